package org.backstride.rehab.care;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Readiness.Answer;
import org.backstride.athlete.Readiness.Tick;
import org.backstride.rehab.Exemption.Topic;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.RuleId;
import org.backstride.rehab.evidence.Source;
import org.backstride.rehab.response.Effusion;
import org.backstride.rehab.response.Response;
import org.jspecify.annotations.Nullable;

/// What a protocol asks of a person before it begins, beyond the screening gate (the gates of
/// evidence §2 and the relative holds of §7). Unmet, it is begun only with a reason that is kept; a
/// clearance that is missing is not to be argued away.
public final class Admission {

  static final int PAIN_WITH_INCLINE = 3;
  private static final int RUN_WEEKS = 12;

  /// What is not met.
  public enum Unmet {
    /// T5: no surgeon's or physiotherapist's clearance with its day and name.
    NO_CLEARANCE(Source.OURS),
    /// T5: effusion of 1+ or more when it was last looked at.
    EFFUSION(Source.OURS),
    /// T5: nobody has looked for effusion.
    EFFUSION_UNKNOWN(Source.OURS),
    /// T4: usual pain above 3.
    PAIN(Source.OURS),
    /// T4 while it runs: pain above 3 before, in or after the session.
    PAIN_NOW(Source.OURS),
    /// T6: a fall or a near-fall at the last session.
    FALLS(Source.OURS),
    /// T7: the last session had not settled by the next morning.
    UNSETTLED(Source.OURS),
    /// T7 while it runs: pain above that before its first session.
    ABOVE_BASELINE(Source.OURS),
    /// T2 while it runs: the distance of now is not ticked as mastered.
    RUNG_NOT_MASTERED(Source.GUIDES),
    /// T8: walking backward is not ticked as mastered.
    WALK_NOT_MASTERED(Source.GUIDES),
    /// T8 runs: less than twelve weeks after surgery.
    EARLY_FOR_RUNNING(Source.RAMBAUD_2018);

    private final Source source;

    Unmet(Source source) {
      this.source = source;
    }

    public Source source() {
      return source;
    }

    /// Whether a clinician may begin all the same, with a reason.
    public boolean mayBeOverridden() {
      return this != NO_CLEARANCE;
    }

    /// The message key of what is not met and what would meet it.
    public String key() {
      return "rehab.admission." + name();
    }

    /// What an override of it is about.
    public Topic topic() {
      return new Topic(RuleId.X02, key());
    }

    /// Whether an override is about a protocol's own gate.
    public static boolean isAbout(Topic topic) {
      return Stream.of(values()).anyMatch(each -> each.topic().equals(topic));
    }
  }

  private Admission() {}

  /// What a protocol's own gate misses for a person, in the order in which it is asked.
  ///
  /// @param usualPain the usual pain before a session, 0 to 10
  public static List<Unmet> unmet(
      Provenance protocol, Athlete athlete, CareRecord record, int usualPain, LocalDate today) {
    var unmet = new ArrayList<Unmet>();
    switch (protocol) {
      case T4 -> add(unmet, Unmet.PAIN, usualPain > PAIN_WITH_INCLINE);
      case T5 -> {
        unmet.addAll(ofPerson(protocol, athlete, today));
        var seen = lastEffusion(record);
        add(unmet, Unmet.EFFUSION_UNKNOWN, seen.isEmpty());
        add(unmet, Unmet.EFFUSION, seen.stream().anyMatch(each -> each.atLeast(Effusion.ONE_PLUS)));
      }
      case T6 -> add(unmet, Unmet.FALLS, record.last().filter(Admission::fell).isPresent());
      case T7 ->
          add(
              unmet,
              Unmet.UNSETTLED,
              record.last().filter(each -> each.pain().morningRise().orElse(0) > 0).isPresent());
      case T8 -> unmet.addAll(ofPerson(protocol, athlete, today));
      case T1, T2, T3 -> {}
    }
    return List.copyOf(unmet);
  }

  /// What a protocol asks of the person whatever was reported.
  static List<Unmet> ofPerson(Provenance protocol, Athlete athlete, LocalDate today) {
    var unmet = new ArrayList<Unmet>();
    if (protocol == Provenance.T5) {
      add(unmet, Unmet.NO_CLEARANCE, !isCleared(athlete));
    }
    if (protocol == Provenance.T8) {
      boolean walks = athlete.readiness().ticks().containsKey(Tick.BACKWARD_WALK_MASTERED);
      add(unmet, Unmet.WALK_NOT_MASTERED, !walks);
      add(unmet, Unmet.EARLY_FOR_RUNNING, isFreshlyOperated(athlete, today));
    }
    return unmet;
  }

  static void add(List<Unmet> unmet, Unmet what, boolean holds) {
    if (holds) {
      unmet.add(what);
    }
  }

  private static boolean isCleared(Athlete athlete) {
    var clearance = athlete.readiness().clearance();
    return clearance.answer() == Answer.YES
        && clearance.date() != null
        && !clearance.clinician().isBlank();
  }

  /// The effusion of the last session at which anybody looked; empty where nobody did.
  private static List<Effusion> lastEffusion(CareRecord record) {
    return record.responses().reversed().stream()
        .map(each -> each.signs().effusion())
        .filter(Objects::nonNull)
        .limit(1)
        .toList();
  }

  static boolean fell(Response response) {
    var falls = response.falls();
    return count(falls.withInjury()) + count(falls.withoutInjury()) + count(falls.near()) > 0;
  }

  private static int count(@Nullable Integer value) {
    return value == null ? 0 : value;
  }

  private static boolean isFreshlyOperated(Athlete athlete, LocalDate today) {
    LocalDate surgery = athlete.condition().surgeryDate();
    return surgery != null && ChronoUnit.WEEKS.between(surgery, today) < RUN_WEEKS;
  }
}
