package org.backstride.codec.csv.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5|NUMBER|5",
        "-5.25|NUMBER|-5.25",
        "+.5|NUMBER|0.5",
        "5.|NUMBER|5",
        "1e-3|NUMBER|0.001",
        "1,234.5|NUMBER|1234.5",
        "12,345,678|NUMBER|12345678",
        "12 %|NUMBER|12",
        "0.88081070662416241|NUMBER|0.8808107066241624",
        "12345678901234567890|NUMBER|12345678901234567890",
        "1:02|CLOCK|62",
        "75:30|CLOCK|4530",
        "1:02:03.5|CLOCK|3723.5",
        "1:02:03,250|CLOCK|3723.25",
        "2026-05-01|DATE|1777593600000",
        "1.5.2026|DATE|1777593600000",
        "2026-05-01T10:00:00|LOCAL_TIME|1777629600000",
        "01/05/26 10:00|LOCAL_TIME|1777629600000",
        "2026-05-01T10:00:00.250Z|INSTANT|1777629600250",
        "2026-05-01T10:00:00-05:30|INSTANT|1777649400000",
        "1/5/2026, 10:00:00 PM|LOCAL_TIME|1777672800000",
        "12:00 am|CLOCK|0",
        "1:05 PM|CLOCK|47100",
        "1:05:30.5 pm|CLOCK|47130.5",
        "1:05 xm|TEXT|NaN",
        "1R|TEXT|NaN",
        "5.5.5.5|TEXT|NaN",
        "2026-13-01|TEXT|NaN",
        "2026-05-01 24:00|LOCAL_TIME|1777680000000",
        "2026-05-01 25:00|EMPTY|NaN",
        "2026-05-01 24:30|EMPTY|NaN",
        "2026-05-01T24:00:01Z|EMPTY|NaN",
        "2026-05-01 13:30 pm|LOCAL_TIME|1777642200000",
        "2026-05-01 10:00+18:00|INSTANT|1777564800000",
        "2026-05-01 10:00+19:00|EMPTY|NaN",
        "25:00|CLOCK|1500",
        "-|EMPTY|NaN",
        "n/a|EMPTY|NaN",
        "'  '|EMPTY|NaN",
        "Infinity|TEXT|NaN",
        "1e999|TEXT|NaN"
      })
  void aCellIsReadByItsLooks(String text, CellShape shape, double value) {
    check('.', text, shape, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"5,25|NUMBER|5.25", "1.234,5|NUMBER|1234.5", "-,5|NUMBER|-0.5", "5.25|TEXT|NaN"})
  void withADecimalCommaAPointIsNone(String text, CellShape shape, double value) {
    check(',', text, shape, value);
  }

  private static void check(char mark, String text, CellShape shape, double value) {
    var cell = new Cell(new Dialect(StandardCharsets.UTF_8, ';', mark, DateOrder.DAY_FIRST));

    var found = cell.read(text.toCharArray(), 0, text.length());

    assertThat(found).isEqualTo(shape);
    if (Double.isNaN(value)) {
      assertThat(cell.value()).isNaN();
    } else {
      assertThat(cell.value()).isCloseTo(value, within(1e-9));
    }
  }
}
