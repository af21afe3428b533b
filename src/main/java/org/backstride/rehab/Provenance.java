package org.backstride.rehab;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backstride.program.Program;

/// The template that a program was made from, told by a tag such as `T3` (evidence §2). Its source
/// sets the limits that it gives itself.
public enum Provenance {
  T1(3),
  T2(2),
  T3(3),
  T4(3),
  T5(3),
  T6(3),
  T7(4),
  T8(4);

  private final int timesAWeek;

  Provenance(int timesAWeek) {
    this.timesAWeek = timesAWeek;
  }

  /// The template that a program names among its tags.
  public static Optional<Provenance> of(Program program) {
    return List.of(values()).stream()
        .filter(
            template ->
                program.about().tags().stream()
                    .anyMatch(tag -> tag.toUpperCase(Locale.ROOT).equals(template.name())))
        .findFirst();
  }

  /// How often a week its source has it at most.
  public int timesAWeek() {
    return timesAWeek;
  }

  /// Whether it is made for people in rehabilitation: T3 to T7.
  public boolean isRehabilitation() {
    return compareTo(T3) >= 0 && compareTo(T7) <= 0;
  }

  /// Whether its source gives a session's backward dose; T1 and T2 keep to the guides' first dose.
  public boolean hasOwnDose() {
    return this != T1 && this != T2;
  }

  /// The message key of what it rests on.
  public String sourceKey() {
    return "rehab.template." + name() + ".source";
  }
}
