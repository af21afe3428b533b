package org.backstride.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/// Makes the words of a block into flowing text: plain, strong, code, and links within the guide. A
/// link out of the guide stands as its words: the studio opens nothing on a network.
final class PageWords extends AbstractVisitor {

  private final List<javafx.scene.Node> made = new ArrayList<>();
  private final Consumer<String> opener;
  private String styleClass = "bs-guide-word";

  private PageWords(Consumer<String> opener) {
    this.opener = opener;
  }

  static TextFlow of(Node block, Consumer<String> opener) {
    var words = new PageWords(opener);
    words.visitChildren(block);
    var flow = new TextFlow();
    flow.getChildren().setAll(words.made);
    return flow;
  }

  /// How many letters stand in a flow.
  static int length(TextFlow flow) {
    return flow.getChildren().stream()
        .mapToInt(
            node ->
                node instanceof Text text
                    ? text.getText().length()
                    : node instanceof Labeled labeled ? labeled.getText().length() : 0)
        .sum();
  }

  @Override
  public void visit(org.commonmark.node.Text text) {
    add(text.getLiteral(), styleClass);
  }

  @Override
  public void visit(SoftLineBreak line) {
    add(" ", styleClass);
  }

  @Override
  public void visit(HardLineBreak line) {
    add("\n", styleClass);
  }

  @Override
  public void visit(Code code) {
    add(code.getLiteral(), "bs-guide-code");
  }

  @Override
  public void visit(StrongEmphasis strong) {
    within("bs-guide-strong", strong);
  }

  @Override
  public void visit(Emphasis emphasis) {
    within("bs-guide-emphasis", emphasis);
  }

  @Override
  public void visit(Link link) {
    String page = Guide.target(link);
    if (page.isEmpty()) {
      visitChildren(link);
    } else {
      var way = new Hyperlink(plain(link));
      way.getStyleClass().add("bs-guide-link");
      way.setOnAction(event -> opener.accept(page));
      made.add(way);
    }
  }

  private void within(String next, Node parent) {
    String before = styleClass;
    styleClass = next;
    visitChildren(parent);
    styleClass = before;
  }

  private void add(String words, String style) {
    var text = new Text(words);
    text.getStyleClass().add(style);
    made.add(text);
  }

  private String plain(Node parent) {
    var words = new StringBuilder();
    for (var node : of(parent, opener).getChildren()) {
      words.append(node instanceof Text text ? text.getText() : "");
    }
    return words.toString();
  }
}
