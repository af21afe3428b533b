/// What the clinic sets: how much each safety rule matters and at which number, the numbers of the
/// decision table with the published pain scales, and the bands of the backward walk. Imports
/// studio, the domain, text and `ui.kit`.
@NullMarked
package org.backstride.ui.settings.clinic;

import org.jspecify.annotations.NullMarked;
