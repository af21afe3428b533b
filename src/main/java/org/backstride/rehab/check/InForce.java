package org.backstride.rehab.check;

import java.util.List;
import org.backstride.load.RecentDose;
import org.backstride.rehab.ClinicRules;
import org.backstride.rehab.Exemption;
import org.backstride.rehab.Finding;
import org.backstride.rehab.Wording;

/// What holds while a program is checked.
///
/// @param rules what the clinic made of the rules
/// @param exemptions the overrides for this person in this program, those withdrawn too
/// @param wording the words that fixes put into the program
/// @param recent what the person went backward in the last seven days
public record InForce(
    ClinicRules rules, List<Exemption> exemptions, Wording wording, RecentDose recent) {

  /// The rules as the evidence has them, nothing overridden, in English.
  public static final InForce STANDARD =
      new InForce(ClinicRules.STANDARD, List.of(), Wording.ENGLISH);

  /// Nothing is known of the last seven days.
  public InForce(ClinicRules rules, List<Exemption> exemptions, Wording wording) {
    this(rules, exemptions, wording, RecentDose.NONE);
  }

  public InForce {
    exemptions = exemptions.stream().filter(Exemption::holds).toList();
  }

  /// The finding with the override that holds for it.
  Finding judged(Finding finding) {
    return exemptions.stream()
        .filter(each -> finding.mayBeOverridden() && each.topic().equals(finding.topic()))
        .findFirst()
        .map(finding::overridden)
        .orElse(finding);
  }
}
