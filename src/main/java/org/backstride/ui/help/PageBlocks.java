package org.backstride.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/// Makes the blocks of a page into nodes: headings, paragraphs, lists, tables, code.
final class PageBlocks extends AbstractVisitor {

  /// A column is at least as wide as a dozen letters and never more than four times another.
  private static final int FEWEST_LETTERS = 12;

  private static final int MOST_LETTERS = 48;

  private final List<javafx.scene.Node> made = new ArrayList<>();
  private final Consumer<String> opener;

  /// @param opener opens a page of the guide by its name
  private PageBlocks(Consumer<String> opener) {
    this.opener = opener;
  }

  /// The nodes of everything inside.
  static List<javafx.scene.Node> of(Node parent, Consumer<String> opener) {
    var blocks = new PageBlocks(opener);
    blocks.visitChildren(parent);
    return blocks.made;
  }

  /// The first heading is the window's title and is not said twice.
  @Override
  public void visit(Heading heading) {
    if (heading.getLevel() > 1) {
      add(words(heading), heading.getLevel() == 2 ? "bs-guide-heading" : "bs-guide-subheading");
    }
  }

  @Override
  public void visit(Paragraph paragraph) {
    add(words(paragraph), "bs-guide-text");
  }

  @Override
  public void visit(BulletList list) {
    add(items(list, number -> "•"), "bs-guide-list");
  }

  @Override
  public void visit(OrderedList list) {
    add(items(list, number -> number + "."), "bs-guide-list");
  }

  @Override
  public void visit(BlockQuote quote) {
    var box = new VBox();
    box.getChildren().setAll(of(quote, opener));
    add(box, "bs-guide-quote");
  }

  @Override
  public void visit(FencedCodeBlock code) {
    add(new Label(code.getLiteral().stripTrailing()), "bs-guide-block");
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    add(new Label(code.getLiteral().stripTrailing()), "bs-guide-block");
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock table) {
      add(table(table), "bs-guide-table");
    }
  }

  private void add(Region region, String styleClass) {
    region.getStyleClass().add(styleClass);
    if (region instanceof Label label) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    made.add(region);
  }

  private TextFlow words(Node block) {
    return PageWords.of(block, opener);
  }

  private VBox items(Node list, java.util.function.IntFunction<String> mark) {
    var box = new VBox();
    int number = 1;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      var sign = new Label(mark.apply(number++));
      sign.setMinWidth(20);
      var inside = new VBox();
      inside.getChildren().setAll(of(item, opener));
      HBox.setHgrow(inside, Priority.ALWAYS);
      box.getChildren().add(new HBox(sign, inside));
    }
    return box;
  }

  private GridPane table(TableBlock table) {
    var grid = new GridPane();
    var letters = new ArrayList<Integer>();
    int row = 0;
    for (TableRow each : rows(table).toList()) {
      int column = 0;
      for (Node cell = each.getFirstChild(); cell != null; cell = cell.getNext()) {
        var flow = words(cell);
        boolean head = cell instanceof TableCell one && one.isHeader();
        flow.getStyleClass().add(head ? "bs-guide-head" : "bs-guide-cell");
        grid.add(flow, column, row);
        widen(letters, column, flow);
        column++;
      }
      row++;
    }
    int all = letters.stream().mapToInt(Integer::intValue).sum();
    for (int width : letters) {
      var share = new ColumnConstraints();
      share.setPercentWidth(100.0 * width / all);
      grid.getColumnConstraints().add(share);
    }
    return grid;
  }

  private static void widen(List<Integer> letters, int column, TextFlow flow) {
    if (column == letters.size()) {
      letters.add(FEWEST_LETTERS);
    }
    int length = Math.min(MOST_LETTERS, PageWords.length(flow));
    letters.set(column, Math.max(letters.get(column), length));
  }

  private static Stream<TableRow> rows(TableBlock table) {
    var rows = Stream.<TableRow>builder();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow one) {
          rows.add(one);
        }
      }
    }
    return rows.build();
  }
}
