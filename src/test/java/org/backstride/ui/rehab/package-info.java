/// Tests of the rehabilitation screens.
@NullMarked
package org.backstride.ui.rehab;

import org.jspecify.annotations.NullMarked;
