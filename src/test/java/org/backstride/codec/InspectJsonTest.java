package org.backstride.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.backstride.codec.Decoded.Complete;
import org.backstride.codec.Decoded.Rejected;
import org.backstride.recording.Activity;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.Marks;
import org.backstride.recording.Measure;
import org.backstride.recording.Origin.Device;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;
import org.backstride.recording.Totals;
import org.backstride.recording.Totals.Figure;
import org.backstride.recording.Totals.Provenance;
import org.junit.jupiter.api.Test;

class InspectJsonTest {

  private final Source source = new Source("run.fit", Format.FIT, "00", 10);

  @Test
  void aRecordingIsOneLineWithNullForWhatIsNotKnown() {
    var channels =
        Channels.builder(new long[] {0, 1000})
            .add(ChannelKind.HEART_RATE, new double[] {90, 91})
            .build();
    var totals =
        new Totals(
            2,
            1,
            Map.of(
                Measure.ELAPSED_SECONDS, new Figure(61.25, Provenance.DEVICE),
                Measure.HEART_RATE_AVG, new Figure(90.123456, Provenance.DERIVED)));
    var recording =
        new Recording(
            RecordingId.random(),
            source.origin(Device.UNKNOWN),
            new Activity("running", "", Instant.parse("2026-05-01T10:00:00Z")),
            channels,
            Channels.EMPTY,
            Marks.NONE,
            totals);
    var complete =
        new Complete(
            source, List.of(recording), List.of(Problem.at(7, ProblemCode.FIT_LOST_SYNC, 3)));

    assertThat(InspectJson.line("run.fit", complete, problem -> "3 bytes \"lost\""))
        .isEqualTo(
            "{\"file\":\"run.fit\",\"format\":\"FIT\",\"status\":\"partial\",\"recordings\":["
                + "{\"sport\":\"running\",\"subSport\":null,\"start\":\"2026-05-01T10:00:00Z\","
                + "\"elapsedSeconds\":61.25,\"timerSeconds\":null,\"distanceMetres\":null,"
                + "\"records\":2,\"laps\":1,\"heartRateAvg\":90.1235,\"heartRateMax\":null,"
                + "\"speedAvg\":null,\"speedMax\":null,\"cadenceAvg\":null,\"ascentMetres\":null,"
                + "\"calories\":null,\"channels\":[\"heart-rate\"]}],"
                + "\"problems\":[{\"code\":\"fit-lost-sync\",\"message\":\"3 bytes \\\"lost\\\"\","
                + "\"offset\":7}]}");
  }

  @Test
  void aRefusalHasNoRecordingsAndItsReason() {
    var rejected = new Rejected(source, Problem.of(ProblemCode.EMPTY_FILE));

    assertThat(InspectJson.line("a/run.fit", rejected, problem -> "Empty."))
        .isEqualTo(
            "{\"file\":\"a/run.fit\",\"format\":\"FIT\",\"status\":\"rejected\",\"recordings\":[],"
                + "\"problems\":[{\"code\":\"empty-file\",\"message\":\"Empty.\",\"offset\":null}]}");
  }

  @Test
  void aNoteAloneLeavesTheStatusOk() {
    var complete = new Complete(source, List.of(), List.of(Problem.of(ProblemCode.NO_DATE)));

    assertThat(InspectJson.line("run.fit", complete, problem -> "")).contains("\"status\":\"ok\"");
  }
}
