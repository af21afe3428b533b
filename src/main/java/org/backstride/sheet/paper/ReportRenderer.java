package org.backstride.sheet.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backstride.sheet.Clinic;
import org.backstride.sheet.paper.PrintFormat.Paper;
import org.backstride.sheet.report.Report;

/// Turns a report into a tagged PDF, in black on white, with its fonts inside.
public final class ReportRenderer {

  private final SheetRenderer pages = new SheetRenderer();

  /// Under nobody's head.
  public byte[] pdf(Report report, Paper paper) {
    return pdf(report, Clinic.NONE, paper);
  }

  /// @param clinic who gives it out, at the head of the first page
  public byte[] pdf(Report report, Clinic clinic, Paper paper) {
    var values = new HashMap<String, Object>();
    boolean bare = clinic.name().isBlank() && clinic.lines().isEmpty() && clinic.logo().isBlank();
    values.put("head", !bare);
    values.put("clinicName", clinic.name());
    values.put("clinicLines", String.join(" · ", clinic.lines()));
    values.put("logo", clinic.logo().isBlank() ? "" : "data:image/png;base64," + clinic.logo());
    String size = paper == Paper.A4 ? "A4" : "letter";
    String lie = report.format() == Report.Format.LYING ? " landscape" : "";
    values.put("size", size + lie);
    values.put("language", report.language());
    values.put("title", report.title());
    values.put("about", report.about());
    values.put("parts", report.parts().stream().map(ReportRenderer::part).toList());
    values.put("footer", report.footer());
    return pages.plain("report.xhtml", values);
  }

  private static Map<String, Object> part(Report.Part part) {
    var values = new HashMap<String, Object>();
    values.put("keep", part.columns().isEmpty() ? "keep" : "long");
    values.put("heading", part.heading());
    values.put("sentences", part.sentences());
    values.put("table", !part.columns().isEmpty());
    values.put("columns", part.columns());
    var rows = new ArrayList<Map<String, List<String>>>();
    part.rows().forEach(row -> rows.add(Map.of("cells", row)));
    values.put("rows", rows);
    return values;
  }
}
