package org.backstride.codec.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/// An open archive that hands out its members one after the other. The stream of a member ends with
/// the call for the next one.
interface Container extends Closeable {

  /// The next member, empty after the last one.
  ///
  /// @throws IOException where nothing behind can be found any more
  Optional<Member> next() throws IOException;

  /// Whether the archive came to its own end, once there is no next member: if not, some may be
  /// missing.
  boolean isWhole();
}
