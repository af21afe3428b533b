/// Points on their way to a recording, whatever file they came from: distance from positions, speed
/// from distance, steps from strides, pauses between segments. Imports codec, codec.xml and
/// recording.
@NullMarked
package org.backstride.codec.track;

import org.jspecify.annotations.NullMarked;
