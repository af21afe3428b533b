package org.backstride.rehab.check;

import java.util.List;
import java.util.stream.Stream;
import org.backstride.program.Advice;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Program;
import org.backstride.program.Step;
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
/// @param limits what only the message of what satisfies it names, after the quantities: the
///   finding stays the same one where a clinic sets another limit
/// @param cap the gravest severity it can have, null where the rule's own holds
/// @param fixes edits that would satisfy the rule
record Draft(
    BlockPath path,
    String variant,
    List<Quantity> quantities,
    List<Quantity> limits,
    @Nullable Severity cap,
    List<QuickFix> fixes) {

  Draft {
    quantities = List.copyOf(quantities);
    limits = List.copyOf(limits);
    fixes = List.copyOf(fixes);
  }

  static Draft of(BlockPath path, String variant, Quantity... quantities) {
    return new Draft(path, variant, List.of(quantities), List.of(), null, List.of());
  }

  Draft atMost(Severity severity) {
    return new Draft(path, variant, quantities, limits, severity, fixes);
  }

  Draft with(QuickFix... more) {
    return new Draft(path, variant, quantities, limits, cap, List.of(more));
  }

  /// The same, satisfied by keeping to a limit.
  Draft within(Quantity limit) {
    return new Draft(path, variant, quantities, List.of(limit), cap, fixes);
  }

  /// The finding that it becomes.
  ///
  /// @param program the program as it is written
  Finding finding(RuleId rule, Severity severity, Program program) {
    var stem = "rehab.rule." + rule.name() + "." + variant;
    var satisfying = Stream.concat(quantities.stream(), limits.stream()).toList();
    return new Finding(
        rule,
        cap != null && cap.compareTo(severity) > 0 ? cap : severity,
        path,
        new Text(stem, quantities),
        new Text(stem + ".satisfied", satisfying),
        fixes,
        BlockTree.find(program, path).map(block -> bare(block, program)).orElse(null),
        null);
  }

  /// The block as the rules see it: without cue and note, on the surface it lies on.
  private static Block bare(Block block, Program program) {
    if (!(block instanceof Step step)) {
      return block;
    }
    var setting = step.setting();
    boolean own = setting.surface() != null || program.surface() == null;
    return step.withAdvice(Advice.NONE.withStops(step.advice().stops()))
        .withSetting(own ? setting : setting.withSurface(program.surface()));
  }
}
