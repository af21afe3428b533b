/// Tests of entering what was reported.
@NullMarked
package org.backstride.ui.rehab.entry;

import org.jspecify.annotations.NullMarked;
