package org.backstride.ui.recording.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.DirectionLabel;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.kit.chart.BandKind;
import org.backstride.ui.recording.chart.ChartLayout.Strip;
import org.junit.jupiter.api.Test;

/// Where the strips of the chart stand, and how directions and traces look.
class ChartLayoutTest {

  private static final List<ChannelKind> FOUR =
      List.of(ChannelKind.HEART_RATE, ChannelKind.SPEED, ChannelKind.CADENCE, ChannelKind.ALTITUDE);

  @Test
  void stripsStandBelowOneAnotherAndFillTheHeight() {
    var layout = ChartLayout.of(900, 700, FOUR, false);

    assertThat(layout.strips().stream().map(Strip::kind)).containsExactlyElementsOf(FOUR);
    for (int i = 1; i < layout.strips().size(); i++) {
      assertThat(layout.strips().get(i).top())
          .isEqualTo(layout.strips().get(i - 1).bottom() + 14, within(1e-9));
    }
    assertThat(layout.strips().getLast().bottom()).isEqualTo(layout.plotBottom(), within(1e-9));
  }

  @Test
  void heartRateAndSpeedGetTheMostRoom() {
    var strips = ChartLayout.of(900, 700, FOUR, false).strips();

    double heart = strips.get(0).bottom() - strips.get(0).top();
    double cadence = strips.get(2).bottom() - strips.get(2).top();
    assertThat(heart / cadence).isCloseTo(1.4 / 0.95, within(1e-6));
  }

  @Test
  void theGradeStandsAboveTheAltitude() {
    var strips = ChartLayout.of(900, 700, FOUR, true).strips();

    assertThat(strips).hasSize(5);
    assertThat(strips.get(3).kind()).isEqualTo(ChannelKind.GRADE);
    assertThat(strips.get(4).top()).isEqualTo(strips.get(3).bottom());
  }

  @Test
  void overlaidTracesShareOnePanelAndTheirLegendsDoNot() {
    var layout = ChartLayout.overlaid(900, 700, FOUR);

    assertThat(layout.isOverlaid()).isTrue();
    assertThat(layout.strips()).allMatch(strip -> strip.bottom() == layout.plotBottom());
    assertThat(layout.legroom(1).top()).isGreaterThan(layout.legroom(0).top() + 40);
  }

  @Test
  void twelveTracesStillHaveStripsInASmallWindow() {
    var twelve = new ArrayList<ChannelKind>(FOUR);
    for (int i = 0; i < 8; i++) {
      twelve.add(ChannelKind.developer("channel " + i, ""));
    }

    var strips = ChartLayout.of(600, 420, twelve, false).strips();

    assertThat(strips).hasSize(12).allMatch(strip -> strip.bottom() > strip.top());
  }

  @Test
  void aWindowTooNarrowKeepsAPlot() {
    assertThat(ChartLayout.of(100, 50, FOUR, false).plotWidth()).isEqualTo(40);
  }

  @Test
  void everyDirectionHasAPatternAndAColour() {
    assertThat(BandLooks.kind(DirectionLabel.BACKWARD)).isEqualTo(BandKind.BACKWARD);
    assertThat(BandLooks.kind(DirectionLabel.LATERAL_RIGHT)).isEqualTo(BandKind.LATERAL);
    assertThat(BandLooks.tone(DirectionLabel.FORWARD)).isEqualTo(Tone.FORWARD);
    assertThat(BandLooks.tone(DirectionLabel.UNKNOWN)).isEqualTo(Tone.STILL);
  }

  @Test
  void unknownChannelsTakeTheSpareColoursInTurn() {
    var one = ChannelKind.developer("one", "");
    var two = ChannelKind.developer("two", "");
    var shown = List.of(ChannelKind.SPEED, one, two);

    assertThat(TraceTones.of(ChannelKind.SPEED, shown)).isEqualTo(Tone.SPEED);
    assertThat(TraceTones.of(one, shown)).isEqualTo(Tone.ACCENT);
    assertThat(TraceTones.of(two, shown)).isEqualTo(Tone.LATERAL);
  }
}
