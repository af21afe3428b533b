package org.backstride.rehab.template;

import java.util.stream.Collectors;
import org.backstride.rehab.decision.Decision;

/// Decisions in the user's words, on the screen as on paper.
public record DecisionWords(Words words) {

  /// A decision in a few words.
  public String of(Decision decision) {
    return switch (decision) {
      case Decision.Advance _ -> words.text("care.decision.ADVANCE");
      case Decision.Hold(int days, Decision.Until until) ->
          days > 0
              ? words.text("care.decision.HOLD.days", days)
              : words.text("care.decision.HOLD." + until.name());
      case Decision.Regress(int levels, int days, var precautions) -> {
        String down = words.text("care.decision.REGRESS", levels);
        String off = days > 0 ? ", " + words.text("care.decision.off", days) : "";
        String with =
            precautions.stream()
                .sorted()
                .map(each -> words.text("care.precaution." + each.name()))
                .collect(Collectors.joining(", "));
        yield down + off + (with.isEmpty() ? "" : ", " + with);
      }
      case Decision.Stop _ -> words.text("care.decision.STOP");
      case Decision.Refer _ -> words.text("care.decision.REFER");
    };
  }
}
