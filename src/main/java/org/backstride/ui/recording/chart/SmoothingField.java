package org.backstride.ui.recording.chart;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.page.WordWidths;
import org.backstride.work.Cell;

/// Over how many seconds the traces are smoothed: 0 (as recorded) to 60.
public final class SmoothingField extends HBox {

  private static final int MOST_SECONDS = 60;
  private static final double SLIDER = 72;
  private static final double SHORT_SLIDER = 48;

  /// How much of it there is room for.
  public enum Room {
    ALL,
    /// A shorter slider.
    SHORT,
    /// A shorter slider without a word before it.
    WORDLESS,
    /// Only over how many seconds, and nothing where nothing is smoothed.
    VALUE
  }

  private final Messages messages;
  private final Slider slider;
  private final Label label;
  private final Label value = new Label();
  private final Cell<Integer> seconds;
  private final double widest;
  private Room room = Room.ALL;

  /// @param id of the slider
  public SmoothingField(String id, Messages messages, Cell<Integer> seconds, Lifetime lifetime) {
    super(6);
    this.messages = messages;
    this.seconds = seconds;
    slider = new Slider(0, MOST_SECONDS, seconds.get());
    slider.setId(id);
    slider.setBlockIncrement(5);
    slider.setPrefWidth(SLIDER);
    slider.setMinWidth(SHORT_SLIDER);
    slider.setAccessibleText(text("smooth.accessible"));
    label = new Label(text("smooth"));
    label.getStyleClass().add("bs-muted");
    label.setLabelFor(slider);
    label.setMinWidth(Region.USE_PREF_SIZE);
    value.getStyleClass().add("chart-smoothing");
    var widths = new WordWidths(Font.font("Inter SemiBold", 12));
    widest = Math.max(widths.of(text("smooth.off")), widths.of(text("smooth.on", MOST_SECONDS)));
    lifetime.observe(
        slider.valueProperty(), now -> seconds.set((int) Math.round(now.doubleValue())));
    lifetime.watch(seconds, _ -> take(room));
    getChildren().setAll(label, slider, value);
    setAlignment(Pos.CENTER_LEFT);
  }

  /// Takes no more room than this.
  public void take(Room room) {
    this.room = room;
    int now = seconds.get();
    String said = now < 2 ? text("smooth.off") : text("smooth.on", now);
    value.setText(room == Room.VALUE ? text("smooth.short", now) : said);
    value.setAccessibleText(said);
    value.setMinWidth(room == Room.VALUE ? Region.USE_PREF_SIZE : Math.ceil(widest) + 2);
    slider.setPrefWidth(room == Room.ALL ? SLIDER : SHORT_SLIDER);
    show(slider, room != Room.VALUE);
    show(label, room == Room.ALL || room == Room.SHORT);
    show(value, room != Room.VALUE || now >= 2);
  }

  private static void show(Node part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  private String text(String key, Object... arguments) {
    return messages.text("recording.toolbar." + key, arguments);
  }
}
