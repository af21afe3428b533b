package org.backstride.codec.archive;

import java.io.IOException;
import java.io.InputStream;
import org.backstride.codec.Problem;
import org.jspecify.annotations.Nullable;

/// One thing in an archive, before anyone has looked into it.
///
/// @param isFile not a folder, a link or a device
/// @param obstacle why its content cannot be read, null where nothing speaks against it
record Member(String name, boolean isFile, @Nullable Problem obstacle, Opening opening) {

  /// Gives the unpacked content, within the limits; its end fails where the content was damaged.
  @FunctionalInterface
  interface Opening {
    InputStream open() throws IOException;
  }
}
