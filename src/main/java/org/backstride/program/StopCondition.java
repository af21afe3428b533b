package org.backstride.program;

import java.math.BigDecimal;

/// A report that ends a step, such as "pain > 5".
public record StopCondition(Report report, Comparison comparison, BigDecimal value) {

  public StopCondition {
    value = Range.typed(value);
    if (value.signum() < 0 || value.compareTo(BigDecimal.TEN) > 0) {
      throw new IllegalArgumentException("Not on the scale from 0 to 10: " + value);
    }
  }

  /// What the person reports, both on scales from 0 to 10.
  public enum Report {
    PAIN,
    RPE
  }

  /// How the report is compared.
  public enum Comparison {
    ABOVE,
    AT_LEAST
  }
}
