package org.backstride.studio.findings;

import org.backstride.rehab.Exemption;
import org.backstride.rehab.Finding;
import org.backstride.rehab.Finding.Text;
import org.backstride.rehab.RuleId;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.text.PublishedAmounts;

/// Says findings in the user's language and units.
public record FindingWords(Messages messages, Formats formats) {

  /// What a rule asks for.
  public String title(RuleId rule) {
    return PublishedAmounts.beside(messages.text(rule.titleKey()), formats);
  }

  /// What is wrong.
  public String message(Finding finding) {
    return say(finding.message());
  }

  /// What would satisfy the rule.
  public String satisfiedBy(Finding finding) {
    return say(finding.satisfiedBy());
  }

  /// Where the rule comes from.
  public String source(Finding finding) {
    return say(finding.source());
  }

  /// What a fix does.
  public String label(Finding.QuickFix fix) {
    return messages.text(fix.labelKey());
  }

  /// Why, by whom and when a finding is overridden.
  public String override(Exemption exemption) {
    var given = exemption.given();
    return messages.text(
        "rehab.override.by.whom", given.reason(), given.by(), formats.date(given.at()));
  }

  private String say(Text text) {
    return messages.text(text.key(), formats.quantities(text.quantities()));
  }
}
