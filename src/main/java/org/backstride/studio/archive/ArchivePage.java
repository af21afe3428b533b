package org.backstride.studio.archive;

import java.util.List;
import org.backstride.athlete.Athlete;

/// The page that opens an archive: who it is about, and what lies where. Plain HTML that any
/// browser reads without a network.
final class ArchivePage {

  private static final List<String> TABLES =
      List.of(
          "profile",
          "thresholds",
          "zones",
          "contacts",
          "tests",
          "responses",
          "decisions",
          "outcomes",
          "advance-limits",
          "overrides",
          "courses",
          "planned",
          "paper-numbers");

  private final Athlete athlete;
  private final PersonTables tables;

  ArchivePage(Athlete athlete, PersonTables tables) {
    this.athlete = athlete;
    this.tables = tables;
  }

  String html() {
    var page = new StringBuilder();
    page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>");
    page.append(escaped(athlete.name())).append("</title></head>\n<body>\n<h1>");
    page.append(escaped(athlete.name())).append("</h1>\n<ul>\n");
    for (String name : TABLES) {
      page.append("<li><a href=\"%1$s.csv\">%1$s.csv</a></li>%n".formatted(name));
    }
    page.append("<li><a href=\"report.pdf\">report.pdf</a></li>\n");
    page.append("<li><a href=\"recordings/\">recordings</a></li>\n");
    page.append("<li><a href=\"files/\">files</a></li>\n</ul>\n");
    table(page, "thresholds", tables.thresholds());
    table(page, "contacts", tables.contacts());
    table(page, "tests", tables.tests());
    return page.append("</body></html>\n").toString();
  }

  private static void table(StringBuilder page, String name, String csv) {
    page.append("<h2>").append(name).append("</h2>\n<pre>");
    page.append(escaped(csv)).append("</pre>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
