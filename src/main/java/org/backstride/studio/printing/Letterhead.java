package org.backstride.studio.printing;

import java.util.List;
import org.backstride.settings.Settings;
import org.backstride.settings.Settings.Print;
import org.backstride.sheet.Clinic;
import org.backstride.sheet.paper.PrintFormat;

/// What a clinic's settings put on every sheet, printed from the window or from the command line.
public final class Letterhead {

  private Letterhead() {}

  /// The head of the page. Whoever prints on Letter lives where one calls 911.
  public static Clinic of(Print print) {
    List<String> lines = print.contact().lines().filter(line -> !line.isBlank()).toList();
    boolean american = print.paper() == Settings.Paper.LETTER;
    String emergency = american ? "911" : Clinic.NONE.emergencyNumber();
    return new Clinic(print.clinic(), lines, emergency, print.house().logo());
  }

  public static PrintFormat.Paper paper(Print print) {
    return switch (print.paper()) {
      case A4 -> PrintFormat.Paper.A4;
      case LETTER -> PrintFormat.Paper.LETTER;
    };
  }
}
