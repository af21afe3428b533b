package org.backstride.rehab;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.backstride.rehab.Finding.Severity;

/// What a clinic makes of the rules: how much each matters to whom, and at which numbers. What a
/// clinic did not set is as the evidence has it.
///
/// @param weights what was set, by rule and group
/// @param limits what was set, by limit
public record ClinicRules(Map<Switch, Weight> weights, Map<RuleLimit, Integer> limits) {

  public static final ClinicRules STANDARD = new ClinicRules(Map.of(), Map.of());

  /// One severity of one rule.
  public record Switch(RuleId rule, Strictness.Group group) {}

  /// How much a rule matters, or that it is off.
  public enum Weight {
    ERROR,
    WARNING,
    HINT,
    OFF;

    Optional<Severity> severity() {
      return this == OFF ? Optional.empty() : Optional.of(Severity.valueOf(name()));
    }
  }

  /// @throws IllegalArgumentException where a number is out of its range, or the gate is to weigh
  ///   less than an error
  public ClinicRules {
    weights = Map.copyOf(weights);
    limits = Map.copyOf(limits);
    limits.forEach(ClinicRules::require);
    if (weights.keySet().stream().anyMatch(each -> each.rule() == RuleId.X02)) {
      throw new IllegalArgumentException("The gate always closes");
    }
  }

  /// Whether a clinic may change how much a rule matters; the gate always closes.
  public static boolean isSettable(RuleId rule) {
    return rule != RuleId.X02;
  }

  /// How much a rule matters at most; nothing where it does not apply or is off.
  public Optional<Severity> severity(RuleId rule, Strictness strictness) {
    return weight(new Switch(rule, strictness.group())).severity();
  }

  /// The weight in force.
  public Weight weight(Switch which) {
    return weights.getOrDefault(which, standard(which));
  }

  /// The weight of the evidence.
  public static Weight standard(Switch which) {
    return which
        .rule()
        .severity(which.group().strictness())
        .map(severity -> Weight.valueOf(severity.name()))
        .orElse(Weight.OFF);
  }

  public int limit(RuleLimit limit) {
    return limits.getOrDefault(limit, limit.standard());
  }

  /// With another weight; the evidence's own is not kept as set.
  public ClinicRules with(Switch which, Weight weight) {
    var next = new HashMap<>(weights);
    next.remove(which);
    if (weight != standard(which)) {
      next.put(which, weight);
    }
    return new ClinicRules(next, limits);
  }

  /// With another number; the evidence's own is not kept as set.
  public ClinicRules with(RuleLimit limit, int value) {
    var next = new HashMap<>(limits);
    next.remove(limit);
    if (value != limit.standard()) {
      next.put(limit, value);
    }
    return new ClinicRules(weights, next);
  }

  /// Whether a clinic set anything about a rule.
  public boolean changes(RuleId rule) {
    return weights.keySet().stream().anyMatch(each -> each.rule() == rule)
        || limits.keySet().stream().anyMatch(each -> each.rule() == rule);
  }

  /// With a rule as the evidence has it.
  public ClinicRules reset(RuleId rule) {
    var nextWeights = new HashMap<>(weights);
    nextWeights.keySet().removeIf(each -> each.rule() == rule);
    var nextLimits = new HashMap<>(limits);
    nextLimits.keySet().removeIf(each -> each.rule() == rule);
    return new ClinicRules(nextWeights, nextLimits);
  }

  private static void require(RuleLimit limit, int value) {
    if (!limit.holds(value)) {
      throw new IllegalArgumentException(limit + " is not " + value);
    }
  }
}
