/// Charts painted by hand: which part of the axis is seen, what each pixel column has to show, and
/// the pixels themselves. All but [org.backstride.ui.kit.chart.TraceCanvas] is plain arithmetic on
/// integers. Imports ui.kit, unit, recording and JavaFX.
@NullMarked
package org.backstride.ui.kit.chart;

import org.jspecify.annotations.NullMarked;
