package org.backstride.rehab;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Gate;
import org.backstride.athlete.Gate.Reason;
import org.backstride.rehab.Exemption.Topic;
import org.jspecify.annotations.Nullable;

/// Whether anything may be issued to a person: printed, saved for a phone or a watch, or placed on
/// the calendar (evidence §7, X02). A closed gate blocks. A clinician may override with a kept
/// reason where balance or an earlier injury alone closes it; never a red flag, a lock, a refusal,
/// or questions that nobody asked.
public sealed interface Issuing {

  /// What an override of the gate is about.
  Topic GATE = new Topic(RuleId.X02, "rehab.rule.X02.message");

  /// The gate is open.
  record Free() implements Issuing {}

  /// The gate is closed, and a clinician overrides that.
  record Overridden(Exemption exemption) implements Issuing {}

  /// Nothing may be issued.
  ///
  /// @param reasons why; each says what opens it
  record Closed(List<Reason> reasons) implements Issuing {
    public Closed {
      reasons = List.copyOf(reasons);
    }

    /// Whether a clinician may override it with a reason.
    public boolean mayBeOverridden() {
      return reasons.stream().allMatch(reason -> reason == Reason.NOT_CLEARED);
    }
  }

  /// Whether anything may be issued; to nobody in particular it always may.
  ///
  /// @param exemptions all that are on record about the person
  /// @param zone in which zone the clinic's days are
  static Issuing of(@Nullable Athlete athlete, List<Exemption> exemptions, ZoneId zone) {
    if (athlete == null) {
      return new Free();
    }
    var gate = Gate.of(athlete);
    if (gate.isOpen()) {
      return new Free();
    }
    var closed = new Closed(gate.reasons());
    Optional<Exemption> exemption =
        exemptions.stream()
            .filter(Exemption::holds)
            .filter(each -> each.isFor(athlete.id(), null) && each.topic().equals(GATE))
            .filter(each -> isSinceAsked(each, athlete, zone))
            .findFirst();
    return closed.mayBeOverridden() && exemption.isPresent()
        ? new Overridden(exemption.get())
        : closed;
  }

  default boolean isAllowed() {
    return !(this instanceof Closed);
  }

  /// Answers given after an override are new, and ask for a new one.
  private static boolean isSinceAsked(Exemption exemption, Athlete athlete, ZoneId zone) {
    var asked = athlete.screening().date();
    var given = exemption.given().at().atZone(zone).toLocalDate();
    return asked == null || !given.isBefore(asked);
  }
}
