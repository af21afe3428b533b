package org.backstride.ui.program.inspector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.backstride.program.Step;
import org.backstride.program.Support;
import org.backstride.program.Surface;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.number.TypedNumber;
import org.backstride.ui.program.control.Entry;
import org.backstride.ui.program.control.Pick;
import org.backstride.ui.program.words.StepWords;
import org.backstride.unit.Grade;
import org.backstride.unit.GradeUnit;
import org.jspecify.annotations.Nullable;

/// Grade, surface and support of a step.
final class SettingFields {

  private final Context context;
  private final Change change;
  private final Entry grade;
  private final Pick<Optional<Surface>> surface;
  private final Map<Support, ToggleButton> supports = new EnumMap<>(Support.class);
  private @Nullable Grade shown;

  SettingFields(Context context, Change change) {
    this.context = context;
    this.change = change;
    grade =
        new Entry("inspector-grade", context.text("field.grade"))
            .onTake(this::takeGrade)
            .onStep(this::stepGrade);
    surface =
        surfaces(context, "inspector-surface", "surface.as-program")
            .onPick(
                next ->
                    change.make(
                        "surface",
                        step -> step.withSetting(step.setting().withSurface(next.orElse(null)))));
  }

  /// A choice of surface, the first one being none.
  static Pick<Optional<Surface>> surfaces(Context context, String id, String none) {
    var values = new ArrayList<Optional<Surface>>();
    values.add(Optional.empty());
    List.of(Surface.values()).forEach(each -> values.add(Optional.of(each)));
    return new Pick<>(
        id,
        context.text("field.surface"),
        values,
        each -> each.map(one -> context.word("surface", one)).orElseGet(() -> context.text(none)));
  }

  Node[] nodes() {
    return new Node[] {new Pair(grade.field(), surface.field()), support()};
  }

  void show(Step step) {
    shown = step.setting().grade();
    grade.unit(shown != null && shown.unit() == GradeUnit.DEGREES ? "°" : "%");
    grade.show(shown == null ? "" : context.steps().number(shown.amount()));
    surface.show(Optional.ofNullable(step.setting().surface()));
    supports.forEach(
        (support, button) -> button.setSelected(step.setting().supports().contains(support)));
  }

  private Node support() {
    var row = new FlowPane(6, 6);
    for (Support each : Support.values()) {
      var button = new ToggleButton(context.word("support", each));
      button.setId("inspector-support-" + StepWords.code(each));
      button.getStyleClass().add("bs-chip");
      button.setOnAction(_ -> takeSupport());
      supports.put(each, button);
      row.getChildren().add(button);
    }
    return Field.of(context.text("field.support"), row);
  }

  private void takeSupport() {
    var chosen = EnumSet.noneOf(Support.class);
    supports.forEach(
        (support, button) -> {
          if (button.isSelected()) {
            chosen.add(support);
          }
        });
    change.make("support", step -> step.withSetting(step.setting().withSupports(chosen)));
  }

  private void stepGrade(int notches) {
    Steppings.grade(shown, notches)
        .ifPresent(
            next -> change.make("grade", step -> step.withSetting(step.setting().withGrade(next))));
  }

  private String takeGrade(String text) {
    var unit = shown == null ? GradeUnit.PERCENT : shown.unit();
    if (text.isBlank()) {
      change.make("grade", step -> step.withSetting(step.setting().withGrade(null)));
      return "";
    }
    var read = TypedNumber.signed(text).flatMap(amount -> grade(amount, unit));
    read.ifPresent(
        next -> change.make("grade", step -> step.withSetting(step.setting().withGrade(next))));
    return read.isPresent() ? "" : context.text("problem.grade");
  }

  private static Optional<Grade> grade(BigDecimal amount, GradeUnit unit) {
    try {
      return Optional.of(new Grade(amount, unit));
    } catch (IllegalArgumentException _) {
      // Steeper than any ground or belt.
      return Optional.empty();
    }
  }
}
