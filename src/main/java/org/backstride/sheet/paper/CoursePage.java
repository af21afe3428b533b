package org.backstride.sheet.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backstride.sheet.SheetModel.Card;
import org.backstride.sheet.SheetModel.Console;
import org.backstride.sheet.course.CourseModel;
import org.backstride.sheet.course.CourseModel.Unit;
import org.backstride.sheet.course.CourseOrder.PerPage;
import org.jspecify.annotations.Nullable;

/// The sheet of a week or a block as the values that its HTML template asks for: its sessions in
/// full, one or two to a page, or short in quarters of a page.
final class CoursePage implements Paged {

  private final CourseModel model;
  private final Means means;

  CoursePage(CourseModel model, Means means) {
    this.model = model;
    this.means = means;
  }

  @Override
  public String template() {
    return "course.xhtml";
  }

  @Override
  public int logRows() {
    return model.foot().log().rows().size();
  }

  @Override
  public Map<String, Object> values() {
    var frame =
        means
            .headed(model.heading(), model)
            .safety(model.safety())
            .log(model.foot().log())
            .closing(model.foot().closing());
    var values = new HashMap<>(frame.values());
    values.put("units", model.perPage() == PerPage.FOUR ? List.of() : fullUnits());
    values.put("quarters", model.perPage() == PerPage.FOUR ? quarters() : List.of());
    return values;
  }

  private List<Object> fullUnits() {
    var units = new ArrayList<Object>();
    int count = model.perPage().count();
    for (int i = 0; i < model.units().size(); i++) {
      var unit = head(model.units().get(i));
      unit.put("css", begins(i, count) ? "fresh" : "");
      unit.putAll(
          new SessionBlock(model.units().get(i).session(), means.format(), means.blocks())
              .values());
      units.add(unit);
    }
    return units;
  }

  /// Rows of two. Alone, and in large print, each has the whole width; of the large ones as many go
  /// on a page as have room.
  private List<Object> quarters() {
    int columns = isWide() ? 1 : 2;
    var rows = new ArrayList<Object>();
    for (int i = 0; i < model.units().size(); i += columns) {
      var cells = new ArrayList<Object>();
      for (int column = 0; column < columns; column++) {
        int at = i + column;
        var inside =
            at < model.units().size() ? List.of(quarter(model.units().get(at))) : List.of();
        cells.add(Map.of("quarter", inside, "gap", column < columns - 1));
      }
      String css = columns > 1 && begins(i, PerPage.FOUR.count()) ? "fresh" : "";
      rows.add(Map.of("css", css, "cells", cells));
    }
    return rows;
  }

  /// Whether a session stands first on a page, the first page aside.
  private static boolean begins(int index, int perPage) {
    return index > 0 && index % perPage == 0;
  }

  private Map<String, Object> quarter(Unit unit) {
    var values = head(unit);
    values.put("parts", unit.session().cards().stream().map(this::part).toList());
    values.put("remark", remark(unit.session().console()));
    return values;
  }

  private Map<String, Object> part(Card card) {
    double text = means.format().paper().widthMillimetres() - PageFrame.MARGINS_MILLIMETRES;
    return means.blocks().card(card, isWide() ? text : text / 2 - 2);
  }

  private boolean isWide() {
    return means.format().print() == PrintFormat.Print.LARGE || model.units().size() == 1;
  }

  private static String remark(@Nullable Console console) {
    return console == null ? "" : console.remark();
  }

  private static Map<String, Object> head(Unit unit) {
    var values = new HashMap<String, Object>();
    values.put("name", unit.name());
    values.put("lines", unit.lines());
    values.put(
        "days",
        unit.days().stream()
            .map(day -> Map.of("number", day.number(), "date", day.date()))
            .toList());
    return values;
  }
}
