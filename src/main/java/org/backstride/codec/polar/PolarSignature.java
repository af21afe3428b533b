package org.backstride.codec.polar;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/// Tells a recorded session from everything else that an account's export holds as JSON: days of
/// activity, planned sessions, settings.
public final class PolarSignature {

  /// What a recorded session has beside its times, in the one form or the other.
  private static final Set<String> MARKS = Set.of("exercises", "exportVersion", "identifier");

  private PolarSignature() {}

  /// Whether a file that begins so is a session: something that began and stopped. What is planned
  /// does not stop.
  public static boolean isSession(byte[] header) {
    if (!isJson(header)) {
      return false;
    }
    var own = new HashSet<String>();
    var parts = new HashSet<String>();
    try (var json = new JsonCursor(header)) {
      if (json.next() && json.isArray()) {
        json.next();
      }
      json.fields(
          name -> {
            own.add(name);
            if (name.equals("exercises")) {
              json.items(() -> json.fields(parts::add));
            }
          });
    } catch (IOException _) {
      // The header ends somewhere in the document; what came before tells.
    }
    return isSpan(own)
        ? MARKS.stream().anyMatch(own::contains)
        : own.contains("exercises") && isSpan(parts);
  }

  private static boolean isSpan(Set<String> names) {
    return names.contains("startTime") && names.contains("stopTime");
  }

  /// Whether the first letter opens an object or an array, whatever the encoding.
  private static boolean isJson(byte[] header) {
    for (byte each : header) {
      if (each == '{' || each == '[') {
        return true;
      }
      // Blanks, byte order marks, and the zero bytes of wider characters.
      if (each > ' ') {
        return false;
      }
    }
    return false;
  }
}
