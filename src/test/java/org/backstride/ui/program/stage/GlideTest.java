package org.backstride.ui.program.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.ui.program.lane.Samples;
import org.backstride.unit.Direction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class GlideTest {

  private final LaneLayout before =
      Samples.layout(Samples.of(Samples.step(60, Direction.FORWARD, "50")));
  private final LaneLayout after = Samples.layout(Samples.fiveRounds());
  private final AtomicInteger frames = new AtomicInteger();

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void itIsFastFirstAndSlowTowardTheEnd() {
    assertThat(Glide.eased(0)).isZero();
    assertThat(Glide.eased(60)).isCloseTo(0.875, within(1e-9));
    assertThat(Glide.eased(120)).isEqualTo(1);
    assertThat(Glide.eased(5000)).isEqualTo(1);
  }

  @Test
  void whatBeganToSlideIsSeenWhereItWasAndArrives() throws TimeoutException {
    var glide = Fx.get(() -> new Glide(frames::incrementAndGet, () -> false));
    var seen =
        Fx.get(
            () -> {
              glide.begin(before);
              return glide.seen(after);
            });

    assertThat(seen.blocks().getFirst().span().width()).isZero();
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !Fx.get(glide::isMoving));
    assertThat(Fx.get(() -> glide.seen(after))).isSameAs(after);
    assertThat(frames.get()).isPositive();
  }

  @Test
  void whereMotionIsReducedAllIsAtItsPlaceAtOnce() {
    var glide = Fx.get(() -> new Glide(frames::incrementAndGet, () -> true));

    assertThat(
            Fx.get(
                () -> {
                  glide.begin(before);
                  return glide.seen(after);
                }))
        .isSameAs(after);
    assertThat(Fx.get(glide::isMoving)).isFalse();
  }
}
