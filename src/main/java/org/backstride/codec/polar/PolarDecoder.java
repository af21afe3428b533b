package org.backstride.codec.polar;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.backstride.codec.Decoded;
import org.backstride.codec.Decoded.Complete;
import org.backstride.codec.Decoded.Rejected;
import org.backstride.codec.Decoder;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.Source;
import org.backstride.recording.Recording;

/// Reads the sessions of Polar Flow's account export, each exercise a recording.
///
/// Memory: at most 60 times the bytes of the file.
public final class PolarDecoder implements Decoder {

  /// A day at one sample a second and eight channels is 43 MB in the wordier of the two forms.
  private static final int LARGEST_BYTES = 256 << 20;

  private final ZoneId zone;

  /// @param zone where times without a zone were written
  public PolarDecoder(ZoneId zone) {
    this.zone = zone;
  }

  @Override
  public Decoded decode(Source source, byte[] bytes) {
    if (bytes.length > LARGEST_BYTES) {
      return new Rejected(source, Problem.of(ProblemCode.TOO_LARGE, bytes.length >> 20));
    }
    var problems = new LinkedHashSet<Problem>();
    var recordings = new ArrayList<Recording>();
    for (var session : read(bytes, problems)) {
      for (var exercise : exercises(session)) {
        var made = new PolarExercise(session, exercise, zone);
        recordings.add(made.build(source));
        problems.addAll(made.problems());
      }
    }
    return recordings.isEmpty()
        ? new Rejected(
            source, problems.stream().findFirst().orElse(Problem.of(ProblemCode.NOTHING_RECORDED)))
        : new Complete(source, recordings, List.copyOf(problems));
  }

  /// The exercises that were recorded; a session without any is one itself, and its only exercise
  /// is something as soon as the session is.
  private static List<PolarPart> exercises(PolarPart session) {
    var all = session.exercises().isEmpty() ? List.of(session) : session.exercises();
    boolean only = all.size() == 1 && session.isSomething();
    return only ? all : all.stream().filter(PolarPart::isSomething).toList();
  }

  /// The sessions of a document: mostly one, else an array or a sequence of them.
  private static List<PolarPart> read(byte[] bytes, Set<Problem> problems) {
    var sessions = new ArrayList<PolarPart>();
    long offset = 0;
    try (var json = new JsonCursor(bytes)) {
      try {
        while (json.next()) {
          json.items(() -> readSession(json, sessions));
          readSession(json, sessions);
        }
      } finally {
        offset = json.offset();
      }
    } catch (IOException _) {
      problems.add(Problem.at(offset, ProblemCode.JSON_BROKEN, offset));
    }
    return sessions;
  }

  private static void readSession(JsonCursor json, List<PolarPart> sessions) throws IOException {
    if (json.isObject()) {
      var session = new PolarPart();
      sessions.add(session);
      session.read(json);
    }
  }
}
