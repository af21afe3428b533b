package org.backstride.ui.recording.review;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.day.ClockText;
import org.backstride.ui.kit.day.DayText;
import org.backstride.ui.recording.review.ReviewItem.Date;
import org.kordamp.ikonli.feather.Feather;

/// When a session was: prefilled from the date of its file, or left as it is.
final class WhenPane extends AnswerPane {

  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private final ViewContext context;
  private final ReviewWords words;
  private final Date item;
  private final DatePicker day = new DatePicker();
  private final TextField time = Field.text();
  private final Field timeField;

  WhenPane(ViewContext context, ReviewWords words, Date item) {
    super(words.title(item), context.text("recording.review.doubt." + item.question().doubt()));
    this.context = context;
    this.words = words;
    this.item = item;
    day.setId("review-day");
    DayText.fit(day, context.formats());
    day.getEditor().setAccessibleText(context.text("recording.review.when.day"));
    time.setId("review-time");
    timeField = Field.of(context.text("recording.review.when.time"), time);
    prefill();
    var row = new HBox(12, Field.of(context.text("recording.review.when.day"), day), timeField);
    row.setMaxWidth(460);
    var about = new Label(words.session(item.row()));
    var room = new Region();
    VBox.setVgrow(room, Priority.ALWAYS);
    fill(
        new VBox(16, about, row),
        Buttons.primary(action("then", this::set).withIcon(Feather.CHECK)),
        Buttons.plain(action("leave", this::leave)));
    getChildren().add(room);
  }

  private void prefill() {
    var suggested = item.question().suggested();
    var start = suggested == null ? item.row().start() : suggested;
    if (start != null) {
      ZonedDateTime local = start.atZone(words.zone());
      day.setValue(local.toLocalDate());
      time.setText(local.toLocalTime().truncatedTo(ChronoUnit.SECONDS).format(SHOWN));
    }
  }

  private void set() {
    typed()
        .ifPresentOrElse(
            start -> answer(start),
            () -> timeField.error(context.text("recording.review.when.bad")));
  }

  private Optional<Instant> typed() {
    return ClockText.instant(day.getValue(), time.getText(), words.zone());
  }

  private void leave() {
    var start = item.row().start();
    context.studio().review().date(item.question(), start, label());
  }

  private void answer(Instant start) {
    context.studio().review().date(item.question(), start, label());
  }

  private String label() {
    return context.text("recording.review.undo.when");
  }

  private Action action(String name, Runnable run) {
    return Action.of("review-" + name, context.text("recording.review.when." + name), run);
  }
}
