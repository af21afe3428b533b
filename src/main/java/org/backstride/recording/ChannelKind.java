package org.backstride.recording;

/// What a channel measures and in which unit its values are.
///
/// @param code a stable text code, for storage and for exports; a developer field's begins with
///   `developer.` and goes on with its own name
/// @param unit the unit of every value, as written to exports; may be empty
public record ChannelKind(String code, String unit) {

  /// Distance covered since the start, never falling.
  public static final ChannelKind DISTANCE = new ChannelKind("distance", "m");

  public static final ChannelKind SPEED = new ChannelKind("speed", "m/s");

  /// Steps of both feet together; in sports that are not on foot, turns or strokes a minute.
  public static final ChannelKind CADENCE = new ChannelKind("cadence", "steps/min");

  public static final ChannelKind HEART_RATE = new ChannelKind("heart-rate", "bpm");
  public static final ChannelKind ALTITUDE = new ChannelKind("altitude", "m");
  public static final ChannelKind GRADE = new ChannelKind("grade", "%");
  public static final ChannelKind LATITUDE = new ChannelKind("latitude", "deg");
  public static final ChannelKind LONGITUDE = new ChannelKind("longitude", "deg");

  /// Where the chest faced, clockwise from north; only from a sensor fixed to the trunk.
  public static final ChannelKind HEADING = new ChannelKind("heading", "deg");

  public static final ChannelKind POWER = new ChannelKind("power", "W");
  public static final ChannelKind TEMPERATURE = new ChannelKind("temperature", "°C");
  public static final ChannelKind STANCE_TIME = new ChannelKind("stance-time", "ms");
  public static final ChannelKind VERTICAL_OSCILLATION =
      new ChannelKind("vertical-oscillation", "mm");
  public static final ChannelKind VERTICAL_RATIO = new ChannelKind("vertical-ratio", "%");
  public static final ChannelKind STANCE_BALANCE = new ChannelKind("stance-balance", "%");
  public static final ChannelKind STEP_LENGTH = new ChannelKind("step-length", "mm");

  /// The time between two heart beats, one value a beat (see [Recording#beats]).
  public static final ChannelKind BEAT_INTERVAL = new ChannelKind("beat-interval", "ms");

  private static final String DEVELOPER = "developer.";

  public ChannelKind {
    if (code.isBlank()) {
      throw new IllegalArgumentException("A channel needs a code");
    }
  }

  /// A channel that an app or an extra sensor added under a name of its own.
  public static ChannelKind developer(String name, String unit) {
    return new ChannelKind(DEVELOPER + name, unit);
  }

  public boolean isDeveloper() {
    return code.startsWith(DEVELOPER);
  }

  /// The name without the mark of a developer field.
  public String name() {
    return isDeveloper() ? code.substring(DEVELOPER.length()) : code;
  }
}
