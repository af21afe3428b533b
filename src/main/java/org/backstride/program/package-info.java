/// A designed session, athlete-free: blocks, their edits, totals and resolution for one athlete.
/// Imports unit and athlete.
@NullMarked
package org.backstride.program;

import org.jspecify.annotations.NullMarked;
