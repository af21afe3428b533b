package org.backstride.codec;

import java.util.List;

/// Something a decoder has to tell about a file.
///
/// @param arguments what the sentence of the code fills in, numbers and texts
/// @param offset the byte it was found at, or [#NOWHERE] where it is about the whole
public record Problem(ProblemCode code, List<Object> arguments, long offset) {

  /// The offset of what has no place of its own.
  public static final long NOWHERE = -1;

  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem of(ProblemCode code, Object... arguments) {
    return new Problem(code, List.of(arguments), NOWHERE);
  }

  public static Problem at(long offset, ProblemCode code, Object... arguments) {
    return new Problem(code, List.of(arguments), offset);
  }

  /// The key of its sentence in the bundle.
  public String messageKey() {
    return "codec.problem." + code.text();
  }
}
