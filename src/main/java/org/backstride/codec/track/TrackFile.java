package org.backstride.codec.track;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.backstride.codec.Decoded;
import org.backstride.codec.Decoded.Complete;
import org.backstride.codec.Decoded.Rejected;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.Source;
import org.backstride.recording.Recording;

/// What becomes of a document of tracks once it has been read.
public final class TrackFile {

  private TrackFile() {}

  /// One recording a track; a refusal where there is none, or where the document must not be
  /// trusted.
  ///
  /// @param told what its reader had to tell
  public static Decoded decoded(Source source, List<Track> tracks, List<Problem> told) {
    boolean unsafe = told.stream().anyMatch(p -> p.code() == ProblemCode.XML_DOCTYPE);
    if (unsafe || tracks.isEmpty()) {
      var reason = told.stream().findFirst();
      return new Rejected(source, reason.orElse(Problem.of(ProblemCode.NO_TRACK_POINTS)));
    }
    var problems = new LinkedHashSet<>(told);
    var recordings = new ArrayList<Recording>();
    for (var track : tracks) {
      var read = new TrackRecording(source, track);
      recordings.add(read.build());
      problems.addAll(read.problems());
    }
    return new Complete(source, recordings, List.copyOf(problems));
  }
}
