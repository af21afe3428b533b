package org.backstride.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstride.athlete.Circumstances;
import org.backstride.athlete.Circumstances.Contact;
import org.backstride.athlete.Circumstances.Equipment;
import org.backstride.athlete.Circumstances.Goal;
import org.backstride.athlete.Condition.Side;
import org.backstride.athlete.Question;
import org.backstride.athlete.Readiness.Answer;
import org.backstride.athlete.Screening;
import org.backstride.athlete.Screening.OutsideForm;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Course.Frame;
import org.backstride.rehab.course.Protocols;
import org.backstride.rehab.course.Ruling;
import org.backstride.rehab.course.Ruling.Signature;
import org.backstride.rehab.course.Ruling.Subject;
import org.backstride.rehab.course.Ruling.Verdict;
import org.backstride.rehab.decision.Decision;
import org.backstride.rehab.decision.Decision.Precaution;
import org.backstride.rehab.decision.Decision.Until;
import org.backstride.rehab.decision.LimitChange;
import org.backstride.rehab.decision.Row;
import org.backstride.rehab.decision.Thresholds;
import org.backstride.rehab.outcome.Measure;
import org.backstride.rehab.outcome.OutcomeScore;
import org.backstride.rehab.outcome.Series;
import org.backstride.rehab.response.BodySpot;
import org.backstride.rehab.response.BodySpot.View;
import org.backstride.rehab.response.Effusion;
import org.backstride.rehab.response.EndSign;
import org.backstride.rehab.response.Falls;
import org.backstride.rehab.response.Pain;
import org.backstride.rehab.response.Performed;
import org.backstride.rehab.response.RedFlag;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.Response.Session;
import org.backstride.rehab.response.Response.Words;
import org.backstride.rehab.response.ResponseId;
import org.backstride.rehab.response.Signs;
import org.backstride.rehab.response.Told;
import org.backstride.rehab.response.WarmUpSoreness;
import org.backstride.store.sql.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The clinical record comes back as it was kept, and nothing in it is overwritten.
class CareTest extends MargitsLibrary {

  @Test
  void anyResponseComesBackAsItWasKept() {
    var kept = new ArrayList<Response>();
    for (long seed = 1; seed <= 60; seed++) {
      var response = response(new Random(seed), DAY.plusDays(seed));
      kept.add(response);
      library.record(tables -> tables.add(response));
    }

    assertThat(record(margit).responses()).isEqualTo(kept);
  }

  @Test
  void aCorrectionHoldsAndWhatItCorrectsStays() {
    var first = response(new Random(1), DAY);
    var corrected =
        first
            .withPain(new Pain(1, 2, 1, 0))
            .withWords(new Words("Read the log again", List.of(), NOON.plusSeconds(90_000)));
    library.record(tables -> tables.add(first));
    library.record(tables -> tables.add(corrected));

    assertThat(record(margit).responses()).containsExactly(corrected);
    assertThat(library.responseEntries(margit.id())).containsExactly(first, corrected);
  }

  @Test
  void everyKindOfDecisionComesBack() {
    var decisions =
        List.of(
            new Decision.Advance(),
            Decision.repeat(),
            new Decision.Hold(1, Until.REASSESSED),
            new Decision.Hold(0, Until.REVIEWED),
            new Decision.Regress(1, 2, Set.of()),
            new Decision.Regress(2, 0, EnumSet.allOf(Precaution.class)),
            new Decision.Stop(),
            new Decision.Refer());
    var rulings = new ArrayList<Ruling>();
    for (var decision : decisions) {
      var ruling =
          new Ruling(
              UUID.randomUUID(),
              new Subject(margit.id(), ResponseId.create()),
              Row.R2A,
              Decision.repeat(),
              Verdict.CHANGED,
              decision,
              new Signature("Seen „today“", "Eva", NOON.plusSeconds(rulings.size())));
      rulings.add(ruling);
      library.record(tables -> tables.add(ruling));
    }

    assertThat(record(margit).rulings()).isEqualTo(rulings);
  }

  private static final LimitChange LIMIT =
      new LimitChange(4, "Hurts 3 at rest", "Eva", NOON.plusSeconds(60));

  @Test
  void outcomesCoursesAndThresholdsComeBack() {
    var score =
        new OutcomeScore(
            UUID.randomUUID(),
            margit.id(),
            new Series(Measure.WOMAC, Side.LEFT),
            DAY,
            44.5,
            23,
            new OutcomeScore.Words("Likert 0–96", "at home", NOON));
    var course =
        Course.begun(
                margit.id(),
                new Frame(Provenance.T3, DAY, 6, 3),
                Protocols.first(Provenance.T3, margit, 5),
                Protocols.ceiling(Provenance.T3, margit, 20))
            .after(new Decision.Regress(1, 0, Set.of()))
            .after(new Decision.Advance())
            .after(new Decision.Advance());
    var thresholds = Thresholds.STANDARD.withAdvanceLimit(4);
    library.record(
        tables -> {
          tables.add(score);
          tables.save(course);
          tables.add(margit.id(), new LimitChange(3, "Hurts 2 at rest", "Eva", NOON));
          tables.add(margit.id(), LIMIT);
        });

    var record = record(margit);

    assertThat(record.outcomes()).containsExactly(score);
    assertThat(record.courses()).containsExactly(course);
    assertThat(record.thresholds()).isEqualTo(thresholds);
    assertThat(library.advanceLimits().get(margit.id()))
        .containsExactly(new LimitChange(3, "Hurts 2 at rest", "Eva", NOON), LIMIT);
  }

  @Test
  void aCourseKeptAgainStandsAsItIsNow() {
    var course =
        Course.begun(
            margit.id(),
            new Frame(Provenance.T1, DAY, 4, 3),
            Protocols.first(Provenance.T1, margit, 0),
            Protocols.ceiling(Provenance.T1, margit, 0));
    library.record(tables -> tables.save(course));
    library.record(tables -> tables.save(course.after(new Decision.Advance())));

    assertThat(record(margit).courses()).containsExactly(course.after(new Decision.Advance()));
  }

  @Test
  void screeningAndCircumstancesComeBackWithThePerson() {
    var full =
        margit
            .withReadiness(margit.readiness().withMasteredMetres(100))
            .withScreening(
                Screening.NOT_DONE
                    .asked(DAY, "Eva")
                    .withOpenAsNo()
                    .withAnswer(Question.NECK, Answer.YES)
                    .withForm(new OutsideForm("PAR-Q+", "2026", DAY, "all no", "eparmedx.com"))
                    .locked(DAY.plusDays(9)))
            .withCircumstances(
                new Circumstances(
                    List.of(
                        new Contact(Circumstances.Role.SELF, "", "+49 1", "m@example.org"),
                        new Contact(Circumstances.Role.REFERRER, "Dr Ito", "+49 2", "")),
                    List.of(
                        new Goal("Stairs without rail", DAY.plusWeeks(6), Circumstances.State.OPEN),
                        new Goal("Walk to the lake", null, Circumstances.State.REACHED)),
                    Set.of(Equipment.TREADMILL_WITH_RAILS, Equipment.PARTNER),
                    Map.of(DayOfWeek.MONDAY, 30, DayOfWeek.FRIDAY, 45),
                    150));
    library.save(full);

    assertThat(library.athletes()).containsExactly(full);
  }

  @Test
  void undoOfADeletionBringsTheRecordBack() {
    var response = response(new Random(3), DAY);
    library.record(tables -> tables.add(response));

    library.delete(margit.id());
    assertThat(library.care()).isEmpty();
    library.save(margit);

    assertThat(record(margit).responses()).containsExactly(response);
  }

  @Test
  void aLibraryOfTheFirstVersionComesUpWithItsPeople() throws SQLException {
    Path old = folder.resolve("old.db");
    var id = UUID.randomUUID();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + old)) {
      Schema.migrate(connection, 0, 1);
      try (var statement = connection.createStatement()) {
        statement.execute(
            """
            INSERT INTO athlete (id, name, sex, care, sides, condition, risks, level, clearance,
                clearance_clinician, notes, status)
            VALUES ('%s', 'Old', 'female', 'rehab', 'right', 'Knee', '', 'novice', 'yes', 'Dr H',
                '', 'active')
            """
                .formatted(id));
      }
    }

    try (var opened = Libraries.open(old)) {
      assertThat(opened.athletes())
          .singleElement()
          .satisfies(
              athlete -> {
                assertThat(athlete.name()).isEqualTo("Old");
                assertThat(athlete.screening()).isEqualTo(Screening.NOT_DONE);
                assertThat(athlete.circumstances()).isEqualTo(Circumstances.UNKNOWN);
              });
      assertThat(opened.care()).isEmpty();
    }
  }

  /// Anything that can be reported, at random, with any answer missing.
  private Response response(Random random, LocalDate date) {
    return new Response(
        ResponseId.create(),
        new Session(margit.id(), date, 1 + random.nextInt(2), random.nextInt(8) - 2),
        new Pain(maybe(random, 10), maybe(random, 10), maybe(random, 10), maybe(random, 10)),
        new Signs(
            random.nextBoolean() ? null : some(random, RedFlag.values()),
            random.nextBoolean() ? null : some(random, EndSign.values()),
            one(random, WarmUpSoreness.values()),
            one(random, Told.values()),
            one(random, Effusion.values())),
        new Performed(
            maybe(random, 100),
            maybe(random, 1_200),
            maybe(random, 10),
            maybe(random, 10),
            one(random, Told.values())),
        new Falls(maybe(random, 2), maybe(random, 2), maybe(random, 3)),
        new Words(
            "Stiff; 'better' later",
            List.of(new BodySpot(View.FRONT, random.nextDouble(), 0.62)),
            NOON.plusMillis(random.nextInt(100_000))));
  }

  private static @Nullable Integer maybe(Random random, int most) {
    return random.nextInt(4) == 0 ? null : Integer.valueOf(random.nextInt(most + 1));
  }

  private static <E> @Nullable E one(Random random, E[] values) {
    return random.nextInt(4) == 0 ? null : List.of(values).get(random.nextInt(values.length));
  }

  private static <E> Set<E> some(Random random, E[] values) {
    return Set.copyOf(Stream.of(values).filter(_ -> random.nextInt(5) == 0).toList());
  }
}
