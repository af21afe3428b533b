package org.backstride.ui.help;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.backstride.ui.kit.Place;

/// Which page of the guide explains a place.
public final class GuidePages {

  private GuidePages() {}

  /// What each page of the guide is called, by its name, in the order of the guide.
  public static Map<String, String> titles(Locale language) {
    var titles = new LinkedHashMap<String, String>();
    Guide.read(language).pages().forEach(page -> titles.put(page.name(), page.title()));
    return titles;
  }

  /// The page's name.
  public static String of(Place place) {
    return switch (place) {
      case Place.Today today -> Guide.FIRST;
      case Place.Athletes athletes -> "athletes";
      case Place.AthletePlace athlete -> "athletes";
      case Place.LoadPlace load -> "athletes";
      case Place.PersonFilePlace file -> "athletes";
      case Place.ThresholdsPlace thresholds -> "athletes";
      case Place.RehabPlace rehab -> "rehab";
      case Place.ResponsePlace response -> "rehab";
      case Place.PaperLogPlace log -> "rehab";
      case Place.ScreeningPlace screening -> "rehab";
      case Place.ClearancePlace clearance -> "rehab";
      case Place.ReportPlace report -> "rehab";
      case Place.Calendar calendar -> "calendar";
      case Place.CalendarPlace calendar -> "calendar";
      case Place.Programs programs -> "programs";
      case Place.ProgramPlace program -> "programs";
      case Place.Recordings recordings -> "recordings";
      case Place.Review review -> "recordings";
      case Place.Imports imports -> "recordings";
      case Place.RecordingPlace recording -> "recordings";
      case Place.Sheets sheets -> "sheets";
      case Place.HandSessionPlace noted -> "recordings";
      case Place.ColumnsPlace columns -> "recordings";
      case Place.FileColumnsPlace columns -> "recordings";
      case Place.ComparePlace several -> "recordings";
      case Place.EarlierPlace interval -> "recordings";
      case Place.CourseSheetPlace course -> "sheets";
      case Place.SheetPlace sheet -> "sheets";
      case Place.SettingsPlace settings -> "library";
      case Place.Guide guide -> guide.page();
    };
  }
}
