package org.backstride.ui.gallery;

import java.util.List;
import org.backstride.studio.PrintReport.Audience;
import org.backstride.ui.kit.Place;

/// All screens; a view joins the gallery, the accessibility audit and the leak check by one line.
public final class Screens {

  private Screens() {}

  public static List<Screen> all() {
    return List.of(
        new Screen("today", demo -> new Place.Today()),
        new Screen("athletes", demo -> new Place.Athletes()),
        new Screen("profile", demo -> new Place.AthletePlace(demo.patient())),
        new Screen("thresholds", demo -> new Place.ThresholdsPlace(demo.runner())),
        new Screen("person-file", demo -> new Place.PersonFilePlace(demo.patient())),
        new Screen("load", demo -> new Place.LoadPlace(demo.patient())),
        new Screen("rehab", demo -> new Place.RehabPlace(demo.patient())),
        new Screen("rehab-begin", demo -> new Place.RehabPlace(demo.unscreened())),
        new Screen("response", demo -> new Place.ResponsePlace(demo.patient())),
        new Screen("paper-log", demo -> new Place.PaperLogPlace(demo.patient())),
        new Screen("report", demo -> new Place.ReportPlace(demo.patient(), Audience.REFERRER)),
        new Screen("report-plain", demo -> new Place.ReportPlace(demo.patient(), Audience.PATIENT)),
        new Screen("report-trail", demo -> new Place.ReportPlace(demo.patient(), Audience.TRAIL)),
        new Screen("gate-open", demo -> new Place.ScreeningPlace(demo.patient())),
        new Screen("gate-closed", demo -> new Place.ScreeningPlace(demo.unscreened())),
        new Screen("calendar", demo -> new Place.Calendar()),
        new Screen("programs", demo -> new Place.Programs()),
        new Screen("designer", demo -> new Place.ProgramPlace(demo.program())),
        new Screen("recordings", demo -> new Place.Recordings()),
        new Screen("review", demo -> new Place.Review()),
        new Screen("imports", demo -> new Place.Imports(null)),
        new Screen("recording", demo -> new Place.RecordingPlace(demo.recording())),
        new Screen("compare", demo -> new Place.ComparePlace(demo.recordings().subList(0, 3))),
        new Screen("hand-session", demo -> new Place.HandSessionPlace(null)),
        new Screen("columns", demo -> new Place.ColumnsPlace(demo.table())),
        new Screen("sheets", demo -> new Place.Sheets()),
        new Screen("sheet", demo -> new Place.SheetPlace(demo.program(), demo.patient())),
        new Screen("guide", demo -> new Place.Guide("notation", new Place.Programs())),
        new Screen("settings", demo -> new Place.SettingsPlace()));
  }
}
