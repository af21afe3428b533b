package org.backstride.codec.gpx;

import java.io.InputStream;
import java.util.List;
import org.backstride.codec.Decoded;
import org.backstride.codec.FigureBook;
import org.backstride.codec.Source;
import org.backstride.codec.StreamDecoder;
import org.backstride.codec.track.Track;
import org.backstride.codec.track.TrackFile;
import org.backstride.recording.Origin.Device;

/// Reads GPX tracks. The tracks and segments of one outing are one recording; where more than six
/// hours lie between two, a new one begins.
///
/// Memory: the points, 12 times the bytes of the file at most, and 64 kB of the document.
public final class GpxDecoder implements StreamDecoder {

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
    return Outings.of(reader.points()).stream()
        .map(outing -> new Track(reader.sport(), device, outing, List.of(), new FigureBook()))
        .toList();
  }
}
