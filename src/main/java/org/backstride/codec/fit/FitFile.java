package org.backstride.codec.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.fit.column.DeveloperFields;
import org.backstride.codec.fit.column.FitRecords;
import org.backstride.codec.fit.wire.FitBytes;
import org.backstride.codec.fit.wire.FitCrc;
import org.backstride.codec.fit.wire.FitFraming;
import org.backstride.codec.fit.wire.FitHeader;
import org.backstride.codec.fit.wire.FitMessage;

/// One of the FIT files that may stand in a row: its records as columns and its other messages.
final class FitFile {

  static final int FILE_ID = 0;
  static final int COURSE = 6;
  static final int SPORT = 12;
  static final int SESSION = 18;
  static final int LAP = 19;
  static final int EVENT = 21;
  static final int WORKOUT = 26;
  static final int WORKOUT_STEP = 27;
  static final int ACTIVITY = 34;
  static final int HEART_BEATS = 78;
  static final int LENGTH = 101;
  static final int HEART_RATES = 132;

  private static final Set<Integer> WANTED =
      Stream.concat(
              FitMotion.MESSAGES.stream(),
              Stream.of(
                  FILE_ID,
                  SPORT,
                  SESSION,
                  LAP,
                  EVENT,
                  WORKOUT,
                  WORKOUT_STEP,
                  ACTIVITY,
                  HEART_BEATS,
                  LENGTH,
                  HEART_RATES,
                  DeveloperFields.FIELD_DESCRIPTION))
          .collect(Collectors.toUnmodifiableSet());

  /// The columns of a file may take this many times its own bytes, and a little that is always
  /// allowed: more is not a recording but a file made to exhaust the memory.
  private static final long MEMORY_FACTOR = 32;

  private static final long MEMORY_ALLOWANCE = 4L << 20;
  private static final int CHECKSUM_BYTES = 2;

  private final List<FitMessage> messages;
  private final DeveloperFields developer;
  private final FitRecords records;
  private final FitMotion motion;
  private final List<Problem> problems;
  private final int end;

  private FitFile(
      FitFraming framing, FitRecords records, FitMotion motion, List<Problem> problems, int end) {
    this.messages = framing.messages();
    this.developer = DeveloperFields.of(framing.messages());
    this.records = records;
    this.motion = motion;
    this.problems = problems;
    this.end = end;
  }

  /// Reads the file whose header stands at a place.
  static FitFile read(byte[] bytes, FitHeader header) {
    long declared = header.dataStart() + header.dataSize();
    boolean unfinished = header.dataSize() == 0 || goesOn(bytes, header, declared);
    int dataEnd = unfinished ? bytes.length : (int) Math.min(declared, bytes.length);
    var framing = FitFraming.of(bytes, header.dataStart(), dataEnd, WANTED);
    var problems = new ArrayList<>(headerProblems(header));
    if (unfinished) {
      problems.add(Problem.at(header.at(), ProblemCode.FIT_UNFINISHED));
    } else {
      problems.addAll(framing.problems());
      problems.addAll(endProblems(bytes, header, declared, framing));
    }
    int end = (int) Math.min((long) dataEnd + CHECKSUM_BYTES, bytes.length);
    return withRecords(bytes, framing, problems, end);
  }

  FitRecords records() {
    return records;
  }

  /// What the motion sensors measured.
  FitMotion motion() {
    return motion;
  }

  /// The fields that developers described.
  DeveloperFields developerFields() {
    return developer;
  }

  List<Problem> problems() {
    return problems;
  }

  /// Where the file ends in the bytes.
  int end() {
    return end;
  }

  /// The messages of one kind in the order of the file.
  Stream<FitMessage> all(int kind) {
    return messages.stream().filter(message -> message.kind() == kind);
  }

  /// Whether it holds a session, or records that are not the course to follow.
  boolean isRecording() {
    boolean measured = records.seconds().length > 0 || !motion.isEmpty();
    return all(SESSION).findAny().isPresent() || (measured && type() != COURSE);
  }

  /// What kind of file it says it is, -1 where it does not.
  int type() {
    return all(FILE_ID).findFirst().map(id -> id.code(0, -1)).orElse(-1);
  }

  private static FitFile withRecords(
      byte[] bytes, FitFraming framing, List<Problem> problems, int end) {
    var developer = DeveloperFields.of(framing.messages());
    var all = FitRecords.kinds(framing, developer);
    var kinds = FitRecords.kept(all);
    if (kinds.size() < all.size()) {
      problems.add(Problem.of(ProblemCode.CHANNELS_LEFT_OUT, all.size() - kinds.size()));
    }
    var motion = FitMotion.of(framing.messages());
    problems.addAll(motion.problems());
    long cells = (kinds.size() + 1L) * framing.records();
    if (!fits(cells, bytes)) {
      problems.add(Problem.of(ProblemCode.TOO_MANY_SAMPLES));
      return new FitFile(framing, FitRecords.NONE, FitMotion.NONE, problems, end);
    }
    var records = FitRecords.read(bytes, framing, developer, kinds);
    if (!fits(cells + motion.cells(kinds.size(), framing.records()), bytes)) {
      problems.add(Problem.of(ProblemCode.TOO_MANY_SAMPLES));
      motion = FitMotion.NONE;
    }
    return new FitFile(framing, records, motion, problems, end);
  }

  /// Whether messages follow behind the size that the header declares, down to a checksum at the
  /// very end: the header is that of an earlier moment of the recording.
  private static boolean goesOn(byte[] bytes, FitHeader header, long declared) {
    long left = bytes.length - declared - CHECKSUM_BYTES;
    if (left < FitHeader.SHORTEST || FitHeader.read(bytes, (int) declared + 2).isPresent()) {
      return false;
    }
    int last = bytes.length - CHECKSUM_BYTES;
    return !isChecked(bytes, header, (int) declared)
        && FitFraming.of(bytes, header.dataStart(), last, Set.of()).problems().isEmpty();
  }

  private static boolean isChecked(byte[] bytes, FitHeader header, int at) {
    int written = FitBytes.int16(bytes, at, false) & 0xFFFF;
    return written == FitCrc.of(bytes, header.at(), at);
  }

  private static boolean fits(long cells, byte[] bytes) {
    return cells * Double.BYTES <= MEMORY_FACTOR * bytes.length + MEMORY_ALLOWANCE;
  }

  private static List<Problem> headerProblems(FitHeader header) {
    return header.checksum() == FitHeader.Checksum.WRONG
        ? List.of(Problem.at(header.at(), ProblemCode.FIT_HEADER_CRC))
        : List.of();
  }

  private static List<Problem> endProblems(
      byte[] bytes, FitHeader header, long declared, FitFraming framing) {
    if (declared + CHECKSUM_BYTES > bytes.length) {
      boolean said =
          framing.problems().stream().anyMatch(p -> p.code() == ProblemCode.FIT_TRUNCATED);
      return said ? List.of() : List.of(Problem.at(bytes.length, ProblemCode.FIT_TRUNCATED));
    }
    int at = (int) declared;
    return isChecked(bytes, header, at)
        ? List.of()
        : List.of(Problem.at(at, ProblemCode.FIT_FILE_CRC));
  }
}
