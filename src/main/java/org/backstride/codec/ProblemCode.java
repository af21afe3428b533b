package org.backstride.codec;

import java.util.Locale;

/// What a decoder can find wrong or worth telling. Each has a sentence in the bundle `codec`, under
/// `codec.problem.` and its text code.
public enum ProblemCode {
  UNKNOWN_FORMAT(Weight.LOSS),
  EMPTY_FILE(Weight.LOSS),
  TOO_LARGE(Weight.LOSS),
  TOO_MANY_SAMPLES(Weight.LOSS),
  NOT_A_RECORDING(Weight.LOSS),
  NOTHING_RECORDED(Weight.LOSS),
  NO_TRACK_POINTS(Weight.LOSS),
  FIT_HEADER_CRC(Weight.NOTE),
  FIT_FILE_CRC(Weight.LOSS),
  FIT_TRUNCATED(Weight.LOSS),
  FIT_UNFINISHED(Weight.NOTE),
  FIT_LOST_SYNC(Weight.LOSS),
  FIT_TRAILING_BYTES(Weight.NOTE),
  FIT_WORKOUT(Weight.LOSS),
  FIT_MOTION_CUT(Weight.LOSS),
  FIT_MOTION_UNCALIBRATED(Weight.LOSS),
  NO_SESSION(Weight.NOTE),
  NO_SAMPLES(Weight.NOTE),
  SAMPLES_OUT_OF_TIME(Weight.LOSS),
  SAMPLES_MERGED(Weight.NOTE),
  TIME_STEPPED_BACK(Weight.NOTE),
  POINTS_WITHOUT_TIME(Weight.NOTE),
  NO_USABLE_TIME(Weight.NOTE),
  NO_DATE(Weight.NOTE),
  LOCAL_TIME(Weight.NOTE),
  POSITIONS_AFTER_STOP(Weight.LOSS),
  AUTOMATIC_LAPS_LEFT_OUT(Weight.NOTE),
  DISTANCE_FROM_POSITIONS(Weight.NOTE),
  DISTANCE_FROM_SPEED(Weight.NOTE),
  CADENCE_DOUBLED(Weight.NOTE),
  CADENCE_AS_STEPS(Weight.NOTE),
  BELT_IN_REVERSE(Weight.NOTE),
  BEATS_LEFT_OUT(Weight.NOTE),
  CHANNELS_LEFT_OUT(Weight.NOTE),
  XML_BROKEN(Weight.LOSS),
  XML_DOCTYPE(Weight.LOSS),
  XML_TOO_DEEP(Weight.LOSS),
  JSON_BROKEN(Weight.LOSS),
  CSV_BROKEN(Weight.LOSS),
  CSV_QUOTES(Weight.NOTE),
  CSV_TOO_MANY_TABLES(Weight.LOSS),
  CSV_ACTIVITY_LIST(Weight.LOSS),
  CSV_LAP_LIST(Weight.LOSS),
  CSV_NO_KNOWN_COLUMNS(Weight.LOSS),
  CSV_NO_RATE(Weight.NOTE),
  CSV_RAGGED_ROWS(Weight.NOTE),
  CSV_ROWS_BELOW(Weight.NOTE),
  CSV_TABLES_LEFT_OUT(Weight.NOTE),
  CSV_UNSURE(Weight.NOTE),
  ARCHIVE_BAD_NAME(Weight.LOSS),
  ARCHIVE_BOMB(Weight.LOSS),
  ARCHIVE_BROKEN(Weight.LOSS),
  ARCHIVE_ENTRY_BROKEN(Weight.LOSS),
  ARCHIVE_ENTRY_LOCKED(Weight.LOSS),
  ARCHIVE_ENTRY_METHOD(Weight.LOSS),
  ARCHIVE_TOO_DEEP(Weight.LOSS),
  ARCHIVE_TOO_LARGE(Weight.LOSS),
  ARCHIVE_TOO_MANY(Weight.LOSS),
  ARCHIVE_WITHOUT_RECORDINGS(Weight.LOSS);

  private final Weight weight;

  ProblemCode(Weight weight) {
    this.weight = weight;
  }

  /// Whether something of the file is missing from the result.
  public boolean isLoss() {
    return weight == Weight.LOSS;
  }

  /// The stable text code, such as `fit-lost-sync`.
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private enum Weight {
    NOTE,
    LOSS
  }
}
