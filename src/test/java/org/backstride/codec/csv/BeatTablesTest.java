package org.backstride.codec.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.backstride.codec.Decoded.Rejected;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Recording;
import org.junit.jupiter.api.Test;

/// Tables of R-R intervals in the forms in which apps export them.
class BeatTablesTest {

  private static final LocalDateTime NINE = LocalDateTime.of(2026, 5, 1, 9, 0, 15);

  /// Beats of 780 to 820 ms, the hundredth missed by the strap, so that two are told as one.
  private static int interval(int beat) {
    return beat == 99 ? 1_600 : 780 + beat * 7 % 41;
  }

  /// When a beat was, in milliseconds after the first.
  private static int after(int beat) {
    return IntStream.rangeClosed(1, beat).map(BeatTablesTest::interval).sum();
  }

  private static String table(String head, IntFunction<String> row) {
    return head + Tables.lines(IntStream.range(0, 200).mapToObj(row).toArray(String[]::new));
  }

  private static void checkBeats(Recording recording) {
    assertThat(recording.beats().size()).isEqualTo(200);
    assertThat(recording.beats().lastMillis()).isEqualTo(after(199));
    assertThat(recording.beats().copyOf(ChannelKind.BEAT_INTERVAL)[99]).isEqualTo(1_600);
    double[] rates = recording.channels().copyOf(ChannelKind.HEART_RATE);
    assertThat(rates).hasSize(200);
    assertThat(rates[0]).isCloseTo(60_000.0 / 780, within(1e-3));
    assertThat(rates[99]).isNaN();
    assertThat(recording.channels().has(ChannelKind.BEAT_INTERVAL)).isFalse();
  }

  @Test
  void aBareColumnOfMillisecondsIsTakenForBeatsAndAsked() {
    var complete = Tables.complete(table("", beat -> Integer.toString(interval(beat))));

    checkBeats(complete.recordings().getFirst());
    assertThat(complete.recordings().getFirst().start()).isNull();
    assertThat(complete.problems())
        .contains(
            Problem.of(ProblemCode.BEATS_LEFT_OUT, 1, 200),
            Problem.of(ProblemCode.CSV_UNSURE, "1"));
  }

  @Test
  void aBareColumnOfSecondsIsTheSame() {
    checkBeats(
        Tables.only(
            table("", beat -> String.format(Locale.ROOT, "%.3f", interval(beat) / 1_000.0))));
  }

  @Test
  void aTimeThatAddsTheIntervalsUpIsSeenWithoutATitle() {
    checkBeats(
        Tables.only(
            table(
                "",
                beat ->
                    String.format(
                        Locale.ROOT,
                        "%.3f %.3f",
                        after(beat) / 1_000.0,
                        interval(beat) / 1_000.0))));
  }

  @Test
  void aClockBesideEachIntervalDatesTheBeats() {
    var recording =
        Tables.only(
            table(
                "date,rr,since start\n",
                beat ->
                    NINE.plusNanos(after(beat) * 1_000_000L)
                        + ","
                        + interval(beat)
                        + ","
                        + after(beat)));

    checkBeats(recording);
    assertThat(recording.start()).isEqualTo(Instant.parse("2026-05-01T09:00:15Z"));
  }

  @Test
  void aPhonesTimesOfSeveralBeatsAtOnceKeepEveryBeat() {
    var recording =
        Tables.only(
            table(
                "Phone timestamp;RR-interval [ms]\n",
                beat -> NINE.plusNanos(after(beat | 1) * 1_000_000L) + ";" + interval(beat)));

    checkBeats(recording);
  }

  @Test
  void anIntervalThatADeviceRepeatsEverySecondIsKeptUnderItsTitle() {
    var recording =
        Tables.only(table("time,hr,rr\n", second -> second + ",75," + interval(second)));

    assertThat(recording.beats().size()).isZero();
    assertThat(recording.channels().lastMillis()).isEqualTo(199_000);
    assertThat(recording.channels().copyOf(ChannelKind.HEART_RATE)).containsOnly(75);
  }

  @Test
  void breathsAMinuteAreNoHeart() {
    var recording = Tables.only(table("time,hr,rr\n", second -> second + ",75,16"));

    assertThat(recording.beats().size()).isZero();
  }

  @Test
  void aShortOrUnlikelyColumnOfNumbersIsNoHeart() {
    List<String> none =
        List.of(
            table("", row -> Integer.toString(10_000 + row)),
            table("", row -> Integer.toString(row)),
            Tables.lines("800", "810", "820"));

    for (String text : none) {
      assertThat(Tables.decode(Tables.bytes(text))).as(text).isInstanceOf(Rejected.class);
    }
  }
}
