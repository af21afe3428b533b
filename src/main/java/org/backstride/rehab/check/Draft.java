package org.backstride.rehab.check;

import java.util.List;
import org.backstride.program.BlockPath;
import org.backstride.rehab.Finding;
import org.backstride.rehab.Finding.QuickFix;
import org.backstride.rehab.Finding.Severity;
import org.backstride.rehab.Finding.Text;
import org.backstride.rehab.RuleId;
import org.backstride.unit.Quantity;
import org.jspecify.annotations.Nullable;

/// A finding before its rule and severity are known.
///
/// @param path the block it is about
/// @param variant the last part of its message keys, such as `untested`
/// @param quantities what its messages name
/// @param cap the gravest severity it can have, null where the rule's own holds
/// @param fixes edits that would satisfy the rule
record Draft(
    BlockPath path,
    String variant,
    List<Quantity> quantities,
    @Nullable Severity cap,
    List<QuickFix> fixes) {

  Draft {
    quantities = List.copyOf(quantities);
    fixes = List.copyOf(fixes);
  }

  static Draft of(BlockPath path, String variant, Quantity... quantities) {
    return new Draft(path, variant, List.of(quantities), null, List.of());
  }

  Draft atMost(Severity severity) {
    return new Draft(path, variant, quantities, severity, fixes);
  }

  Draft with(QuickFix... more) {
    return new Draft(path, variant, quantities, cap, List.of(more));
  }

  Finding finding(RuleId rule, Severity severity) {
    var stem = "rehab.rule." + rule.name() + "." + variant;
    return new Finding(
        rule,
        cap != null && cap.compareTo(severity) > 0 ? cap : severity,
        path,
        new Text(stem, quantities),
        new Text(stem + ".satisfied", quantities),
        fixes);
  }
}
