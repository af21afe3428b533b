package org.backstride.ui.settings.clinic;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.backstride.rehab.ClinicRules;
import org.backstride.rehab.ClinicRules.Switch;
import org.backstride.rehab.ClinicRules.Weight;
import org.backstride.rehab.RuleId;
import org.backstride.rehab.RuleLimit;
import org.backstride.rehab.Strictness.Group;
import org.backstride.studio.findings.FindingWords;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.page.Sentence;

/// One rule: its source, how much it matters to whom, its numbers, and the way back.
final class RuleEditor extends VBox {

  static final String WEIGHT_ID = "rule-weight-";
  static final String LIMIT_ID = "rule-limit-";
  static final String RESET_ID = "rule-reset";

  private final ViewContext context;

  RuleEditor(ViewContext context) {
    super(12);
    this.context = context;
    setId("rule-editor");
  }

  void show(RuleId rule) {
    var title = new Label(rule.name());
    title.getStyleClass().add("bs-section");
    getChildren()
        .setAll(
            title,
            Sentence.of(
                new FindingWords(context.messages(), context.formats()).title(rule), "bs-strong"),
            source(rule));
    if (ClinicRules.isSettable(rule)) {
      var weights = new HBox(10);
      Stream.of(Group.values())
          .map(group -> weight(rule, group))
          .forEach(weights.getChildren()::add);
      getChildren().add(weights);
    } else {
      getChildren().add(Sentence.secondary(context.text("settings.rules.gate")));
    }
    limits(rule).forEach(limit -> getChildren().add(limit(limit)));
    if (rules().changes(rule)) {
      getChildren().add(reset(rule));
    }
  }

  private HBox reset(RuleId rule) {
    var action =
        Action.of(RESET_ID, context.text("settings.rules.reset"), () -> set(rules().reset(rule)));
    return new HBox(Buttons.plain(action));
  }

  private Label source(RuleId rule) {
    var source = rule.source();
    String said = context.text(source.key(), context.formats().quantities(source.quantities()));
    return Sentence.secondary(context.text("settings.rules.source", said));
  }

  private Field weight(RuleId rule, Group group) {
    var which = new Switch(rule, group);
    var box = new ComboBox<>(FXCollections.observableArrayList(Weight.values()));
    box.setId(WEIGHT_ID + group.name());
    box.setConverter(words());
    box.setValue(rules().weight(which));
    box.setOnAction(event -> set(rules().with(which, box.getValue())));
    String standard = context.text(key(ClinicRules.standard(which)));
    return Field.of(context.text("settings.rules.group." + group.name()), box)
        .help(context.text("settings.rules.standard", standard));
  }

  private NumberField limit(RuleLimit limit) {
    String unit = context.text("settings.rules.unit." + limit.unit().name());
    var range = new NumberField.Range(limit.key(), unit, limit.low(), limit.high(), 0);
    var field =
        new NumberField(
            context,
            LIMIT_ID + limit.name(),
            range,
            value -> set(rules().with(limit, (int) value)));
    field.show(rules().limit(limit));
    String standing = limit.isOurs() ? "rehab.standing.OURS" : "rehab.standing.PUBLISHED";
    field.help(
        context.text(
            "settings.rules.limit.standard",
            context.formats().number((double) limit.standard(), 0),
            context.text(standing)));
    return field;
  }

  private static List<RuleLimit> limits(RuleId rule) {
    return Stream.of(RuleLimit.values()).filter(limit -> limit.rule() == rule).toList();
  }

  private ClinicRules rules() {
    return context.studio().clinic().settings().get().rules();
  }

  private void set(ClinicRules next) {
    var clinic = context.studio().clinic();
    clinic.set(clinic.settings().get().withRules(next));
  }

  private static String key(Weight weight) {
    return "settings.rules.weight." + weight.name();
  }

  private StringConverter<Weight> words() {
    return new StringConverter<>() {
      @Override
      public String toString(Weight weight) {
        return weight == null ? "" : context.text(key(weight));
      }

      @Override
      public Weight fromString(String text) {
        throw new IllegalStateException("Not typed: " + text);
      }
    };
  }
}
