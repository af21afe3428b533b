package org.backstride.ui.sheet;

import java.time.LocalDate;
import java.util.List;
import org.backstride.settings.Settings;
import org.backstride.sheet.Clinic;
import org.backstride.sheet.Conditions;
import org.backstride.sheet.SheetOrder.Issue;
import org.backstride.sheet.SheetOrder.PainLimits;
import org.backstride.sheet.course.CourseOrder.Terms;

/// What the settings and the form say for every sheet: head, conditions and pain limits.
final class HouseTerms {

  private HouseTerms() {}

  static Terms of(
      Settings settings, SheetChoices.Giving giving, SheetChoices.Where where, LocalDate today) {
    var issue =
        new Issue(clinic(settings), giving.clinician(), today, giving.review(), giving.naming());
    var house = settings.print().house();
    return new Terms(
        new Conditions(where.place(), where.ground(), house.beltStep()),
        issue,
        new PainLimits(house.painSafe(), house.painMost()));
  }

  private static Clinic clinic(Settings settings) {
    Settings.Print print = settings.print();
    List<String> lines = print.contact().lines().filter(line -> !line.isBlank()).toList();
    boolean american = print.paper() == Settings.Paper.LETTER;
    String emergency = american ? "911" : Clinic.NONE.emergencyNumber();
    return new Clinic(print.clinic(), lines, emergency, print.house().logo());
  }
}
