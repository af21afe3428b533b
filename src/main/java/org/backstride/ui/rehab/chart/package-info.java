/// Small charts and drawings of the rehabilitation screens. Imports text and `ui.kit`.
@NullMarked
package org.backstride.ui.rehab.chart;

import org.jspecify.annotations.NullMarked;
