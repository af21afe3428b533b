/// The page for a phone in a browser of its own. Runs only where one is at hand.
@NullMarked
package org.backstride.browser;

import org.jspecify.annotations.NullMarked;
