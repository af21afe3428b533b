package org.backstride.ui.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import javax.xml.parsers.DocumentBuilderFactory;
import org.backstride.ui.gallery.Exhibit.Size;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.recording.OpenRecording.Look;
import org.backstride.ui.recording.map.TrackMap;
import org.backstride.ui.recording.model.RecordingModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/// The map beside the chart: its colours, its marker, and what is kept of both as SVG.
class MapAndDrawingTest {

  private final OpenRecording open = OpenRecording.single(Look.PLAIN);
  private final RecordingModel model = open.chart().model();
  private final TrackMap map = (TrackMap) open.find("#" + TrackMap.ID);

  @BeforeEach
  void layOut() {
    OpenRecording.await(() -> map.getWidth() > 100 && !map.isNeedsLayout() && marker().isVisible());
  }

  @AfterEach
  void close() {
    open.close();
  }

  private Circle marker() {
    return (Circle) map.lookup(".track-marker");
  }

  private void tint(int item) {
    var menu = (MenuButton) open.find("#" + TrackMap.TINT_ID);
    Fx.run(() -> menu.getItems().get(item).fire());
    Fx.settle();
  }

  @Test
  void theMarkerFollowsTheCursorOfTheChart() {
    Fx.run(() -> model.goTo(600_000));
    double before = Fx.get(() -> marker().getCenterX());

    Fx.run(() -> model.goTo(690_000));

    assertThat(Fx.get(() -> marker().getCenterX())).isNotCloseTo(before, within(5.0));
  }

  @Test
  void pointingAtTheTrackMovesTheCursorThere() {
    Fx.run(() -> model.goTo(600_000));
    double x = Fx.get(() -> marker().getCenterX());
    double y = Fx.get(() -> marker().getCenterY());
    Fx.run(() -> model.goTo(0));

    point(x, y);

    assertThat(Fx.get(() -> marker().getCenterX())).isCloseTo(x, within(2.0));
    assertThat(Fx.get(() -> marker().getCenterY())).isCloseTo(y, within(2.0));
    assertThat(model.cursor().get()).isGreaterThan(0);
  }

  @Test
  void pointingBesideTheTrackLeavesTheCursor() {
    Fx.run(() -> model.goTo(600_000));

    point(map.getWidth() - 3, map.getHeight() - 40);

    assertThat(model.cursor().get()).isEqualTo(600_000);
  }

  @Test
  void theArrowsMoveTheCursorAlongTheTrack() {
    Fx.run(
        () ->
            map.fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false)));

    assertThat(model.cursor().get()).isEqualTo(13_000);
  }

  @Test
  void theMenuColoursByDirectionOrByAChannelAndSaysSo() {
    assertThat(Fx.get(map::getAccessibleText)).contains("Track by direction");

    tint(2);

    assertThat(Fx.get(map::getAccessibleText)).contains("Track by Heart rate");
    assertThat(Fx.get(map::toSvg)).contains(">Track by Heart rate</text>", " bpm</text>");
  }

  @Test
  void theDrawingOfTheMapHasLegendScaleAndNorth() throws Exception {
    String svg = Fx.get(map::toSvg);

    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));

    var texts = document.getElementsByTagName("text");
    var words = new ArrayList<String>();
    for (int i = 0; i < texts.getLength(); i++) {
      words.add(texts.item(i).getTextContent());
    }
    assertThat(words).contains("N", "Forward", "Backward", "Left", "Track by direction");
    assertThat(words).anyMatch(word -> word.matches("\\d+ m"));
  }

  @Test
  void theWordsOfTheDrawingKeepTheirWidthAndTheTracesTheirSwatches() {
    String svg = Fx.get(open.chart()::toSvg);

    assertThat(svg.lines().filter(line -> line.startsWith("<text")))
        .isNotEmpty()
        .allMatch(line -> line.contains(" textLength=\""));
    var swatch = Pattern.compile("<rect [^>]*width=\"12\" height=\"3\" fill=\"#cf222e\"");
    assertThat(swatch.matcher(svg).results().count()).isEqualTo(1);
  }

  @Test
  void theDrawingOfTheChartHasItsTracesItsNumbersAndItsWords() throws Exception {
    Fx.run(() -> model.selectInterval(4));
    Fx.settle();
    String svg = Fx.get(open.chart()::toSvg);

    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
    assertThat(svg).contains(">Heart rate</text>", ">Speed</text>", ">bpm</text>", ">10:00</text>");
    var lines = Pattern.compile("fill=\"none\" stroke=\"[^\"]+\" stroke-opacity=\"1\"");
    assertThat(lines.matcher(svg).results().count()).isGreaterThan(4);
    assertThat(svg).doesNotContain("NaN", "Infinity");
  }

  @Test
  void everyTintIsDrawnLightAndDark() {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      try (var shown = OpenRecording.single(new Look(theme, Size.LARGE, Locale.ENGLISH))) {
        var menu = (MenuButton) shown.find("#" + TrackMap.TINT_ID);
        Fx.run(() -> menu.getItems().get(1).fire());
        Fx.settle();

        assertThat(shown.exhibit.save("recording-map-speed-" + theme.code())).exists();
      }
    }
  }

  private void point(double x, double y) {
    Fx.run(() -> Mouse.MOVED.fire(map, MouseEvent.MOUSE_MOVED, x, y));
  }
}
