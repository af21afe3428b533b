package org.backstride.ui.kit.rule;

import org.backstride.athlete.Athlete;
import org.backstride.rehab.Issuing;
import org.backstride.studio.findings.IssuingWords;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;

/// Asked before anything is issued to a person. Where that may not be it tells why, what opens the
/// gate, and the way to the questions.
public record Gatekeeper(ViewContext context) {

  /// @param athlete to whom, null for nobody in particular
  public boolean lets(@Nullable Athlete athlete) {
    var issuing = context.studio().clinic().issuing(athlete);
    if (athlete != null && issuing instanceof Issuing.Closed closed) {
      var words = new IssuingWords(context.messages(), context.formats());
      var screening =
          Action.of(
              "gate-screening",
              context.text("rehab.issuing.screening"),
              () -> context.navigator().open(new Place.ScreeningPlace(athlete.id())));
      context.notices().show(Notice.refused(words.closed(athlete, closed)).withAction(screening));
      return false;
    }
    return true;
  }
}
