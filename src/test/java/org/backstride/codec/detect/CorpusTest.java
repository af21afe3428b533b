package org.backstride.codec.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.backstride.codec.Decoded;
import org.backstride.codec.Decoded.Complete;
import org.backstride.codec.Decoded.Rejected;
import org.backstride.codec.ProblemCode;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Recording;
import org.junit.jupiter.api.Test;

/// The real files beside this repository against the values that other decoders agree on.
class CorpusTest {

  private static final double STORED_METRES = 0.0101;
  private static final double STORED_SECONDS = 0.00101;

  @Test
  void everyFitFileGivesTheAgreedTotals() throws IOException {
    var expected = expected();
    var found = new Comparison();
    for (String name : named(expected, "FIT")) {
      if (!name.contains("nick") && !name.contains("strava-android")) {
        checkFit(found, name, complete(name, expected), expected.at("files", name));
        found.endFile(name);
      }
    }
    assertThat(found.differences()).isEmpty();
  }

  @Test
  void everyGpxFileGivesTheAgreedPointsAndDistance() throws IOException {
    var expected = expected();
    var found = new Comparison();
    for (String name : named(expected, "GPX")) {
      var of = expected.at("files", name, "expected");
      if (of.number("n_trackpoints").orElse(0.0) > 0) {
        var recordings = complete(name, expected).recordings();
        found.number(name, of.number("n_trackpoints"), samples(recordings), 0);
        double metres = of.number("haversine_within_segments_m").orElse(0.0);
        found.number(
            name,
            of.number("haversine_within_segments_m"),
            metres(recordings),
            metres / 1e3 + 0.05);
        found.number(name, of.number("max_hr"), most(recordings, ChannelKind.HEART_RATE), 0);
        found.number(name, of.number("avg_hr"), mean(recordings, ChannelKind.HEART_RATE), 0.01);
        found.number(name, of.number("max_alt_m"), most(recordings, ChannelKind.ALTITUDE), 0.01);
        found.endFile(name);
      }
    }
    assertThat(found.differences()).isEmpty();
  }

  @Test
  void everyTcxFileGivesTheAgreedTotals() throws IOException {
    var expected = expected();
    var found = new Comparison();
    for (String name : named(expected, "TCX")) {
      var of = expected.at("files", name, "expected");
      var recording = complete(name, expected).recordings().getFirst();
      var all = List.of(recording);
      found.number(name, of.number("n_trackpoints"), recording.channels().size(), 0);
      found.number(name, of.number("n_laps"), recording.laps().size(), 0);
      found.number(
          name, of.number("lap_total_time_s"), recording.totals().timerSeconds(), STORED_SECONDS);
      found.number(
          name, of.number("lap_distance_m"), recording.totals().distanceMetres(), STORED_METRES);
      found.number(name, of.number("avg_hr"), mean(all, ChannelKind.HEART_RATE), 0.01);
      found.number(name, of.number("avg_speed_mps"), mean(all, ChannelKind.SPEED), 0.001);
      found.number(
          name,
          of.number("avg_run_cadence_strides_per_min").map(strides -> strides * 2),
          mean(all, ChannelKind.CADENCE),
          0.02);
      found.text(name, of.text("first").orElse(""), String.valueOf(recording.start()));
      found.endFile(name);
    }
    assertThat(found.differences()).isEmpty();
  }

  @Test
  void theSameRaceAsFitAndAsTcxHasTheSameTotals() throws IOException {
    var expected = expected();
    var fit = complete("copyleft/gc__10kUNLP2014-Garmin15.fit", expected).recordings().getFirst();
    var tcx = complete("copyleft/gc__10kUNLP2014-Garmin15.tcx", expected).recordings().getFirst();

    assertThat(tcx.start()).isEqualTo(fit.start());
    assertThat(tcx.channels().size()).isEqualTo(fit.channels().size());
    assertThat(tcx.totals().elapsedSeconds()).isEqualTo(fit.totals().elapsedSeconds());
    assertThat(tcx.totals().timerSeconds()).isEqualTo(fit.totals().timerSeconds());
    assertThat(tcx.totals().distanceMetres())
        .isEqualTo(fit.totals().distanceMetres(), within(0.01));
    assertThat(tcx.laps()).hasSameSizeAs(fit.laps());
  }

  @Test
  void aFileCutShortWithoutASessionKeepsItsRecords() throws IOException {
    String name = "fitparse__nick.fit";
    var cut = complete(name, expected());
    var recording = cut.recordings().getFirst();
    var found = new Comparison();

    found.number("records", Optional.of(14_391.0), recording.channels().size(), 0);
    found.number("metres", Optional.of(113_550.87), recording.totals().distanceMetres(), 0.01);
    found.number("elapsed", Optional.of(16_723.0), recording.totals().elapsedSeconds(), 0);
    found.text("laps", "1", String.valueOf(recording.laps().size()));
    found.endFile(name + " (malformed)");

    assertThat(found.differences()).isEmpty();
    assertThat(cut.isPartial()).isTrue();
  }

  @Test
  void aDamagedFileKeepsWhatIsSoundAndInventsNoTime() throws IOException {
    String name = "fitparse__strava-android-app-201.10-b1218918.fit";
    var damaged = complete(name, expected());
    var recording = damaged.recordings().getFirst();
    var found = new Comparison();

    found.number("instants", Optional.of(236.0), recording.channels().size(), 0);
    found.endFile(name + " (malformed)");

    assertThat(found.differences()).isEmpty();
    assertThat(recording.channels().lastMillis()).isLessThan(3_600_000);
    assertThat(damaged.problems())
        .extracting(problem -> problem.code())
        .contains(
            ProblemCode.FIT_LOST_SYNC, ProblemCode.SAMPLES_OUT_OF_TIME, ProblemCode.SAMPLES_MERGED);
  }

  @Test
  void aFileOfPlacesOnlyIsRefusedWithThatReason() throws IOException {
    String name = "gpxpy__unicode_with_bom_noencoding.gpx";
    var found = new Comparison();

    found.text("refused", "NO_TRACK_POINTS", reason(decoded(name)));
    found.endFile(name + " (no track)");

    assertThat(found.differences()).isEmpty();
  }

  @Test
  void everyFileOfTheCorpusIsAnswered() throws IOException {
    var silent = new ArrayList<String>();
    for (String name : expected().at("files").names()) {
      boolean says =
          switch (decoded(name)) {
            case Complete complete -> !complete.recordings().isEmpty();
            case Rejected rejected -> rejected.problem().code() == ProblemCode.NO_TRACK_POINTS;
          };
      if (!says) {
        silent.add(name);
      }
    }

    assertThat(silent).isEmpty();
  }

  private static String reason(Decoded decoded) {
    return decoded instanceof Rejected(var _, var problem) ? problem.code().name() : "taken";
  }

  private static void checkFit(Comparison found, String name, Complete complete, JsonTree file) {
    var recordings = complete.recordings();
    var first = recordings.getFirst().totals();
    var of = file.at("expected");
    found.number(name + " records", of.number("records"), samples(recordings), 0);
    int laps = recordings.stream().mapToInt(recording -> recording.laps().size()).sum();
    found.number(name + " laps", of.number("laps"), laps, 0);
    found.number(name + " sessions", of.number("sessions"), recordings.size(), 0);
    found.number(name + " elapsed", of.number("elapsed_s"), first.elapsedSeconds(), STORED_SECONDS);
    found.number(name + " timer", of.number("timer_s"), first.timerSeconds(), STORED_SECONDS);
    found.number(
        name + " distance", of.number("distance_m"), first.distanceMetres(), STORED_METRES);
    found.number(name + " heart rate", of.number("avg_hr"), first.heartRateAvg(), 0.01);
    found.number(name + " highest", of.number("max_hr"), first.heartRateMax(), 0);
    found.number(name + " speed", of.number("avg_speed_mps"), first.speedAvg(), 0.001);
    found.number(name + " fastest", of.number("max_speed_mps"), first.speedMax(), 0.001);
    found.number(name + " ascent", of.number("total_ascent_m"), first.ascentMetres(), 0);
    int feet = file.text("cadence_unit").orElse("").startsWith("strides") ? 2 : 1;
    found.number(
        name + " cadence",
        of.number("avg_cadence").filter(c -> c > 0).map(c -> c * feet),
        first.cadenceAvg(),
        0.001);
    String start = of.text("start_utc").orElse("");
    String dated = start.startsWith("system") ? "null" : start;
    found.text(name, dated, String.valueOf(recordings.getFirst().start()));
    checkSamples(found, name, recordings, file.at("recomputed_from_records"));
  }

  private static void checkSamples(
      Comparison found, String name, List<Recording> recordings, JsonTree of) {
    found.number(
        name + " mean speed",
        of.number("avg_speed_mps"),
        mean(recordings, ChannelKind.SPEED),
        0.001);
    found.number(
        name + " highest altitude",
        of.number("max_alt_m"),
        most(recordings, ChannelKind.ALTITUDE),
        0.01);
    found.number(
        name + " stance time",
        of.number("avg_stance_time_ms"),
        mean(recordings, ChannelKind.STANCE_TIME),
        0.01);
    found.number(
        name + " step length",
        of.number("avg_step_length_mm"),
        mean(recordings, ChannelKind.STEP_LENGTH),
        0.01);
  }

  private static int samples(List<Recording> recordings) {
    return recordings.stream().mapToInt(recording -> recording.channels().size()).sum();
  }

  private static double metres(List<Recording> recordings) {
    return recordings.stream().mapToDouble(r -> r.totals().distanceMetres()).sum();
  }

  private static double mean(List<Recording> recordings, ChannelKind kind) {
    return values(recordings, kind).average().orElse(Double.NaN);
  }

  private static double most(List<Recording> recordings, ChannelKind kind) {
    return values(recordings, kind).max().orElse(Double.NaN);
  }

  private static DoubleStream values(List<Recording> recordings, ChannelKind kind) {
    return recordings.stream()
        .flatMapToDouble(recording -> DoubleStream.of(recording.channels().copyOf(kind)))
        .filter(value -> !Double.isNaN(value));
  }

  private static JsonTree expected() throws IOException {
    return JsonTree.parse(CorpusFiles.read("expected.json"));
  }

  private static List<String> named(JsonTree expected, String format) {
    return expected.at("files").names().stream()
        .filter(name -> expected.text("files", name, "format").orElse("").equals(format))
        .toList();
  }

  private static Complete complete(String name, JsonTree expected) throws IOException {
    assertThat(expected.at("files").names()).contains(name);
    return (Complete) decoded(name);
  }

  private static Decoded decoded(String name) throws IOException {
    return Decoders.decode(CorpusFiles.read(name), name);
  }
}
