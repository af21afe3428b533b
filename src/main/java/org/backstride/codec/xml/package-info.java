/// What the XML formats share: a small hardened scanner, and names, texts and times out of bytes.
/// Imports codec.
@NullMarked
package org.backstride.codec.xml;

import org.jspecify.annotations.NullMarked;
