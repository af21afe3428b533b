package org.backstride.ui.rehab;

import java.time.LocalDate;
import java.time.Period;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Gate;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.outcome.BackwardWalk.Band;
import org.backstride.rehab.outcome.Measure;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.FactStrip;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.page.PersonTabs;
import org.kordamp.ikonli.feather.Feather;

/// The strip over the rehabilitation: the condition, the gate with its reason, the newest backward
/// walk, and how far the course is.
final class CareStrip extends FactStrip {

  private final ViewContext context;
  private final RehabModel model;
  private final CareWords words;

  CareStrip(ViewContext context, RehabModel model) {
    super(new PersonTabs(context, model.id(), PersonTabs.Page.REHAB));
    this.context = context;
    this.model = model;
    words = new CareWords(context);
    getStyleClass().add("bs-profile-strip");
  }

  void show() {
    var athlete = model.athlete().get();
    setFirst(condition(athlete));
    addFacts(gate(athlete));
    walk();
    model.record().course().ifPresent(course -> addFacts(fact(sessions(course), until())));
  }

  /// How many sessions of the course were reported, of how many.
  private String sessions(Course course) {
    int reported = model.record().inCourseOn(model.today()).size();
    int planned = course.frame().sessions();
    String key = reported > planned ? "care.strip.session.over" : "care.strip.session";
    return context.text(key, reported, planned);
  }

  private String until() {
    return context.text("care.strip.until", words.day(model.today()));
  }

  private VBox condition(Athlete athlete) {
    String name = athlete.condition().name();
    String care = context.text("care.strip.care." + athlete.condition().care().name());
    LocalDate birth = athlete.person().birthDate();
    String below =
        birth == null
            ? context.text("care.strip.noAge")
            : context.text("care.strip.age", Period.between(birth, model.today()).getYears());
    return fact(name.isBlank() ? care : name, below);
  }

  private HBox gate(Athlete athlete) {
    var gate = Gate.of(athlete);
    boolean open = gate.isOpen();
    var icon = Icons.of(open ? Feather.UNLOCK : Feather.LOCK, 18);
    icon.getStyleClass().add(open ? "bs-icon-safe" : "bs-icon-stop");
    var title = new Label(context.text(open ? "care.gate.open" : "care.gate.closed"));
    title.getStyleClass().addAll("bs-section", open ? "bs-text-safe" : "bs-text-stop");
    String below = open ? opened(athlete, gate) : context.text(gate.reasons().getFirst().key());
    Button ask =
        Buttons.plain(
            Action.of(
                "care-screening",
                context.text(athlete.screening().isComplete() ? "care.gate.look" : "care.gate.ask"),
                () -> context.navigator().open(new Place.ScreeningPlace(athlete.id()))));
    var small = new Label(below);
    small.getStyleClass().add("bs-secondary");
    var text = new VBox(2, title, small);
    text.setAlignment(Pos.CENTER_LEFT);
    var row = new HBox(10, icon, text, ask);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private String opened(Athlete athlete, Gate gate) {
    LocalDate asked = athlete.screening().date();
    String by = athlete.screening().by();
    String when = asked == null ? context.text("care.gate.unasked") : words.day(asked) + ", " + by;
    return gate.precautions().isEmpty()
        ? when
        : when + " · " + context.text("care.gate.precautions", gate.precautions().size());
  }

  private void walk() {
    var walks = model.record().scores(Measure.BACKWARD_WALK_3M);
    if (walks.isEmpty()) {
      return;
    }
    double seconds = walks.getLast().value();
    Band band = context.studio().clinic().settings().get().walk().band(seconds);
    addFacts(
        fact(
            context.text(
                "care.strip.walk",
                context.formats().number(seconds, Measure.BACKWARD_WALK_3M.scale().decimals())),
            context.text(band.key())));
  }

  private static VBox fact(String title, String below) {
    var large = new Label(title);
    large.getStyleClass().add("bs-section");
    var small = new Label(below);
    small.getStyleClass().add("bs-secondary");
    var fact = new VBox(2, large, small);
    fact.setAlignment(Pos.CENTER_LEFT);
    return fact;
  }
}
