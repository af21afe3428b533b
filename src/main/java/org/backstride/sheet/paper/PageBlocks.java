package org.backstride.sheet.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backstride.sheet.SheetModel.Card;
import org.backstride.sheet.SheetModel.Checks;
import org.backstride.sheet.SheetModel.Console;
import org.backstride.sheet.SheetModel.Glyph;
import org.backstride.sheet.SheetModel.Heading;
import org.backstride.sheet.SheetModel.Labelled;
import org.backstride.sheet.SheetModel.Row;
import org.backstride.sheet.paper.type.TypeWidth;
import org.jspecify.annotations.Nullable;

/// The repeated parts of a page: cards, console columns, lists, as values for their templates.
final class PageBlocks {

  private static final double PICTURE_MILLIMETRES = 28.2;
  private static final double BOX_PADDING_MILLIMETRES = 2.95;

  private static final int LONGEST_KEPT_WHOLE = 24;

  private final Map<Glyph, String> marks =
      Map.of(
          Glyph.FORWARD, "▶",
          Glyph.BACKWARD, "◀",
          Glyph.LEFT, "←",
          Glyph.RIGHT, "→",
          Glyph.MIXED, "↔",
          Glyph.STILL, "■");
  private final Ink ink;
  private final TypeWidth type;
  private final PrintSizes sizes;

  PageBlocks(Ink ink, TypeWidth type, PrintSizes sizes) {
    this.ink = ink;
    this.type = type;
    this.sizes = sizes;
  }

  Map<String, Object> card(Card card, double widthMillimetres) {
    var values = new HashMap<String, Object>();
    Glyph glyph = card.face().glyph();
    values.put("group", card.group());
    values.put("css", glyph == Glyph.BACKWARD ? "strong" : "");
    values.put("picture", ink.picture(card.face().pictogram()));
    values.put("icon", ink.icon(glyph));
    values.put("mark", mark(glyph));
    values.put("number", card.face().number());
    values.put("title", card.face().title());
    values.put("corner", card.face().corner());
    values.put(
        "doseRows",
        rows(card.doses(), widthMillimetres - PICTURE_MILLIMETRES).stream()
            .map(this::labelled)
            .toList());
    values.put("lines", card.lines());
    values.put("stop", card.stop());
    values.put("stopIcon", ink.icon("stop"));
    return values;
  }

  /// Boxes in as few rows as their words fit into.
  private List<List<Labelled>> rows(List<Labelled> boxes, double widthMillimetres) {
    var rows = new ArrayList<List<Labelled>>();
    var row = new ArrayList<Labelled>();
    double used = 0;
    for (Labelled box : boxes) {
      double width = width(box);
      if (!row.isEmpty() && used + width > widthMillimetres) {
        rows.add(row);
        row = new ArrayList<>();
        used = 0;
      }
      row.add(box);
      used += width;
    }
    rows.add(row);
    return rows;
  }

  private double width(Labelled box) {
    double longer =
        Math.max(
            type.regularMillimetres(box.label(), sizes.base()),
            type.boldMillimetres(box.value(), sizes.card()));
    return longer + BOX_PADDING_MILLIMETRES;
  }

  /// The facts about the person in rows; the page number stands at the end of the last.
  List<Object> person(Heading heading, double widthMillimetres) {
    var withPage = new ArrayList<>(heading.person());
    var title = heading.title();
    withPage.add(new Labelled(title.page(), "10 " + title.of() + " 10"));
    var values = new ArrayList<Object>();
    List<List<Labelled>> rows = rows(withPage, widthMillimetres);
    for (int i = 0; i < rows.size(); i++) {
      List<Labelled> row = rows.get(i);
      boolean last = i == rows.size() - 1;
      values.add(
          Map.of("facts", labelled(last ? row.subList(0, row.size() - 1) : row), "last", last));
    }
    return values;
  }

  private List<Object> labelled(List<Labelled> facts) {
    var values = new ArrayList<Object>();
    for (Labelled fact : facts) {
      values.add(
          Map.of(
              "css", values.isEmpty() ? "first" : "next",
              "label", fact.label(),
              "value", fact.value()));
    }
    return values;
  }

  /// The console in columns of rows that follow each other.
  List<Object> consoles(@Nullable Console console, int columns) {
    if (console == null) {
      return List.of();
    }
    var values = new ArrayList<Object>();
    int size = Math.ceilDiv(console.rows().size(), columns);
    for (int column = 0; column < columns; column++) {
      int from = column * size;
      int to = Math.min(from + size, console.rows().size());
      var part = new HashMap<String, Object>();
      part.put("css", size > LONGEST_KEPT_WHOLE ? "long" : "");
      part.put("title", console.title());
      part.put("lead", console.lead());
      part.put("clock", console.columns().get(0));
      part.put("belt", console.columns().get(1));
      part.put("grade", console.columns().get(2));
      part.put("what", console.columns().get(3));
      part.put("rows", console.rows().subList(from, to).stream().map(this::row).toList());
      part.put("remark", column == columns - 1 ? console.remark() : "");
      part.put("gap", column < columns - 1);
      values.add(part);
    }
    return values;
  }

  private Map<String, Object> row(Row row) {
    boolean backward = row.glyph() == Glyph.BACKWARD;
    return Map.of(
        "css", backward ? "back" : "plain",
        "halo", backward ? "halo" : "",
        "clock", row.clock(),
        "speed", row.speed(),
        "grade", row.grade(),
        "icon", ink.icon(row.glyph()),
        "mark", mark(row.glyph()),
        "what", row.what());
  }

  Map<String, Object> checks(Checks checks, String headIcon, String icon, String mark) {
    return Map.of(
        "icon", ink.icon(headIcon),
        "mark", mark,
        "title", checks.title(),
        "lead", checks.lead(),
        "items",
            checks.items().stream()
                .map(item -> Map.of("icon", ink.icon(icon), "mark", mark, "text", item))
                .toList());
  }

  private String mark(Glyph glyph) {
    String mark = marks.get(glyph);
    if (mark == null) {
      throw new IllegalStateException("No mark for " + glyph);
    }
    return mark;
  }
}
