package org.backstride.ui.calendar;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Athlete;
import org.backstride.plan.Days;
import org.backstride.plan.total.SessionFigures;
import org.backstride.program.ProgramId;
import org.backstride.rehab.Conditions;
import org.backstride.rehab.Finding;
import org.backstride.rehab.check.SafetyRules;
import org.backstride.ui.calendar.board.Dragged;
import org.backstride.ui.calendar.board.Drop;
import org.backstride.ui.calendar.board.DropMode;
import org.backstride.ui.calendar.words.CalendarWords;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/// What letting go would do, at a place of its own that covers nothing: the three ways and their
/// keys, the week's new totals, what speaks against the day, and what the safety rules find.
final class DropPanel extends VBox {

  private final ViewContext context;
  private final CalendarModel model;
  private final CalendarWords words;

  DropPanel(ViewContext context, CalendarModel model, CalendarWords words) {
    this.context = context;
    this.model = model;
    this.words = words;
    getStyleClass().add("bs-calendar-drop");
    setMinHeight(USE_PREF_SIZE);
  }

  void follow(Lifetime lifetime) {
    lifetime.watch(model.drop(), this::show);
  }

  private void show(Optional<Drop> drop) {
    getChildren().clear();
    drop.ifPresentOrElse(this::fill, this::idle);
  }

  private void idle() {
    add(words.text("calendar.drop.idle"), "bs-secondary");
  }

  private void fill(Drop drop) {
    add(words.name(drop.dragged().program()), "bs-section");
    add(words.slot(drop.target()), "bs-secondary");
    for (var mode : DropMode.values()) {
      boolean now = mode == drop.mode();
      String text = words.text("calendar.drop." + mode.name());
      add((now ? "● " : "○ ") + text, now ? "bs-calendar-mode-now" : "bs-secondary");
    }
    week(drop);
    model.conflict().ifPresent(conflict -> add("⊘ " + words.conflict(conflict), "bs-text-stop"));
    findings(drop);
  }

  private void week(Drop drop) {
    var days = Days.counted(CalendarModel.monday(drop.target().day()), 7);
    var athlete = drop.target().athlete();
    var now = model.totals(model.shown(), athlete, days);
    var was = model.totals(model.plan(), athlete, days);
    add(words.text("calendar.drop.week", line(now), line(was)), "bs-secondary");
  }

  private String line(SessionFigures figures) {
    return words.sessions(figures.sessions()) + ", ◀ " + words.clock(figures.backward().seconds());
  }

  /// The gravest finding in words, the others counted.
  private void findings(Drop drop) {
    Athlete athlete = model.athlete(drop.target().athlete()).orElse(null);
    var found =
        SafetyRules.check(
                drop.dragged().program(),
                athlete,
                Conditions.on(drop.target().day()),
                context.studio().clinic().inForce(drop.target().athlete(), source(drop)))
            .stream()
            .filter(finding -> !finding.isOverridden())
            .filter(finding -> finding.severity() != Finding.Severity.HINT)
            .toList();
    if (!found.isEmpty()) {
      var gravest = found.getFirst();
      var text = gravest.message();
      String message = context.text(text.key(), context.formats().quantities(text.quantities()));
      add(
          words.text("calendar.drop.findings", found.size(), gravest.rule().name(), message),
          gravest.severity() == Finding.Severity.ERROR ? "bs-text-stop" : "bs-text-caution");
    }
  }

  private static @Nullable ProgramId source(Drop drop) {
    return switch (drop.dragged()) {
      case Dragged.FromLibrary(var snapshot) -> snapshot.source();
      case Dragged.Sessions held -> held.anchor().snapshot().source();
    };
  }

  private void add(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    getChildren().add(label);
  }
}
