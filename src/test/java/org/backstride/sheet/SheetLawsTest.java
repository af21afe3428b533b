package org.backstride.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.backstride.program.RandomPrograms;
import org.backstride.program.Surface;
import org.backstride.sheet.SheetModel.Row;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What holds for the sheet of any program, however odd.
@Execution(ExecutionMode.CONCURRENT)
class SheetLawsTest {

  private static final int PROGRAMS = 300;
  private static final int TURN_SECONDS = 20;

  @ParameterizedTest
  @CsvSource({"en, METRIC", "en, IMPERIAL", "de, METRIC", "es, METRIC"})
  void everyProgramMakesASheetWithoutAStrayNumber(String language, UnitSystem units) {
    var locale = Locale.forLanguageTag(language);
    var messages = Messages.in(locale);
    var formats = new Formats(locale, units);
    for (long seed = 0; seed < PROGRAMS; seed++) {
      var program = new RandomPrograms(seed).program();

      var sheet = SheetBuilder.build(Sheets.order(program, null), messages, formats);

      assertThat(sheet.toString())
          .as("seed " + seed)
          .doesNotContain("NaN", "∞", "Infinity", "{0", "{1", "\uFFFD");
    }
  }

  /// Where every length is known, the last row of the console stands at the end of the session,
  /// with the pauses that were put in.
  @ParameterizedTest
  @CsvSource({"en, METRIC", "de, IMPERIAL"})
  void theConsoleEndsWhenTheSessionDoes(String language, UnitSystem units) {
    var locale = Locale.forLanguageTag(language);
    var formats = new Formats(locale, units);
    int closed = 0;
    for (long seed = 0; seed < PROGRAMS; seed++) {
      var program = new RandomPrograms(seed).programWithBlocks().withSurface(Surface.TREADMILL);
      double seconds = Timeline.seconds(Timeline.of(program, null));
      var console =
          SheetBuilder.build(Sheets.order(program, null), Messages.in(locale), formats)
              .session()
              .console();
      if (console == null || Double.isNaN(seconds)) {
        continue;
      }
      closed++;

      long turns =
          console.rows().stream().map(Row::what).filter(what -> what.endsWith("*")).count();

      assertThat(console.rows().getLast().clock())
          .as("seed " + seed)
          .isEqualTo(formats.clock(seconds + turns * TURN_SECONDS));
      assertThat(console.rows().getFirst().clock()).as("seed " + seed).isEqualTo(formats.clock(0));
    }
    assertThat(closed).as("programs of known length").isGreaterThan(10);
  }
}
