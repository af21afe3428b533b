/// What the XML formats share: a small hardened scanner, numbers and times out of bytes, and track
/// points on their way to a recording. Imports codec and recording.
@NullMarked
package org.backstride.codec.xml;

import org.jspecify.annotations.NullMarked;
