package org.backstride.rehab;

import java.util.Optional;
import org.backstride.rehab.Finding.Severity;
import org.backstride.rehab.Finding.Text;
import org.backstride.unit.Quantity;
import org.jspecify.annotations.Nullable;

/// The rules that programs are checked against, numbered as in evidence §1a and §1c. The three
/// severities are the gravest that a rule can have for novices and rehab, for everyone else, and
/// where no person is chosen; null is silence.
public enum RuleId {
  S01("A, D, E", Severity.WARNING, null, null),
  S02("A, D, E", Severity.ERROR, null, Severity.HINT),
  S03("E", Severity.ERROR, Severity.ERROR, null),
  S04("A", Severity.WARNING, null, Severity.HINT),
  S05("A", Severity.ERROR, Severity.WARNING, Severity.WARNING),
  S06("E", Severity.WARNING, Severity.WARNING, Severity.HINT),
  S07("A, C, D, E", Severity.WARNING, Severity.HINT, null),
  S08("C", Severity.HINT, null, null),
  S09("E", Severity.ERROR, Severity.ERROR, Severity.ERROR),
  S10("D, E", Severity.HINT, Severity.HINT, null),
  S11("C", Severity.HINT, null, Severity.HINT),
  S12("D", Severity.HINT, Severity.HINT, null),
  S13("C, D", Severity.HINT, null, null),
  S14("D", Severity.WARNING, null, null),
  S15("D", Severity.HINT, null, null),
  S17("C, D", Severity.WARNING, Severity.WARNING, Severity.WARNING),
  S18("D", Severity.HINT, null, null),
  S19("C", Severity.WARNING, Severity.HINT, null),
  S20("E", Severity.HINT, null, null),
  S21("E", Severity.WARNING, Severity.WARNING, null),
  S22("C, D", Severity.HINT, Severity.HINT, Severity.HINT),
  S23("A, B, D", Severity.HINT, null, null),
  S24("E", Severity.WARNING, Severity.WARNING, Severity.WARNING),
  S25("A, D", Severity.ERROR, Severity.WARNING, Severity.HINT),
  S26("A, D", Severity.WARNING, null, null),
  S27("D", Severity.HINT, Severity.HINT, Severity.HINT),
  S28("C, D", Severity.WARNING, Severity.HINT, Severity.HINT),
  S29("A, D", Severity.WARNING, Severity.WARNING, Severity.WARNING),
  S30("A", Severity.ERROR, Severity.WARNING, Severity.WARNING),
  S31("B", Severity.ERROR, Severity.WARNING, Severity.WARNING),
  S32("C", Severity.HINT, Severity.HINT, null),
  S33("E", Severity.HINT, Severity.HINT, null),
  S34("", Severity.ERROR, Severity.WARNING, Severity.WARNING),
  S35("", Severity.HINT, null, null),
  X01("D", Severity.HINT, null, null),
  X02("D", Severity.ERROR, Severity.ERROR, null),
  X03("E", Severity.WARNING, Severity.WARNING, null),
  X04("B, D, E", Severity.WARNING, Severity.WARNING, Severity.WARNING),
  X05("B, E", Severity.WARNING, Severity.WARNING, null),
  X06("A, C", Severity.HINT, null, null);

  private final String guides;
  private final @Nullable Severity novices;
  private final @Nullable Severity others;
  private final @Nullable Severity nobody;

  RuleId(
      String guides,
      @Nullable Severity novices,
      @Nullable Severity others,
      @Nullable Severity nobody) {
    this.guides = guides;
    this.novices = novices;
    this.others = others;
    this.nobody = nobody;
  }

  /// How much the rule matters at most; nothing where it does not apply.
  public Optional<Severity> severity(Strictness strictness) {
    return Optional.ofNullable(
        switch (strictness) {
          case NOVICE_OR_REHAB -> novices;
          case INTERMEDIATE, EXPERIENCED -> others;
          case NOBODY -> nobody;
        });
  }

  /// Where the rule comes from: the practice guides that give it, or this program's own reasoning.
  public Text source() {
    if (guides.isEmpty()) {
      return Text.of("rehab.source.own");
    }
    boolean one = guides.length() == 1;
    String key = one ? "rehab.source.guide" : "rehab.source.guides";
    return Text.of(key, new Quantity.Words(guides));
  }

  /// The message key of what the rule checks, in one sentence.
  public String titleKey() {
    return "rehab.rule." + name() + ".title";
  }
}
