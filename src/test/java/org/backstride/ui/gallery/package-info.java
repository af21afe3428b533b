/// Every screen in every theme and size: pictures to look at, an accessibility audit, a leak check
/// and a clean console. A view joins by one line in [Screens].
@NullMarked
package org.backstride.ui.gallery;

import org.jspecify.annotations.NullMarked;
