package org.backstride.rehab.decision;

import java.util.List;
import org.backstride.rehab.evidence.Source;

/// A row of the decision table, in the order in which they are looked at; the first that applies
/// wins. No trial tested the table itself.
public enum Row {
  R1("1", Source.OURS),
  R1A("1a", Source.OURS),
  R2("2", Source.OURS),
  R2A("2a", Source.VINCENT_2017, Source.OURS),
  R3("3", Source.SORENESS_RULES),
  R4("4", Source.THOMEE_1997, Source.OURS),
  R5("5", Source.VINCENT_2017, Source.OURS),
  R6("6", Source.SORENESS_RULES),
  R7("7", Source.SORENESS_RULES),
  R8("8", Source.SILBERNAGEL_2007, Source.OURS),
  R9("9", Source.OURS),
  R10("10", Source.SOLDIERS_2023, Source.DELAWARE_LEVELS, Source.OURS),
  R11("11", Source.OURS),
  R12("12", Source.OURS);

  private final String code;
  private final List<Source> sources;

  Row(String code, Source... sources) {
    this.code = code;
    this.sources = List.of(sources);
  }

  /// As the evidence numbers it, such as `2a`.
  public String code() {
    return code;
  }

  public List<Source> sources() {
    return sources;
  }

  /// Whether what it asks for waits for a decision however good the sessions after it were (ours):
  /// rows 1 to 6. What rows 7 to 12 ask for, the next report answers.
  public boolean outlasts() {
    return compareTo(R7) < 0;
  }

  /// The message key of its condition and what follows, in one sentence.
  public String titleKey() {
    return "rehab.row." + name() + ".title";
  }
}
