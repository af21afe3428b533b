package org.backstride.program.notation.token;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backstride.program.StopCondition;
import org.backstride.program.StopCondition.Comparison;
import org.backstride.program.StopCondition.Report;

/// How stop conditions are written behind `stop`: `pain>5, rpe>=7`.
record Stops(Cursor cursor) {

  /// A condition as it stands there, its number perhaps beyond the scale.
  private record Written(String report, boolean atLeast, String number) {

    StopCondition condition() {
      return new StopCondition(
          report.equals("pain") ? Report.PAIN : Report.RPE,
          atLeast ? Comparison.AT_LEAST : Comparison.ABOVE,
          new BigDecimal(number));
    }
  }

  Optional<Part> read() {
    if (!cursor.blanks()) {
      return Optional.empty();
    }
    var all = new ArrayList<Written>();
    int end = -1;
    for (var next = one(); next.isPresent(); next = comma() ? one() : Optional.empty()) {
      all.add(next.get());
      end = cursor.at();
    }
    if (all.isEmpty()) {
      return Optional.empty();
    }
    cursor.to(end);
    return Optional.of(new Part.Stops(conditions(all)));
  }

  /// A condition that does not say on which side of its number one stops, or says it in more words:
  /// `stop pain 5`, `stop if pain > 5`.
  Optional<Part> unsigned() {
    cursor.blanks();
    String report = cursor.letters();
    if (report.equals("if") || report.equals("at") || report.equals("when")) {
      cursor.blanks();
      report = cursor.letters();
    }
    cursor.blanks();
    boolean above = cursor.take('>');
    boolean atLeast = cursor.take(above ? '=' : '≥');
    cursor.blanks();
    String number = cursor.number();
    cursor.take("/10");
    boolean known = report.equals("pain") || report.equals("rpe");
    if (!known || number.isEmpty() || !cursor.ends()) {
      return Optional.empty();
    }
    String more = "stop " + report + ">" + number;
    String least = "stop " + report + ">=" + number;
    boolean unsaid = !above && !atLeast;
    List<String> fixes = unsaid ? List.of(more, least) : List.of(atLeast ? least : more);
    return Optional.of(new Part.Wrong("notation.problem.stopSign", fixes));
  }

  private static List<StopCondition> conditions(List<Written> all) {
    return all.size() == 1
        ? List.of(all.getFirst().condition())
        : all.stream().map(Written::condition).toList();
  }

  private boolean comma() {
    cursor.blanks();
    boolean found = cursor.take(',');
    cursor.blanks();
    return found;
  }

  private Optional<Written> one() {
    String report = cursor.letters();
    cursor.blanks();
    boolean above = cursor.take('>');
    boolean atLeast = above ? cursor.take('=') : cursor.take('≥');
    cursor.blanks();
    String number = above || atLeast ? cursor.number() : "";
    boolean known = report.equals("pain") || report.equals("rpe");
    return known && !number.isEmpty() && cursor.ends()
        ? Optional.of(new Written(report, atLeast, number))
        : Optional.empty();
  }
}
