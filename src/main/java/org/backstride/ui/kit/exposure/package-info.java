/// How much someone went backward from week to week: bars and their table, for any part of the
/// window. Imports ui.kit and the reckoning of weeks.
@NullMarked
package org.backstride.ui.kit.exposure;

import org.jspecify.annotations.NullMarked;
