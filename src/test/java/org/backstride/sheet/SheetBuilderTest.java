package org.backstride.sheet;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Question;
import org.backstride.athlete.Readiness;
import org.backstride.athlete.Readiness.Answer;
import org.backstride.athlete.Readiness.Clearance;
import org.backstride.athlete.Readiness.Level;
import org.backstride.athlete.Screening;
import org.backstride.athlete.threshold.Capacity;
import org.backstride.athlete.threshold.TestedSpeeds;
import org.backstride.athlete.threshold.ThresholdHistory;
import org.backstride.program.Advice;
import org.backstride.program.Extent;
import org.backstride.program.Intensity;
import org.backstride.program.Program;
import org.backstride.program.Progression;
import org.backstride.program.Range;
import org.backstride.program.Repeat;
import org.backstride.program.Step;
import org.backstride.program.Step.Action;
import org.backstride.program.Step.Role;
import org.backstride.program.Surface;
import org.backstride.program.Target;
import org.backstride.rehab.Conditions;
import org.backstride.rehab.Conditions.Ground;
import org.backstride.rehab.Conditions.Light;
import org.backstride.rehab.Conditions.Place;
import org.backstride.sheet.SheetModel.Card;
import org.backstride.sheet.SheetModel.Labelled;
import org.backstride.sheet.SheetModel.Notice;
import org.backstride.sheet.SheetModel.Row;
import org.backstride.sheet.SheetModel.Tone;
import org.backstride.sheet.SheetOrder.Issue;
import org.backstride.sheet.SheetOrder.Naming;
import org.backstride.text.Messages;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.backstride.unit.SpeedUnit;
import org.junit.jupiter.api.Test;

class SheetBuilderTest {

  private static final Conditions INDOORS = Conditions.indoors(Sheets.TODAY);

  private static final String ROBOTO = "/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf";

  @Test
  void aRepeatWithARestIsOneCard() {
    var cards = cards(Sheets.kneeLevelThree());

    assertThat(cards)
        .extracting(card -> card.face().title())
        .containsExactly("Walk forward", "Walk backward", "Walk forward");
    assertThat(cards.get(1).doses())
        .containsExactly(
            new Labelled("times", "5 × 2 min"),
            new Labelled("rest", "1 min"),
            new Labelled("belt km/h", "2.2"),
            new Labelled("grade", "0 %"),
            new Labelled("effort", "3 / 10"));
    assertThat(cards.get(1).stop()).isEqualTo("pain over 5");
  }

  @Test
  void aPauseToTurnRoundIsToldOnTheCardBeforeIt() {
    assertThat(cards(Sheets.kneeLevelThree()).getFirst().lines())
        .containsExactly(
            "Stand tall, long straight back.", "Then 1 min: stop the belt, turn round");
  }

  @Test
  void nestedRepeatsMultiplyOnTheCard() {
    var inner = Repeat.of(4, List.of(Sheets.bout(30, "2.0")));
    var cards = cards(Sheets.of(Surface.TRACK, Repeat.of(3, List.of(inner))));

    assertThat(cards.getFirst().doses().getFirst())
        .isEqualTo(new Labelled("times", "3 × 4 × 30 s"));
  }

  @Test
  void aRoundOfSeveralMovementsHasAHeading() {
    var round =
        Repeat.of(
            6,
            List.of(
                Sheets.bout(30, "2.0"),
                Sheets.walk(Role.RECOVERY, Direction.FORWARD, 60, "3.0", "2")));

    var cards = cards(Sheets.of(Surface.TRACK, round));

    assertThat(cards).extracting(Card::group).containsExactly("6 times in turn: 1 to 2", "");
    assertThat(cards.get(1).face().corner()).isEqualTo("easy between");
  }

  @Test
  void cuesForTheShoulderNeverGoOnATreadmill() {
    Step run = Step.of(new Action(Role.WORK, Gait.RUN, Direction.BACKWARD), new Extent.ForTime(30));

    assertThat(Cues.ids(run, true)).doesNotContain("C03", "C10");
    assertThat(Cues.ids(Sheets.bout(30, "2.0"), true)).doesNotContain("C03", "C10");
    assertThat(Cues.ids(Sheets.bout(30, "2.0"), false)).contains("C03");
  }

  @Test
  void whatWasWrittenForAStepComesFirstAndTwoCuesAreTheMost() {
    Step step = Sheets.bout(30, "2.0").withAdvice(new Advice(List.of(), "Chin level", "Note one"));

    assertThat(cards(Sheets.of(Surface.TREADMILL, step)).getFirst().lines())
        .containsExactly("Chin level", "Pick the feet up higher.", "Note one");
  }

  @Test
  void theConsoleHasARowForEachChangeOfTheBelt() {
    var rows = rows(Sheets.kneeLevelThree());

    assertThat(rows)
        .extracting(Row::clock)
        .startsWith("0:00", "5:00", "6:00", "8:00", "9:00")
        .endsWith("20:00", "21:00", "26:00");
    assertThat(rows)
        .extracting(Row::what)
        .startsWith("walk forward", "stop, turn round", "backward 1", "stand, hold rail")
        .endsWith("backward 5", "stop, turn round", "walk forward", "end");
  }

  @Test
  void aTurnOnAMovingBeltIsStoppedAndSaid() {
    var program =
        Sheets.of(
            Surface.TREADMILL,
            Sheets.walk(Role.WARM_UP, Direction.FORWARD, 60, "3.0", "2"),
            Sheets.bout(30, "2.0"));

    var console =
        requireNonNull(Sheets.model(program, Sheets.margit(), Locale.ENGLISH).session().console());

    assertThat(console.rows())
        .extracting(Row::clock)
        .containsExactly("0:00", "1:00", "1:20", "1:50");
    assertThat(console.rows().get(1).what()).isEqualTo("stop, turn round *");
    assertThat(console.remark()).startsWith("* Stop of 20 s put in by Backstride");
  }

  @Test
  void theBeltIsRoundedDownToTheMachinesStep() {
    var program = Sheets.of(Surface.TREADMILL, Sheets.bout(30, "2.29"));
    var usual = Sheets.order(program, null);
    var order =
        new SheetOrder(program, null, INDOORS, new BeltStep(0.2), usual.issue(), usual.limits());

    var session = Sheets.model(order, Locale.ENGLISH).session();

    var console = requireNonNull(session.console());
    assertThat(console.rows().getFirst().speed()).isEqualTo("2.2");
    assertThat(session.cards().getFirst().doses()).contains(new Labelled("belt km/h", "2.2"));
  }

  @Test
  void progressionsReachTheConsole() {
    var faster =
        new Progression(
            Progression.Variable.SPEED,
            new BigDecimal("0.1"),
            Progression.Unit.KILOMETRES_PER_HOUR);
    var repeat =
        new Repeat(
            "", 3, List.of(Sheets.bout(30, "2.0")), Repeat.LastRecovery.KEEP, List.of(faster));

    var program = Sheets.of(Surface.TREADMILL, repeat);

    assertThat(rows(program)).extracting(Row::speed).containsExactly("2.0", "2.1", "2.2", "0");
    assertThat(cards(program).getFirst().doses()).contains(new Labelled("each time", "+0.1 km/h"));
  }

  @Test
  void everySignOnTheSheetIsInTheFontOfTheSheet() throws IOException, FontFormatException {
    var ramp = Sheets.bout(60, "2.0");
    var target = new Target.AtSpeed(Range.of("3.0", "2.0"), SpeedUnit.KILOMETRES_PER_HOUR);
    var down = ramp.withIntensity(new Intensity(target, Intensity.Shape.RAMP, List.of()));
    var program = Sheets.of(Surface.TREADMILL, down, Sheets.stand(20));
    try (var in = getClass().getResourceAsStream(ROBOTO)) {
      var roboto = Font.createFont(Font.TRUETYPE_FONT, in);
      for (Locale language : Messages.LANGUAGES) {
        String words = Sheets.model(program, Sheets.margit(), language).toString();
        assertThat(roboto.canDisplayUpTo(words)).as(words).isEqualTo(-1);
      }
    }
  }

  @Test
  void anOpenEndStartsTheClockAgain() {
    Step open = Sheets.bout(30, "2.0").withExtent(new Extent.UntilLap());
    var program = Sheets.of(Surface.TREADMILL, open, Sheets.stand(60), Sheets.bout(30, "2.0"));

    assertThat(rows(program))
        .extracting(Row::clock)
        .containsExactly("0:00", "+0:00", "+1:00", "+1:30");
  }

  @Test
  void aPercentageBecomesTheAthletesOwnSpeed() {
    var percent = Intensity.steady(new Target.AtPercent(Range.of("50")));
    var program = Sheets.of(Surface.TRACK, Sheets.bout(30, "2.0").withIntensity(percent));
    var tested = new TestedSpeeds(Speed.kilometresPerHour("3.0"), null, null);
    var athlete =
        Sheets.margit()
            .withThresholds(
                ThresholdHistory.of(
                    new Capacity(null, null, Map.of(Movement.BACKWARD_WALK, tested))));

    var known = Sheets.model(program, athlete, Locale.ENGLISH).session().cards().getFirst();

    assertThat(known.doses()).contains(new Labelled("speed km/h", "1.5"));
    assertThat(cards(program).getFirst().doses()).contains(new Labelled("of own speed", "50 %"));
  }

  @Test
  void withoutAClearanceTheSheetSaysSoPlainly() {
    assertThat(notices(Sheets.margit(), INDOORS))
        .containsExactly(
            new Notice(
                Tone.WARNING, "Screening not recorded.", "Ask a professional before you begin."));
  }

  @Test
  void aRefusedClearanceIsSaidWithItsDayAndClinician() {
    assertThat(notices(cleared(Answer.NO), INDOORS))
        .containsExactly(
            new Notice(
                Tone.WARNING,
                "Not cleared.",
                "Do not begin before a clinician clears you. Dr Adeyemi, 1 Oct 2026"));
  }

  @Test
  void aClearanceNamesWhoGaveIt() {
    assertThat(notices(cleared(Answer.YES), INDOORS))
        .containsExactly(new Notice(Tone.PLAIN, "Cleared to take part:", "Dr Adeyemi, 1 Oct 2026"));
  }

  @Test
  void iceOutdoorsComesBeforeEverythingElse() {
    for (var ground : List.of(Ground.ICE, Ground.SNOW, Ground.WET)) {
      var notices = notices(cleared(Answer.YES), outdoors(ground, Light.DAYLIGHT));

      assertThat(notices.getFirst().lead()).isEqualTo("Not outdoors today.");
    }
  }

  @Test
  void whoWouldGoOutInTheDarkReadsNotTo() {
    var dark = notices(cleared(Answer.YES), outdoors(Ground.DRY, Light.DARK));
    var day = notices(cleared(Answer.YES), outdoors(Ground.DRY, Light.DAYLIGHT));

    assertThat(dark.getFirst().lead()).isEqualTo("Not outdoors in the dark.");
    assertThat(dark.subList(1, dark.size())).isEqualTo(day);
  }

  @Test
  void eachPlaceHasItsOwnChecklist() {
    var outdoors = outdoors(Ground.DRY, Light.DAYLIGHT);
    var track = Sheets.order(Sheets.of(Surface.TRACK, Sheets.bout(30, "2.0")), null);

    assertThat(checks(Sheets.under(outdoors, track)))
        .contains("Course walked forward first", "Lane line in view as a guide");
    assertThat(checks(track)).contains("Floor dry, level, nothing on it");
    assertThat(checks(Sheets.order(Sheets.kneeLevelThree(), null)))
        .contains("Safety clip attached to clothing", "Helper within reach");
  }

  @Test
  void limitsOfTheHouseMoveTheLightsAndAreNotAttributedToAStudy() {
    var usual = Sheets.order(Sheets.kneeLevelThree(), Sheets.margit());
    var own =
        new SheetOrder(
            usual.program(),
            usual.athlete(),
            usual.conditions(),
            usual.beltStep(),
            usual.issue(),
            new SheetOrder.PainLimits(3, 4));

    var model = Sheets.model(own, Locale.ENGLISH);

    assertThat(model.safety().bands())
        .extracting(SheetModel.Band::title)
        .containsExactly("Pain 0–3: safe", "4: acceptable", "Over 4: stop");
    assertThat(model.closing().lines().getFirst())
        .contains("Alghadir 2019", "pain limits: set by whoever gave this out")
        .doesNotContain("Thomeé");
    assertThat(Sheets.model(usual, Locale.ENGLISH).closing().lines().getFirst())
        .contains("pain limits: Thomeé 1997");
  }

  @Test
  void initialsStandForTheName() {
    var issue = new Issue(Sheets.CLINIC, "", Sheets.TODAY, null, Naming.INITIALS);
    var order = SheetOrder.of(Sheets.kneeLevelThree(), Sheets.margit(), issue);

    assertThat(Sheets.model(order, Locale.ENGLISH).heading().person())
        .containsExactly(
            new Labelled("Name", "M. S."),
            new Labelled("Side", "right"),
            new Labelled("Given on", "20 Nov 2026"));
  }

  @Test
  void theTitleTellsHowOftenAndHowLong() {
    var title =
        Sheets.model(Sheets.kneeLevelThree(), Sheets.margit(), Locale.GERMAN).heading().title();

    assertThat(title.lines())
        .containsExactly(
            "3-mal pro Woche. Je 26 Minuten.",
            "Knee OA retro-walking · Stand " + ProgramVersion.of(Sheets.kneeLevelThree()));
  }

  private static Athlete cleared(Answer answer) {
    var clearance = new Clearance(answer, LocalDate.of(2026, 10, 1), "Dr Adeyemi");
    return Sheets.margit().withReadiness(new Readiness(Level.NOVICE, Map.of(), clearance));
  }

  @Test
  void whoMustNotBeAloneReadsItWithItsSource() {
    var fell =
        cleared(Answer.YES)
            .withScreening(
                Screening.NOT_DONE
                    .asked(LocalDate.of(2026, 10, 1), "Eva, PT")
                    .withOpenAsNo()
                    .withAnswer(Question.FALLS, Answer.YES));

    assertThat(notices(fell, INDOORS))
        .contains(
            new Notice(
                Tone.WARNING,
                "Not alone.",
                "Go backward with somebody beside you and something to hold: your screening asks"
                    + " for it (evidence §7)."));
    assertThat(notices(cleared(Answer.YES), INDOORS))
        .extracting(Notice::lead)
        .doesNotContain("Not alone.");
  }

  private static Conditions outdoors(Ground ground, Light light) {
    return new Conditions(Place.OUTDOORS, ground, light, Sheets.TODAY);
  }

  private static List<Notice> notices(Athlete athlete, Conditions conditions) {
    var order = Sheets.under(conditions, Sheets.order(Sheets.kneeLevelThree(), athlete));
    return Sheets.model(order, Locale.ENGLISH).heading().notices();
  }

  private static List<String> checks(SheetOrder order) {
    return Sheets.model(order, Locale.ENGLISH).safety().checks().stream()
        .flatMap(list -> list.items().stream())
        .toList();
  }

  private static List<Card> cards(Program program) {
    return Sheets.model(Sheets.order(program, null), Locale.ENGLISH).session().cards();
  }

  private static List<Row> rows(Program program) {
    var console =
        requireNonNull(
            Sheets.model(Sheets.order(program, null), Locale.ENGLISH).session().console());
    return console.rows();
  }
}
