package org.backstride.codec.polar;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.backstride.recording.ChannelKind;

/// What one of Polar's kinds of sample is.
///
/// @param perUnit how many of Polar's units are one of ours
record PolarChannel(ChannelKind kind, double perUnit) {

  private static final double KILOMETRES_AN_HOUR = 3.6;

  private static final ChannelKind LEFT = ChannelKind.developer("left_crank_power", "W");
  private static final ChannelKind RIGHT = ChannelKind.developer("right_crank_power", "W");
  private static final ChannelKind STRIDE = ChannelKind.developer("stride_length", "cm");

  /// By their names, `heartRate` as well as `HEART_RATE`. What a foot pod or a wrist says of power
  /// comes as that of a left crank, half of the whole or not: it stays under its own name.
  private static final Map<String, PolarChannel> CHANNELS =
      Map.ofEntries(
          Map.entry("heartrate", as(ChannelKind.HEART_RATE)),
          Map.entry("speed", new PolarChannel(ChannelKind.SPEED, KILOMETRES_AN_HOUR)),
          Map.entry("cadence", as(ChannelKind.CADENCE)),
          Map.entry("altitude", as(ChannelKind.ALTITUDE)),
          Map.entry("distance", as(ChannelKind.DISTANCE)),
          Map.entry("temperature", as(ChannelKind.TEMPERATURE)),
          Map.entry("power", as(ChannelKind.POWER)),
          Map.entry("leftpedalcrankbasedpower", as(LEFT)),
          Map.entry("leftcrankcurrentpower", as(LEFT)),
          Map.entry("rightpedalcrankbasedpower", as(RIGHT)),
          Map.entry("rightcrankcurrentpower", as(RIGHT)),
          Map.entry("stridelength", as(STRIDE)));

  static Optional<PolarChannel> of(String written) {
    String name = written.toLowerCase(Locale.ROOT).replace("_", "").replace("sampletype", "");
    return Optional.ofNullable(CHANNELS.get(name));
  }

  double value(double written) {
    return written / perUnit;
  }

  private static PolarChannel as(ChannelKind kind) {
    return new PolarChannel(kind, 1);
  }
}
