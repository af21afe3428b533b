package org.backstride.ui.help;

import org.backstride.ui.kit.Place;

/// Which page of the guide explains a place.
public final class GuidePages {

  private GuidePages() {}

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
