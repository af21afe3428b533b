package org.backstride.codec.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.backstride.codec.CadenceRule;
import org.backstride.codec.FigureBook;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.SampleFigures;
import org.backstride.codec.Source;
import org.backstride.codec.TimeLine;
import org.backstride.recording.Activity;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.Origin.Device;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;

/// Puts the recordings of one file together: one for each session, or one for all records where the
/// device never got to write a session.
final class FitRecordings {

  private static final int STRIDE_STEPS = 2;

  private final Source source;
  private final FitFile file;
  private final FitSamples samples;
  private final FitMarks marks;
  private final FitBeats beats;
  private final List<Problem> problems = new ArrayList<>();

  FitRecordings(Source source, FitFile file, FitHeartRates heartRates) {
    this.source = source;
    this.file = file;
    this.samples = FitSamples.of(file, heartRates);
    this.marks = new FitMarks(file);
    this.beats = FitBeats.of(file);
    problems.addAll(file.problems());
    problems.addAll(samples.problems());
  }

  List<Problem> problems() {
    return problems;
  }

  /// The recordings in order of time.
  List<Recording> all() {
    var sessions = FitSession.of(file);
    if (samples.size() == 0) {
      problems.add(Problem.of(ProblemCode.NO_SAMPLES));
    }
    if (sessions.isEmpty()) {
      problems.add(Problem.of(ProblemCode.NO_SESSION));
      return List.of(withoutSession());
    }
    int[] cuts = SessionCuts.of(samples, sessions);
    var recordings = new ArrayList<Recording>();
    for (int i = 0; i < sessions.size(); i++) {
      long nextStart = i + 1 < sessions.size() ? sessions.get(i + 1).start() : Long.MAX_VALUE;
      recordings.add(recording(sessions.get(i), cuts[i], cuts[i + 1], nextStart));
    }
    if (recordings.stream().anyMatch(recording -> recording.start() == null)) {
      problems.add(Problem.of(ProblemCode.NO_DATE));
    }
    return recordings;
  }

  private Recording recording(FitSession session, int from, int to, long nextStart) {
    int strides = strides(session.isOnFoot(), from, to);
    var span = Span.of(session.start(), samples, from, to);
    var channels = samples.channels(from, to, span.zero(), strides);
    var activity = new Activity(session.sport(), session.subSport(), FitTime.date(span.start()));
    var divided = marks.between(span, nextStart, channels);
    return build(activity, channels, span, divided, session.figures(strides));
  }

  private Recording withoutSession() {
    var sport = file.all(FitFile.SPORT).findFirst();
    String name = sport.map(s -> FitNames.sport(s.code(0, -1))).orElse("");
    String sub = sport.map(s -> FitNames.subSport(s.code(1, -1))).orElse("");
    boolean onFoot = FitNames.isOnFoot(name, sub) || name.isEmpty();
    int strides = strides(onFoot, 0, samples.size());
    var span = Span.of(TimeLine.MISSING, samples, 0, samples.size());
    var channels = samples.channels(0, samples.size(), span.zero(), strides);
    var activity = new Activity(name, sub, FitTime.date(span.start()));
    var divided = marks.between(span, Long.MAX_VALUE, channels);
    return build(activity, channels, span, divided, new FigureBook());
  }

  /// What one unit of the device's cadence is in steps. FIT counts strides; a device that counts
  /// steps all the same is told by what is possible.
  private int strides(boolean onFoot, int from, int to) {
    if (!onFoot) {
      return 1;
    }
    double typical =
        CadenceRule.typical(
            IntStream.range(from, to)
                .mapToDouble(i -> samples.value(ChannelKind.CADENCE, i))
                .toArray());
    if (!CadenceRule.canOnlyBeSteps(typical)) {
      return STRIDE_STEPS;
    }
    problems.add(Problem.of(ProblemCode.CADENCE_AS_STEPS, typical));
    return 1;
  }

  private Recording build(
      Activity activity,
      Channels channels,
      Span span,
      org.backstride.recording.Marks divided,
      FigureBook book) {
    new SampleFigures(channels, divided.pauses()).complete(book);
    var rr = beats.between(span.zero(), span.last() + 60_000, span.zero());
    return new Recording(
        RecordingId.random(),
        source.origin(device()),
        activity,
        channels,
        rr,
        divided,
        book.totals(channels.size(), divided.laps().size()));
  }

  private Device device() {
    return file.all(FitFile.FILE_ID).findFirst().map(FitNames::device).orElse(Device.UNKNOWN);
  }
}
