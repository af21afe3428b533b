package org.backstride.codec.polar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.backstride.codec.Decoded.Complete;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.detect.Decoders;
import org.backstride.recording.Recording;

/// What was read of an invented document that can be read.
final class Readings {

  private Readings() {}

  static Complete complete(String document) {
    return (Complete) Decoders.decode(document.getBytes(StandardCharsets.UTF_8), "invented");
  }

  /// The only recording of a document.
  static Recording only(String document) {
    var recordings = complete(document).recordings();
    assertThat(recordings).hasSize(1);
    return recordings.getFirst();
  }

  static List<ProblemCode> codes(String document) {
    return complete(document).problems().stream().map(Problem::code).toList();
  }

  /// The first values of something that has one a sample.
  static List<Double> values(int count, IntToDoubleFunction value) {
    return IntStream.range(0, count).mapToObj(value::applyAsDouble).toList();
  }
}
