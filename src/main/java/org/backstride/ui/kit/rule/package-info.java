/// Clinical notes that stand on several screens: the closed gate, and overriding with a reason.
/// Imports studio, the domain, text and `ui.kit`.
@NullMarked
package org.backstride.ui.kit.rule;

import org.jspecify.annotations.NullMarked;
