package org.backstride.ui.sheet;

import java.time.LocalDate;
import org.backstride.sheet.BeltStep;
import org.backstride.sheet.SheetOrder.Issue;
import org.backstride.sheet.course.HandOut;
import org.backstride.sheet.course.HouseRules;
import org.backstride.studio.printing.Letterhead;
import org.backstride.ui.kit.ViewContext;

/// What the settings and the form say for every sheet: head, conditions and pain limits.
final class HouseTerms {

  private HouseTerms() {}

  static HandOut of(ViewContext context, SheetChoices.Terms terms, LocalDate today) {
    var giving = terms.giving();
    var settings = context.settings().get();
    var issue =
        new Issue(
            Letterhead.of(settings.print()),
            giving.clinician(),
            today,
            giving.review(),
            giving.naming());
    var beltStep = new BeltStep(settings.print().house().beltStep());
    var shelf = context.studio().clinic();
    var rules = new HouseRules(shelf.settings().get(), shelf.exemptions().get(), shelf::recent);
    return new HandOut(terms.where().on(today), beltStep, issue, rules);
  }
}
