package org.backstride.rehab;

import java.util.List;
import java.util.Locale;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.program.edit.ProgramEdit;
import org.backstride.program.notation.Notation;
import org.backstride.rehab.Exemption.Topic;
import org.backstride.unit.Quantity;
import org.jspecify.annotations.Nullable;

/// What a safety rule says about a program for a person.
///
/// @param rule the rule, such as S34 of evidence §1a
/// @param severity how much it matters for this person
/// @param path the block it is about, the root for the whole program
/// @param message what is wrong
/// @param satisfiedBy what would satisfy the rule
/// @param fixes edits that would, each by itself
/// @param about the block without cue and note, null where it is about the whole program
/// @param exemption the override that holds for it, null where none does
public record Finding(
    RuleId rule,
    Severity severity,
    BlockPath path,
    Text message,
    Text satisfiedBy,
    List<QuickFix> fixes,
    @Nullable Block about,
    @Nullable Exemption exemption) {

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

    public static Text of(String key, Quantity... quantities) {
      return new Text(key, List.of(quantities));
    }

    /// The key and the numbers, the same in every language.
    private String topic() {
      return quantities.stream()
          .map(Text::plain)
          .reduce(key, (said, number) -> said + " " + number);
    }

    private static String plain(Quantity quantity) {
      return switch (quantity) {
        case Quantity.Seconds(double value) -> plain(value);
        case Quantity.Metres(double value) -> plain(value);
        case Quantity.MetresPerSecond(double value) -> plain(value);
        case Quantity.Share(double value) -> plain(value);
        case Quantity.Count(int value) -> Integer.toString(value);
        case Quantity.Words(String value) -> value;
      };
    }

    private static String plain(double value) {
      return String.format(Locale.ROOT, "%.3f", value);
    }
  }

  /// An edit that would satisfy the rule.
  public record QuickFix(String labelKey, ProgramEdit edit) {}

  public Finding {
    fixes = List.copyOf(fixes);
  }

  /// What an override of it is about. Where the finding names other numbers, it is another one; so
  /// it is where it names none and its block is another.
  public Topic topic() {
    return about == null || !message.quantities().isEmpty()
        ? new Topic(rule, message.topic())
        : new Topic(rule, message.topic() + ": " + written(about));
  }

  private static String written(Block block) {
    return Notation.print(Program.EMPTY.withBlocks(List.of(block))).strip();
  }

  public boolean isOverridden() {
    return exemption != null;
  }

  /// Whether it forbids, and nobody overrides it.
  public boolean forbids() {
    return severity == Severity.ERROR && !isOverridden();
  }

  /// Whether a clinician may override it with a reason: everything but what closes the gate for
  /// other reasons than balance or an earlier injury, and drills of falling where they do harm.
  public boolean mayBeOverridden() {
    return switch (rule) {
      case X02 -> topic().equals(Issuing.GATE);
      case S30, S31 -> !message.key().endsWith(".forbidden");
      default -> true;
    };
  }

  public Finding overridden(@Nullable Exemption by) {
    return new Finding(rule, severity, path, message, satisfiedBy, fixes, about, by);
  }

  /// Where the rule comes from.
  public Text source() {
    return rule.source();
  }
}
