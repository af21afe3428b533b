package org.backstride.codec.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.DoubleStream;
import org.backstride.codec.Decoded.Complete;
import org.backstride.codec.Format;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.Source;
import org.backstride.codec.csv.CsvDecoder;
import org.backstride.codec.csv.CsvHabits;
import org.backstride.codec.csv.CsvSketch;
import org.backstride.codec.csv.TableSketch;
import org.backstride.codec.csv.column.ColumnRole;
import org.backstride.codec.csv.guess.TableKind;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Recording;
import org.backstride.recording.motion.MotionSignal;
import org.backstride.recording.motion.MotionSignal.Axis;
import org.backstride.recording.motion.MotionSignal.Placement;
import org.backstride.recording.motion.MotionSignal.Quantity;
import org.junit.jupiter.api.Test;

/// The real tables beside this repository against the values established for them.
class CsvCorpusTest {

  private static final String SENSORS = "gaitmap__imu_sample.csv";
  private static final String STRIDES = "runscribe__run_37075right.csv";
  private static final String LOG = "tcpd__stats.csv";

  @Test
  void everyAxisOfTheTwoFeetHasItsAgreedValues() throws IOException {
    var recording = recording(SENSORS);
    var expected = JsonTree.parse(CorpusFiles.read("expected.json"));
    var found = new Comparison();

    for (var signal : MotionSignal.all().filter(s -> recording.channels().has(s.kind())).toList()) {
      String side = signal.placement() == Placement.LEFT_FOOT ? "left" : "right";
      String quantity = signal.quantity() == Quantity.ACCELERATION ? "acc" : "gyr";
      String axis = signal.axis().name().toLowerCase(java.util.Locale.ROOT);
      String name = side + "_sensor." + quantity + "_" + axis;
      var of = expected.at("files", SENSORS, "expected", "columns_stats", name);
      var values = present(recording, signal.kind());
      found.number(name + " n", of.number("n"), values.length, 0);
      found.number(name + " min", of.number("min"), DoubleStream.of(values).min().orElse(0), 5e-5);
      found.number(name + " max", of.number("max"), DoubleStream.of(values).max().orElse(0), 5e-5);
      found.number(
          name + " mean", of.number("mean"), DoubleStream.of(values).average().orElse(0), 6e-6);
    }
    found.endFile(SENSORS);

    assertThat(recording.channels().kinds()).hasSize(12);
    assertThat(found.differences()).isEmpty();
  }

  @Test
  void aSensorTableWithoutTimesAsksForItsRateAndInventsNone() throws IOException {
    var complete = complete(SENSORS);

    assertThat(complete.problems())
        .extracting(problem -> problem.code())
        .containsExactly(ProblemCode.CSV_NO_RATE);
    assertThat(complete.recordings().getFirst().channels().lastMillis()).isZero();
    assertThat(complete.recordings().getFirst().start()).isNull();
  }

  @Test
  void withItsRateTheSensorTableLastsAsLongAsItDid() throws IOException {
    byte[] bytes = CorpusFiles.read(SENSORS);
    var mapping = main(SENSORS).guess().withRate(204.8);

    var decoded =
        new CsvDecoder(CsvHabits.NONE)
            .decode(Source.of(SENSORS, Format.CSV, bytes), bytes, mapping);

    assertThat(((Complete) decoded).recordings().getFirst().totals().elapsedSeconds())
        .isEqualTo(38.711, within(0.005));
  }

  @Test
  void aStrideTableGivesTheVendorsFigures() throws IOException {
    var recording = recording(STRIDES);
    var totals = recording.totals();

    assertThat(recording.start()).isEqualTo(Instant.parse("2015-12-27T10:30:04.639Z"));
    assertThat(totals.records()).isEqualTo(5_859);
    assertThat(totals.elapsedSeconds()).isEqualTo(4_522.213, within(0.001));
    assertThat(totals.timerSeconds()).isEqualTo(4_245.8, within(0.001));
    assertThat(totals.distanceMetres()).isEqualTo(14_290.65, within(0.01));
    assertThat(mean(recording, ChannelKind.CADENCE)).isEqualTo(165.6, within(0.2));
    assertThat(mean(recording, ChannelKind.STANCE_TIME)).isEqualTo(309.7, within(1.0));
    assertThat(mean(recording, ChannelKind.STEP_LENGTH)).isEqualTo(8.008 * 304.8 / 2, within(2.0));
    assertThat(mean(recording, ChannelKind.developer("braking_gs", "gs")))
        .isEqualTo(7.19, within(0.02));
    assertThat(recording.channels().kinds()).contains(ChannelKind.developer("footstrike_type", ""));
  }

  @Test
  void aStrideTableKnowsItsPausesAndSegments() throws IOException {
    var recording = recording(STRIDES);

    double paused =
        recording.pauses().stream().mapToLong(pause -> pause.lengthMillis()).sum() / 1000.0;

    assertThat(paused).isEqualTo(276.4, within(10.0));
    assertThat(main(STRIDES).kind()).isEqualTo(TableKind.STRIDES);
    assertThat(main(STRIDES).guess().has(ColumnRole.LAP)).isTrue();
  }

  @Test
  void anIntervalLogGivesItsStagesPaceAndDistance() throws IOException {
    var recording = recording(LOG);

    assertThat(recording.start()).isEqualTo(Instant.parse("2018-07-31T18:22:28Z"));
    assertThat(recording.totals().records()).isEqualTo(376);
    assertThat(recording.totals().elapsedSeconds()).isEqualTo(1_887);
    assertThat(recording.totals().distanceMetres()).isEqualTo(4_333.266, within(0.001));
    assertThat(recording.laps()).as("eight changes of the stage").hasSize(9);
    assertThat(recording.channels().has(ChannelKind.HEART_RATE))
        .as("zero throughout: no sensor")
        .isFalse();
    double slowest = DoubleStream.of(present(recording, ChannelKind.SPEED)).min().orElse(0);
    double fastest = DoubleStream.of(present(recording, ChannelKind.SPEED)).max().orElse(0);
    assertThat(1000 / 60.0 / slowest).as("min/km").isEqualTo(30.88072, within(1e-5));
    assertThat(1000 / 60.0 / fastest).as("min/km").isEqualTo(7.849422, within(1e-5));
  }

  @Test
  void theSketchOfTheSensorTableNamesFeetAndAxes() throws IOException {
    var sketch = main(SENSORS);

    assertThat(sketch.kind()).isEqualTo(TableKind.MOTION);
    assertThat(sketch.head()).hasSize(2);
    assertThat(sketch.rows()).isEqualTo(7_928);
    assertThat(sketch.preview()).hasSize(CsvSketch.PREVIEW_ROWS);
    assertThat(sketch.columns().get(0).guess().role()).isEqualTo(ColumnRole.SAMPLE_NUMBER);
    assertThat(sketch.columns().get(2).guess().placement()).isEqualTo(Placement.RIGHT_FOOT);
    assertThat(sketch.columns().get(11).guess().axis()).isEqualTo(Axis.Z);
  }

  private static TableSketch main(String name) throws IOException {
    return CsvSketch.of(CorpusFiles.read(name)).orElseThrow().main().orElseThrow();
  }

  private static Complete complete(String name) throws IOException {
    return (Complete) Decoders.decode(CorpusFiles.read(name), name);
  }

  private static Recording recording(String name) throws IOException {
    var recordings = complete(name).recordings();
    assertThat(recordings).hasSize(1);
    return List.copyOf(recordings).getFirst();
  }

  private static double mean(Recording recording, ChannelKind kind) {
    return DoubleStream.of(present(recording, kind)).average().orElse(Double.NaN);
  }

  private static double[] present(Recording recording, ChannelKind kind) {
    return DoubleStream.of(recording.channels().copyOf(kind))
        .filter(value -> !Double.isNaN(value))
        .toArray();
  }
}
