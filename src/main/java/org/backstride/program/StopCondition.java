package org.backstride.program;

import java.math.BigDecimal;

/// A report that ends a step, such as "pain > 5".
public record StopCondition(Report report, Comparison comparison, BigDecimal value) {

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
