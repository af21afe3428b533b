package org.backstride.ui.calendar.review;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.backstride.review.Done;
import org.backstride.review.Tie;
import org.backstride.ui.calendar.words.CalendarWords;
import org.backstride.ui.kit.ViewContext;

/// Which recording belongs to a session: found by itself, one of those within a week, or none.
final class TieChooser extends VBox {

  static final String ID = "calendar-review-tie";
  private static final long DAYS_AROUND = 7;

  private final CalendarWords words;
  private final Subject subject;

  TieChooser(ViewContext context, CalendarWords words, Subject subject) {
    super(4);
    this.words = words;
    this.subject = subject;
    var outcomes = context.studio().outcomes();
    var box = new ComboBox<Tie>();
    box.setId(ID);
    box.setMaxWidth(Double.MAX_VALUE);
    box.getItems().setAll(choices());
    var now = outcomes.hand().get().of(subject.session().id());
    if (!box.getItems().contains(now)) {
      box.getItems().add(now);
    }
    box.setValue(now);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Tie tie) {
            return tie == null ? "" : word(tie);
          }

          @Override
          public Tie fromString(String text) {
            return box.getValue();
          }
        });
    box.setOnAction(
        _ ->
            outcomes.tie(
                subject.athlete(),
                subject.session().id(),
                box.getValue(),
                words.text("calendar.undo.tie", words.name(subject.session().program()))));
    var label = new Label(words.text("calendar.review.recording"));
    label.setLabelFor(box);
    getChildren().setAll(label, box);
  }

  private List<Tie> choices() {
    List<Tie> choices = new ArrayList<>();
    choices.add(new Tie.Matched());
    subject.review().recordings().stream()
        .filter(done -> distance(done) <= DAYS_AROUND)
        .sorted(Comparator.comparingLong(this::distance))
        .forEach(done -> choices.add(new Tie.To(done.recording())));
    choices.add(new Tie.Apart());
    return choices;
  }

  private long distance(Done done) {
    return Math.abs(ChronoUnit.DAYS.between(subject.session().date(), done.day()));
  }

  private String word(Tie tie) {
    return switch (tie) {
      case Tie.Matched() ->
          subject
              .review()
              .doneOf(subject.session().id())
              .map(done -> words.text("calendar.tie.matched", recording(done)))
              .orElseGet(() -> words.text("calendar.tie.open"));
      case Tie.Apart() -> words.text("calendar.tie.apart");
      case Tie.To(var id) ->
          subject.review().recordings().stream()
              .filter(done -> done.recording().equals(id))
              .findFirst()
              .map(this::recording)
              .orElseGet(() -> words.text("calendar.tie.gone"));
    };
  }

  private String recording(Done done) {
    return words.text(
        "calendar.tie.recording", words.shortDay(done.day()), words.clock(done.seconds()));
  }
}
