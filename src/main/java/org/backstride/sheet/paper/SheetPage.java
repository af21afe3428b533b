package org.backstride.sheet.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.backstride.sheet.SheetModel;
import org.backstride.sheet.SheetModel.Band;
import org.backstride.sheet.SheetModel.Heading;
import org.backstride.sheet.SheetModel.Light;
import org.backstride.sheet.SheetModel.LogWords;
import org.backstride.sheet.SheetModel.Notice;
import org.backstride.sheet.SheetModel.Session;
import org.backstride.sheet.SheetModel.Tone;
import org.backstride.sheet.paper.PageLayout.Arrangement;
import org.backstride.sheet.paper.PrintFormat.Print;

/// A sheet's page as the values that its HTML template asks for.
final class SheetPage {

  private static final int LONGEST_RUNNING_NAME = 44;
  private static final double MARGINS_MILLIMETRES = 18;

  private final SheetModel model;
  private final PrintFormat format;
  private final PageLayout layout;
  private final Ink ink;
  private final PageBlocks blocks;
  private final Map<String, Object> values = new HashMap<>();

  SheetPage(SheetModel model, PrintFormat format, Ink ink, TypeWidth type) {
    this.model = model;
    this.format = format;
    this.ink = ink;
    layout = PageLayout.of(model.session(), format);
    blocks = new PageBlocks(model, ink, type, PrintSizes.of(format.print()));
  }

  Map<String, Object> values() {
    heading(model.heading());
    session(model.session());
    safety();
    log(model.log().words());
    closing();
    values.put("size", format.print() == Print.LARGE ? "large" : "normal");
    return values;
  }

  private void heading(Heading heading) {
    values.put("language", heading.language().toLanguageTag());
    values.put("title", heading.title().name());
    values.put("titleLines", heading.title().lines());
    values.put("subject", String.join(" ", heading.title().lines()));
    values.put(
        "author", heading.clinic().name().isBlank() ? "Backstride" : heading.clinic().name());
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
        "person",
        blocks.person(heading.person(), format.paper().widthMillimetres() - MARGINS_MILLIMETRES));
    values.put("notices", heading.notices().stream().map(this::notice).toList());
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

  private void session(Session session) {
    boolean beside = layout.arrangement() == Arrangement.SIDE_BY_SIDE;
    double text = format.paper().widthMillimetres() - MARGINS_MILLIMETRES;
    int console = PageLayout.consoleMillimetres(format.paper());
    double card =
        beside
            ? text - console - 3
            : (text - 3 * (layout.cardColumns() - 1)) / layout.cardColumns();
    var cards = session.cards().stream().map(each -> blocks.card(each, card)).toList();
    values.put("sideBySide", beside);
    values.put("consoleWidth", console);
    values.put("cards", beside ? cards : List.of());
    values.put("rows", rows(cards));
    values.put("hasConsole", session.console() != null);
    values.put("consoles", blocks.consoles(session.console(), layout.consoleColumns()));
  }

  /// Rows of cards; a round begins a row of its own, under its heading.
  private List<Object> rows(List<Map<String, Object>> cards) {
    var rows = new ArrayList<List<Map<String, Object>>>();
    for (var card : cards) {
      boolean fresh = !Objects.equals(card.get("group"), "");
      if (rows.isEmpty() || fresh || rows.getLast().size() == layout.cardColumns()) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(card);
    }
    return rows.stream().map(this::row).toList();
  }

  private Object row(List<Map<String, Object>> cards) {
    var cells = new ArrayList<Object>();
    for (int column = 0; column < layout.cardColumns(); column++) {
      var inside = column < cards.size() ? List.of(bare(cards.get(column))) : List.of();
      cells.add(Map.of("cards", inside, "gap", column < layout.cardColumns() - 1));
    }
    return Map.of("heading", Objects.requireNonNull(cards.getFirst().get("group")), "cells", cells);
  }

  /// The card without the heading that stands above its row.
  private static Map<String, Object> bare(Map<String, Object> card) {
    var bare = new HashMap<>(card);
    bare.put("group", "");
    return bare;
  }

  private void safety() {
    values.put("scale", IntStream.rangeClosed(0, 10).mapToObj(this::number).toList());
    values.put("bands", model.safety().bands().stream().map(this::band).toList());
    values.put("stops", blocks.checks(model.safety().stops(), "stop.inverse", "stop", "■"));
    values.put("checks", blocks.checks(model.safety().checks(), "checked", "box", "☐"));
  }

  private Map<String, Object> number(int number) {
    Light light =
        model.safety().bands().stream()
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

  private Map<String, Object> band(Band band) {
    boolean last = band.light() == Light.STOP;
    return Map.of(
        "icon", ink.icon(band.light()),
        "title", band.title(),
        "text", band.text(),
        "width", last ? "" : format.print() == Print.LARGE ? "45" : "41");
  }

  private void log(LogWords words) {
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
    values.put("log", log);
    values.put("logRows", IntStream.rangeClosed(1, model.log().rows()).boxed().toList());
    values.put("boxIcon", ink.icon("box"));
  }

  private void closing() {
    values.put("decision", model.closing().decision());
    values.put("decisionMark", "↻");
    values.put("againIcon", ink.icon("again"));
    values.put("closing", model.closing().lines());
  }

  /// Sizes for the style sheet: points for type, millimetres for the rest.
  Map<String, Object> sizes(double rowMillimetres) {
    var sizes = PrintSizes.of(format.print());
    return Map.of(
        "width", format.paper().widthMillimetres(),
        "height", format.paper().heightMillimetres(),
        "base", sizes.base(),
        "card", sizes.card(),
        "title", sizes.title(),
        "picture", sizes.pictureMillimetres(),
        "row", rowMillimetres,
        "light", ink.lightHatch(),
        "dark", ink.darkHatch());
  }
}
