package org.backstride.sheet.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.backstride.sheet.SheetModel.Band;
import org.backstride.sheet.SheetModel.Checks;
import org.backstride.sheet.SheetModel.Closing;
import org.backstride.sheet.SheetModel.Heading;
import org.backstride.sheet.SheetModel.Light;
import org.backstride.sheet.SheetModel.LogGrid;
import org.backstride.sheet.SheetModel.LogWords;
import org.backstride.sheet.SheetModel.Notice;
import org.backstride.sheet.SheetModel.Safety;
import org.backstride.sheet.SheetModel.Tone;
import org.backstride.sheet.paper.PrintFormat.Print;
import org.backstride.sheet.paper.type.Letters;

/// What stands around the sessions of every sheet, as the values that the templates ask for: head,
/// safety, log and foot.
final class PageFrame {

  static final double MARGINS_MILLIMETRES = 18;

  private static final int LONGEST_RUNNING_NAME = 44;

  private final PrintFormat format;
  private final Ink ink;
  private final PageBlocks blocks;
  private final Map<String, Object> values = new HashMap<>();

  PageFrame(PrintFormat format, Ink ink, PageBlocks blocks) {
    this.format = format;
    this.ink = ink;
    this.blocks = blocks;
    values.put("code", "");
    values.put("size", format.print() == Print.LARGE ? "large" : "normal");
  }

  Map<String, Object> values() {
    return values;
  }

  /// @param missing the letters of the whole sheet that cannot be printed
  PageFrame heading(Heading heading, String missing) {
    values.put("language", heading.language().toLanguageTag());
    values.put("title", heading.title().name());
    values.put("titleLines", heading.title().lines());
    values.put("subject", String.join(" ", heading.title().lines()));
    values.put(
        "author", heading.clinic().name().isBlank() ? "Backstride" : heading.clinic().name());
    String logo = heading.clinic().logo();
    values.put("clinicCss", logo.isBlank() ? "" : "narrow");
    values.put("logo", logo.isBlank() ? "" : "data:image/png;base64," + logo);
    values.put("clinicName", heading.clinic().name());
    values.put("clinicLines", heading.clinic().lines().stream().limit(3).toList());
    values.put("titleClass", heading.clinic().name().isBlank() ? "" : "rule");
    values.put("pageWord", heading.title().page());
    values.put("ofWord", heading.title().of());
    String name = heading.person().getFirst().value();
    values.put(
        "runningName",
        brief(name.isEmpty() ? heading.title().name() : name + ", " + heading.title().name()));
    values.put(
        "person", blocks.person(heading, format.paper().widthMillimetres() - MARGINS_MILLIMETRES));
    var notices = new ArrayList<>(heading.notices());
    if (!missing.isEmpty()) {
      Notice said = heading.missingLetters();
      notices.addFirst(
          new Notice(said.tone(), said.lead(), said.text() + " " + Letters.numbers(missing)));
    }
    values.put("notices", notices.stream().map(this::notice).toList());
    return this;
  }

  /// For the head of later pages; the first one has it in full.
  private static String brief(String name) {
    return name.length() <= LONGEST_RUNNING_NAME
        ? name
        : name.substring(0, LONGEST_RUNNING_NAME).strip() + "…";
  }

  private Map<String, Object> notice(Notice notice) {
    String icon = notice.tone() == Tone.WARNING ? "acceptable" : "safe";
    return Map.of(
        "icon", ink.icon(icon),
        "mark", notice.tone() == Tone.WARNING ? "⚠" : "✓",
        "lead", notice.lead(),
        "text", notice.text());
  }

  PageFrame safety(Safety safety) {
    values.put(
        "scale", IntStream.rangeClosed(0, 10).mapToObj(each -> number(each, safety)).toList());
    values.put("bands", safety.bands().stream().map(this::band).toList());
    var lists = new ArrayList<Map<String, Object>>();
    lists.add(blocks.checks(safety.stops(), "stop.inverse", "stop", "■"));
    for (Checks checks : safety.checks()) {
      lists.add(blocks.checks(checks, "checked", "box", "☐"));
    }
    values.put("listRows", pairs(lists));
    return this;
  }

  private static List<Object> pairs(List<Map<String, Object>> lists) {
    var rows = new ArrayList<Object>();
    for (int i = 0; i < lists.size(); i += 2) {
      var right = i + 1 < lists.size() ? List.of(lists.get(i + 1)) : List.of();
      rows.add(Map.of("left", List.of(lists.get(i)), "right", right));
    }
    return rows;
  }

  private static Map<String, Object> number(int number, Safety safety) {
    Light light =
        safety.bands().stream()
            .filter(band -> number >= band.from() && number <= band.to())
            .map(Band::light)
            .findFirst()
            .orElseThrow();
    return Map.of(
        "number",
        number,
        "light",
        Ink.lower(light),
        "halo",
        light == Light.ACCEPTABLE ? "halo" : "");
  }

  private static String mark(Light light) {
    return switch (light) {
      case SAFE -> "✓";
      case ACCEPTABLE -> "⚠";
      case STOP -> "■";
    };
  }

  private Map<String, Object> band(Band band) {
    boolean last = band.light() == Light.STOP;
    return Map.of(
        "icon", ink.icon(band.light()),
        "mark", mark(band.light()),
        "title", band.title(),
        "text", band.text(),
        "width", last ? "" : format.print() == Print.LARGE ? "45" : "41");
  }

  PageFrame log(LogGrid grid) {
    values.put("log", words(grid.words()));
    values.put(
        "logRows",
        grid.rows().stream()
            .map(row -> Map.of("number", row.number(), "date", row.date()))
            .toList());
    values.put("boxIcon", ink.icon("box"));
    return this;
  }

  private static Map<String, Object> words(LogWords words) {
    var log = new HashMap<String, Object>();
    log.put("date", words.date());
    log.put("done", words.done());
    log.put("minutes", words.minutes().get(0));
    log.put("minutesUnder", words.minutes().get(1));
    log.put("pain", words.pain().get(0));
    log.put("before", words.pain().get(1));
    log.put("peak", words.pain().get(2));
    log.put("morning", words.pain().get(3));
    log.put("effort", words.others().get(0));
    log.put("effortUnder", words.others().get(1));
    log.put("wobble", words.others().get(2));
    log.put("wobbleUnder", words.others().get(3));
    log.put("note", words.others().get(4));
    return log;
  }

  PageFrame closing(Closing closing) {
    values.put("decision", closing.decision());
    values.put("decisionMark", "↻");
    values.put("againIcon", ink.icon("again"));
    values.put("closing", closing.lines());
    return this;
  }
}
