package org.backstride.codec.fit;

import java.util.ArrayList;
import java.util.List;
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
  private static final long EARLY_MILLIS = 2_000;
  private static final long AFTER_MILLIS = 30_000;

  private final Source source;
  private final FitFile file;
  private final FitSamples samples;
  private final FitMarks marks;
  private final FitBeats beats;
  private final FitMotion motion;
  private final List<Problem> problems = new ArrayList<>();
  private int moved;
  private int seen;

  FitRecordings(Source source, FitFile file, FitHeartRates heartRates) {
    this.source = source;
    this.file = file;
    this.samples = FitSamples.of(file, heartRates);
    this.marks = new FitMarks(file);
    this.beats = FitBeats.of(file);
    this.motion = file.motion();
    problems.addAll(file.problems());
    problems.addAll(samples.problems());
  }

  List<Problem> problems() {
    return problems;
  }

  /// The recordings in order of time.
  List<Recording> all() {
    var recordings = recordings();
    if (moved < motion.size()) {
      problems.add(Problem.of(ProblemCode.SAMPLES_OUT_OF_TIME, motion.size() - moved));
    }
    return recordings;
  }

  private List<Recording> recordings() {
    var sessions = FitSession.of(file);
    if (samples.size() == 0 && motion.isEmpty()) {
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
    var span = span(session.start(), from, to);
    var channels = withMotion(samples.channels(from, to, span.zero(), strides), span, nextStart);
    var start = FitTime.date(span.start());
    var activity = new Activity(session.sport(), session.subSport(), start, FitZone.of(file));
    var divided = marks.between(span, nextStart, channels);
    return build(activity, channels, span, divided, session.figures(strides));
  }

  private Recording withoutSession() {
    var sport = file.all(FitFile.SPORT).findFirst();
    String name = sport.map(s -> FitNames.sport(s.code(0, -1))).orElse("");
    String sub = sport.map(s -> FitNames.subSport(s.code(1, -1))).orElse("");
    boolean onFoot = FitNames.isOnFoot(name, sub) || name.isEmpty();
    int strides = strides(onFoot, 0, samples.size());
    var span = span(TimeLine.MISSING, 0, samples.size());
    var records = samples.channels(0, samples.size(), span.zero(), strides);
    var channels = withMotion(records, span, Long.MAX_VALUE);
    var activity = new Activity(name, sub, FitTime.date(span.start()), FitZone.of(file));
    var divided = marks.between(span, Long.MAX_VALUE, channels);
    return build(activity, channels, span, divided, new FigureBook());
  }

  private Span span(long declared, int from, int to) {
    return from >= to && !motion.isEmpty()
        ? Span.of(declared, motion.first(), motion.last())
        : Span.of(declared, samples, from, to);
  }

  /// The records of a session with the motion measured meanwhile, and shortly after the last of
  /// them until the next session. What the sensors saw right before its first second is no loss.
  private Channels withMotion(Channels records, Span span, long nextStart) {
    int early = Math.max(seen, motion.before(span.zero() - EARLY_MILLIS));
    int from = Math.max(seen, motion.before(span.zero()));
    long last = Math.min(span.last() + AFTER_MILLIS, span.zero() + TimeLine.LONGEST_MILLIS);
    int to = Math.max(from, motion.before(Math.min(nextStart, last)));
    moved += to - early;
    seen = to;
    return motion.onto(records, span.zero(), from, to);
  }

  /// What one unit of the device's cadence is in steps. FIT counts strides; a device that counts
  /// steps all the same is told by what is possible.
  private int strides(boolean onFoot, int from, int to) {
    if (!onFoot) {
      return 1;
    }
    double[] cadence = samples.values(ChannelKind.CADENCE, from, to);
    if (!CadenceRule.canOnlyBeSteps(cadence)) {
      return STRIDE_STEPS;
    }
    problems.add(Problem.of(ProblemCode.CADENCE_AS_STEPS, CadenceRule.typical(cadence)));
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
