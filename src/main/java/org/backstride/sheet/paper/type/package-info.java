/// The letters of a sheet: its typefaces, how wide their words are, and words from right to left.
@NullMarked
package org.backstride.sheet.paper.type;

import org.jspecify.annotations.NullMarked;
