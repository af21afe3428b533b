package org.backstride.ui.recording.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Rectangle2D;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.junit.jupiter.api.Test;

/// Tracks thinned for drawing, and the steps of a channel along them.
class TrackPathTest {

  private static final double DEGREES_A_METRE = 1 / 111_195.0;

  /// A walk north along the meridian, one sample a second.
  private static Channels north(double metresASecond, int seconds, int silentAfter) {
    long[] millis = new long[seconds];
    double[] latitudes = new double[seconds];
    double[] longitudes = new double[seconds];
    double[] speeds = new double[seconds];
    for (int i = 0; i < seconds; i++) {
      millis[i] = i * 1_000L + (silentAfter > 0 && i > silentAfter ? 120_000 : 0);
      latitudes[i] = i * metresASecond * DEGREES_A_METRE;
      longitudes[i] = 0;
      speeds[i] = i;
    }
    return Channels.builder(millis)
        .add(ChannelKind.LATITUDE, latitudes)
        .add(ChannelKind.LONGITUDE, longitudes)
        .add(ChannelKind.SPEED, speeds)
        .build();
  }

  @Test
  void pointsUnderHalfAMetreApartAreLeftOut() {
    var path = TrackPath.of(north(0.2, 101, 0));

    assertThat(path.size()).isEqualTo(34);
    assertThat(path.sample(1)).isEqualTo(3);
    assertThat(path.northing(path.size() - 1) - path.northing(0)).isCloseTo(19.8, within(0.01));
  }

  @Test
  void aLongSilenceBreaksTheLine() {
    var path = TrackPath.of(north(2, 20, 9));

    assertThat(path.breaksAt(0)).isTrue();
    assertThat(path.breaksAt(9)).isFalse();
    assertThat(path.breaksAt(10)).isTrue();
  }

  @Test
  void thePointOfASampleIsTheLastOneThatWasKept() {
    var path = TrackPath.of(north(0.2, 101, 0));

    assertThat(path.at(0)).isZero();
    assertThat(path.at(2)).isZero();
    assertThat(path.at(3)).isEqualTo(1);
    assertThat(TrackPath.of(Channels.EMPTY).at(5)).isEqualTo(-1);
  }

  @Test
  void nothingOutOfReachIsNear() {
    var path = TrackPath.of(north(2, 20, 0));

    assertThat(path.nearest(1, path.northing(7) + 0.4, 5)).isEqualTo(7);
    assertThat(path.nearest(50, path.northing(7), 5)).isEqualTo(-1);
  }

  @Test
  void fiveStepsRunFromTheLeastToTheMostAndGapsHaveNone() {
    var channels = north(2, 101, 0);
    var path = TrackPath.of(channels);

    var scale = TintScale.of(channels, ChannelKind.SPEED, path);

    assertThat(scale.low()).isEqualTo(5);
    assertThat(scale.high()).isEqualTo(95);
    assertThat(scale.step(0)).isZero();
    assertThat(scale.step(50)).isEqualTo(2);
    assertThat(scale.step(100)).isEqualTo(4);
    assertThat(TintScale.of(channels, ChannelKind.POWER, path).step(3)).isEqualTo(-1);
  }

  @Test
  void theScaleFitsTheTrackIntoTheRoomAndKeepsShapes() {
    var path = TrackPath.of(north(2, 101, 0));

    var scale = path.fitting(new Rectangle2D(34, 40, 332, 200));

    double top = scale.y(path.northing(path.size() - 1));
    double bottom = scale.y(path.northing(0));
    assertThat(top).isCloseTo(40, within(0.5));
    assertThat(bottom).isCloseTo(240, within(0.5));
    assertThat(scale.northing(scale.y(12.5))).isCloseTo(12.5, within(1e-9));
    assertThat(scale.easting(scale.x(-3))).isCloseTo(-3, within(1e-9));
  }
}
