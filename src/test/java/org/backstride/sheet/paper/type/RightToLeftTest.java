package org.backstride.sheet.paper.type;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lines with words that run from right to left, as they stand on paper.
class RightToLeftTest {

  private static final byte LEFT = BidiSplitter.LTR;
  private static final byte RIGHT = BidiSplitter.RTL;

  private final RightToLeft.Splitter splitter = new RightToLeft.Splitter();

  @ParameterizedTest
  @CsvSource({"Knee, 0", "'12 דן', 1", "'12 Dan', 0", "'محمد 3', 1"})
  void aLineRunsTheWayOfItsFirstLetter(String line, byte direction) {
    assertThat(splitter.getBaseDirection(line)).isEqualTo(direction);
  }

  @Test
  void aLineWithoutLettersRunsNeitherWay() {
    assertThat(splitter.getBaseDirection("12 – 34")).isNotIn(LEFT, RIGHT);
  }

  @Test
  void aLineInLatinLettersIsOneStretch() {
    assertThat(stretches("Margit Sommer", LEFT)).containsExactly("Margit Sommer");
  }

  @Test
  void stretchesStandInTheOrderInWhichTheyAreSeen() {
    assertThat(stretches("Dan דן 5", LEFT)).containsExactly("Dan ", "5", "דן ");
    assertThat(stretches("דן Dan", RIGHT)).containsExactly("Dan", "דן ");
  }

  @Test
  void everyLetterOfALineIsInOneStretch() {
    for (String line : List.of("דן 12-34 (a) ב", "محمد Ali 3", "a", "א")) {
      assertThat(String.join("", stretches(line, LEFT)).chars().sorted().toArray())
          .as(line)
          .isEqualTo(line.chars().sorted().toArray());
    }
  }

  @Test
  void aStretchIsTurnedWithItsBrackets() {
    var reorderer = new RightToLeft.Reorderer();

    assertThat(reorderer.reorderRTLTextToLTR("(אב] ג")).isEqualTo("ג [בא)");
    assertThat(reorderer.reorderRTLTextToLTR("א😀")).isEqualTo("😀א");
  }

  @Test
  void joinedLettersComeApartAgain() {
    var reorderer = new RightToLeft.Reorderer();

    String joined = reorderer.shapeText("محمد");

    assertThat(joined).isNotEqualTo("محمد");
    assertThat(reorderer.deshapeText(joined)).isEqualTo("محمد");
    assertThat(reorderer.shapeText("Dan דן")).isEqualTo("Dan דן");
  }

  private List<String> stretches(String line, byte direction) {
    splitter.setParagraph(line, direction);
    var stretches = new ArrayList<String>();
    for (int i = 0; i < splitter.countTextRuns(); i++) {
      var run = splitter.getVisualRun(i);
      stretches.add(line.substring(run.getStart(), run.getStart() + run.getLength()));
    }
    return stretches;
  }
}
