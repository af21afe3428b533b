package org.backstride.codec.workout.form;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.backstride.codec.workout.Aspect;
import org.backstride.codec.workout.Loss.Manner;
import org.backstride.codec.workout.Losses;
import org.backstride.codec.workout.StepText;
import org.backstride.codec.workout.Workout;
import org.backstride.program.BlockTree;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Step;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.StepFigures;
import org.backstride.program.resolve.UnrolledStep;
import org.backstride.program.resolve.Unrolling;
import org.backstride.unit.Gait;

/// Writes a program as a table with one row a step as it is done, every repetition included. The
/// last column is the step in the text form, so that nothing about a step is lost. Made for
/// spreadsheets: the file begins with a byte order mark, without which Excel takes its letters for
/// those of another alphabet; a repetition is `1 of 4`, since `1/4` would become a day; no text
/// begins as a formula does. Numbers have a decimal point in every language.
final class CsvWriter {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final List<String> HEADINGS =
      List.of(
          "number",
          "repetition",
          "role",
          "direction",
          "gait",
          "seconds",
          "metres",
          "speed_m_s",
          "grade_percent",
          "step");

  private CsvWriter() {}

  static Workout write(Program program, References references) {
    var out = new StringWriter();
    out.write(BYTE_ORDER_MARK);
    try (var csv =
        de.siegmar.fastcsv.writer.CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(out)) {
      csv.writeRecord(HEADINGS);
      int number = 1;
      for (var unrolled : Unrolling.of(program)) {
        csv.writeRecord(row(number++, unrolled, references));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory", e);
    }
    return new Workout(out.toString().getBytes(StandardCharsets.UTF_8), losses(program).list());
  }

  private static Losses losses(Program program) {
    var losses = new Losses();
    losses.addAbout(program, Manner.GONE);
    for (var placed : BlockTree.flatten(program)) {
      boolean titled =
          placed.block() instanceof Section
              || (placed.block() instanceof Repeat repeat && !repeat.title().isBlank());
      losses.addIf(titled, Aspect.SECTION, Manner.GONE);
      losses.addIf(placed.block() instanceof Repeat, Aspect.REPEAT, Manner.WRITTEN_OUT);
    }
    return losses;
  }

  private static List<String> row(int number, UnrolledStep unrolled, References references) {
    Step step = unrolled.step();
    var figures = StepFigures.of(step, references);
    String turns =
        unrolled.turns().stream()
            .map(turn -> turn.repetition() + " of " + turn.count())
            .collect(Collectors.joining(", "));
    return List.of(
        Integer.toString(number),
        turns,
        word(step.role()),
        step.gait() == Gait.STILL ? "" : word(step.direction()),
        word(step.gait()),
        number(figures.seconds()),
        number(figures.metres()),
        number(figures.metresPerSecond()),
        step.setting().grade() == null ? "" : number(step.setting().gradeFraction() * 100),
        StepText.line(step));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String number(double value) {
    return Double.isNaN(value)
        ? ""
        : java.math.BigDecimal.valueOf(value)
            .setScale(3, java.math.RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
  }
}
