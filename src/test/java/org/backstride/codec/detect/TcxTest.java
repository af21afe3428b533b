package org.backstride.codec.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.backstride.codec.Decoded.Complete;
import org.backstride.codec.Decoded.Rejected;
import org.backstride.codec.ProblemCode;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Lap;
import org.backstride.recording.Pause;
import org.junit.jupiter.api.Test;

class TcxTest {

  private final String track =
      "<Track>"
          + Tracks.trackpoint(0, 0, 120, 85)
          + Tracks.trackpoint(10, 30, 130, 85)
          + Tracks.trackpoint(20, 60, 140, 86)
          + "</Track>";

  @Test
  void anActivityGivesItsLapsTotalsAndPoints() {
    var complete = complete(Tracks.tcx(Tracks.lap("2026-05-01T10:00:00Z", 20.4, 60.5, track)));
    var run = complete.recordings().getFirst();

    assertThat(run.start()).isEqualTo(Instant.parse("2026-05-01T10:00:00Z"));
    assertThat(run.activity().sport()).isEqualTo("running");
    assertThat(run.origin().device().product()).isEqualTo("Invented 1");
    assertThat(run.origin().device().serial()).isEqualTo("42");
    assertThat(run.laps()).containsExactly(new Lap(0, 20_400, 20.4, 60.5));
    assertThat(run.totals().timerSeconds()).isEqualTo(20.4);
    assertThat(run.totals().elapsedSeconds()).isEqualTo(20.4);
    assertThat(run.totals().distanceMetres()).isEqualTo(60.5);
    assertThat(run.totals().calories()).isEqualTo(10);
    assertThat(run.totals().heartRateMax()).isEqualTo(150);
    assertThat(run.channels().copyOf(ChannelKind.HEART_RATE)).containsExactly(120, 130, 140);
  }

  @Test
  void stridesOfOneFootBecomeStepsAndTheFileSaysSo() {
    var complete = complete(Tracks.tcx(Tracks.lap("2026-05-01T10:00:00Z", 20, 60, track)));

    assertThat(complete.recordings().getFirst().channels().value(ChannelKind.CADENCE, 0))
        .isEqualTo(170);
    assertThat(complete.problems())
        .extracting(p -> p.code())
        .containsExactly(ProblemCode.CADENCE_DOUBLED);
  }

  @Test
  void aBreakBetweenTracksIsAPause() {
    String two =
        "<Track>"
            + Tracks.trackpoint(0, 0, 120, 85)
            + "</Track><Track>"
            + Tracks.trackpoint(30, 3, 120, 85)
            + "</Track>";

    var run =
        complete(Tracks.tcx(Tracks.lap("2026-05-01T10:00:00Z", 5, 3, two))).recordings().getFirst();

    assertThat(run.pauses()).containsExactly(new Pause(0, 30_000));
    assertThat(run.totals().timerSeconds()).isEqualTo(5);
    assertThat(run.totals().elapsedSeconds()).isEqualTo(30);
  }

  @Test
  void aCutFileKeepsThePointsBeforeTheCut() {
    String whole = Tracks.tcx(Tracks.lap("2026-05-01T10:00:00Z", 20, 60, track));

    var cut = complete(whole.substring(0, whole.indexOf("10:00:20")));

    assertThat(cut.isPartial()).isTrue();
    assertThat(cut.recordings().getFirst().channels().size()).isEqualTo(2);
  }

  @Test
  void aDeclarationOfEntitiesIsRefused() {
    String document =
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'http://example.org/'>]>"
            + Tracks.tcx(Tracks.lap("2026-05-01T10:00:00Z", 20, 60, track));

    assertThat(Decoders.decode(Tracks.bytes(document), "bad.tcx"))
        .isInstanceOfSatisfying(
            Rejected.class,
            no -> assertThat(no.problem().code()).isEqualTo(ProblemCode.XML_DOCTYPE));
  }

  @Test
  void aMissingDistanceIsTakenFromThePositions() {
    String point =
        "<Trackpoint><Time>2026-05-01T10:00:0%dZ</Time><Position><LatitudeDegrees>47.000%d"
            + "</LatitudeDegrees><LongitudeDegrees>8</LongitudeDegrees></Position></Trackpoint>";
    String points = point.formatted(0, 0) + point.formatted(5, 1);

    var complete =
        complete(
            Tracks.tcx(
                "<Lap StartTime=\"2026-05-01T10:00:00Z\"><Track>" + points + "</Track></Lap>"));

    assertThat(complete.recordings().getFirst().totals().distanceMetres())
        .isEqualTo(11.12, within(0.01));
    assertThat(complete.problems())
        .extracting(p -> p.code())
        .contains(ProblemCode.DISTANCE_FROM_POSITIONS);
  }

  @Test
  void pointsOutsideAnyActivityArePassedOver() {
    String document =
        Tracks.tcx(track).replace("<Activity ", "<Course ").replace("</Activity>", "</Course>");

    assertThat(Decoders.decode(Tracks.bytes(document), "course.tcx"))
        .isInstanceOfSatisfying(
            Rejected.class,
            no -> assertThat(no.problem().code()).isEqualTo(ProblemCode.NO_TRACK_POINTS));
  }

  private static Complete complete(String document) {
    var decoded = Decoders.decode(Tracks.bytes(document), "invented.tcx");
    assertThat(decoded).isInstanceOf(Complete.class);
    return (Complete) decoded;
  }
}
