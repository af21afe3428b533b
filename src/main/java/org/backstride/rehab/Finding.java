package org.backstride.rehab;

import java.util.List;
import org.backstride.program.BlockPath;
import org.backstride.program.edit.ProgramEdit;
import org.backstride.unit.Quantity;

/// What a safety rule says about a program for a person.
///
/// @param rule the rule, such as S34 of evidence §1a
/// @param severity how much it matters for this person
/// @param path the block it is about, the root for the whole program
/// @param message what is wrong
/// @param satisfiedBy what would satisfy the rule
/// @param fixes edits that would, each by itself
public record Finding(
    RuleId rule,
    Severity severity,
    BlockPath path,
    Text message,
    Text satisfiedBy,
    List<QuickFix> fixes) {

  /// How much a finding matters, the gravest first.
  public enum Severity {
    /// The rule forbids it.
    ERROR,
    /// It needs a decision.
    WARNING,
    /// Good to know.
    HINT
  }

  /// A message of the `rehab` bundle and what it names.
  public record Text(String key, List<Quantity> quantities) {
    public Text {
      quantities = List.copyOf(quantities);
    }

    static Text of(String key, Quantity... quantities) {
      return new Text(key, List.of(quantities));
    }
  }

  /// An edit that would satisfy the rule.
  public record QuickFix(String labelKey, ProgramEdit edit) {}

  public Finding {
    fixes = List.copyOf(fixes);
  }

  /// Where the rule comes from.
  public Text source() {
    return rule.source();
  }
}
