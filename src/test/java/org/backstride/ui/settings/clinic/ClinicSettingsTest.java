package org.backstride.ui.settings.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.backstride.rehab.ClinicRules.Switch;
import org.backstride.rehab.ClinicRules.Weight;
import org.backstride.rehab.RuleId;
import org.backstride.rehab.RuleLimit;
import org.backstride.rehab.Strictness.Group;
import org.backstride.rehab.clinic.ClinicSettings;
import org.backstride.rehab.decision.PainScale;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.kit.ViewContext;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// A clinic sets the rules and the decision table, sees where each number comes from, and finds the
/// way back to the evidence.
class ClinicSettingsTest {

  private final FxRobot robot = new FxRobot();
  private final Demo demo = Demo.empty();
  private final Lifetime lifetime = new Lifetime();
  private Exhibit exhibit = show(Theme.LIGHT);

  private Exhibit show(Theme theme) {
    return Exhibit.of(
        Fx.get(
            () -> {
              var panes =
                  new VBox(
                      32,
                      new RulesPane(context(), lifetime),
                      new DecisionPane(context(), lifetime));
              panes.getStyleClass().add("bs-form");
              var scroll = new ScrollPane(panes);
              scroll.setFitToWidth(true);
              return new StackPane(scroll);
            }),
        theme,
        Exhibit.Size.LARGE);
  }

  private ViewContext context() {
    return new ViewContext(
        demo.studio(),
        demo.settings(),
        Messages.in(Locale.ENGLISH),
        new Formats(Locale.UK, UnitSystem.METRIC),
        _ -> {},
        _ -> {});
  }

  @AfterEach
  void close() {
    exhibit.close();
    Fx.run(lifetime::close);
    demo.close();
  }

  @Test
  void theKeyboardGoesThroughTheRulesAndTheEditorFollows() {
    Fx.run(() -> node(RulesPane.LIST_ID, ListView.class).requestFocus());
    robot.push(KeyCode.HOME);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.DOWN);
    Fx.settle();

    assertThat(rule()).isEqualTo(RuleId.S03);
    assertThat(node(RuleEditor.WEIGHT_ID + "NOVICES", ComboBox.class).getValue())
        .isEqualTo(Weight.ERROR);
  }

  @Test
  void aLimitHoldsByEnterAndShowsItsStandardAndWhoseItIs() {
    type(RuleEditor.LIMIT_ID + "S24_NOVICE", "90");

    assertThat(settings().rules().limit(RuleLimit.S24_NOVICE)).isEqualTo(90);
    assertThat(field(RuleEditor.LIMIT_ID + "S24_NOVICE").getAccessibleHelp())
        .isEqualTo("Standard: 120, ours");
  }

  @Test
  void aLimitBeyondItsRangeIsRefusedAndChangesNothing() {
    type(RuleEditor.LIMIT_ID + "S24_NOVICE", "5");

    assertThat(settings().rules().limit(RuleLimit.S24_NOVICE)).isEqualTo(120);
    assertThat(field(RuleEditor.LIMIT_ID + "S24_NOVICE").getAccessibleHelp())
        .isEqualTo("30 to 3600");
  }

  @Test
  void aWeightHoldsAtOnceIsMarkedInTheListAndReset() {
    choose(RuleEditor.WEIGHT_ID + "NOVICES", Weight.OFF);

    assertThat(settings().rules().weight(new Switch(RuleId.S24, Group.NOVICES)))
        .isEqualTo(Weight.OFF);
    click(RuleEditor.RESET_ID);
    assertThat(settings()).isEqualTo(ClinicSettings.STANDARD);
    assertThat(exhibit.stage().getScene().lookup("#" + RuleEditor.RESET_ID)).isNull();
  }

  @Test
  void theGateHasNoSwitch() {
    Fx.run(
        () ->
            node(RulesPane.LIST_ID, ListView.class)
                .getSelectionModel()
                .select(node(RulesPane.LIST_ID, ListView.class).getItems().indexOf(RuleId.X02)));
    Fx.settle();

    assertThat(exhibit.stage().getScene().lookup("#" + RuleEditor.WEIGHT_ID + "NOVICES")).isNull();
  }

  @ParameterizedTest
  @EnumSource(PainScale.class)
  void aPublishedPainScaleIsAPresetWithItsSource(PainScale scale) {
    choose(DecisionPane.SCALE_ID, scale);

    var limits = settings().thresholds();
    assertThat(limits.advanceLimit()).isEqualTo(scale.advanceLimit());
    assertThat(limits.morningRise()).isEqualTo(scale.morningRise());
    assertThat(limits.stopAbove()).isEqualTo(5);
    assertThat(limits.source()).isEqualTo(scale.source());
  }

  @Test
  void aPresetLeavesHowMuchMustBeDone() {
    type("decision-completed", "90");
    choose(DecisionPane.SCALE_ID, PainScale.SILBERNAGEL);

    assertThat(settings().thresholds().practice().completedPercent()).isEqualTo(90);
    assertThat(settings().thresholds().advanceLimit()).isEqualTo(5);
  }

  @Test
  void everyNumberOfTheTableAndTheWalkCanBeSetAndIsReset() {
    type("decision-advance", "3");
    type("decision-stop", "6");
    type("decision-morning", "1");
    type("decision-exertion", "3");
    type("decision-near", "1");
    type("decision-sessions", "3");
    type("decision-green", "3.2");
    type("decision-amber", "4,5");
    type("decision-alarm", "7.5");

    var set = settings();
    assertThat(set.thresholds().toString())
        .contains("advanceLimit=3", "stopAbove=6", "morningRise=1", "exertionOver=3")
        .contains("nearFalls=1", "sessionsToAdvance=3");
    assertThat(set.walk().toString()).contains("3.2", "4.5", "7.5");
    click(DecisionPane.RESET_ID);
    assertThat(settings()).isEqualTo(ClinicSettings.STANDARD);
  }

  @Test
  void bandsThatWouldCrossAreRefused() {
    type("decision-green", "6");

    assertThat(settings().walk().greenUpTo()).isEqualTo(3.5);
    assertThat(field("decision-green").getAccessibleHelp()).isEqualTo("0.5 to 5.4");
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void thePanesAreDrawnInEveryTheme(Theme theme) {
    exhibit.close();
    exhibit = show(theme);

    Fx.settle();

    assertThat(exhibit.save("settings-clinic-" + theme.code())).exists();
  }

  private ClinicSettings settings() {
    return Fx.get(() -> demo.studio().clinic().settings().get());
  }

  private Object rule() {
    return Fx.get(
        () -> node(RulesPane.LIST_ID, ListView.class).getSelectionModel().getSelectedItem());
  }

  private void click(String id) {
    Fx.run(() -> node(id, ButtonBase.class).fire());
    Fx.settle();
  }

  private void choose(String id, Enum<?> value) {
    Fx.run(
        () ->
            node(id, ComboBox.class)
                .getSelectionModel()
                .select(node(id, ComboBox.class).getItems().indexOf(value)));
    Fx.settle();
  }

  private void type(String id, String text) {
    Fx.run(() -> field(id).requestFocus());
    Fx.run(() -> field(id).setText(text));
    robot.push(KeyCode.ENTER);
    Fx.settle();
  }

  private TextField field(String id) {
    return node(id, TextField.class);
  }

  private <T extends Node> T node(String id, Class<T> type) {
    Node found = exhibit.stage().getScene().lookup("#" + id);
    if (found == null) {
      throw new AssertionError("No node " + id);
    }
    return type.cast(found);
  }
}
