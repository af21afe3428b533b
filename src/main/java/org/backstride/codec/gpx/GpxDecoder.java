package org.backstride.codec.gpx;

import java.util.ArrayList;
import java.util.List;
import org.backstride.codec.Decoded;
import org.backstride.codec.Decoded.Complete;
import org.backstride.codec.Decoded.Rejected;
import org.backstride.codec.Decoder;
import org.backstride.codec.FigureBook;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.Source;
import org.backstride.codec.track.Track;
import org.backstride.codec.track.TrackRecording;
import org.backstride.recording.Origin.Device;
import org.backstride.recording.Recording;

/// Reads GPX tracks. The tracks and segments of one outing are one recording; where more than six
/// hours lie between two, a new one begins.
///
/// Memory: at most 12 times the bytes of the file, whatever the bytes are.
public final class GpxDecoder implements Decoder {

  @Override
  public Decoded decode(Source source, byte[] bytes) {
    var reader = new GpxReader(bytes);
    reader.read();
    if (reader.points().size() == 0) {
      var reason = reader.problems().stream().findFirst();
      return new Rejected(source, reason.orElse(Problem.of(ProblemCode.NO_TRACK_POINTS)));
    }
    if (reader.problems().stream().anyMatch(p -> p.code() == ProblemCode.XML_DOCTYPE)) {
      return new Rejected(source, reader.problems().getFirst());
    }
    var problems = new ArrayList<>(reader.problems());
    var recordings = new ArrayList<Recording>();
    for (var outing : Outings.of(reader.points())) {
      var device = new Device("", reader.creator(), "");
      var track = new Track(reader.sport(), device, outing, List.of(), new FigureBook());
      var read = new TrackRecording(source, track);
      recordings.add(read.build());
      read.problems().stream().filter(p -> !problems.contains(p)).forEach(problems::add);
    }
    return new Complete(source, recordings, problems);
  }
}
