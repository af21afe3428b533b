package org.backstride.ui.athlete.today;

import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.backstride.ui.athlete.AthleteWords;
import org.backstride.ui.athlete.Avatar;
import org.backstride.ui.athlete.PainMark;
import org.backstride.ui.athlete.Photos;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.Tip;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.icon.Icon;
import org.backstride.ui.kit.mark.Sparkline;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The cells of Today; each reuses its nodes, and is empty on the head of a group.
final class TodayCells {

  private TodayCells() {}

  /// Plain words of a person.
  static final class Words extends TableCell<TodayLine, TodayLine> {
    private final Function<Triage, String> words;
    private final BiConsumer<Words, Triage> dressing;

    Words(Function<Triage, String> words) {
      this(words, (cell, row) -> {});
    }

    /// @param dressing sets style classes that go with the row
    Words(Function<Triage, String> words, BiConsumer<Words, Triage> dressing) {
      this.words = words;
      this.dressing = dressing;
    }

    @Override
    protected void updateItem(@Nullable TodayLine line, boolean empty) {
      super.updateItem(line, empty);
      getStyleClass().removeAll("bs-text-caution", "bs-text-stop", "bs-strong", "bs-muted");
      if (line instanceof TodayLine.Person(var row)) {
        setText(words.apply(row));
        dressing.accept(this, row);
      } else {
        setText(null);
      }
    }
  }

  /// A node that shows a person.
  static final class Shown<N extends Node> extends TableCell<TodayLine, TodayLine> {
    private final N node;
    private final BiConsumer<N, Triage> showing;

    Shown(N node, BiConsumer<N, Triage> showing) {
      this.node = node;
      this.showing = showing;
    }

    @Override
    protected void updateItem(@Nullable TodayLine line, boolean empty) {
      super.updateItem(line, empty);
      setText(null);
      if (line instanceof TodayLine.Person(var row)) {
        showing.accept(node, row);
        setGraphic(node);
      } else {
        setGraphic(null);
      }
    }
  }

  /// Initials and name; the words of a group on its head.
  static final class Name extends TableCell<TodayLine, TodayLine> {
    private final ViewContext context;
    private final Photos photos;
    private final Avatar avatar = new Avatar("small");
    private final Label name = new Label();
    private final HBox person = new HBox(10, avatar, name);
    private final Icon fold = Icons.of(Feather.CHEVRON_DOWN, 14);
    private final Label group = new Label();
    private final Label count = new Label();
    private final HBox head = new HBox(8, fold, group, count);

    Name(ViewContext context, Photos photos) {
      this.context = context;
      this.photos = photos;
      person.setAlignment(Pos.CENTER_LEFT);
      head.setAlignment(Pos.CENTER_LEFT);
      group.getStyleClass().add("bs-strong");
      group.setMinWidth(USE_PREF_SIZE);
      count.getStyleClass().add("bs-secondary");
      count.setMinWidth(USE_PREF_SIZE);
      Tip.whereCut(name);
    }

    @Override
    protected void updateItem(@Nullable TodayLine line, boolean empty) {
      super.updateItem(line, empty);
      switch (line) {
        case TodayLine.Head(var of, int people, var state) -> {
          fold.show(state == TodayLine.Fold.OPEN ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
          group.setText(context.text("today.group." + of.name()));
          count.setText(context.formats().number(people, 0));
          setGraphic(head);
          setAccessibleText(context.text("today.group.spoken", group.getText(), people));
        }
        case TodayLine.Person(var row) -> {
          avatar.show(context.name(row.athlete()));
          photos.show(row.athlete(), avatar);
          name.setText(context.name(row.athlete()));
          setGraphic(person);
          setAccessibleText(context.name(row.athlete()));
        }
        case null -> {
          setGraphic(null);
          setAccessibleText(null);
        }
      }
    }
  }

  /// The condition, which may be cut, and the week of the course, which may not.
  static Shown<HBox> plan(ViewContext context, Function<Triage, String> week) {
    var condition = new Label();
    var weeks = new Label();
    weeks.getStyleClass().add("bs-secondary");
    weeks.setMinWidth(Region.USE_PREF_SIZE);
    Tip.whereCut(condition);
    var line = new HBox(8, condition, weeks);
    line.setAlignment(Pos.CENTER_LEFT);
    return new Shown<>(
        line,
        (_, row) -> {
          condition.setText(AthleteWords.condition(context, row.athlete()));
          weeks.setText(week.apply(row));
        });
  }

  static Shown<PainMark> pain(ViewContext context) {
    return new Shown<>(
        new PainMark(context), (mark, row) -> mark.show(row.lastPain(), row.care().thresholds()));
  }

  static Shown<SpotStrip> spots(TodayWords words) {
    return new Shown<>(new SpotStrip(), (strip, row) -> strip.show(row.days(), words.spots(row)));
  }

  static Shown<Sparkline> weeks(ViewContext context) {
    return new Shown<>(
        new Sparkline(),
        (line, row) -> {
          line.show(
              row.backward().weeks(),
              context.text(
                  "today.weeks.spoken", context.formats().number(row.backward().minutes(), 0)));
          line.setVisible(!row.backward().isEmpty());
        });
  }

  static Shown<Label> ask(TodayWords words) {
    return new Shown<>(
        new Label(),
        (pill, row) -> {
          String tone = words.tone(row);
          pill.getStyleClass().setAll("label", tone.isEmpty() ? "bs-muted" : "bs-pill-" + tone);
          pill.setText(words.ask(row));
          Tip.on(pill, words.why(row));
          pill.setAccessibleHelp(words.why(row));
        });
  }
}
