package org.backstride.ui.athlete.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Gate;
import org.backstride.athlete.Readiness.Answer;
import org.backstride.plan.Days;
import org.backstride.studio.PersonFiles;
import org.backstride.studio.PlanOutcomes;
import org.backstride.ui.athlete.AthleteWords;
import org.backstride.ui.athlete.Avatar;
import org.backstride.ui.kit.FactStrip;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.page.PersonTabs;
import org.backstride.ui.kit.ruling.StandingWords;
import org.kordamp.ikonli.feather.Feather;

/// The strip over a profile: who it is in one line, and the two or three figures that matter.
public final class PersonStrip extends FactStrip {

  private final ViewContext context;
  private final LocalDate today;
  private final Avatar avatar = new Avatar("large");
  private final PersonFiles files;
  private final Label condition = new Label();
  private final Label about = new Label();
  private final HBox who;

  public PersonStrip(ViewContext context, LocalDate today, PersonTabs tabs) {
    super(tabs);
    this.context = context;
    this.today = today;
    files = new PersonFiles(context.studio(), context.messages(), context.formats());
    getStyleClass().add("bs-profile-strip");
    condition.getStyleClass().add("bs-section");
    about.getStyleClass().add("bs-secondary");
    var words = new VBox(4, condition, about);
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(Region.USE_PREF_SIZE);
    who = new HBox(16, avatar, words);
    who.setAlignment(Pos.CENTER_LEFT);
  }

  public void show(Athlete athlete) {
    avatar.show(context.name(athlete));
    Photo.show(context, files, athlete, avatar);
    condition.setText(AthleteWords.condition(context, athlete));
    about.setText(about(athlete));
    setFirst(who);
    LocalDate surgery = athlete.condition().surgeryDate();
    if (surgery != null && !surgery.isAfter(today)) {
      fact(
          context.formats().number((double) Ages.weeks(surgery, today), 0),
          context.text("athlete.strip.weeks"),
          context.formats().date(surgery));
    }
    fact(
        "",
        context.text("athlete.level." + athlete.readiness().level().name()),
        context.text("athlete.column.level"));
    clearance(athlete);
    standing(athlete);
    adherence(athlete);
  }

  /// What waits for a decision after the last session, or what was decided; nothing before.
  private void standing(Athlete athlete) {
    var record = context.studio().care().of(athlete.id());
    String brief = new StandingWords(context).brief(record);
    if (!brief.isEmpty()) {
      String day = context.formats().dayAndMonth(record.last().orElseThrow().date());
      fact("", brief, context.text("athlete.strip.standing", day));
    }
  }

  /// How much of what was planned in the last four weeks was done; nothing where nothing counts.
  private void adherence(Athlete athlete) {
    var measure = PlanOutcomes.adherence(context.settings().get(), today);
    var review = context.studio().outcomes().of(athlete.id(), measure);
    var weeks = review.week(new Days(today.minusDays(27), today));
    if (weeks.counted() > 0) {
      fact(
          context.text("athlete.strip.done", weeks.done(), weeks.counted()),
          context.text("athlete.strip.sessions"),
          context.text("athlete.strip.fourweeks"));
    }
  }

  private String about(Athlete athlete) {
    LocalDate birth = athlete.person().birthDate();
    var person = athlete.person();
    var words = new ArrayList<String>();
    if (birth != null) {
      words.add(context.text("athlete.age", Ages.years(birth, today)));
    }
    if (person.heightMillimetres() != null) {
      words.add(context.formats().height(person.heightMillimetres()));
    }
    if (person.massGrams() != null) {
      words.add(context.formats().mass(person.massGrams()));
    }
    return words.isEmpty() ? context.text("athlete.strip.nothing") : String.join(" · ", words);
  }

  private void fact(String figure, String word, String below) {
    var line = new HBox(8);
    line.setAlignment(Pos.BASELINE_LEFT);
    if (!figure.isEmpty()) {
      var number = new Label(figure);
      number.getStyleClass().add("bs-figure");
      line.getChildren().add(number);
    }
    var words = new Label(word);
    words.getStyleClass().add(figure.isEmpty() ? "bs-section" : "bs-muted");
    line.getChildren().add(words);
    add(line, below);
  }

  /// The clearance, or the gate where it is closed all the same: nobody is called cleared to whom
  /// nothing may be given.
  private void clearance(Athlete athlete) {
    var gate = Gate.of(athlete);
    if (!gate.isOpen() && athlete.readiness().clearance().answer() == Answer.YES) {
      var closed = new Label(context.text("care.gate.closed"));
      closed.getStyleClass().addAll("bs-section", "bs-text-stop");
      var lock = Icons.of(Feather.LOCK, 16);
      lock.getStyleClass().add("bs-icon-stop");
      var line = new HBox(8, lock, closed);
      line.setAlignment(Pos.CENTER_LEFT);
      add(line, context.text(gate.reasons().getFirst().key()));
      return;
    }
    var answer = athlete.readiness().clearance();
    var word = new Label(context.text("athlete.strip.clearance." + answer.answer().name()));
    word.getStyleClass().add("bs-section");
    var icon = Icons.of(AthleteWords.clearanceIcon(answer.answer()), 16);
    icon.getStyleClass().add(AthleteWords.clearanceTone(athlete));
    var line = new HBox(8, icon, word);
    line.setAlignment(Pos.CENTER_LEFT);
    LocalDate date = answer.date();
    String below =
        List.of(date == null ? "" : context.formats().date(date), answer.clinician()).stream()
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining(", "));
    add(line, below.isEmpty() ? context.text("athlete.section.clearance") : below);
  }

  private void add(HBox line, String below) {
    var small = new Label(below);
    small.getStyleClass().add("bs-secondary");
    var fact = new VBox(2, line, small);
    fact.setAlignment(Pos.CENTER_LEFT);
    fact.setMinWidth(Region.USE_PREF_SIZE);
    addFacts(fact);
  }
}
