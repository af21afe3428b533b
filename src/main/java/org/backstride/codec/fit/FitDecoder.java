package org.backstride.codec.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backstride.codec.Decoded;
import org.backstride.codec.Decoded.Complete;
import org.backstride.codec.Decoded.Rejected;
import org.backstride.codec.Decoder;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.Source;
import org.backstride.codec.fit.wire.FitHeader;
import org.backstride.recording.Recording;

/// Reads FIT activities: one file or several in a row, each session a recording.
///
/// Memory: at most 36 times the bytes of the file and 150 MB, whatever the bytes are.
public final class FitDecoder implements Decoder {

  private static final int ACTIVITY = 4;
  private static final int WORKOUT_NAME = 8;

  @Override
  public Decoded decode(Source source, byte[] bytes) {
    var problems = new ArrayList<Problem>();
    var files = files(bytes, problems);
    var heartRates =
        FitHeartRates.of(files.stream().flatMap(file -> file.all(FitFile.HEART_RATES)).toList());
    var recordings = new ArrayList<Recording>();
    for (var file : files) {
      if (file.isRecording()) {
        var read = new FitRecordings(source, file, heartRates);
        recordings.addAll(read.all());
        problems.addAll(read.problems());
      } else {
        problems.addAll(file.problems());
      }
    }
    if (!recordings.isEmpty()) {
      return new Complete(source, recordings, problems);
    }
    return new Rejected(source, workout(files).orElseGet(() -> reason(files, problems)));
  }

  private static List<FitFile> files(byte[] bytes, List<Problem> problems) {
    var files = new ArrayList<FitFile>();
    int at = 0;
    var header = FitHeader.read(bytes, at);
    while (header.isPresent()) {
      var file = FitFile.read(bytes, header.get());
      files.add(file);
      at = file.end();
      header = FitHeader.read(bytes, at);
    }
    if (at < bytes.length && !files.isEmpty()) {
      problems.add(Problem.at(at, ProblemCode.FIT_TRAILING_BYTES, bytes.length - at));
    }
    return files;
  }

  /// Who opens a workout as a recording is told its name and how many steps it has.
  private static Optional<Problem> workout(List<FitFile> files) {
    var about = files.stream().flatMap(file -> file.all(FitFile.WORKOUT)).findFirst();
    long steps = files.stream().flatMap(file -> file.all(FitFile.WORKOUT_STEP)).count();
    return about.isEmpty() && steps == 0
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                ProblemCode.FIT_WORKOUT,
                (int) steps,
                about.map(message -> message.text(WORKOUT_NAME)).orElse("")));
  }

  private static Problem reason(List<FitFile> files, List<Problem> problems) {
    var loss = problems.stream().filter(problem -> problem.code().isLoss()).findFirst();
    int type = files.stream().mapToInt(FitFile::type).filter(t -> t >= 0).findFirst().orElse(-1);
    if (loss.isPresent()) {
      return loss.get();
    }
    return type < 0 || type == ACTIVITY
        ? Problem.of(ProblemCode.NOTHING_RECORDED)
        : Problem.of(ProblemCode.NOT_A_RECORDING, type);
  }
}
