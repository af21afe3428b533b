package org.backstride.studio.exporting;

import java.util.Locale;
import org.backstride.codec.workout.Loss;
import org.backstride.text.Messages;

/// The fidelity report in the user's words.
public record LossWords(Messages messages) {

  /// What is concerned and how often: `Direction of movement, 3 steps`.
  public String what(Loss loss) {
    return messages.text("codec.aspect." + code(loss.aspect()), loss.count());
  }

  /// What becomes of it.
  public String manner(Loss.Manner manner) {
    return messages.text("codec.manner." + code(manner));
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
