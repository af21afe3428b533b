package org.backstride.cli;

import org.backstride.athlete.Athlete;
import org.backstride.athlete.Gate;

/// Nothing is handed out to a person whose screening gate is closed.
final class ClosedGate {

  private ClosedGate() {}

  /// Says why, and what opens the gate, where it is closed.
  static boolean refuses(Athlete athlete, Console console) {
    var gate = Gate.of(athlete);
    if (gate.isOpen()) {
      return false;
    }
    console.refuse(console.messages().text("cli.sheet.gate", athlete.name()));
    gate.reasons()
        .forEach(
            reason ->
                console.refuse(
                    "  "
                        + console.messages().text(reason.key())
                        + " "
                        + console.messages().text(reason.opensKey())));
    return true;
  }
}
