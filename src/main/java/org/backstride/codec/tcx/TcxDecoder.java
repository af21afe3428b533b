package org.backstride.codec.tcx;

import java.io.InputStream;
import org.backstride.codec.Decoded;
import org.backstride.codec.Source;
import org.backstride.codec.StreamDecoder;
import org.backstride.codec.track.TrackFile;

/// Reads TCX activities, each a recording.
///
/// Memory: the points, 12 times the bytes of the file at most, and 64 kB of the document.
public final class TcxDecoder implements StreamDecoder {

  @Override
  public Decoded decode(Source source, InputStream document) {
    var reader = new TcxReader(document);
    reader.read();
    var tracks = reader.activities().stream().map(TcxActivity::track).toList();
    return TrackFile.decoded(source, tracks, reader.problems());
  }
}
