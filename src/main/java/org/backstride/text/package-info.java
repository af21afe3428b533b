/// What the user reads: messages in every language and numbers in the user's units. Imports unit
/// only. Each area of the program has a bundle of its own, named by the first word of its keys.
@NullMarked
package org.backstride.text;

import org.jspecify.annotations.NullMarked;
