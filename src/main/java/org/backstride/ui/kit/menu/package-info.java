/// Menus made of actions: their words, pictures, keys, and why one cannot be done now. May import
/// the kit.
@NullMarked
package org.backstride.ui.kit.menu;

import org.jspecify.annotations.NullMarked;
