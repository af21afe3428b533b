package org.backstride.store.lock;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Who has a library open for writing.
///
/// @param host the computer's name
/// @param pid the process
/// @param started when the process started, which tells a process from a later one of its number
/// @param user the person's account
/// @param since when the library was opened
public record Holder(String host, long pid, Instant started, String user, Instant since) {

  /// How far a clock may be set while a library is open. No number of a process comes round again
  /// as soon.
  private static final Duration CLOCK_SET_BY = Duration.ofMinutes(2);

  String toText() {
    return String.join("\n", host, Long.toString(pid), started.toString(), user, since.toString())
        + "\n";
  }

  static Optional<Holder> parse(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length < 6) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Holder(
              lines[0],
              Long.parseLong(lines[1]),
              Instant.parse(lines[2]),
              lines[3],
              Instant.parse(lines[4])));
    } catch (NumberFormatException | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /// This process, on this computer, now.
  static Holder self(String host, Instant now) {
    var process = ProcessHandle.current();
    return new Holder(
        host,
        process.pid(),
        process.info().startInstant().orElse(Instant.EPOCH),
        System.getProperty("user.name", "?"),
        now);
  }

  /// Whether the process is known to have ended: same computer, and no such process any more.
  boolean isGone(String thisHost) {
    return host.equals(thisHost) && ProcessHandle.of(pid).filter(this::isOurs).isEmpty();
  }

  /// Linux counts a start from when the computer started, and that from the clock: a clock that was
  /// set meanwhile makes it another moment for each who asks.
  private boolean isOurs(ProcessHandle process) {
    var start = process.info().startInstant().orElse(started);
    return Duration.between(start, started).abs().compareTo(CLOCK_SET_BY) <= 0;
  }
}
