package org.backstride.ui.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backstride.program.BlockPath;
import org.backstride.rehab.Exemption;
import org.backstride.rehab.Finding;
import org.backstride.rehab.RuleId;
import org.jspecify.annotations.Nullable;

/// Findings that say the same of different blocks.
///
/// @param findings in the order of the program, at least one
record FindingGroup(List<Finding> findings) {

  /// What a finding says, wherever it says it.
  private record Said(
      RuleId rule,
      Finding.Severity severity,
      Finding.Text message,
      Finding.Text satisfiedBy,
      @Nullable Exemption exemption) {

    static Said by(Finding finding) {
      return new Said(
          finding.rule(),
          finding.severity(),
          finding.message(),
          finding.satisfiedBy(),
          finding.exemption());
    }
  }

  /// What stays of a group while a drag changes its numbers.
  record Kind(RuleId rule, Finding.Severity severity, String message, boolean overridden) {}

  FindingGroup {
    findings = List.copyOf(findings);
  }

  /// The groups in the order of their first findings.
  static List<FindingGroup> of(List<Finding> findings) {
    Map<Said, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      groups.computeIfAbsent(Said.by(finding), _ -> new ArrayList<>()).add(finding);
    }
    return groups.values().stream().map(FindingGroup::new).toList();
  }

  Finding first() {
    return findings.getFirst();
  }

  Kind kind() {
    return new Kind(
        first().rule(), first().severity(), first().message().key(), first().isOverridden());
  }

  boolean saysTheSameAs(FindingGroup other) {
    return first().rule() == other.first().rule()
        && first().message().key().equals(other.first().message().key());
  }

  List<BlockPath> places() {
    return findings.stream().map(Finding::path).filter(path -> !path.isRoot()).toList();
  }

  /// The place after the selected one, the first where none of them is selected.
  BlockPath placeAfter(List<BlockPath> selection) {
    var places = places();
    if (places.isEmpty()) {
      return BlockPath.ROOT;
    }
    int here = selection.size() == 1 ? places.indexOf(selection.getFirst()) : -1;
    return places.get((here + 1) % places.size());
  }
}
