/// The lane of the program designer as pure geometry: where each block, bracket, header and handle
/// lies, and what a pointer meets. No nodes, no JavaFX. Imports program and unit.
@NullMarked
package org.backstride.ui.program.lane;

import org.jspecify.annotations.NullMarked;
