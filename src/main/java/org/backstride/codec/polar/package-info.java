/// The sessions that Polar Flow writes into the export of an account, `training-session-*.json`, in
/// both forms it has had: samples with a time each, and series of one interval. Imports codec,
/// codec.track, codec.xml and recording.
@NullMarked
package org.backstride.codec.polar;

import org.jspecify.annotations.NullMarked;
