package org.backstride.sheet.report;

import java.util.List;
import org.backstride.athlete.Athlete;
import org.backstride.rehab.Exemption;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.decision.AdvanceLimit;
import org.jspecify.annotations.Nullable;

/// What a report tells of.
///
/// @param name what stands for the person: the name, or a code where names are hidden
/// @param exemptions every override about the person
/// @param limit the person's own advance limit, null where the clinic's holds
public record CaseFile(
    Athlete athlete,
    String name,
    CareRecord record,
    List<Exemption> exemptions,
    @Nullable AdvanceLimit limit) {

  public CaseFile {
    exemptions = List.copyOf(exemptions);
  }

  /// Under the person's own name.
  public static CaseFile of(Athlete athlete, CareRecord record) {
    return new CaseFile(athlete, athlete.name(), record, List.of(), null);
  }

  public CaseFile withExemptions(List<Exemption> next) {
    return new CaseFile(athlete, name, record, next, limit);
  }

  public CaseFile withLimit(@Nullable AdvanceLimit next) {
    return new CaseFile(athlete, name, record, exemptions, next);
  }

  /// The same under another name: who the person is must not be read from it.
  public CaseFile named(String next) {
    return new CaseFile(athlete, next, record, exemptions, limit);
  }

  boolean isCoded() {
    return !name.equals(athlete.name());
  }
}
