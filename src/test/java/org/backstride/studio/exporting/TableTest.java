package org.backstride.studio.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a spreadsheet makes of a cell that a stranger may have written.
class TableTest {

  /// The byte order mark, by which Excel knows the letters, and the titles.
  private static final String HEAD = "\uFEFF\"head\"\r\n";

  @Test
  void everyCellIsQuotedAndEveryLineEnded() {
    assertThat(text("a", 1, LocalDate.of(2026, 3, 5), null))
        .isEqualTo("\"a\",\"1\",\"2026-03-05\",\"\"\r\n");
  }

  @Test
  void quotesAreDoubledAndLinesStayInTheirCell() {
    assertThat(text("say \"no\"", "two\nlines")).isEqualTo("\"say \"\"no\"\"\",\"two\nlines\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+49 30 123", "-cmd", "@SUM(A1)"})
  void aTextThatLooksLikeAFormulaIsNone(String typed) {
    assertThat(text(typed)).isEqualTo("\"'" + typed + "\"\r\n");
  }

  @Test
  void aSignWithinAWordIsNoFormula() {
    assertThat(text("a=1")).isEqualTo("\"a=1\"\r\n");
  }

  @Test
  void aFormulaBehindAControlSignIsNoneEither() {
    assertThat(text("\t=1+1", "\r=1+1")).isEqualTo("\"'\t=1+1\",\"'\r=1+1\"\r\n");
  }

  @Test
  void aNegativeNumberStaysANumber() {
    assertThat(text(-3, -0.5)).isEqualTo("\"-3\",\"-0.5\"\r\n");
  }

  private static String text(@Nullable Object... cells) {
    var table = new Table("head");
    table.row(cells);
    assertThat(table.text()).startsWith(HEAD);
    return table.text().substring(HEAD.length());
  }
}
