package org.backstride.sheet.paper;

import java.util.List;
import org.backstride.sheet.SheetModel;
import org.backstride.sheet.SheetModel.Card;
import org.backstride.sheet.SheetModel.Console;
import org.backstride.sheet.paper.PrintFormat.Paper;
import org.backstride.sheet.paper.PrintFormat.Print;

/// How a session is laid out: cards beside the console where both are short, else cards in two
/// columns above a console in two columns; one column in large print. Long sessions then flow on to
/// further pages between cards and between rows.
record PageLayout(Arrangement arrangement, int cardColumns, int consoleColumns) {

  /// Cards and console next to each other or one above the other.
  enum Arrangement {
    SIDE_BY_SIDE,
    STACKED
  }

  private static final double CARD_MILLIMETRES = 27;
  private static final double ROW_MILLIMETRES = 5;
  private static final double CONSOLE_HEAD_MILLIMETRES = 14;
  private static final double TALLEST_MILLIMETRES = 120;
  private static final int MOST_ROWS_OF_ONE_COLUMN = 12;

  static PageLayout of(SheetModel.Session session, PrintFormat format) {
    boolean large = format.print() == Print.LARGE;
    Console console = session.console();
    int rows = console == null ? 0 : console.rows().size();
    double beside =
        Math.max(height(session.cards()), CONSOLE_HEAD_MILLIMETRES + rows * ROW_MILLIMETRES);
    double above =
        height(session.cards()) / 2 + CONSOLE_HEAD_MILLIMETRES + rows * ROW_MILLIMETRES / 2;
    if (console != null && !large && beside <= Math.min(above * 1.15, TALLEST_MILLIMETRES)) {
      return new PageLayout(Arrangement.SIDE_BY_SIDE, 1, 1);
    }
    return new PageLayout(
        Arrangement.STACKED,
        large || session.cards().size() == 1 ? 1 : 2,
        rows > MOST_ROWS_OF_ONE_COLUMN && !large ? 2 : 1);
  }

  /// The width of the console beside the cards.
  static int consoleMillimetres(Paper paper) {
    return paper == Paper.A4 ? 75 : 78;
  }

  private static double height(List<Card> cards) {
    return cards.stream().mapToDouble(PageLayout::height).sum();
  }

  private static double height(Card card) {
    return CARD_MILLIMETRES + Math.max(0, card.lines().size() - 2) * ROW_MILLIMETRES;
  }
}
