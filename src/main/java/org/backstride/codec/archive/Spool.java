package org.backstride.codec.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Makes a stream one that can be read at any place: a zip's list of contents stands at its end.
final class Spool {

  /// What is larger goes to a file, which is gone when the channel is closed.
  private static final int IN_MEMORY = 8 << 20;

  private Spool() {}

  /// Takes all of a stream.
  static SeekableByteChannel of(InputStream in) throws IOException {
    byte[] beginning = in.readNBytes(IN_MEMORY);
    int next = beginning.length < IN_MEMORY ? -1 : in.read();
    return next < 0 ? new SeekableInMemoryByteChannel(beginning) : onDisk(beginning, next, in);
  }

  private static SeekableByteChannel onDisk(byte[] beginning, int next, InputStream rest)
      throws IOException {
    var channel =
        Files.newByteChannel(
            Files.createTempFile("backstride", ".zip"),
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    try {
      var out = Channels.newOutputStream(channel);
      out.write(beginning);
      out.write(next);
      rest.transferTo(out);
      return channel.position(0);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }
}
