package org.backstride.codec.archive;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A zip whose directory is missing or damaged, read by looking for the header before each entry.
/// An entry that breaks off hides none behind it.
final class ZipByHeaders implements Container {

  /// How often an archive may be read over before it must be one made to keep us busy.
  private static final int MOST_PASSES = 4;

  private final SeekableByteChannel channel;
  private final Allowance allowance;
  private final ZipHeaderSearch search;
  private @Nullable ZipAttempt last;
  private long from;
  private long bytesRead;

  /// @param channel belongs to the container from now on
  ZipByHeaders(SeekableByteChannel channel, Allowance allowance) {
    this.channel = channel;
    this.allowance = allowance;
    this.search = new ZipHeaderSearch(channel);
  }

  @Override
  public Optional<Member> next() throws IOException {
    settle();
    while (bytesRead <= MOST_PASSES * channel.size()) {
      var header = search.from(from);
      if (header.isEmpty()) {
        return Optional.empty();
      }
      var attempt = new ZipAttempt(channel, header.get(), allowance);
      var member = attempt.member();
      last = attempt;
      if (member.isPresent()) {
        return member;
      }
      settle();
    }
    return Optional.empty();
  }

  @Override
  public boolean isWhole() {
    return false;
  }

  @Override
  public void close() throws IOException {
    settle();
    channel.close();
  }

  /// Leaves the entry that was handed out last and finds where to look for the one behind.
  private void settle() throws IOException {
    var attempt = last;
    if (attempt != null) {
      last = null;
      from = search.after(attempt.header(), attempt.wholeBytes());
      bytesRead += attempt.bytesRead();
      attempt.close();
    }
  }
}
