/// The session as one file for a phone: a page with a timer, beeps and spoken cues that asks for
/// nothing from the network, and the same cues as sound. Imports `sheet`'s neighbours and `text`.
@NullMarked
package org.backstride.sheet.phone;

import org.jspecify.annotations.NullMarked;
