package org.backstride.codec.tcx;

import java.util.ArrayList;
import org.backstride.codec.Decoded;
import org.backstride.codec.Decoded.Complete;
import org.backstride.codec.Decoded.Rejected;
import org.backstride.codec.Decoder;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.Source;
import org.backstride.codec.track.TrackRecording;
import org.backstride.recording.Recording;

/// Reads TCX activities, each a recording.
///
/// Memory: at most 12 times the bytes of the file, whatever the bytes are.
public final class TcxDecoder implements Decoder {

  @Override
  public Decoded decode(Source source, byte[] bytes) {
    var reader = new TcxReader(bytes);
    reader.read();
    var activities = reader.activities();
    boolean unsafe = reader.problems().stream().anyMatch(p -> p.code() == ProblemCode.XML_DOCTYPE);
    if (unsafe || activities.isEmpty()) {
      var reason = reader.problems().stream().findFirst();
      return new Rejected(source, reason.orElse(Problem.of(ProblemCode.NO_TRACK_POINTS)));
    }
    var problems = new ArrayList<>(reader.problems());
    var recordings = new ArrayList<Recording>();
    for (var activity : activities) {
      var read = new TrackRecording(source, activity.track());
      recordings.add(read.build());
      read.problems().stream().filter(p -> !problems.contains(p)).forEach(problems::add);
    }
    return new Complete(source, recordings, problems);
  }
}
