package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.backstride.program.Program;
import org.backstride.program.notation.Notation;
import org.backstride.rehab.ClinicRules;
import org.backstride.rehab.RuleId;
import org.backstride.rehab.RuleLimit;
import org.backstride.rehab.clinic.ClinicSettings;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.rule.OverrideForm;
import org.backstride.ui.kit.rule.OverridePane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// A finding is overridden with a reason where it is shown, and follows what the clinic sets.
class OverrideFindingTest {

  private static final Program LONG =
      Notation.read("# Long\n@surface: track\n- 5m warmup fwd walk\n- 20m bwd walk\n").program();
  private static final String S24 = RuleId.S24.name();

  private final FxRobot robot = new FxRobot();
  @RegisterExtension final Designer designer = Designer.of(LONG);

  @Test
  void withoutAPersonNothingIsOverridden() {
    assertThat(lookup(OverridePane.BEGIN_ID + S24)).isNull();
  }

  @Test
  void aReasonTypedByKeysIsKeptShownAndWithdrawn() {
    designer.showForHannah();
    open();
    Fx.run(() -> ((ButtonBase) node(OverridePane.BEGIN_ID + S24)).fire());
    Fx.settle();
    robot.write("Turns her head freely");
    Fx.run(() -> node(OverrideForm.BY_ID).requestFocus());
    Fx.settle();
    robot.write("Eva");
    robot.push(KeyCode.ENTER);
    Fx.settle();

    var kept = Fx.get(() -> designer.studio.clinic().exemptions().get().getFirst());
    assertThat(kept.topic().rule()).isEqualTo(RuleId.S24);
    assertThat(kept.subject().program()).isEqualTo(designer.document.id());
    assertThat(kept.given().by()).isEqualTo("Eva");
    assertThat(texts())
        .anyMatch(text -> text.startsWith("Overridden: Turns her head freely – Eva"));
    assertThat(Fx.get(() -> node("finding-" + S24).isFocused())).isTrue();
    designer.exhibit.save("finding-overridden-light");

    Fx.run(() -> ((ButtonBase) node(OverridePane.WITHDRAW_ID + S24)).fire());
    Fx.settle();
    assertThat(texts()).noneMatch(text -> text.startsWith("Overridden:"));
    assertThat(Fx.get(() -> designer.studio.clinic().exemptions().get())).hasSize(1);
  }

  @Test
  void cancelLeavesTheFindingAsItIs() {
    designer.showForHannah();
    open();
    Fx.run(() -> ((ButtonBase) node(OverridePane.BEGIN_ID + S24)).fire());
    Fx.run(() -> ((ButtonBase) node(OverrideForm.CANCEL_ID)).fire());
    Fx.settle();

    assertThat(lookup(OverridePane.BEGIN_ID + S24)).isNotNull();
    assertThat(Fx.get(() -> designer.studio.clinic().exemptions().get())).isEmpty();
  }

  @Test
  void theDesignerFollowsWhatTheClinicSets() {
    assertThat(texts()).contains(S24);

    Fx.run(
        () ->
            designer
                .studio
                .clinic()
                .set(
                    ClinicSettings.STANDARD.withRules(
                        ClinicRules.STANDARD.with(RuleLimit.S24_EXPERIENCED, 1_800))));
    Fx.settle();

    assertThat(texts()).doesNotContain(S24);
  }

  private void open() {
    Fx.run(() -> ((ButtonBase) node("finding-" + S24)).fire());
    Fx.settle();
  }

  private List<String> texts() {
    return Fx.get(
        () ->
            node("findings").lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .toList());
  }

  private Node node(String id) {
    Node found = lookup(id);
    if (found == null) {
      throw new AssertionError("No node " + id);
    }
    return found;
  }

  private @Nullable Node lookup(String id) {
    return designer.exhibit.stage().getScene().lookup("#" + id);
  }
}
