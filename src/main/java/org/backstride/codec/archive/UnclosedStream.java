package org.backstride.codec.archive;

import java.io.FilterInputStream;
import java.io.InputStream;

/// One entry of a stream of entries: closing it must not close the others.
final class UnclosedStream extends FilterInputStream {

  UnclosedStream(InputStream in) {
    super(in);
  }

  @Override
  public void close() {}
}
