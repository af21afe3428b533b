package org.backstride.ui.program.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.backstride.program.Step;
import org.backstride.program.notation.Notation;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.program.Programs;
import org.backstride.unit.Direction;
import org.backstride.unit.Grade;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepSpeechTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Step 3 of 8, repeat 4 times, backward walk, 2 minutes, 4 to 4.5 kilometres per hour,"
            + " grade 5 percent",
        "de | Schritt 3 von 8, 4-mal wiederholt, rückwärts gehen, 2 Minuten, 4 bis 4,5 Kilometer"
            + " pro Stunde, Steigung 5 Prozent",
        "es | Paso 3 de 8, se repite 4 veces, andar atrás, 2 minutos, 4 a 4,5 kilómetros por hora,"
            + " pendiente 5 por ciento",
      })
  void aScreenReaderHearsWhereOneIsAndWhatTheStepAsks(String language, String sentence) {
    var bout = Programs.walk(Direction.BACKWARD, 120, "4.0", "4.5");
    var uphill = bout.withSetting(bout.setting().withGrade(Grade.percent("5")));
    var rest = Programs.rest(30);
    List<Block> after = List.of(rest, rest, rest, rest);
    var program =
        Program.EMPTY.withBlocks(
            List.of(
                rest,
                rest,
                Repeat.of(4, List.of(uphill, rest)),
                after.get(0),
                after.get(1),
                after.get(2),
                after.get(3)));

    assertThat(new LaneWords(words(Locale.of(language))).of(program, List.of(BlockPath.of(2, 0))))
        .isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1m fwd walk | forward walk, 1 minute",
        "90s fwd walk | forward walk, 1 minute 30 seconds",
        "1h30m fwd walk | forward walk, 1 hour 30 minutes",
        "2h fwd walk | forward walk, 2 hours",
        "400mtr bwd run | backward run, 400 metres",
        "20 steps bwd walk | backward walk, 20 steps",
        "2m bwd run 11:00/km | backward run, 2 minutes, 11 minutes per kilometre",
        "2m fwd run 6:00-5:30/km | forward run, 2 minutes, 6 minutes to 5 minutes 30 seconds per"
            + " kilometre",
        "2m bwd walk 85-90% | backward walk, 2 minutes, 85 to 90 percent of the own speed",
        "2m fwd walk rpe 4 | forward walk, 2 minutes, effort 4 of 10",
        "5m ramp fwd walk 2.5-4.0kmh | forward walk, 5 minutes, from 2.5 to 4 kilometres per hour",
        "2m bwd walk rail stop pain>=5 | backward walk, 2 minutes, Rail, stop at pain 5 or more",
        "40s rest still | Rest, 40 seconds",
      })
  void everyKindOfTargetIsSaidInWords(String line, String sentence) {
    var step = (Step) Notation.read("- " + line).program().blocks().getFirst();

    assertThat(new StepSpeech(words(Locale.ENGLISH)).sentence(step)).isEqualTo(sentence);
  }

  @Test
  void oneIsSaidInTheSingularInEveryLanguage() {
    assertThat(new StepSpeech(words(Locale.GERMAN)).time(3661))
        .isEqualTo("1 Stunde 1 Minute 1 Sekunde");
    assertThat(new StepSpeech(words(Locale.of("es"))).time(3661))
        .isEqualTo("1 hora 1 minuto 1 segundo");
    assertThat(new StepSpeech(words(Locale.ENGLISH)).time(7322))
        .isEqualTo("2 hours 2 minutes 2 seconds");
  }

  private static StepWords words(Locale locale) {
    return new StepWords(Messages.in(locale), new Formats(locale, UnitSystem.METRIC));
  }
}
