package org.backstride.codec.fit.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;

/// The first pass over the messages of one file: where each begins, without reading its fields.
///
/// Records that follow one another in one layout become a run, so that the second pass can read
/// them column by column. What cannot be framed ends the pass with a problem; what came before is
/// kept.
public final class FitFraming {

  public static final int RECORD = 20;

  /// More runs or more other messages than this are not a recording.
  static final int MOST_ENTRIES = 1_000_000;

  /// No device needs more layouts of its messages; equal ones count once.
  static final int MOST_DEFINITIONS = 4_096;

  private static final int COMPRESSED = 0x80;
  private static final int DEFINITION = 0x40;

  private final byte[] bytes;
  private final int end;
  private final Set<Integer> wanted;
  private final FitDefinition[] definitions = new FitDefinition[16];
  private final int[] timestampOffsets = new int[16];
  private final Map<FitDefinition, FitDefinition> known = new HashMap<>();
  private final List<Run> runs = new ArrayList<>();
  private final List<FitMessage> messages = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final FitClock clock;
  private int records;
  private int at;

  /// Records of one layout, one after the other.
  ///
  /// @param at the header byte of the first
  /// @param clock the time before the first, for time stamps of five bits
  public record Run(FitDefinition definition, int at, int count, long clock) {

    public int stride() {
      return definition.size() + 1;
    }
  }

  private FitFraming(byte[] bytes, int from, int end, Set<Integer> wanted) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
    this.wanted = wanted;
    this.clock = new FitClock(bytes);
  }

  /// Frames the messages between two places.
  ///
  /// @param wanted the global numbers of the other messages to keep
  public static FitFraming of(byte[] bytes, int from, int end, Set<Integer> wanted) {
    var framing = new FitFraming(bytes, from, end, wanted);
    framing.walk();
    return framing;
  }

  public List<Run> runs() {
    return runs;
  }

  public List<FitMessage> messages() {
    return messages;
  }

  public List<Problem> problems() {
    return problems;
  }

  public int records() {
    return records;
  }

  private void walk() {
    while (at < end && problems.isEmpty()) {
      int header = bytes[at] & 0xFF;
      if ((header & (COMPRESSED | DEFINITION)) == DEFINITION) {
        define(header & 15);
      } else {
        take(header, (header & COMPRESSED) != 0 ? (header >> 5) & 3 : header & 15);
      }
      if (runs.size() > MOST_ENTRIES || messages.size() > MOST_ENTRIES) {
        problems.add(Problem.at(at, ProblemCode.TOO_MANY_SAMPLES));
      }
    }
  }

  private void define(int local) {
    var definition = FitDefinition.read(bytes, at, end);
    if (definition.isEmpty()) {
      problems.add(Problem.at(at, ProblemCode.FIT_TRUNCATED));
      return;
    }
    definitions[local] = known.computeIfAbsent(definition.get(), Function.identity());
    timestampOffsets[local] = definition.get().timestampOffset();
    at += definition.get().length();
    if (known.size() > MOST_DEFINITIONS) {
      problems.add(Problem.at(at, ProblemCode.TOO_MANY_SAMPLES));
    }
  }

  private void take(int header, int local) {
    var definition = definitions[local];
    if (definition == null) {
      problems.add(Problem.at(at, ProblemCode.FIT_LOST_SYNC, end - at));
    } else if (definition.size() > end - at - 1) {
      problems.add(Problem.at(at, ProblemCode.FIT_TRUNCATED));
    } else if (definition.message() == RECORD) {
      takeRun(header, local, definition);
    } else {
      takeMessage(header, local, definition);
    }
  }

  private void takeMessage(int header, int local, FitDefinition definition) {
    if (wanted.contains(definition.message())) {
      messages.add(new FitMessage(definition, bytes, at + 1, records));
    }
    follow(header, local, definition, at);
    at += definition.size() + 1;
  }

  private void takeRun(int header, int local, FitDefinition definition) {
    int stride = definition.size() + 1;
    boolean compressed = (header & COMPRESSED) != 0;
    int kind = compressed ? 0xE0 : 0xFF;
    long before = compressed ? clock.seconds() : FitClock.UNKNOWN;
    int first = at;
    int last = end - stride;
    while (at <= last && (bytes[at] & kind) == (header & kind)) {
      if (compressed) {
        clock.advance(bytes[at]);
      }
      at += stride;
    }
    int count = (at - first) / stride;
    follow(header & ~COMPRESSED, local, definition, at - stride);
    if (definition.size() > 0 || compressed) {
      runs.add(new Run(definition, first, count, before));
      records += count;
    }
  }

  private void follow(int header, int local, FitDefinition definition, int message) {
    if (timestampOffsets[local] >= 0) {
      clock.setFrom(message + 1 + timestampOffsets[local], definition.bigEndian());
    } else if ((header & COMPRESSED) != 0) {
      clock.advance((byte) header);
    }
  }
}
