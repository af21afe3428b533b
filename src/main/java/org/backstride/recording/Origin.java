package org.backstride.recording;

/// Where a recording comes from.
///
/// @param fileName the name of the file, without its folder; empty for a session noted by hand
/// @param format the format as its content shows (`FIT`, `TCX`, `GPX`), never from the file's
///   extension
/// @param sha256 the hash of the whole file in lower-case hexadecimal; empty without a file
public record Origin(String fileName, String format, String sha256, Device device) {

  public static final Origin BY_HAND = new Origin("", "", "", Device.UNKNOWN);

  /// What recorded it; each part empty where it is not known.
  public record Device(String maker, String product, String serial) {
    public static final Device UNKNOWN = new Device("", "", "");
  }
}
