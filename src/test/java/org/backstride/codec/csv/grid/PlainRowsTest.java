package org.backstride.codec.csv.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.backstride.codec.csv.grid.GridReader.Grids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rows without quotes, read by our own loop and by a parser of the whole format: both find the
/// same tables.
class PlainRowsTest {

  private static final String[] CELLS = {
    "",
    "0",
    "-1",
    "+2.5",
    "12.",
    ".5",
    "1e3",
    "7:05",
    "2026-05-01",
    "word",
    " 3.25 ",
    "-",
    "1,5",
    "99999999999999999999",
    "--4",
    "5-",
    "n/a",
    "4%",
    "\u00b5g",
    "2026-05-01T10:00:00Z"
  };
  private static final String[] ENDS = {"\n", "\r\n", "\r", "\n\n", "\r\n\r\n"};

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "\r",
        "a",
        "a,b",
        "1",
        "1,",
        ",1",
        ",",
        "1,2\n",
        "t,x\n0,1\n1,2",
        "t,x\r\n0,1\r\n1,2\r\n",
        "t,x\r0,1\r1,2\r",
        "t,x\n\n0,1\n\n\n1,2\n",
        "t,x\n0,1\n1,2,3\n2\n3,4\n",
        "1.5,-2.25,+3,.5,5.,-\n",
        "0,1\n\r\n1,2\n",
        "t,x\n0,1\nlap,2\n5,6\n"
      })
  void aTextHasTheSameTables(String text) throws IOException {
    assertThat(plain(text, ',')).isEqualTo(parsed(text, ','));
  }

  @Test
  void tablesMadeAtRandomAreTheSame() throws IOException {
    for (int seed = 0; seed < 3_000; seed++) {
      char separator = ",;\t| ".charAt(seed % 5);
      String text = random(new Random(seed), separator);

      assertThat(plain(text, separator)).as("seed " + seed).isEqualTo(parsed(text, separator));
    }
  }

  @Test
  void rowsThatReachOverTheEndOfTheRoomAreWhole() throws IOException {
    var text = new StringBuilder("t,x\r\n");
    for (int row = 0; text.length() < 400_000; row++) {
      text.append(row).append(',').append("7".repeat(1 + row % 17)).append("\r\n");
    }

    assertThat(plain(text.toString(), ',')).isEqualTo(parsed(text.toString(), ','));
  }

  @Test
  void aRowLongerThanTheRoomIsReadAndOneWithoutAnEndIsNot() throws IOException {
    String wide = "1,".repeat(5_000) + "9".repeat(70_000) + "\n";
    assertThat(plain(wide, ',')).isNotEmpty();

    var rows = new GridRows(dialect(','));
    assertThat(PlainRows.read(rows, new StringReader("8".repeat(5_000_000)), ',')).isFalse();
  }

  @Test
  void moreCellsThanAnyTableHasAreRefused() throws IOException {
    var rows = new GridRows(dialect(','));

    assertThat(PlainRows.read(rows, new StringReader("1,".repeat(20_000)), ',')).isFalse();
  }

  @Test
  void aCommaThatSeparatesIsNoDecimalMark() throws IOException {
    var rows = new GridRows(new Dialect(StandardCharsets.UTF_8, ',', ',', DateOrder.DAY_FIRST));
    PlainRows.read(rows, new StringReader("1,5\n2,6\n"), ',');

    assertThat(described(rows.grids(List.of())))
        .containsExactly("line 1 head [] above [] ragged 0", "1.0 2.0", "5.0 6.0");
  }

  private static String random(Random random, char separator) {
    var text = new StringBuilder();
    int width = 1 + random.nextInt(5);
    for (int row = random.nextInt(12); row > 0; row--) {
      int cells = random.nextInt(6) == 0 ? 1 + random.nextInt(6) : width;
      boolean numbers = random.nextInt(3) > 0;
      for (int cell = 0; cell < cells; cell++) {
        text.append(cell > 0 ? String.valueOf(separator) : "");
        text.append(
            numbers ? "" + random.nextInt(1_000) / 8.0 : CELLS[random.nextInt(CELLS.length)]);
      }
      text.append(row == 1 && random.nextBoolean() ? "" : ENDS[random.nextInt(ENDS.length)]);
    }
    return text.toString();
  }

  private static List<String> plain(String text, char separator) throws IOException {
    var rows = new GridRows(dialect(separator));
    assertThat(PlainRows.read(rows, new StringReader(text), separator)).isTrue();
    return described(rows.grids(List.of()));
  }

  private static List<String> parsed(String text, char separator) throws IOException {
    var rows = new GridRows(dialect(separator));
    try (var reader = Quotes.ABSENT.parser(separator).build(rows, new StringReader(text))) {
      reader.forEach(GridRows::take);
    }
    return described(rows.grids(List.of()));
  }

  private static Dialect dialect(char separator) {
    return new Dialect(StandardCharsets.UTF_8, separator, '.', DateOrder.DAY_FIRST);
  }

  /// Everything there is to know of some tables, as text.
  private static List<String> described(Grids grids) {
    var all = new ArrayList<String>();
    for (var grid : grids.tables()) {
      all.add(
          "line %d head %s above %s ragged %d"
              .formatted(grid.line(), grid.head(), grid.preamble(), grid.ragged()));
      for (var column : grid.columns()) {
        all.add(
            String.join(
                " ",
                IntStream.range(0, column.size())
                    .mapToObj(row -> column.value(row) + column.text(row))
                    .toList()));
      }
    }
    grids.problems().forEach(problem -> all.add(problem.code().text()));
    return all;
  }
}
