package org.backstride.cli;

import org.backstride.athlete.Athlete;
import org.backstride.rehab.Issuing;
import org.backstride.store.Library;
import org.backstride.studio.findings.IssuingWords;

/// Nothing is handed out to a person whose screening gate is closed.
final class ClosedGate {

  private ClosedGate() {}

  /// Says why, and what opens the gate, where it is closed and nobody overrides it.
  static boolean refuses(Athlete athlete, Library library, Console console) {
    var issuing = Issuing.of(athlete, library.exemptions(), console.clock().getZone());
    if (issuing instanceof Issuing.Closed closed) {
      var words = new IssuingWords(console.messages(), console.formats());
      console.refuse(words.closed(athlete, closed));
      return true;
    }
    return false;
  }
}
