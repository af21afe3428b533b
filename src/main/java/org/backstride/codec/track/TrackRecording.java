package org.backstride.codec.track;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.backstride.codec.FigureBook;
import org.backstride.codec.LapIntervals;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.SampleFigures;
import org.backstride.codec.Source;
import org.backstride.codec.TimeLine;
import org.backstride.codec.track.Track.MarkedLap;
import org.backstride.codec.track.Track.MarkedPause;
import org.backstride.recording.Activity;
import org.backstride.recording.Channels;
import org.backstride.recording.Lap;
import org.backstride.recording.Marks;
import org.backstride.recording.Measure;
import org.backstride.recording.Pause;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;

/// Makes a recording of a track.
public final class TrackRecording {

  /// A break between segments that is shorter is none.
  private static final long SHORTEST_PAUSE_MILLIS = 5_000;

  /// A lap's start further from the first point is not that of these points.
  private static final long FAR_MILLIS = 24L * 3600 * 1000;

  /// Points carry whole seconds, so their span may differ from the timer by this without a pause.
  private static final double ROUNDING_SECONDS = 2;

  private final Source source;
  private final Track track;
  private final TimeLine line;
  private final long[] millis;
  private final List<Problem> problems = new ArrayList<>();

  public TrackRecording(Source source, Track track) {
    this.source = source;
    this.track = track;
    this.line = TimeLine.of(track.points().copyMillis());
    this.millis = line.copyMillis();
    boolean empty = track.points().size() == 0;
    problems.addAll(empty ? List.of(Problem.of(ProblemCode.NO_SAMPLES)) : line.problems());
  }

  /// What had to be done to make the recording.
  public List<Problem> problems() {
    return problems;
  }

  public Recording build() {
    long zero = zero();
    var channels = new TrackChannels(track.points(), line, problems).on(zero, track.sport().name());
    var laps = track.marked().laps().stream().map(lap -> lap(lap, zero)).toList();
    var said = track.marked().pauses();
    var pauses = said.isEmpty() ? pauses(zero) : pauses(said, zero);
    var marks = new Marks(laps, pauses, LapIntervals.of(laps, channels));
    var start = zero > 0 ? Instant.ofEpochMilli(zero) : null;
    var activity =
        new Activity(
            track.sport().name(), track.sport().refinement(), start, track.points().zone());
    var book = track.figures();
    addElapsed(book, channels, laps);
    new SampleFigures(channels, pauses).complete(book);
    return new Recording(
        RecordingId.random(),
        source.origin(track.device()),
        activity,
        channels,
        Channels.EMPTY,
        marks,
        book.totals(channels.size(), laps.size()));
  }

  /// The start that the file says or the first point, whichever is earlier; zero without any time.
  private long zero() {
    long first = millis.length == 0 ? 0 : millis[0];
    long declared = declared(first);
    boolean fits = declared != TimeLine.MISSING && Math.abs(first - declared) <= FAR_MILLIS;
    boolean onlyDeclared = millis.length == 0 && declared != TimeLine.MISSING;
    return onlyDeclared ? declared : fits ? Math.min(first, declared) : first;
  }

  private long declared(long otherwise) {
    var marked = track.marked();
    if (marked.startMillis() != TimeLine.MISSING) {
      return marked.startMillis();
    }
    return marked.laps().isEmpty() ? otherwise : marked.laps().getFirst().startMillis();
  }

  private static Lap lap(MarkedLap lap, long zero) {
    long start = lap.startMillis() == TimeLine.MISSING ? 0 : Math.max(0, lap.startMillis() - zero);
    return LapIntervals.lap(start, lap.elapsedSeconds(), lap.timerSeconds(), lap.distanceMetres());
  }

  /// The pauses that the file says, as far as they are long enough to be some.
  private static List<Pause> pauses(List<MarkedPause> said, long zero) {
    var pauses = new ArrayList<Pause>();
    long free = 0;
    for (var each : said) {
      long from = Math.max(free, each.startMillis() - zero);
      long to = Math.min(each.endMillis() - zero, TimeLine.LONGEST_MILLIS);
      if (to - from >= SHORTEST_PAUSE_MILLIS) {
        pauses.add(new Pause(from, to));
        free = to;
      }
    }
    return pauses;
  }

  /// The pauses between segments.
  private List<Pause> pauses(long zero) {
    var pauses = new ArrayList<Pause>();
    int[] rows = line.copyRows();
    var segments = track.points().segments();
    int next = 1;
    for (int i = 1; i < rows.length && next < segments.size(); i++) {
      if (rows[i] >= segments.get(next).from()) {
        next++;
        if (millis[i] - millis[i - 1] >= SHORTEST_PAUSE_MILLIS) {
          pauses.add(new Pause(millis[i - 1] - zero, millis[i] - zero));
        }
      }
    }
    return pauses;
  }

  private static void addElapsed(FigureBook book, Channels channels, List<Lap> laps) {
    double span = channels.lastMillis() / 1000.0;
    if (channels.size() == 0 && !laps.isEmpty()) {
      book.device(Measure.ELAPSED_SECONDS, laps.getLast().endMillis() / 1000.0);
    }
    double timer = book.value(Measure.TIMER_SECONDS);
    if (Math.abs(span - timer) <= ROUNDING_SECONDS) {
      book.device(Measure.ELAPSED_SECONDS, timer);
    }
  }
}
