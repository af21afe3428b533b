/// What a program comes to: its steps one after another, targets for one athlete, and totals.
/// Imports unit, athlete and program.
@NullMarked
package org.backstride.program.resolve;

import org.jspecify.annotations.NullMarked;
