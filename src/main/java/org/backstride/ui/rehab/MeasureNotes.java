package org.backstride.ui.rehab;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backstride.rehab.evidence.Source;
import org.backstride.rehab.outcome.ChangeBand;
import org.backstride.rehab.outcome.Measure;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.page.Sentence;

/// How a measure is done, and every band and border that is known about it with its source, folded
/// away until asked for.
final class MeasureNotes extends VBox {

  private final ViewContext context;
  private final Measure measure;

  MeasureNotes(ViewContext context, Measure measure) {
    super(4);
    this.context = context;
    this.measure = measure;
    fold();
  }

  private void fold() {
    getChildren().setAll(toggle("care.notes.open", this::unfold));
  }

  private void unfold() {
    var all = new ArrayList<Node>();
    all.add(Sentence.secondary(context.text(measure.noteKey())));
    measure.judging().forEach(band -> all.add(line(band(band), band.source())));
    measure
        .besides()
        .forEach(
            band -> all.add(line(context.text("care.notes.other", band(band)), band.source())));
    measure
        .cutOffs()
        .forEach(
            cut ->
                all.add(
                    line(
                        context.text(
                            "care.notes.cutOff", value(cut.value()), context.text(cut.key())),
                        cut.source())));
    if (all.size() == 1) {
      all.add(Sentence.secondary(context.text("care.notes.none")));
    }
    all.add(toggle("care.notes.close", this::fold));
    getChildren().setAll(List.copyOf(all));
  }

  private Node toggle(String key, Runnable run) {
    String name = context.text(measure.titleKey());
    var button = Buttons.flat(Action.of("notes-" + measure.name(), context.text(key), run));
    button.setAccessibleText(context.text(key) + ": " + name);
    return button;
  }

  private String band(ChangeBand band) {
    String share = context.formats().percent(band.percent() / 100);
    String amount =
        band.percent() == 0
            ? value(band.amount())
            : band.amount() == 0
                ? share
                : context.text("care.notes.both", value(band.amount()), share);
    return context.text("care.notes.kind." + band.kind().name(), amount);
  }

  /// As finely as the source has it.
  private String value(double value) {
    int decimals = value == Math.rint(value) ? 0 : value * 10 == Math.rint(value * 10) ? 1 : 2;
    String unit = measure.scale().unit();
    String number = context.formats().number(value, decimals);
    return unit.isEmpty() ? number : number + " " + unit;
  }

  private HBox line(String words, Source source) {
    var label = Sentence.secondary(words);
    HBox.setHgrow(label, Priority.ALWAYS);
    var line = new HBox(8, label, new SourceTag(context, source));
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }
}
