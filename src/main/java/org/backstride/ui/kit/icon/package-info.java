/// One icon as a node. Imports nothing of ours, so that every control may carry one.
@NullMarked
package org.backstride.ui.kit.icon;

import org.jspecify.annotations.NullMarked;
