package org.backstride.ui.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.backstride.recording.ChannelKind;
import org.backstride.review.movement.HeartZones;
import org.backstride.review.movement.ZoneSets;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.recording.OpenRecording.Look;
import org.backstride.ui.recording.model.RecordingModel;
import org.backstride.ui.recording.side.SampleTable;
import org.backstride.ui.recording.side.TotalsPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Overlay, zones, the data table and the totals, by keyboard and by menu.
class ChartOptionsTest {

  private final OpenRecording open = OpenRecording.single(Look.PLAIN);
  private final RecordingModel model = open.chart().model();

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void vOverlaysAllTracesWhichThenCarryNumbers() {
    open.press(KeyCode.V, false, false);

    assertThat(model.options().overlaid().get()).isTrue();
    assertThat(texts(".chart-legend-name")).contains("1  Heart rate", "2  Speed", "3  Cadence");
    assertThat(texts(".chart-number")).contains("1", "2", "3", "4");
    open.press(KeyCode.V, false, false);
    assertThat(texts(".chart-legend-name")).contains("Heart rate").doesNotContain("1  Heart rate");
  }

  @Test
  void zonesNeedAMaximumAndAreNamedOnceThereIsOne() {
    var menu = (MenuButton) open.find("#recording-traces");
    var zones =
        menu.getItems().stream()
            .filter(item -> "recording-view-zones".equals(item.getId()))
            .findFirst()
            .orElseThrow();
    assertThat(zones.isDisable()).isTrue();
    assertThat(zones.getText()).contains("no maximum heart rate");

    Fx.run(() -> model.judgeBy(ZoneSets.of(HeartZones.edwards(200))));
    Fx.run(() -> model.options().zones().set(true));
    Fx.settle();

    assertThat(zones.isDisable()).isFalse();
    assertThat(texts(".chart-tick")).contains("Z2", "Z3", "Z4");
  }

  @Test
  void tShowsEverySampleInATableThatFollowsTheCursor() {
    open.press(KeyCode.T, false, false);
    var table = (TableView<?>) open.find("#" + SampleTable.ID);

    Fx.run(() -> model.goTo(600_000));
    Fx.settle();

    assertThat(Fx.get(table::isVisible)).isTrue();
    assertThat(Fx.get(open.chart()::isVisible)).isFalse();
    assertThat(table.getItems()).hasSize(DemoRun.SECONDS + 1);
    assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(600);
    Fx.run(() -> table.getSelectionModel().clearAndSelect(700));
    assertThat(model.cursor().get()).isEqualTo(700_000);
  }

  @Test
  void theTableSaysWhatTheChannelsHoldAndTLeadsBack() {
    open.press(KeyCode.T, false, false);
    var table = (TableView<?>) open.find("#" + SampleTable.ID);
    var heart =
        table.getColumns().stream()
            .filter(column -> column.getText().startsWith("Heart rate"))
            .findFirst()
            .orElseThrow();

    var beats = open.recording.channels().value(ChannelKind.HEART_RATE, 100);
    assertThat(Fx.get(() -> heart.getCellData(100))).isEqualTo(String.valueOf((int) beats));
    Fx.run(
        () ->
            table.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.T, false, false, false, false)));
    assertThat(model.options().samples().get()).isFalse();
    assertThat(Fx.get(open.chart()::isVisible)).isTrue();
  }

  @Test
  void totalsStandBesideTheChart() {
    var toggle = (ToggleButton) open.find("#recording-side-totals");
    Fx.run(toggle::fire);
    Fx.settle();
    assertThat(open.find("#" + TotalsPane.ID)).isNotNull();

    Fx.run(() -> model.judgeBy(ZoneSets.of(HeartZones.edwards(190))));
    Fx.settle();

    assertThat(texts(".recording-sums .label"))
        .contains("Backward, running", "Forward, running", "Time in heart-rate zones")
        .anyMatch(text -> text.equals("Edwards, 190"));
  }

  @Test
  void theMarkersOfTheLegendFitTheirRoomWithTwelveTraces() {
    Fx.run(() -> model.shown().set(model.available()));
    Fx.settle();
    var legends =
        Fx.get(
            () ->
                open.view.node().lookupAll(".chart-legend").stream()
                    .filter(node -> node.isVisible())
                    .map(Region.class::cast)
                    .sorted((a, b) -> Double.compare(a.getLayoutY(), b.getLayoutY()))
                    .toList());

    for (int i = 1; i < legends.size(); i++) {
      var above = legends.get(i - 1);
      assertThat(legends.get(i).getLayoutY())
          .isGreaterThanOrEqualTo(above.getLayoutY() + above.getHeight() - 8);
    }
  }

  private List<String> texts(String selector) {
    return Fx.get(
        () ->
            open.view.node().lookupAll(selector).stream()
                .filter(node -> node.isVisible())
                .map(
                    node -> node instanceof Text text ? text.getText() : ((Labeled) node).getText())
                .toList());
  }
}
