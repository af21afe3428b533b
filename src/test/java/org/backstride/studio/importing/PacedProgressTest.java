package org.backstride.studio.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.backstride.text.Messages;
import org.backstride.work.Progress;
import org.junit.jupiter.api.Test;

/// What the status bar says of an import's speed; the times are the test's own.
class PacedProgressTest {

  private static final long MB = 1 << 20;
  private static final Instant START = Instant.parse("2026-11-01T08:00:00Z");

  private final Heard heard = new Heard();
  private Instant now = START;
  private PacedProgress paced = in(Locale.ENGLISH);

  @Test
  void beforeTwoSecondsOnlyTheFileIsSaid() {
    report(0, 0, 100 * MB, "a.fit");
    report(1_900, 19 * MB, 100 * MB, "b.fit");

    assertThat(heard.details).containsExactly("File 1: a.fit", "File 2: b.fit");
  }

  @Test
  void fromTwoSecondsOnSpeedAndRemainingTimeAreSaid() {
    report(0, 0, 100 * MB, "a.fit");
    report(2_000, 20 * MB, 100 * MB, "b.fit");

    assertThat(heard.last()).isEqualTo("File 2, 10.0 MB/s, 10 s left: b.fit");
  }

  @Test
  void remainingTimeIsRoundedUpInSecondsMinutesAndHours() {
    report(0, 0, 1_000_000 * MB, "a.fit");
    report(4_000, 4 * MB, 5 * MB, "b.fit");
    assertThat(heard.last()).startsWith("File 2, 1.0 MB/s, 5 s left");
    report(4_000, 4 * MB, 59 * MB, "b.fit");
    assertThat(heard.last()).startsWith("File 3, 1.0 MB/s, 55 s left");
    report(4_000, 4 * MB, 60 * MB, "b.fit");
    assertThat(heard.last()).startsWith("File 4, 1.0 MB/s, 1 min left");
    report(4_000, 4 * MB, 125 * MB, "b.fit");
    assertThat(heard.last()).startsWith("File 5, 1.0 MB/s, 3 min left");
    report(4_000, 4 * MB, 4_804 * MB, "b.fit");
    assertThat(heard.last()).startsWith("File 6, 1.0 MB/s, 1 h 20 min left");
  }

  @Test
  void oneSlowFileChangesTheSpeedByItsShareOnly() {
    report(0, 0, 200 * MB, "a.fit");
    report(8_000, 80 * MB, 200 * MB, "b.fit");
    report(9_000, 80 * MB, 200 * MB, "c.fit");

    // One second of nothing weighs 1 - exp(-1/8) = 0.1175.
    assertThat(heard.last()).isEqualTo("File 3, 8.8 MB/s, 15 s left: c.fit");
  }

  @Test
  void aBurstOfSmallFilesIsMeasuredTogether() {
    report(0, 0, 200 * MB, "a.fit");
    report(8_000, 80 * MB, 200 * MB, "b.fit");
    report(8_100, 90 * MB, 200 * MB, "c.fit");

    assertThat(heard.last()).isEqualTo("File 3, 10.0 MB/s, 15 s left: c.fit");
  }

  @Test
  void nothingIsForetoldWhileNothingIsDone() {
    report(0, 0, 100 * MB, "a.zip");
    report(5_000, 0, 100 * MB, "a.zip");

    assertThat(heard.last()).isEqualTo("File 2: a.zip");
  }

  @Test
  void moreThanWasAnnouncedLeavesAFewSeconds() {
    report(0, 0, 10 * MB, "a.fit");
    report(2_000, 12 * MB, 10 * MB, "b.fit");

    assertThat(heard.last()).isEqualTo("File 2, 6.0 MB/s, 5 s left: b.fit");
  }

  @Test
  void otherLanguagesHaveTheirOwnWordsAndNumbers() {
    paced = in(Locale.GERMANY);
    report(0, 0, 100 * MB, "a.fit");
    report(2_000, 3 * MB, 18 * MB, "b.fit");
    assertThat(heard.last()).isEqualTo("Datei 2, 1,5 MB/s, noch 10 s: b.fit");

    paced = in(Locale.of("es", "ES"));
    report(2_000, 0, 100 * MB, "a.fit");
    report(4_000, 3 * MB, 453 * MB, "b.fit");
    assertThat(heard.last()).isEqualTo("Archivo 2, 1,5 MB/s, quedan 5 min: b.fit");
  }

  @Test
  void bytesAreAShareAndCancellingIsPassedOn() {
    report(0, 3, 10, "a.fit");
    assertThat(heard.shares).containsExactly("3 of 10");
    assertThat(paced.isCancelled()).isFalse();

    heard.cancelled = true;
    assertThat(paced.isCancelled()).isTrue();
  }

  private PacedProgress in(Locale language) {
    return new PacedProgress(heard, Messages.in(language), () -> now);
  }

  private void report(long millis, long done, long total, String file) {
    now = START.plusMillis(millis);
    paced.report(done, total, file);
  }

  private static final class Heard implements Progress {
    private final List<String> details = new ArrayList<>();
    private final List<String> shares = new ArrayList<>();
    private boolean cancelled;

    @Override
    public void report(long done, long total, String detail) {
      throw new AssertionError("Bytes told as if one could count them");
    }

    @Override
    public void share(long done, long total, String detail) {
      details.add(detail);
      shares.add(done + " of " + total);
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }

    private String last() {
      return details.getLast();
    }
  }
}
