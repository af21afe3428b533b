package org.backstride.ui.program.inspector;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.backstride.program.Progression;
import org.backstride.program.Progression.Unit;
import org.backstride.program.Progression.Variable;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.number.TypedNumber;
import org.backstride.ui.program.control.Entry;
import org.backstride.ui.program.words.StepWords;

/// By how much one variable changes from each repetition to the next; blank for not at all. A unit
/// may be typed behind the number.
final class ProgressionField {

  private final Context context;
  private final Variable variable;
  private final Entry entry;
  private final BiConsumer<Variable, Optional<Progression>> taken;
  private Unit unit;
  private BigDecimal shown = BigDecimal.ZERO;

  ProgressionField(
      Context context, Variable variable, BiConsumer<Variable, Optional<Progression>> taken) {
    this.context = context;
    this.variable = variable;
    this.taken = taken;
    unit = usual(variable);
    entry =
        new Entry(
                "inspector-each-" + StepWords.code(variable), context.word("field.each", variable))
            .onTake(this::take)
            .onStep(this::step);
    entry.prompt("±0");
  }

  Field field() {
    return entry.field();
  }

  void show(List<Progression> progressions) {
    var mine = progressions.stream().filter(each -> each.variable() == variable).findFirst();
    shown = mine.map(Progression::delta).orElse(BigDecimal.ZERO);
    unit = mine.map(Progression::unit).orElse(usual(variable));
    entry.unit(word(unit));
    entry.show(mine.map(this::text).orElse(""));
  }

  private String text(Progression progression) {
    String number = TypedNumber.shown(progression.delta(), context.formats());
    return progression.delta().signum() > 0 ? "+" + number : number;
  }

  private void step(int notches) {
    var next = Steppings.delta(shown, unit, notches);
    if (isWithin(next)) {
      put(next, unit);
    }
  }

  private String take(String text) {
    String typed = text.strip();
    var in =
        variable.units().stream()
            .filter(each -> typed.endsWith(each.code()) || typed.endsWith(word(each)))
            .findFirst()
            .orElse(unit);
    String number = typed.replaceFirst("[\\s]*[%a-z/]+$", "");
    var delta = TypedNumber.signed(number);
    if (!typed.isEmpty() && delta.filter(ProgressionField::isWithin).isEmpty()) {
      return context.text("problem.number");
    }
    put(delta.orElse(BigDecimal.ZERO), in);
    return "";
  }

  private void put(BigDecimal by, Unit in) {
    taken.accept(
        variable,
        by.signum() == 0 ? Optional.empty() : Optional.of(new Progression(variable, by, in)));
  }

  private static boolean isWithin(BigDecimal delta) {
    return delta.abs().compareTo(Progression.MOST) <= 0;
  }

  private static Unit usual(Variable variable) {
    return switch (variable) {
      case SPEED -> Unit.KILOMETRES_PER_HOUR;
      case TIME, REST -> Unit.SECONDS;
      case DISTANCE -> Unit.METRES;
      case GRADE -> Unit.PERCENT;
    };
  }

  private static String word(Unit unit) {
    return switch (unit) {
      case KILOMETRES_PER_HOUR -> "km/h";
      case MILES_PER_HOUR -> "mph";
      case METRES_PER_SECOND -> "m/s";
      case SECONDS -> "s";
      case METRES -> "m";
      case PERCENT -> "%";
    };
  }
}
