package org.backstride.ui.recording.side;

import java.util.function.IntFunction;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableListBase;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.recording.model.ChartOptions;
import org.backstride.ui.recording.model.Readings;
import org.backstride.ui.recording.model.RecordingModel;

/// Every sample in figures: what the chart shows, for who reads rather than sees. The row follows
/// the cursor and moves it; T goes back to the chart. Rows are made as they come into sight.
public final class SampleTable extends TableView<Integer> {

  /// The id of the table, for tests and style.
  public static final String ID = "recording-samples";

  private final RecordingModel model;
  private final Channels channels;
  private boolean following;

  public SampleTable(RecordingModel model, Readings readings, Lifetime lifetime) {
    this.model = model;
    channels = model.recording().get().channels();
    setId(ID);
    setAccessibleText(readings.messages().text("recording.samples.accessible"));
    getStyleClass().add("dense");
    add(
        readings.messages().text("recording.column.time"),
        i -> readings.formats().clock(channels.elapsedMillis(i) / 1000.0));
    for (ChannelKind kind : channels.kinds()) {
      add(title(readings, kind), i -> text(readings, kind, i));
    }
    setItems(new SampleNumbers(channels.size()));
    lifetime.watch(model.cursor(), this::follow);
    lifetime.observe(getSelectionModel().selectedIndexProperty(), this::selected);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private static String title(Readings readings, ChannelKind kind) {
    String unit = readings.unit(kind);
    return readings.name(kind) + (unit.isBlank() ? "" : ", " + unit);
  }

  /// Positions need all their digits.
  private String text(Readings readings, ChannelKind kind, int sample) {
    double value = channels.value(kind, sample);
    boolean place = kind.equals(ChannelKind.LATITUDE) || kind.equals(ChannelKind.LONGITUDE);
    return place ? readings.formats().number(value, 6) : readings.value(kind, value);
  }

  private void add(String title, IntFunction<String> text) {
    var column = new TableColumn<Integer, String>(title);
    column.setCellValueFactory(row -> new SimpleObjectProperty<>(text.apply(row.getValue())));
    column.setSortable(false);
    column.setPrefWidth(112);
    getColumns().add(column);
  }

  private void follow(long millis) {
    int at = Math.min(channels.size() - 1, channels.firstAtOrAfter(millis));
    if (!following && at >= 0 && getSelectionModel().getSelectedIndex() != at) {
      following = true;
      getSelectionModel().clearAndSelect(at);
      scrollTo(Math.max(0, at - 5));
      following = false;
    }
  }

  private void selected(Number index) {
    if (!following && index.intValue() >= 0) {
      following = true;
      model.goTo(channels.elapsedMillis(index.intValue()));
      following = false;
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.T && !event.isShortcutDown()) {
      ChartOptions.flip(model.options().samples());
      event.consume();
    }
  }

  /// The numbers of all samples without holding them.
  private static final class SampleNumbers extends ObservableListBase<Integer> {

    private final int count;

    SampleNumbers(int count) {
      this.count = count;
    }

    @Override
    public Integer get(int index) {
      return index;
    }

    @Override
    public int size() {
      return count;
    }
  }
}
