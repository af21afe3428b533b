package org.backstride.codec.tcx;

import org.backstride.codec.Decoded;
import org.backstride.codec.Decoder;
import org.backstride.codec.Source;
import org.backstride.codec.track.TrackFile;

/// Reads TCX activities, each a recording.
///
/// Memory: at most 12 times the bytes of the file, whatever the bytes are.
public final class TcxDecoder implements Decoder {

  @Override
  public Decoded decode(Source source, byte[] bytes) {
    var reader = new TcxReader(bytes);
    reader.read();
    var tracks = reader.activities().stream().map(TcxActivity::track).toList();
    return TrackFile.decoded(source, tracks, reader.problems());
  }
}
