package org.backstride.store.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.backstride.rehab.decision.Decision;
import org.backstride.rehab.decision.Decision.Precaution;
import org.backstride.rehab.decision.Decision.Until;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Decisions as libraries keep them: what is written once must be read for good.
class DecisionFormTest {

  static List<Decision> decisions() {
    var all =
        new ArrayList<Decision>(
            List.of(new Decision.Advance(), new Decision.Stop(), new Decision.Refer()));
    for (var until : Until.values()) {
      all.add(new Decision.Hold(0, until));
      all.add(new Decision.Hold(14, until));
    }
    var known = List.of(Precaution.values());
    for (int bits = 0; bits < 1 << known.size(); bits++) {
      Set<Precaution> precautions = EnumSet.noneOf(Precaution.class);
      for (int i = 0; i < known.size(); i++) {
        if ((bits >> i & 1) == 1) {
          precautions.add(known.get(i));
        }
      }
      all.add(new Decision.Regress(1 + bits, bits, precautions));
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void aDecisionComesBackAsItWas(Decision decision) {
    assertThat(DecisionForm.read(DecisionForm.write(decision))).isEqualTo(decision);
  }

  @Test
  void theFormIsThatOfTheFirstLibraries() {
    assertThat(DecisionForm.write(new Decision.Hold(1, Until.NEXT_SESSION)))
        .isEqualTo("hold 1 next_session");
    assertThat(
            DecisionForm.write(
                new Decision.Regress(1, 2, Set.of(Precaution.RAIL, Precaution.INDOORS))))
        .isEqualTo("regress 1 2 indoors rail");
    assertThat(DecisionForm.write(new Decision.Regress(2, 0, Set.of()))).isEqualTo("regress 2 0");
    assertThat(DecisionForm.write(new Decision.Refer())).isEqualTo("refer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"wait", "hold x next_session", "hold 1 forever", "regress 1 2 wings"})
  void whatNoDecisionIsIsRefused(String form) {
    assertThatThrownBy(() -> DecisionForm.read(form)).isInstanceOf(IllegalArgumentException.class);
  }
}
