package org.backstride.studio.importing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.backstride.text.Messages;
import org.backstride.work.Progress;
import org.jspecify.annotations.Nullable;

/// Tells beside the file that is read how many there were, how fast the import is and how long it
/// will take. The speed is smoothed over some seconds; before two seconds nothing is foretold.
public final class PacedProgress implements Progress {

  private static final double SMOOTHING_SECONDS = 8;
  private static final double EARLIEST_SECONDS = 2;
  private static final double SHORTEST_STEP_SECONDS = 0.25;
  private static final double BYTES_PER_MEGABYTE = 1L << 20;
  private static final int STEP_SECONDS = 5;

  private final Progress to;
  private final Messages messages;
  private final InstantSource clock;
  private @Nullable Instant began;
  private int files;
  private long lastBytes;
  private double lastSeconds;
  private double bytesPerSecond;

  /// @param to hears it
  public PacedProgress(Progress to, Messages messages, InstantSource clock) {
    this.to = to;
    this.messages = messages;
    this.clock = clock;
  }

  /// @param done bytes done
  /// @param total bytes of all files
  /// @param detail the name of the file whose turn it is
  @Override
  public void report(long done, long total, String detail) {
    files++;
    double seconds = seconds();
    measure(done, seconds);
    to.share(done, total, words(detail, total - done, seconds));
  }

  @Override
  public boolean isCancelled() {
    return to.isCancelled();
  }

  private double seconds() {
    var now = clock.instant();
    var first = began;
    if (first == null) {
      began = now;
      return 0;
    }
    return Duration.between(first, now).toNanos() / 1e9;
  }

  /// The mean of all for some seconds; from then on the newer counts for more.
  private void measure(long done, double seconds) {
    if (seconds <= SMOOTHING_SECONDS) {
      bytesPerSecond = seconds > 0 ? done / seconds : 0;
    } else if (seconds - lastSeconds >= SHORTEST_STEP_SECONDS) {
      double step = seconds - lastSeconds;
      double newer = (done - lastBytes) / step;
      double weight = 1 - Math.exp(-step / SMOOTHING_SECONDS);
      bytesPerSecond += weight * (newer - bytesPerSecond);
    } else {
      return;
    }
    lastBytes = done;
    lastSeconds = seconds;
  }

  private String words(String file, long bytesLeft, double seconds) {
    boolean early = seconds < EARLIEST_SECONDS || bytesPerSecond <= 0;
    return early
        ? messages.text("library.import.progress", files, file)
        : messages.text(
            "library.import.progress.pace",
            files,
            file,
            bytesPerSecond / BYTES_PER_MEGABYTE,
            left(Math.max(bytesLeft, 0) / bytesPerSecond));
  }

  /// Rounded up, so that it is not over before it is said to be.
  private String left(double seconds) {
    if (seconds <= 55) {
      long step = Math.max(1, (long) Math.ceil(seconds / STEP_SECONDS));
      return messages.text("library.import.left.seconds", step * STEP_SECONDS);
    }
    long minutes = (long) Math.ceil(seconds / 60);
    return minutes < 60
        ? messages.text("library.import.left.minutes", minutes)
        : messages.text("library.import.left.hours", minutes / 60, minutes % 60);
  }
}
