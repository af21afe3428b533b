package org.backstride.ui.rehab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.backstride.rehab.outcome.Measure;
import org.backstride.rehab.outcome.Scoring;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.ViewContext;

/// What a value is worked out from, for measures whose raw figures are what one has at hand: the
/// sum of IKDC, the strength of both sides, the seconds for ten metres.
final class WorkedOut extends FlowPane {

  static final String ID = "outcome-worked-";

  private final ViewContext context;
  private final Runnable entered;
  private final List<TextField> inputs = new ArrayList<>();
  private final List<Field> fields = new ArrayList<>();

  /// @param entered what Enter in a field does
  WorkedOut(ViewContext context, Runnable entered) {
    super(10, 8);
    this.context = context;
    this.entered = entered;
  }

  /// Asks for what a measure is worked out from; nothing where it has no such figures.
  void ask(Measure measure) {
    inputs.clear();
    fields.clear();
    switch (measure) {
      case IKDC -> {
        add("ikdc.sum", "");
        add("ikdc.highest", "87");
        add("ikdc.answered", "18");
      }
      case QUADRICEPS_LSI -> {
        add("lsi.involved", "");
        add("lsi.other", "");
      }
      case GAIT_SPEED -> add("speed.seconds", "");
      default -> {}
    }
    getChildren().setAll(fields);
    setVisible(!fields.isEmpty());
    setManaged(!fields.isEmpty());
  }

  /// Whether a figure was typed that is to be worked out.
  boolean isFilled() {
    return !inputs.isEmpty() && !inputs.getFirst().getText().isBlank();
  }

  /// The value; empty where the figures are none, which is said at the first field.
  Optional<Double> value(Measure measure) {
    fields.forEach(Field::clearError);
    var typed = inputs.stream().flatMap(each -> OutcomeForm.read(each.getText()).stream()).toList();
    var value = typed.size() == inputs.size() ? worked(measure, typed) : Optional.<Double>empty();
    if (value.filter(measure.scale()::holds).isEmpty()) {
      fields.getFirst().error(context.text("care.outcome.worked.wrong"));
      return Optional.empty();
    }
    return value;
  }

  private static Optional<Double> worked(Measure measure, List<Double> typed) {
    try {
      return switch (measure) {
        case IKDC -> boxed(Scoring.ikdc(whole(typed, 0), whole(typed, 1), whole(typed, 2)));
        case QUADRICEPS_LSI -> Optional.of(Scoring.limbSymmetry(typed.get(0), typed.get(1)));
        case GAIT_SPEED -> Optional.of(Scoring.gaitSpeed(typed.getFirst()));
        default -> Optional.empty();
      };
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static int whole(List<Double> typed, int place) {
    return (int) Math.round(typed.get(place));
  }

  private static Optional<Double> boxed(OptionalDouble value) {
    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
  }

  private void add(String key, String usual) {
    var input = new TextField(usual);
    input.setId(ID + key.replace('.', '-'));
    input.setPrefColumnCount(7);
    input.setOnAction(event -> entered.run());
    inputs.add(input);
    fields.add(Field.of(context.text("care.outcome.worked." + key), input));
  }
}
