package org.backstride.ui.athlete.profile;

import java.util.List;
import org.backstride.athlete.Athlete;

/// What typing into a field of the profile comes to.
sealed interface Typed {

  /// It can be understood: the athlete with it.
  record Accepted(Athlete athlete) implements Typed {}

  /// It cannot be taken; the key says why, with its arguments. What was typed stays in the field.
  record Refused(String key, List<Object> arguments) implements Typed {
    public Refused {
      arguments = List.copyOf(arguments);
    }
  }

  static Typed refused(String key, Object... arguments) {
    return new Refused(key, List.of(arguments));
  }
}
