package org.backstride.ui.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.backstride.codec.Decoded.Complete;
import org.backstride.codec.detect.Decoders;
import org.backstride.recording.Recording;
import org.backstride.ui.gallery.Exhibit.Size;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.recording.OpenRecording.Look;
import org.backstride.ui.recording.model.StretchFigures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Recordings that lack what others have: times, labels.
class OddRecordingTest {

  private static final Look LOOK = new Look(Theme.LIGHT, Size.LARGE, Locale.ENGLISH);

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void samplesWithoutAnyTimeSayWhatToDoInsteadOfAnEmptyChart() {
    var table = "sample,acc_x,acc_y,acc_z\n0,1.0,2.0,9.0\n1,1.0,2.0,9.1\n2,1.0,2.0,9.2\n";

    try (var open = OpenRecording.any(read(table), LOOK)) {
      assertThat(labels(open)).contains("No times", "Columns of the table");
    }
  }

  @Test
  void aPathWithoutTimesIsDrawnOverItsDistanceAndHasNoSpeed() {
    var path = read(path());
    var whole = StretchFigures.of(path.channels(), 0, 1);

    assertThat(whole.speed()).isNaN();
    assertThat(whole.climbMetres()).isNaN();
    try (var open = OpenRecording.any(path, LOOK)) {
      assertThat(open.chart().model().axis().get()).hasToString("DISTANCE");
    }
  }

  @Test
  void nothingIsSaidToBeBackwardOrNotWhereNothingIsLabelled() {
    try (var open = OpenRecording.any(read("time,hr\n0,100\n60,101\n120,102\n"), LOOK)) {
      assertThat(labels(open)).contains("backward: not labelled yet").doesNotContain("0 %");
    }
  }

  private static String path() {
    var text = new StringBuilder("<gpx version=\"1.1\"><trk><trkseg>");
    for (int i = 0; i < 20; i++) {
      text.append("<trkpt lat=\"%s\" lon=\"8\"><ele>400</ele></trkpt>".formatted(47 + i * 1e-4));
    }
    return text.append("</trkseg></trk></gpx>").toString();
  }

  private static Recording read(String text) {
    var decoded = Decoders.decode(text.getBytes(StandardCharsets.UTF_8), "odd");
    return ((Complete) decoded).recordings().getFirst();
  }

  private static List<String> labels(OpenRecording open) {
    return Fx.get(
        () ->
            Stream.of(".label", ".button")
                .flatMap(style -> open.view.node().lookupAll(style).stream())
                .filter(Labeled.class::isInstance)
                .map((Node node) -> ((Labeled) node).getText())
                .toList());
  }
}
