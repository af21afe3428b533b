/// The rehabilitation of one person: protocol, responses, proposals, outcomes and screening.
/// Imports studio, the domain, text, work and `ui.kit`.
@NullMarked
package org.backstride.ui.rehab;

import org.jspecify.annotations.NullMarked;
