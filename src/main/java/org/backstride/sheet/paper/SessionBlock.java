package org.backstride.sheet.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backstride.sheet.SheetModel.Session;
import org.backstride.sheet.paper.PageLayout.Arrangement;

/// One session in full, cards and console, as the values of its template.
final class SessionBlock {

  private final Session session;
  private final PrintFormat format;
  private final PageLayout layout;
  private final PageBlocks blocks;

  SessionBlock(Session session, PrintFormat format, PageBlocks blocks) {
    this.session = session;
    this.format = format;
    this.blocks = blocks;
    layout = PageLayout.of(session, format);
  }

  Map<String, Object> values() {
    boolean beside = layout.arrangement() == Arrangement.SIDE_BY_SIDE;
    double text = format.paper().widthMillimetres() - PageFrame.MARGINS_MILLIMETRES;
    int console = PageLayout.consoleMillimetres(format.paper());
    double card =
        beside
            ? text - console - 3
            : (text - 3 * (layout.cardColumns() - 1)) / layout.cardColumns();
    var cards = session.cards().stream().map(each -> blocks.card(each, card)).toList();
    var values = new HashMap<String, Object>();
    values.put("sideBySide", beside);
    values.put("consoleWidth", console);
    values.put("cards", beside ? cards : List.of());
    values.put("rows", rows(cards));
    values.put("hasConsole", session.console() != null);
    values.put("consoles", blocks.consoles(session.console(), layout.consoleColumns()));
    return values;
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
}
