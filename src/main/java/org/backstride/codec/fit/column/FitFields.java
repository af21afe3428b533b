package org.backstride.codec.fit.column;

import java.util.Map;
import org.backstride.recording.ChannelKind;

/// The fields of a record that become channels, with their scaling as the FIT profile gives it.
public final class FitFields {

  /// The part of the cadence below one stride a minute, until it is added to the cadence.
  public static final ChannelKind FRACTIONAL_CADENCE = new ChannelKind("fractional-cadence", "");

  public static final Known NOTHING = new Known(new ChannelKind("nothing", ""), Scaling.NONE);

  private static final Scaling SEMICIRCLES = new Scaling(0x1p31 / 180, 0);

  public static final Map<Integer, Known> BY_NUMBER =
      Map.ofEntries(
          Map.entry(0, new Known(ChannelKind.LATITUDE, SEMICIRCLES)),
          Map.entry(1, new Known(ChannelKind.LONGITUDE, SEMICIRCLES)),
          Map.entry(2, new Known(ChannelKind.ALTITUDE, new Scaling(5, 500))),
          Map.entry(3, new Known(ChannelKind.HEART_RATE, Scaling.NONE)),
          Map.entry(4, new Known(ChannelKind.CADENCE, Scaling.NONE)),
          Map.entry(5, new Known(ChannelKind.DISTANCE, new Scaling(100, 0))),
          Map.entry(6, new Known(ChannelKind.SPEED, new Scaling(1000, 0))),
          Map.entry(7, new Known(ChannelKind.POWER, Scaling.NONE)),
          Map.entry(9, new Known(ChannelKind.GRADE, new Scaling(100, 0))),
          Map.entry(13, new Known(ChannelKind.TEMPERATURE, Scaling.NONE)),
          Map.entry(39, new Known(ChannelKind.VERTICAL_OSCILLATION, new Scaling(10, 0))),
          Map.entry(41, new Known(ChannelKind.STANCE_TIME, new Scaling(10, 0))),
          Map.entry(53, new Known(FRACTIONAL_CADENCE, new Scaling(128, 0))),
          Map.entry(73, new Known(ChannelKind.SPEED, new Scaling(1000, 0))),
          Map.entry(78, new Known(ChannelKind.ALTITUDE, new Scaling(5, 500))),
          Map.entry(83, new Known(ChannelKind.VERTICAL_RATIO, new Scaling(100, 0))),
          Map.entry(84, new Known(ChannelKind.STANCE_BALANCE, new Scaling(100, 0))),
          Map.entry(85, new Known(ChannelKind.STEP_LENGTH, new Scaling(10, 0))));

  private FitFields() {}

  /// A field that becomes a channel. Of two for one channel the higher number is the finer one.
  public record Known(ChannelKind kind, Scaling scaling) {}
}
