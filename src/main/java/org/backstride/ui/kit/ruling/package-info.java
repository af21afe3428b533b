/// Changing or declining a proposal, the same form wherever a proposal is shown. Imports the domain
/// of rehab and the kit.
@NullMarked
package org.backstride.ui.kit.ruling;

import org.jspecify.annotations.NullMarked;
