package org.backstride.store.care;

import java.util.List;
import org.backstride.rehab.decision.Decision;
import org.backstride.rehab.decision.Decision.Kind;
import org.backstride.rehab.decision.Decision.Precaution;
import org.backstride.rehab.decision.Decision.Until;

/// A decision in one column: `advance`, `hold 1 next_session`, `regress 1 2 rail indoors`, `stop`,
/// `refer`.
final class DecisionForm {

  private DecisionForm() {}

  static String write(Decision decision) {
    String kind = Codes.code(decision.kind());
    return switch (decision) {
      case Decision.Hold(int days, Until until) -> kind + " " + days + " " + Codes.code(until);
      case Decision.Regress(int levels, int days, var precautions) ->
          (kind + " " + levels + " " + days + " " + Codes.of(precautions)).strip();
      case Decision.Advance _, Decision.Stop _, Decision.Refer _ -> kind;
    };
  }

  static Decision read(String form) {
    List<String> words = Codes.words(form).toList();
    return switch (Codes.value(words.getFirst(), Kind.class)) {
      case ADVANCE -> new Decision.Advance();
      case HOLD ->
          new Decision.Hold(Integer.parseInt(words.get(1)), Codes.value(words.get(2), Until.class));
      case REGRESS ->
          new Decision.Regress(
              Integer.parseInt(words.get(1)),
              Integer.parseInt(words.get(2)),
              Codes.set(String.join(" ", words.subList(3, words.size())), Precaution.class));
      case STOP -> new Decision.Stop();
      case REFER -> new Decision.Refer();
    };
  }
}
