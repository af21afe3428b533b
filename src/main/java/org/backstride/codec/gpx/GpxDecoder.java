package org.backstride.codec.gpx;

import java.util.List;
import org.backstride.codec.Decoded;
import org.backstride.codec.Decoder;
import org.backstride.codec.FigureBook;
import org.backstride.codec.Source;
import org.backstride.codec.track.Track;
import org.backstride.codec.track.TrackFile;
import org.backstride.recording.Origin.Device;

/// Reads GPX tracks. The tracks and segments of one outing are one recording; where more than six
/// hours lie between two, a new one begins.
///
/// Memory: at most 12 times the bytes of the file, whatever the bytes are.
public final class GpxDecoder implements Decoder {

  @Override
  public Decoded decode(Source source, byte[] bytes) {
    var reader = new GpxReader(bytes);
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
