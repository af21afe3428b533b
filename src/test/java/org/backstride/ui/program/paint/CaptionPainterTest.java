package org.backstride.ui.program.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.backstride.program.Repeat;
import org.backstride.ui.program.hit.BadgeBox;
import org.backstride.ui.program.hit.FoldBox;
import org.backstride.ui.program.lane.AxisKind;
import org.backstride.ui.program.lane.Folding;
import org.backstride.ui.program.lane.LaneBracket;
import org.backstride.ui.program.lane.LaneFrame;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.ui.program.lane.LaneRequest;
import org.backstride.ui.program.lane.Samples;
import org.backstride.ui.program.lane.Span;
import org.backstride.unit.Direction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The words about the reference speeds beside what repeats need.
class CaptionPainterTest {

  private static final double WORDS = 210;

  @ParameterizedTest
  @ValueSource(doubles = {150, 170, 190, 210, 230, 250, 300, 380})
  void theCaptionLiesOnNoCountAndNoFoldOfALowLane(double height) {
    var lane = nested(height);
    var caption = CaptionPainter.place(lane, new Span(0, 800), WORDS, List.of()).orElseThrow();

    assertThat(lane.brackets()).hasSize(2);
    assertThat(lane.brackets())
        .allSatisfy(bracket -> assertThat(isApart(caption, bracket, lane)).isTrue());
  }

  private static boolean isApart(Rectangle2D caption, LaneBracket bracket, LaneLayout lane) {
    var badge = BadgeBox.of(bracket, lane);
    return !meets(caption, badge.whole(), badge.top(), badge.bottom())
        && FoldBox.of(bracket, lane)
            .filter(fold -> meets(caption, fold.span(), fold.top(), fold.bottom()))
            .isEmpty();
  }

  private static boolean meets(Rectangle2D caption, Span span, double top, double bottom) {
    return caption.intersects(span.from(), top, span.width(), bottom - top);
  }

  /// Two rows of brackets whose inner count stands at the right end.
  private static LaneLayout nested(double height) {
    var inner =
        Repeat.of(
            4,
            List.of(
                Samples.step(60, Direction.FORWARD, "60"),
                Samples.step(60, Direction.BACKWARD, "70")));
    var program =
        Samples.of(
            Samples.step(600, Direction.FORWARD, "60"),
            Repeat.of(2, List.of(Samples.step(120, Direction.BACKWARD, "60"), inner)));
    return LaneLayout.of(
        new LaneRequest(
            program,
            Samples::measure,
            AxisKind.TIME,
            Folding.FOLDED,
            LaneFrame.of(800, height),
            new LaneRequest.Scale.Fit(1)));
  }
}
