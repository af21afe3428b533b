/// The text form of a program beside the lane, live both ways.
@NullMarked
package org.backstride.ui.program.text;

import org.jspecify.annotations.NullMarked;
