package org.backstride.rehab.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Condition;
import org.backstride.athlete.Condition.Care;
import org.backstride.athlete.Readiness;
import org.backstride.athlete.Readiness.Answer;
import org.backstride.athlete.Readiness.Clearance;
import org.backstride.athlete.Readiness.Level;
import org.backstride.athlete.Readiness.Mark;
import org.backstride.athlete.Readiness.Tick;
import org.backstride.rehab.Issuing;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.RuleId;
import org.backstride.rehab.care.Admission.Unmet;
import org.backstride.rehab.response.Reports;
import org.backstride.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The gates of the protocols, evidence §2, at their borders and with nothing known.
class AdmissionTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @ParameterizedTest(name = "{0}, usual pain {1}, {2}, after {3}: {4}")
  @CsvSource({
    "T1, 9, nobody, red=FAINTING, none",
    "T2, 9, nobody, fell=1, none",
    "T3, 9, nobody, effusion=THREE_PLUS, none",
    "T4, 3, nobody, good, none",
    "T4, 4, nobody, good, PAIN",
    "T5, 0, cleared, effusion=TRACE, none",
    "T5, 0, cleared, effusion=ONE_PLUS, EFFUSION",
    "T5, 0, cleared, effusion=?, EFFUSION_UNKNOWN",
    "T5, 0, cleared, effusion=ONE_PLUS;effusion=TRACE, none",
    "T5, 0, cleared, effusion=TWO_PLUS;effusion=?, EFFUSION",
    "T5, 0, nobody, effusion=NONE, NO_CLEARANCE",
    "T5, 0, refused, effusion=NONE, NO_CLEARANCE",
    "T5, 0, undated, effusion=NONE, NO_CLEARANCE",
    "T5, 0, unnamed, effusion=NONE, NO_CLEARANCE",
    "T5, 0, nobody, effusion=?, NO_CLEARANCE EFFUSION_UNKNOWN",
    "T6, 0, nobody, good, none",
    "T6, 0, nobody, near=0, none",
    "T6, 0, nobody, near=1, FALLS",
    "T6, 0, nobody, fell=1, FALLS",
    "T6, 0, nobody, hurt=1, FALLS",
    "T6, 0, nobody, near=?, none",
    "T6, 0, nobody, fell=1;good, none",
    "T7, 0, nobody, before=2 morning=2, none",
    "T7, 0, nobody, before=2 morning=3, UNSETTLED",
    "T7, 0, nobody, morning=?, none",
    "T8, 0, walker, good, none",
    "T8, 0, nobody, good, WALK_NOT_MASTERED",
    "T8, 0, operated 83, good, EARLY_FOR_RUNNING",
    "T8, 0, operated 84, good, none"
  })
  void eachProtocolAsksWhatItsSourceAsks(
      Provenance protocol, int pain, String who, String sessions, String unmet) {
    var found = Admission.unmet(protocol, person(who), record(sessions), pain, TODAY);

    assertThat(found.stream().map(Enum::name).collect(Collectors.joining(" ")))
        .isEqualTo(unmet.equals("none") ? "" : unmet);
  }

  @Test
  void withNothingReportedOnlyWhatMustBeKnownIsMissed() {
    var missed = new EnumMap<Provenance, List<Unmet>>(Provenance.class);
    for (var protocol : Provenance.values()) {
      missed.put(protocol, Admission.unmet(protocol, person("nobody"), CareRecord.EMPTY, 0, TODAY));
    }

    assertThat(missed)
        .containsEntry(Provenance.T3, List.of())
        .containsEntry(Provenance.T4, List.of())
        .containsEntry(Provenance.T5, List.of(Unmet.NO_CLEARANCE, Unmet.EFFUSION_UNKNOWN))
        .containsEntry(Provenance.T6, List.of())
        .containsEntry(Provenance.T8, List.of(Unmet.WALK_NOT_MASTERED));
  }

  @Test
  void onlyAMissingClearanceCannotBeArguedAway() {
    assertThat(Unmet.values())
        .filteredOn(each -> !each.mayBeOverridden())
        .containsExactly(Unmet.NO_CLEARANCE);
  }

  @ParameterizedTest
  @EnumSource(Unmet.class)
  void anOverrideIsToldApartFromThatOfTheGate(Unmet unmet) {
    assertThat(Unmet.isAbout(unmet.topic())).isTrue();
    assertThat(Unmet.isAbout(Issuing.GATE)).isFalse();
    assertThat(unmet.topic().rule()).isEqualTo(RuleId.X02);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void eachIsSaidInEveryLanguage(String language) {
    var messages = Messages.in(Locale.of(language));

    for (Unmet unmet : Unmet.values()) {
      assertThat(messages.text(unmet.key())).isNotBlank();
    }
  }

  private static CareRecord record(String sessions) {
    var record = CareRecord.EMPTY;
    for (var response : Reports.history(sessions)) {
      record = record.with(response);
    }
    return record;
  }

  private static Athlete person(String who) {
    var athlete = Athlete.named("Ana");
    return switch (who.split(" ", 2)[0]) {
      case "cleared" -> clearedBy(athlete, new Clearance(Answer.YES, TODAY, "Dr Ruiz"));
      case "refused" -> clearedBy(athlete, new Clearance(Answer.NO, TODAY, "Dr Ruiz"));
      case "undated" -> clearedBy(athlete, new Clearance(Answer.YES, null, "Dr Ruiz"));
      case "unnamed" -> clearedBy(athlete, new Clearance(Answer.YES, TODAY, ""));
      case "walker" -> walker(athlete);
      case "operated" -> operated(walker(athlete), Integer.parseInt(who.split(" ", 2)[1]));
      default -> athlete;
    };
  }

  private static Athlete clearedBy(Athlete athlete, Clearance clearance) {
    return athlete.withReadiness(new Readiness(Level.NOVICE, Map.of(), clearance));
  }

  private static Athlete walker(Athlete athlete) {
    var ticks = Map.of(Tick.BACKWARD_WALK_MASTERED, new Mark(TODAY, "Kim"));
    return athlete.withReadiness(new Readiness(Level.NOVICE, ticks, Clearance.NOT_RECORDED));
  }

  private static Athlete operated(Athlete athlete, int daysAgo) {
    return athlete.withCondition(
        new Condition(Care.TRAINING, Set.of(), "", TODAY.minusDays(daysAgo), Set.of()));
  }
}
