package org.backstride.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BenchTableTest {

  @Test
  void columnsAreAsWideAsTheirWidestCell() {
    var rows = List.of(List.of("what", "measured"), List.of("FIT decode", "4.10 s"));

    assertThat(BenchTable.table(rows))
        .isEqualTo(
            """

            | what       | measured |
            |------------|----------|
            | FIT decode | 4.10 s   |
            """);
  }

  @Test
  void largeFiguresAreReadInThousands() {
    assertThat(new Figure("FIT decode", 4_123_456.7, "records/s"))
        .hasToString("4,123,457 records/s");
    assertThat(new Figure("chart frame", 1.634, "ms")).hasToString("1.63 ms");
  }

  @Test
  void besideNothingThereIsNoRatio() {
    var none = new Figure("invented", 0, "%");

    assertThat(BenchTable.ratio(new Figure("not found", 3, "%"), none)).isEmpty();
    assertThat(BenchTable.ratio(none, new Figure("not found", 4, "%"))).isEqualTo("0.00");
  }
}
