package org.backstride.ui.kit.rule;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Athlete;
import org.backstride.program.ProgramId;
import org.backstride.rehab.Exemption;
import org.backstride.rehab.Exemption.Subject;
import org.backstride.rehab.Finding;
import org.backstride.rehab.RuleId;
import org.backstride.studio.findings.FindingWords;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.ViewContext;
import org.kordamp.ikonli.feather.Feather;

/// Under a finding: the override that holds for it with the way back, or the way to override it
/// with a reason. Takes no room where the finding may not be overridden.
public final class OverridePane extends VBox {

  public static final String BEGIN_ID = "finding-override-";
  public static final String WITHDRAW_ID = "finding-withdraw-";

  private final ViewContext context;
  private final Finding finding;
  private final For whom;

  /// For whom, and in which program.
  public record For(Athlete athlete, ProgramId program, String programName) {}

  public OverridePane(ViewContext context, Finding finding, For whom) {
    this.context = context;
    this.finding = finding;
    this.whom = whom;
    setFocusTraversable(false);
    show();
  }

  private void show() {
    getChildren().clear();
    Exemption exemption = finding.exemption();
    if (exemption != null) {
      overridden(exemption);
    } else if (finding.mayBeOverridden()) {
      getChildren().add(new HBox(Buttons.flat(begin())));
    }
    setManaged(!getChildren().isEmpty());
  }

  private void overridden(Exemption exemption) {
    var icon = Icons.of(Feather.CHECK_SQUARE, 14);
    icon.getStyleClass().add("bs-icon-caution");
    var said = new FindingWords(context.messages(), context.formats()).override(exemption);
    var label = new Label(context.text("rehab.override.done", said), icon);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    var back =
        Action.of(
            WITHDRAW_ID + finding.rule(),
            context.text("rehab.override.withdraw"),
            () -> context.studio().clinic().withdraw(exemption, exemption.given().by()));
    getChildren().addAll(label, new HBox(Buttons.flat(back)));
  }

  private Action begin() {
    return Action.of(BEGIN_ID + finding.rule(), context.text("rehab.override.begin"), this::ask);
  }

  private void ask() {
    var form =
        new OverrideForm(
            context.messages(),
            IssuingBanner.signer(context, whom.athlete()),
            new OverrideForm.Answer() {
              @Override
              public void give(String reason, String by) {
                context.studio().clinic().give(subject(), finding.topic(), reason, by);
              }

              @Override
              public void cancel() {
                show();
              }
            });
    getChildren().setAll(form);
    form.focus();
  }

  /// The gate is the person's, whatever the program.
  private Subject subject() {
    return finding.rule() == RuleId.X02
        ? new Subject(whom.athlete().id(), null, "")
        : new Subject(whom.athlete().id(), whom.program(), whom.programName());
  }
}
