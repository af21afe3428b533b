package org.backstride.ui.program.library;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.backstride.program.ProgramId;
import org.backstride.store.ShelvedProgram;
import org.backstride.ui.kit.page.ScrollArea;
import org.backstride.ui.program.library.ProgramCard.Says;

/// The cards of the library side by side; those of a full row share its whole width. Only the cards
/// in sight are there, a row before and after them, and the one with the keyboard; a card that is
/// no longer wanted shows another program. Its node is a pane that scrolls.
final class CardGrid extends Region {

  private static final double GAP = 16;
  private static final double NARROWEST = 300;
  private static final double WIDEST = 420;
  private static final double HEIGHT = 198;

  private final ScrollPane scroll = new ScrollArea(this);
  private final Function<Says, ProgramCard> make;
  private final Map<ProgramId, ProgramCard> cards = new HashMap<>();
  private List<ShelvedProgram> programs = List.of();
  private Function<ShelvedProgram, Says> says = each -> new Says(each, "", "", List.of());

  CardGrid(Function<Says, ProgramCard> make) {
    this.make = make;
    getStyleClass().add("bs-program-grid");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("edge-to-edge");
    widthProperty().subscribe(_ -> fill());
    scroll.vvalueProperty().subscribe(_ -> fill());
    scroll.viewportBoundsProperty().subscribe(_ -> fill());
  }

  /// What scrolls.
  ScrollPane pane() {
    return scroll;
  }

  /// Shows programs, each with what is said of it.
  void show(List<ShelvedProgram> next, Function<ShelvedProgram, Says> words) {
    programs = next;
    says = words;
    fill();
    requestLayout();
  }

  /// Puts the keyboard on the first card, where there is one.
  void focusFirst() {
    scroll.setVvalue(0);
    fill();
    programs.stream().findFirst().map(each -> cards.get(each.id())).ifPresent(Node::requestFocus);
  }

  private void fill() {
    var wanted = new TreeMap<Integer, ProgramCard>();
    double step = HEIGHT + GAP;
    double seen = Math.max(scroll.getViewportBounds().getHeight(), step);
    double top = scroll.getVvalue() * Math.max(0, prefHeight(getWidth()) - seen);
    int first = Math.max(0, across() * (int) Math.floor(top / step - 1));
    int last = across() * (int) Math.ceil((top + seen) / step + 1);
    var missing = new ArrayList<Integer>();
    for (int i = 0; i < programs.size(); i++) {
      var card = cards.get(programs.get(i).id());
      boolean inSight = i >= first && i < last;
      if (card != null && (inSight || card.isFocused())) {
        wanted.put(i, card);
        cards.remove(programs.get(i).id());
      } else if (inSight) {
        missing.add(i);
      }
    }
    wanted.forEach((i, card) -> said(card, says.apply(programs.get(i))));
    var spare = spare();
    for (int i : missing) {
      var words = says.apply(programs.get(i));
      wanted.put(i, spare.isEmpty() ? make.apply(words) : said(spare.removeFirst(), words));
    }
    cards.clear();
    wanted.values().forEach(card -> cards.put(card.shelved().id(), card));
    arrange(new ArrayList<>(wanted.values()));
  }

  /// The cards that are left over, in the order in which they stand there. Whoever deletes a
  /// program must not find the keyboard on another one.
  private Deque<ProgramCard> spare() {
    return getChildren().stream()
        .map(ProgramCard.class::cast)
        .filter(card -> cards.containsValue(card) && !card.isFocused())
        .collect(Collectors.toCollection(ArrayDeque::new));
  }

  private static ProgramCard said(ProgramCard card, Says words) {
    if (!card.says().equals(words)) {
      card.show(words);
    }
    return card;
  }

  /// Puts the cards into their order and touches none that has its place: it may have the keyboard.
  private void arrange(List<ProgramCard> wanted) {
    var children = getChildren();
    children.removeIf(child -> child instanceof ProgramCard card && !wanted.contains(card));
    for (int i = 0; i < wanted.size(); i++) {
      var card = wanted.get(i);
      if (i >= children.size() || children.get(i) != card) {
        boolean isNew = !children.remove(card);
        children.add(i, card);
        if (isNew) {
          card.applyCss();
        }
      }
    }
  }

  private int across() {
    return (int) Math.max(1, Math.floor((row() + GAP) / (NARROWEST + GAP)));
  }

  private double row() {
    return getWidth() - getInsets().getLeft() - getInsets().getRight();
  }

  @Override
  protected double computePrefHeight(double width) {
    int rows = Math.ceilDiv(programs.size(), across());
    double cardsHeight = rows * (HEIGHT + GAP) - (rows > 0 ? GAP : 0);
    return cardsHeight + getInsets().getTop() + getInsets().getBottom();
  }

  @Override
  protected void layoutChildren() {
    double width = cardWidth(row());
    for (int i = 0; i < programs.size(); i++) {
      var card = cards.get(programs.get(i).id());
      if (card != null) {
        int row = i / across();
        double x = getInsets().getLeft() + i % across() * (width + GAP);
        double y = getInsets().getTop() + row * (HEIGHT + GAP);
        card.resizeRelocate(x, y, width, HEIGHT);
      }
    }
  }

  /// The width of a card in pixels where a row is this wide.
  static double cardWidth(double row) {
    double across = Math.max(1, Math.floor((row + GAP) / (NARROWEST + GAP)));
    double share = Math.floor((row - (across - 1) * GAP) / across);
    return Math.clamp(share, NARROWEST, WIDEST);
  }
}
