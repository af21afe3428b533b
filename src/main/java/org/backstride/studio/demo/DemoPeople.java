package org.backstride.studio.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Athlete.Standing;
import org.backstride.athlete.Athlete.Status;
import org.backstride.athlete.AthleteId;
import org.backstride.athlete.Condition;
import org.backstride.athlete.Condition.Care;
import org.backstride.athlete.Condition.Risk;
import org.backstride.athlete.Condition.Side;
import org.backstride.athlete.Language;
import org.backstride.athlete.Person;
import org.backstride.athlete.Person.Sex;
import org.backstride.athlete.Question;
import org.backstride.athlete.Readiness;
import org.backstride.athlete.Readiness.Answer;
import org.backstride.athlete.Readiness.Clearance;
import org.backstride.athlete.Readiness.Level;
import org.backstride.athlete.Readiness.Mark;
import org.backstride.athlete.Readiness.Tick;
import org.backstride.athlete.Screening;
import org.backstride.athlete.threshold.Capacity;
import org.backstride.athlete.threshold.TestedSpeeds;
import org.backstride.athlete.threshold.ThresholdHistory;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.jspecify.annotations.Nullable;

/// Six invented people, the same ones every time, with their days counted back from today.
final class DemoPeople {

  private static final String PHYSIO = "Eva Halvorsen, PT";
  private static final String COACH = "Sam Okafor";

  private final LocalDate today;

  DemoPeople(LocalDate today) {
    this.today = today;
  }

  List<Athlete> all() {
    var files = new DemoFiles(today);
    return Stream.of(margit(), tunde(), aiko(), lucia(), piotr(), ingrid())
        .map(files::complete)
        .toList();
  }

  private Athlete margit() {
    return athlete(
            new Person("Margit Sommer", LocalDate.of(1964, 3, 18), Sex.FEMALE, 1_660, 74_500),
            new Capacity(
                162,
                66,
                Map.of(
                    Movement.FORWARD_WALK, tested("3.8", "5.0", null),
                    Movement.BACKWARD_WALK, tested("2.2", "2.8", null))),
            new Condition(
                Care.REHAB,
                Set.of(Side.RIGHT),
                "Knee osteoarthritis",
                null,
                Set.of(Risk.KNEE_INJURY)),
            readiness(Level.NOVICE, cleared("Dr Lena Brandt", 48), PHYSIO, Tick.SHOES_CHECKED),
            "Stiff in the morning for a quarter of an hour. Treadmill at the clinic on Mon, Wed,"
                + " Fri.")
        .withScreening(asked(48));
  }

  private Athlete tunde() {
    return athlete(
            new Person("Tunde Adeyemi", LocalDate.of(1997, 9, 2), Sex.MALE, 1_830, 81_000),
            new Capacity(
                194,
                54,
                Map.of(
                    Movement.FORWARD_WALK, tested("5.2", "7.0", null),
                    Movement.BACKWARD_WALK, tested("3.2", "4.4", null),
                    Movement.FORWARD_RUN, tested("9.0", "14.0", "10.5"))),
            new Condition(
                Care.REHAB,
                Set.of(Side.LEFT),
                "ACL reconstruction, hamstring graft",
                today.minusWeeks(19),
                Set.of(Risk.KNEE_INJURY, Risk.PREVIOUS_INJURY)),
            readiness(
                Level.INTERMEDIATE,
                cleared("Dr Marc Weiss", 30),
                PHYSIO,
                Tick.CONFIDENT_ON_TREADMILL,
                Tick.BACKWARD_WALK_MASTERED,
                Tick.SHOES_CHECKED),
            "Winger in the district league. No running backward before the strength test.")
        .withScreening(asked(30));
  }

  private Athlete aiko() {
    return athlete(
            new Person("Aiko Tanaka", LocalDate.of(2002, 12, 11), Sex.FEMALE, 1_610, 54_200),
            new Capacity(
                199,
                58,
                Map.of(
                    Movement.FORWARD_WALK, tested("5.0", "6.8", null),
                    Movement.BACKWARD_WALK, tested("2.9", "3.6", null))),
            new Condition(
                Care.REHAB,
                Set.of(Side.LEFT, Side.RIGHT),
                "Patellofemoral pain",
                null,
                Set.of(Risk.KNEE_INJURY)),
            readiness(
                Level.INTERMEDIATE,
                cleared("Dr Emi Sato", 24),
                PHYSIO,
                Tick.CONFIDENT_ON_TREADMILL,
                Tick.LEVEL_GROUND_MASTERED),
            "Stairs down hurt more than up. Studies during the week, comes in the evening.")
        .withScreening(asked(24));
  }

  private Athlete lucia() {
    return athlete(
        new Person("Lucía Fernández", LocalDate.of(1989, 6, 27), Sex.FEMALE, 1_690, 63_800)
            .withLanguage(Language.SPANISH),
        new Capacity(
            187,
            61,
            Map.of(
                Movement.FORWARD_WALK, tested("5.1", "6.5", null),
                Movement.BACKWARD_WALK, tested("2.4", "3.2", null))),
        Condition.NONE,
        readiness(Level.NOVICE, Clearance.NOT_RECORDED, COACH, Tick.SHOES_CHECKED),
        "New to walking backward; wants ten minutes by spring.");
  }

  private Athlete piotr() {
    return athlete(
        new Person("Piotr Kowalski", LocalDate.of(1986, 1, 30), Sex.MALE, 1_780, 69_400),
        new Capacity(
            186,
            47,
            Map.of(
                Movement.FORWARD_WALK, tested("5.8", "7.5", null),
                Movement.BACKWARD_WALK, tested("4.4", "6.0", null),
                Movement.FORWARD_RUN, tested("11.5", "19.0", "14.6"),
                Movement.BACKWARD_RUN, tested("8.0", "13.0", "9.8"))),
        Condition.NONE,
        readiness(Level.EXPERIENCED, cleared("Dr Ola Nowak", 150), COACH, Tick.values()),
        "Half marathon 1:24. Two backward sessions a week since last year.");
  }

  private Athlete ingrid() {
    return athlete(
            new Person("Ingrid Åkesson", LocalDate.of(1951, 4, 5), Sex.FEMALE, 1_580, 61_000),
            new Capacity(
                148,
                70,
                Map.of(
                    Movement.FORWARD_WALK, tested("3.0", "3.9", null),
                    Movement.BACKWARD_WALK, tested("1.3", "1.8", null))),
            new Condition(
                Care.REHAB,
                Set.of(),
                "Unsteady after a vestibular neuritis",
                null,
                Set.of(Risk.BALANCE_DISORDER)),
            readiness(
                Level.NOVICE,
                new Clearance(Answer.NO, today.minusDays(6), "Dr Signe Holm"),
                PHYSIO,
                Tick.SHOES_CHECKED),
            "On hold until the hearing and balance test of next week.")
        .withScreening(asked(12).withAnswer(Question.VERTIGO, Answer.YES));
  }

  private static Athlete athlete(
      Person person, Capacity capacity, Condition condition, Readiness readiness, String notes) {
    byte[] seed = ("demo " + person.name()).getBytes(StandardCharsets.UTF_8);
    return new Athlete(
        new AthleteId(UUID.nameUUIDFromBytes(seed)),
        person,
        ThresholdHistory.of(capacity),
        condition,
        readiness,
        new Standing(notes, Status.ACTIVE));
  }

  private Screening asked(int daysAgo) {
    return Screening.NOT_DONE.asked(today.minusDays(daysAgo), PHYSIO).withOpenAsNo();
  }

  private Clearance cleared(String clinician, int daysAgo) {
    return new Clearance(Answer.YES, today.minusDays(daysAgo), clinician);
  }

  private Readiness readiness(Level level, Clearance clearance, String by, Tick... ticks) {
    var marks = new HashMap<Tick, Mark>();
    for (int i = 0; i < ticks.length; i++) {
      marks.put(ticks[i], new Mark(today.minusDays(20 + 5L * i), by));
    }
    return new Readiness(level, marks, clearance);
  }

  private static TestedSpeeds tested(
      String comfortable, String verified, @Nullable String threshold) {
    return new TestedSpeeds(
        Speed.kilometresPerHour(comfortable),
        Speed.kilometresPerHour(verified),
        threshold == null ? null : Speed.kilometresPerHour(threshold));
  }
}
