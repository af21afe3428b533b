package org.backstride.codec.polar;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backstride.codec.FigureBook;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.Source;
import org.backstride.codec.TimeLine;
import org.backstride.codec.track.Sport;
import org.backstride.codec.track.Track;
import org.backstride.codec.track.Track.Marked;
import org.backstride.codec.track.Track.MarkedLap;
import org.backstride.codec.track.Track.MarkedPause;
import org.backstride.codec.track.TrackPoints;
import org.backstride.codec.track.TrackRecording;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Measure;
import org.backstride.recording.Origin.Device;
import org.backstride.recording.Recording;

/// Makes a recording of one exercise of a session.
final class PolarExercise {

  private static final List<ChannelKind> PLACE =
      List.of(ChannelKind.LATITUDE, ChannelKind.LONGITUDE, ChannelKind.ALTITUDE);

  /// Positions may be written this long after the watch was stopped.
  private static final long AFTER_MILLIS = 5_000;

  /// A duration as long as this close to the time on the wall counts the pauses in.
  private static final double SAME_SECONDS = 1;

  private final PolarPart session;
  private final PolarPart part;
  private final boolean only;
  private final PolarClock clock;
  private final long start;
  private final List<MarkedPause> pauses;
  private final List<Problem> problems = new ArrayList<>();

  /// @param part the exercise, or the session itself where it holds none
  /// @param zone where times without a zone were written
  PolarExercise(PolarPart session, PolarPart part, ZoneId zone) {
    this.session = session;
    this.part = part;
    this.only = session.exercises().size() <= 1;
    double minutes =
        Double.isNaN(part.offsetMinutes()) ? session.offsetMinutes() : part.offsetMinutes();
    this.clock = PolarClock.of(firstKnown(part.start(), session.start()), minutes, zone);
    this.start = clock.startMillis() == TimeLine.MISSING ? 0 : clock.startMillis();
    this.pauses = pauses();
  }

  /// What there is to tell about it.
  List<Problem> problems() {
    return problems;
  }

  Recording build(Source source) {
    if (clock.isAssumed()) {
      problems.add(Problem.of(ProblemCode.LOCAL_TIME, clock.zoneName()));
    }
    var points = points();
    points.setZone(clock.offset());
    var marked = new Marked(clock.startMillis(), laps(), pauses);
    var track = new Track(sport(), device(), points, marked, figures());
    var read = new TrackRecording(source, track);
    var recording = read.build();
    problems.addAll(read.problems());
    return recording.withBeats(part.samples().beats().channels());
  }

  private Sport sport() {
    boolean said = !part.sport().name().isEmpty();
    return said || !only ? part.sport() : session.sport();
  }

  private Device device() {
    String product = part.product().isEmpty() ? session.product() : part.product();
    String serial = part.serial().isEmpty() ? session.serial() : part.serial();
    return new Device("Polar", product, serial);
  }

  private TrackPoints points() {
    var points = new PolarPoints();
    var samples = part.samples();
    boolean climbs = false;
    for (var trace : samples.traces().entrySet()) {
      var kind = trace.getKey().kind();
      climbs |= kind.equals(ChannelKind.ALTITUDE) && !trace.getValue().isEmpty();
      var running = running(trace.getValue().spanMillis());
      points.add(trace.getValue().on(clock, running), List.of(kind));
    }
    var route = cut(samples.route().on(clock, running(Double.NaN)));
    // The altitude of the positions is another than that of the barometer; the two never mix.
    points.add(route, climbs ? PLACE.subList(0, 2) : PLACE);
    return points.points();
  }

  /// The route without what went on after everything had been stopped.
  private Samples cut(Samples route) {
    long stop = clock.at(only ? latest(part.stop(), session.stop()) : part.stop());
    if (stop == TimeLine.MISSING || stop <= start) {
      return route;
    }
    var kept = route.until(stop + AFTER_MILLIS);
    if (kept.size() < route.size()) {
      problems.add(Problem.of(ProblemCode.POSITIONS_AFTER_STOP, route.size() - kept.size()));
    }
    return kept;
  }

  private RunningTime running(double countedMillis) {
    return RunningTime.of(start, pauses, countedMillis, wallSeconds() * 1000);
  }

  private List<MarkedPause> pauses() {
    return part.pauses().stream()
        .map(stop -> new MarkedPause(clock.at(stop.from()), clock.at(stop.to())))
        .filter(pause -> pause.startMillis() >= start && pause.endMillis() > pause.startMillis())
        .filter(pause -> pause.endMillis() - start <= TimeLine.LONGEST_MILLIS)
        .sorted(Comparator.comparingLong(MarkedPause::startMillis))
        .toList();
  }

  private List<MarkedLap> laps() {
    var byHand = part.laps();
    var automatic = part.automaticLaps();
    boolean two = byHand.size() > 1 && automatic.size() > 1;
    if (two) {
      problems.add(
          Problem.of(ProblemCode.AUTOMATIC_LAPS_LEFT_OUT, byHand.size(), automatic.size()));
    }
    var chosen = byHand.size() > 1 || automatic.isEmpty() ? byHand : automatic;
    double last = chosen.isEmpty() ? Double.NaN : chosen.getLast().splitSeconds();
    return PolarLaps.of(chosen, clock, running(last * 1000));
  }

  private FigureBook figures() {
    var book = only ? part.figures().book(session.figures()) : part.figures().book();
    double wall = wallSeconds();
    double counted = Double.isNaN(part.seconds()) && only ? session.seconds() : part.seconds();
    double paused = RunningTime.length(pauses) / 1000;
    boolean through = paused > 0 && Math.abs(counted - wall) <= SAME_SECONDS;
    double longer = wall > counted || Double.isNaN(counted) ? wall : counted;
    return book.device(Measure.ELAPSED_SECONDS, longer)
        .device(Measure.TIMER_SECONDS, through ? wall - paused : counted);
  }

  /// From the start to the stop on the wall, `NaN` where one of them is not written.
  private double wallSeconds() {
    long stop = clock.at(only ? firstKnown(part.stop(), session.stop()) : part.stop());
    return stop == TimeLine.MISSING || clock.startMillis() == TimeLine.MISSING
        ? Double.NaN
        : (stop - start) / 1000.0;
  }

  private static WallTime firstKnown(WallTime one, WallTime other) {
    return one.isKnown() ? one : other;
  }

  private static WallTime latest(WallTime one, WallTime other) {
    return !one.isKnown() || other.millis() > one.millis() ? other : one;
  }
}
