package org.backstride.codec.csv.guess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backstride.codec.csv.column.ColumnRole;
import org.backstride.codec.csv.column.ColumnUse;
import org.backstride.codec.csv.grid.DialectGuess;
import org.backstride.codec.csv.grid.GridReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a table and its columns are taken for.
class TableGuessTest {

  private static TableGuess guess(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var dialect = DialectGuess.of(bytes).orElseThrow();
    return TableGuess.of(GridReader.read(bytes, dialect).tables().getFirst());
  }

  /// A table of twelve rows; `#` in a row is its number, counted from 0.
  private static String rows(String head, String row) {
    return IntStream.range(0, 12)
        .mapToObj(number -> row.replace("#", Integer.toString(number)))
        .collect(Collectors.joining("\n", head.replace('|', ',') + "\n", "\n"))
        .replace('|', ',');
  }

  @ParameterizedTest
  @CsvSource({
    "time|hr|speed (m/s), #|120|2.5, LOG",
    "t|belt speed|incline, #|5.0|2, LOG",
    "time|stride length (m)|contact time, #.7#|1.4#|250, STRIDES",
    "time|acc x|acc y|acc z, 0.0#|0.1|0.2|9.8, MOTION",
    "Activity Type|Date|Distance, Running|2026-05-#1|5, ACTIVITIES",
    "lap|time|avg hr|max hr, #|300|140|150, LAPS",
    "name|note, #|7, UNKNOWN"
  })
  void aTableIsWhatItsTitlesAndRowsSay(String head, String row, TableKind kind) {
    assertThat(guess(rows(head, row)).kind()).isEqualTo(kind);
  }

  @Test
  void aTableOfOneRowIsFigures() {
    assertThat(guess("distance,duration\n5000,1800\n5000,1800\n").kind())
        .isEqualTo(TableKind.FIGURES);
  }

  @Test
  void columnsAreUsedAsTheirTitlesSayInThreeLanguages() {
    assertThat(roles(rows("time|heart rate|speed (km/h)|lap", "#|120|9|1")))
        .containsExactly(ColumnRole.TIME, ColumnRole.HEART_RATE, ColumnRole.SPEED, ColumnRole.LAP);
    assertThat(roles(rows("Zeit|Herzfrequenz|Geschwindigkeit (km/h)|Steigung", "#|120|9|1")))
        .containsExactly(
            ColumnRole.TIME, ColumnRole.HEART_RATE, ColumnRole.SPEED, ColumnRole.GRADE);
    assertThat(roles(rows("tiempo|pulso|velocidad (km/h)|pendiente", "#|120|9|1")))
        .containsExactly(
            ColumnRole.TIME, ColumnRole.HEART_RATE, ColumnRole.SPEED, ColumnRole.GRADE);
  }

  @Test
  void ofTwoColumnsForOneChannelTheFirstStaysUnderItsRole() {
    assertThat(roles(rows("time|hr|heart rate", "#|119|120")))
        .containsExactly(ColumnRole.TIME, ColumnRole.HEART_RATE, ColumnRole.KEPT);
    assertThat(roles(rows("time|hr|heart rate", "#||120")))
        .containsExactly(ColumnRole.TIME, ColumnRole.IGNORED, ColumnRole.HEART_RATE);
  }

  @Test
  void aTimeThatNobodyNamedIsFoundByItsCells() {
    assertThat(roles(rows("when it was|hr", "2026-05-01 10:00:1#|120")))
        .containsExactly(ColumnRole.TIME, ColumnRole.HEART_RATE);
  }

  @Test
  void aSpeedWithoutAUnitIsAGuess() {
    assertThat(guess(rows("time|speed", "#|3")).doubts()).containsExactly("speed");
    assertThat(guess(rows("time|speed (m/s)", "#|3")).doubts()).isEmpty();
  }

  private static List<ColumnRole> roles(String text) {
    return guess(text).uses().stream().map(ColumnUse::role).toList();
  }
}
