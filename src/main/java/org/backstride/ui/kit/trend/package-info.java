/// Values over time above bands: what they show, and how it is drawn.
@NullMarked
package org.backstride.ui.kit.trend;

import org.jspecify.annotations.NullMarked;
