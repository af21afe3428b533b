package org.backstride.ui.sheet;

import java.time.LocalDate;
import java.util.List;
import org.backstride.settings.Settings;
import org.backstride.sheet.Clinic;
import org.backstride.sheet.Conditions;
import org.backstride.sheet.SheetOrder.Issue;
import org.backstride.sheet.course.HandOut;
import org.backstride.sheet.course.HouseRules;
import org.backstride.ui.kit.ViewContext;

/// What the settings and the form say for every sheet: head, conditions and pain limits.
final class HouseTerms {

  private HouseTerms() {}

  static HandOut of(
      ViewContext context, SheetChoices.Giving giving, SheetChoices.Where where, LocalDate today) {
    var settings = context.settings().get();
    var issue =
        new Issue(clinic(settings), giving.clinician(), today, giving.review(), giving.naming());
    double beltStep = settings.print().house().beltStep();
    var shelf = context.studio().clinic();
    var rules = new HouseRules(shelf.settings().get(), shelf.exemptions().get(), shelf::recent);
    return new HandOut(new Conditions(where.place(), where.ground(), beltStep), issue, rules);
  }

  private static Clinic clinic(Settings settings) {
    Settings.Print print = settings.print();
    List<String> lines = print.contact().lines().filter(line -> !line.isBlank()).toList();
    boolean american = print.paper() == Settings.Paper.LETTER;
    String emergency = american ? "911" : Clinic.NONE.emergencyNumber();
    return new Clinic(print.clinic(), lines, emergency, print.house().logo());
  }
}
