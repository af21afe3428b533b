package org.backstride.ui.recording.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.backstride.recording.ChannelKind;
import org.backstride.studio.ReviewShelf.Pair;
import org.backstride.studio.ReviewShelf.Side;
import org.backstride.text.Formats;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.recording.model.Readings;

/// Both recordings line by line; where they differ the line says which has more. The one that holds
/// more is chosen to begin with.
final class PairTable extends GridPane {

  private static final double NAMES = 104;
  private static final double SIDE = 120;

  private final ViewContext context;
  private final Formats formats;
  private final Pair pair;
  private final ToggleGroup choice = new ToggleGroup();
  private int lines;

  PairTable(ViewContext context, ReviewWords words, Pair pair) {
    this.context = context;
    this.pair = pair;
    formats = context.formats();
    getStyleClass().addAll("bs-card", "review-pair");
    columns();
    choices();
    line("file", side -> side.row().fileName());
    line("device", PairTable::device);
    line("start", side -> words.names().when(side.row().activity()));
    line("person", side -> words.name(side.row().athlete()));
    figure("time", side -> side.row().totals().elapsedSeconds(), formats::clock);
    figure("distance", side -> side.row().totals().distanceMetres(), formats::distance);
    figure("samples", side -> side.row().totals().records(), this::count);
    figure("laps", side -> side.row().totals().laps(), this::count);
    figure("labels", Side::handLabels, this::count);
    add("channels", channels(pair.there(), pair.fresh()), channels(pair.fresh(), pair.there()));
  }

  /// The one to keep.
  Side chosen() {
    return (Side) Objects.requireNonNull(choice.getSelectedToggle()).getUserData();
  }

  private void columns() {
    var names = new ColumnConstraints(NAMES);
    // Both take the same share of whatever room there is; neither asks for more than that.
    var side = new ColumnConstraints(SIDE, SIDE, Double.MAX_VALUE);
    side.setHgrow(Priority.ALWAYS);
    getColumnConstraints().setAll(names, side, side);
  }

  private void choices() {
    addRow(lines++, new Label(), radio("there", pair.there()), radio("fresh", pair.fresh()));
  }

  private RadioButton radio(String name, Side side) {
    boolean richer = side.equals(pair.richer());
    String key = "recording.review.side." + name + (richer ? ".more" : "");
    var radio = new RadioButton(context.text(key));
    radio.setId("review-" + name);
    radio.getStyleClass().add("bs-strong");
    radio.setWrapText(true);
    radio.setToggleGroup(choice);
    radio.setUserData(side);
    radio.setSelected(richer);
    return radio;
  }

  private void line(String name, Function<Side, String> text) {
    add(name, new Label(text.apply(pair.there())), new Label(text.apply(pair.fresh())));
  }

  private void figure(String name, Function<Side, Number> value, Function<Double, String> text) {
    double there = value.apply(pair.there()).doubleValue();
    double fresh = value.apply(pair.fresh()).doubleValue();
    add(name, figure(text.apply(there), there > fresh), figure(text.apply(fresh), fresh > there));
  }

  private Label figure(String text, boolean more) {
    var label = new Label(more ? context.text("recording.review.more", text) : text);
    label.getStyleClass().add(more ? "bs-strong" : "bs-secondary");
    return label;
  }

  /// What was measured; what the other has not stands out and says so.
  private Node channels(Side side, Side other) {
    var chips = new FlowPane(6, 6);
    List<ChannelKind> own = new ArrayList<>(side.channels());
    own.remove(ChannelKind.LONGITUDE);
    for (var kind : own) {
      boolean only = !other.channels().contains(kind);
      String name =
          kind.equals(ChannelKind.LATITUDE)
              ? context.text("recording.review.position")
              : new Readings(context.messages(), formats).name(kind);
      var chip = new Label(only ? context.text("recording.review.only", name) : name);
      chip.getStyleClass().addAll("review-chip", only ? "review-chip-only" : "review-chip-both");
      chips.getChildren().add(chip);
    }
    return chips;
  }

  private void add(String name, Node there, Node fresh) {
    var title = new Label(context.text("recording.review.line." + name));
    title.getStyleClass().add("bs-secondary");
    GridPane.setValignment(title, VPos.TOP);
    addRow(lines++, title, there, fresh);
  }

  private String count(double value) {
    return formats.number(value, 0);
  }

  private static String device(Side side) {
    var device = side.row().origin().device();
    String name = (device.maker() + " " + device.product()).strip();
    return name.isEmpty() ? Formats.UNKNOWN : name;
  }
}
