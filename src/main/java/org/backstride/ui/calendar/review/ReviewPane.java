package org.backstride.ui.calendar.review;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;
import org.backstride.recording.hand.HandSession;
import org.backstride.review.Adherence.Verdict;
import org.backstride.review.Done;
import org.backstride.review.Reported;
import org.backstride.review.StepReview;
import org.backstride.store.RecordingRow;
import org.backstride.ui.calendar.words.CalendarWords;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.page.ScrollArea;
import org.backstride.work.Latest;
import org.jspecify.annotations.Nullable;

/// Planned against done, for the session under the cursor: its verdict, its time and backward time,
/// the recording that belongs to it, and every step.
public final class ReviewPane extends VBox {

  public static final String ID = "calendar-review";

  private final ViewContext context;
  private final CalendarWords words;
  private final VBox steps = new VBox(4);
  private @Nullable Subject shown;
  private final Latest latest = new Latest();
  private final Latest notes = new Latest();

  public ReviewPane(ViewContext context, CalendarWords words) {
    this.context = context;
    this.words = words;
    setId(ID);
    getStyleClass().add("bs-calendar-review");
    setAccessibleText(words.text("calendar.review"));
    show(null);
  }

  /// Shows a session, or says how to choose one; what is shown as it is stays as it is.
  public void show(@Nullable Subject subject) {
    if (subject == null || !subject.equals(shown)) {
      shown = subject;
      Consumer<@Nullable StepReview> answer = latest.of(this::told);
      getChildren().clear();
      steps.getChildren().clear();
      add(words.text("calendar.review"), "bs-section");
      if (subject == null) {
        add(words.text("calendar.review.none"), "bs-secondary");
      } else {
        fill(subject, answer);
      }
    }
  }

  private void fill(Subject subject, Consumer<@Nullable StepReview> answer) {
    var session = subject.session();
    var review = subject.review();
    add(words.name(session.program()), "bs-calendar-card-title");
    add(words.person().apply(subject.athlete()) + ", " + words.day(session.date()), "bs-secondary");
    var report = review.reportOf(session.id()).orElse(null);
    var verdict = review.of(session.id()).map(outcome -> outcome.verdict()).orElse(Verdict.TO_COME);
    add(glyph(verdict) + " " + words.verdict(verdict, report), style(verdict));
    if (session.hasMoved()) {
      add(words.text("calendar.say.moved", words.day(session.when().original())), "bs-secondary");
    }
    if (report != null) {
      add(reported(report), "bs-secondary");
    }
    var done = review.doneOf(session.id()).orElse(null);
    if (done != null) {
      compare("time", subject.figures().seconds(), done.seconds(), subject);
      compare("backward", subject.figures().backward().seconds(), done.backwardSeconds(), subject);
    }
    getChildren().add(new TieChooser(context, words, subject));
    if (done != null) {
      steps(subject, done, answer);
    }
  }

  private String reported(Reported report) {
    var parts = new StringBuilder(words.text("calendar.review.reported"));
    if (report.percent() != null) {
      parts.append(' ').append(words.percent(report.percent() / 100.0));
    }
    if (report.pain() != null) {
      parts.append(", ").append(words.text("calendar.review.pain", report.pain()));
    }
    return parts.toString();
  }

  /// A line of figures, and the bar beneath it where both are known.
  private void compare(String what, double planned, double done, Subject subject) {
    String share = planned > 0 && !Double.isNaN(done) ? words.percent(done / planned) : "";
    var label = new Label(words.text("calendar.review." + what));
    label.getStyleClass().add("bs-secondary");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var figures =
        new Label(
            words.text("calendar.review.of", words.clock(done), words.clock(planned))
                + (share.isEmpty() ? "" : "  " + share));
    figures.getStyleClass().add("bs-strong");
    var line = new HBox(8, label, gap, figures);
    line.setAlignment(Pos.BASELINE_LEFT);
    getChildren().add(line);
    if (!share.isEmpty()) {
      getChildren().add(new Bullet(100 * done / planned, subject.borders()));
    } else if (Double.isNaN(done)) {
      add(words.text("calendar.review.unlabelled"), "bs-secondary");
    }
  }

  /// Reads the recording and looks for the steps in the background.
  private void steps(Subject subject, Done done, Consumer<@Nullable StepReview> answer) {
    var open =
        Action.of(
            "calendar-review-open",
            words.text("calendar.review.open"),
            () -> context.navigator().open(new Place.RecordingPlace(done.recording())));
    getChildren().add(Buttons.plain(open));
    if (isByHand(done.recording())) {
      noted(done.recording());
      return;
    }
    add(words.text("calendar.review.steps"), "bs-section");
    var scroll = new ScrollArea(steps);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "bs-calendar-shelf");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
    note("calendar.review.looking");
    find(subject, done.recording(), answer);
  }

  private boolean isByHand(RecordingId id) {
    return context.studio().recordings().find(id).filter(RecordingRow::isByHand).isPresent();
  }

  /// What a person noted of a session that nothing recorded: how hard it was, and the words.
  private void noted(RecordingId id) {
    getChildren().add(steps);
    Consumer<Optional<HandSession>> answer = notes.of(found -> found.ifPresent(this::showNoted));
    context.studio().recordings().noted(id, answer);
  }

  private void showNoted(HandSession session) {
    steps.getChildren().setAll(label(words.text("calendar.review.byhand"), "bs-secondary"));
    if (session.rpe() != HandSession.NO_RPE) {
      steps
          .getChildren()
          .add(label(words.text("calendar.review.effort", session.rpe()), "bs-strong"));
    }
    if (!session.note().isBlank()) {
      steps.getChildren().add(label(session.note(), "label"));
    }
  }

  private void find(Subject subject, RecordingId id, Consumer<@Nullable StepReview> answer) {
    context
        .studio()
        .recordings()
        .open(
            id,
            found ->
                found.ifPresentOrElse(
                    recording -> look(subject, recording, answer), () -> answer.accept(null)));
  }

  private void look(Subject subject, Recording recording, Consumer<@Nullable StepReview> answer) {
    context
        .studio()
        .jobs()
        .start(
            words.text("calendar.review.looking"),
            _ ->
                StepReview.of(
                    subject.session().program(), subject.references(), recording.channels()),
            answer,
            _ -> answer.accept(null));
  }

  /// What became of each step of the session that is shown; null where it could not be found.
  private void told(@Nullable StepReview review) {
    var subject = shown;
    if (subject != null
        && review != null
        && review.rows().stream().anyMatch(row -> row.done() != null)) {
      steps.getChildren().setAll(new StepRows(context, words).of(review, subject.borders()));
    } else {
      note("calendar.review.nothing");
    }
  }

  private void note(String key) {
    var label = label(words.text(key), "bs-secondary");
    steps.getChildren().setAll(label);
  }

  private void add(String text, String style) {
    getChildren().add(label(text, style));
  }

  private static Node label(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  /// A shape of its own for each verdict, so that colour says nothing alone.
  static String glyph(Verdict verdict) {
    return switch (verdict) {
      case DONE -> "✓";
      case PARTLY -> "◐";
      case OFF_PLAN -> "⊘";
      case STOPPED_BY_RULE -> "⊖";
      case MISSED -> "✕";
      case EXCUSED -> "–";
      case TO_COME -> "○";
    };
  }

  static String style(Verdict verdict) {
    return switch (verdict) {
      case DONE -> "bs-text-safe";
      case PARTLY, OFF_PLAN -> "bs-text-caution";
      case STOPPED_BY_RULE, MISSED -> "bs-text-stop";
      case EXCUSED, TO_COME -> "bs-secondary";
    };
  }
}
