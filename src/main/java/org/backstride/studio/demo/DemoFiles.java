package org.backstride.studio.demo;

import java.time.LocalDate;
import java.util.List;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Circumstances;
import org.backstride.athlete.Circumstances.Contact;
import org.backstride.athlete.Circumstances.Goal;
import org.backstride.athlete.Circumstances.Role;
import org.backstride.athlete.Circumstances.State;
import org.backstride.athlete.file.PersonFile;
import org.backstride.athlete.file.TestResult;
import org.backstride.athlete.threshold.HeartMeasure;
import org.backstride.athlete.threshold.Provenance;
import org.backstride.athlete.threshold.Threshold.OfHeart;
import org.backstride.athlete.threshold.ThresholdHistory;
import org.backstride.athlete.threshold.ZoneBasis;
import org.backstride.athlete.threshold.ZoneChoice;
import org.backstride.athlete.threshold.ZonePreset;
import org.backstride.athlete.threshold.ZoneScheme;
import org.backstride.athlete.threshold.ZoneSubject;
import org.backstride.unit.Movement;

/// What is filed about the invented people: whom to call, what they want, what was tested, and the
/// zones of the runner. The numbers of the telephones belong to nobody.
final class DemoFiles {

  private final LocalDate today;

  DemoFiles(LocalDate today) {
    this.today = today;
  }

  /// The person with contacts, goals and tests; one whom the files do not know stays as is.
  Athlete complete(Athlete athlete) {
    return switch (athlete.name()) {
      case "Margit Sommer" ->
          filed(
              athlete,
              List.of(
                  new Contact(Role.EMERGENCY, "Jonas Sommer, son", "555 0117", ""),
                  new Contact(Role.REFERRER, "Dr Lena Brandt", "555 0142", "")),
              List.of(
                  goal("Round the lake, 3 km, without sitting down", 60),
                  goal("Down the cellar stairs without the rail", 30)),
              tested(44, "Chair stands in 30 s", "10"),
              tested(3, "Chair stands in 30 s", "13"));
      case "Tunde Adeyemi" ->
          filed(
              athlete,
              List.of(new Contact(Role.SURGEON, "Dr Marc Weiss", "555 0163", "")),
              List.of(goal("Back in team training", 75)),
              tested(21, "Quadriceps strength, left of right", "78 %"));
      case "Aiko Tanaka" ->
          filed(athlete, List.of(), List.of(goal("Four flights down without pain", 45)));
      case "Lucía Fernández" ->
          filed(athlete, List.of(), List.of(goal("Ten minutes backward in one go", 110)));
      case "Piotr Kowalski" ->
          filed(
                  athlete,
                  List.of(new Contact(Role.OTHER, "Ola Nowak, club doctor", "555 0188", "")),
                  List.of(goal("Half marathon under 1:22", 140)),
                  tested(38, "10 km on the road", "37:12"))
              .withThresholds(held(athlete.thresholds()));
      case "Ingrid Åkesson" ->
          filed(
              athlete,
              List.of(new Contact(Role.EMERGENCY, "Nils Åkesson, husband", "555 0129", "")),
              List.of(goal("To the shop and back on her own", 50)),
              tested(12, "Stance on one leg, eyes open", "6 s"));
      default -> athlete;
    };
  }

  /// Running backward he is held to narrower zones than the usual ones, and by the heart rate that
  /// he holds in it.
  private ThresholdHistory held(ThresholdHistory known) {
    var since = today.minusDays(62);
    return known
        .with(
            new ZoneChoice(
                ZoneSubject.speedOf(Movement.BACKWARD_RUN),
                new ZoneScheme(ZoneBasis.REFERENCE_SPEED, List.of(60, 80, 92, 104)),
                since))
        .with(
            new OfHeart(
                HeartMeasure.THRESHOLD, Movement.BACKWARD_RUN, 171, Provenance.tested(since)))
        .with(
            new ZoneChoice(
                ZoneSubject.heartRateOf(Movement.BACKWARD_RUN),
                ZonePreset.THRESHOLD_HEART_RATE.scheme(),
                since));
  }

  private Goal goal(String text, int daysAhead) {
    return new Goal(text, today.plusDays(daysAhead), State.OPEN);
  }

  private TestResult tested(int daysAgo, String name, String value) {
    return new TestResult(today.minusDays(daysAgo), name, value, "");
  }

  private static Athlete filed(
      Athlete athlete, List<Contact> contacts, List<Goal> goals, TestResult... tests) {
    var file = PersonFile.EMPTY;
    for (var test : tests) {
      file = file.with(test);
    }
    return athlete
        .withCircumstances(Circumstances.UNKNOWN.withContacts(contacts).withGoals(goals))
        .withFile(file);
  }
}
