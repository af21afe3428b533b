package org.backstride.codec.gpx;

import java.io.InputStream;
import java.util.List;
import java.util.stream.LongStream;
import org.backstride.codec.Decoded;
import org.backstride.codec.FigureBook;
import org.backstride.codec.Source;
import org.backstride.codec.StreamDecoder;
import org.backstride.codec.TimeLine;
import org.backstride.codec.track.Sport;
import org.backstride.codec.track.Track;
import org.backstride.codec.track.Track.MarkedLap;
import org.backstride.codec.track.TrackFile;
import org.backstride.codec.track.TrackPoints;
import org.backstride.recording.Origin.Device;

/// Reads GPX tracks. The tracks and segments of one outing are one recording; where more than six
/// hours lie between two, or one is of another sport, a new one begins.
///
/// Memory: the points, 12 times the bytes of the file at most, and 64 kB of the document.
public final class GpxDecoder implements StreamDecoder {

  /// A lap may begin this long before its first point.
  private static final long EARLY_MILLIS = 60_000;

  @Override
  public Decoded decode(Source source, InputStream document) {
    var reader = new GpxReader(document);
    reader.read();
    return TrackFile.decoded(source, tracks(reader), reader.problems());
  }

  private static List<Track> tracks(GpxReader reader) {
    if (reader.points().size() == 0) {
      return List.of();
    }
    var device = new Device("", reader.creator(), "");
    var outings = Outings.of(reader.points(), reader::typeAt);
    return outings.stream()
        .map(
            outing ->
                new Track(
                    Sport.of(outing.type()),
                    device,
                    outing.points(),
                    laps(reader.laps(), outing.points()),
                    figures(reader.laps(), outings.size())))
        .toList();
  }

  /// The laps that begin while an outing lasts.
  private static List<MarkedLap> laps(GpxLaps laps, TrackPoints points) {
    var times = LongStream.of(points.copyMillis()).filter(time -> time != TimeLine.MISSING);
    var span = times.summaryStatistics();
    return laps.marked().stream()
        .filter(lap -> lap.startMillis() >= span.getMin() - EARLY_MILLIS)
        .filter(lap -> lap.startMillis() < span.getMax())
        .toList();
  }

  /// What the laps say of the whole, where the file is one outing.
  private static FigureBook figures(GpxLaps laps, int outings) {
    return outings == 1 ? laps.figures() : new FigureBook();
  }
}
