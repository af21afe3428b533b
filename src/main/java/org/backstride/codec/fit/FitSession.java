package org.backstride.codec.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.backstride.codec.FigureBook;
import org.backstride.codec.TimeLine;
import org.backstride.codec.fit.wire.FitDefinition;
import org.backstride.codec.fit.wire.FitMessage;
import org.backstride.recording.Measure;

/// What the device says of one session: sport, start, and its own totals.
///
/// @param start on our line, [TimeLine#MISSING] where neither start nor end was written
record FitSession(String sport, String subSport, long start, FitMessage message) {

  private static final int START_TIME = 2;
  private static final int ELAPSED = 7;
  private static final double MILLI = 1000;
  private static final double CENTI = 100;

  /// The sessions of a file in order of time; of two that start at one time the later written one.
  static List<FitSession> of(FitFile file) {
    var sessions = new ArrayList<FitSession>();
    file.all(FitFile.SESSION).map(FitSession::of).forEach(sessions::add);
    sessions.sort(Comparator.comparingLong(FitSession::start));
    var distinct = new ArrayList<FitSession>();
    for (var session : sessions) {
      if (!distinct.isEmpty() && distinct.getLast().start() == session.start()) {
        distinct.removeLast();
      }
      distinct.add(session);
    }
    return distinct;
  }

  /// When a session or a lap began: as written, or its end without its length.
  static long start(FitMessage message) {
    long written = FitTime.millis(message.number(START_TIME));
    long end = FitTime.millis(message.number(FitDefinition.TIMESTAMP));
    double elapsed = message.scaled(ELAPSED, MILLI);
    if (written != TimeLine.MISSING || end == TimeLine.MISSING || Double.isNaN(elapsed)) {
      return written;
    }
    return Math.max(0, end - Math.round(elapsed * 1000));
  }

  boolean isOnFoot() {
    return FitNames.isOnFoot(sport, subSport);
  }

  /// The device's own totals.
  ///
  /// @param strides what one unit of the device's cadence is in steps
  FigureBook figures(int strides) {
    return new FigureBook()
        .device(Measure.ELAPSED_SECONDS, message.scaled(ELAPSED, MILLI))
        .device(Measure.TIMER_SECONDS, message.scaled(8, MILLI))
        .device(Measure.DISTANCE_METRES, message.scaled(9, CENTI))
        .device(Measure.CALORIES, message.number(11))
        .device(Measure.HEART_RATE_AVG, message.number(16))
        .device(Measure.HEART_RATE_MAX, message.number(17))
        .device(Measure.SPEED_AVG, first(message.scaled(124, MILLI), message.scaled(14, MILLI)))
        .device(Measure.SPEED_MAX, first(message.scaled(125, MILLI), message.scaled(15, MILLI)))
        .device(Measure.CADENCE_AVG, cadence(18, 92) * strides)
        .device(Measure.CADENCE_MAX, cadence(19, 93) * strides)
        .device(Measure.ASCENT_METRES, message.number(22));
  }

  private double cadence(int whole, int fraction) {
    return message.number(whole) + first(message.scaled(fraction, 128), 0);
  }

  private static double first(double... values) {
    return Stream.of(values)
        .flatMapToDouble(java.util.Arrays::stream)
        .filter(value -> !Double.isNaN(value))
        .findFirst()
        .orElse(Double.NaN);
  }

  private static FitSession of(FitMessage message) {
    return new FitSession(
        FitNames.sport(message.code(5, -1)),
        FitNames.subSport(message.code(6, -1)),
        start(message),
        message);
  }
}
