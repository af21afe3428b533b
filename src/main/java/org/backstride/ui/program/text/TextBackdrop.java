package org.backstride.ui.program.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.backstride.program.notation.Problem;
import org.backstride.program.notation.Reading;
import org.jspecify.annotations.Nullable;

/// What lies behind the text: the lit line, the tints of direction words, the lines under mistakes.
final class TextBackdrop extends Pane {

  private static final Pattern DIRECTION = Pattern.compile("\\b(fwd|bwd|left|right|mixed)\\b");
  private static final int MOST_KNOWN = 1_000;

  private final TextArea area;
  private final TextMetrics.Ruler ruler;
  private final Map<String, List<Word>> known = new HashMap<>();
  private final List<Region> marks = new ArrayList<>();
  private int used;
  private List<TextModel.Lines> selected = List.of();
  private @Nullable Reading reading;

  TextBackdrop(TextArea area, TextMetrics.Ruler ruler) {
    this.area = area;
    this.ruler = ruler;
    setMouseTransparent(true);
  }

  /// @param lines the lit lines
  void show(Reading read, List<TextModel.Lines> lines) {
    reading = read;
    selected = lines;
    setNeedsLayout(true);
  }

  /// The marks are used again: a new node would have its style looked up in every frame of a drag.
  @Override
  protected void layoutChildren() {
    used = 0;
    ruler.from(this).ifPresent(this::paint);
    for (int i = used; i < marks.size(); i++) {
      marks.get(i).setVisible(false);
    }
  }

  private void paint(TextMetrics metrics) {
    for (TextModel.Lines each : selected) {
      int lines = each.last() - each.first() + 1;
      double height = lines * metrics.lineHeight();
      add("bs-text-lit", new Box(0, metrics.top(each.first()), getWidth(), height));
    }
    String[] lines = area.getText().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      directions(metrics, i + 1, lines[i]);
    }
    if (reading != null) {
      reading.problems().forEach(each -> underline(metrics, each));
    }
  }

  private record Box(double x, double y, double width, double height) {}

  private void directions(TextMetrics metrics, int line, String text) {
    if (known.size() > MOST_KNOWN) {
      known.clear();
    }
    for (Word word : known.computeIfAbsent(text, TextBackdrop::words)) {
      double from = metrics.x(word.start() + 1) - 2;
      double to = metrics.x(word.end() + 1) + 2;
      add(word.style(), new Box(from, metrics.top(line) + 1, to - from, metrics.lineHeight() - 2));
    }
  }

  /// A direction in a line: from and to which character, and how it is tinted.
  private record Word(int start, int end, String style) {}

  private static List<Word> words(String text) {
    if (!text.stripLeading().startsWith("-")) {
      return List.of();
    }
    int end = text.indexOf('"');
    var matcher = DIRECTION.matcher(end < 0 ? text : text.substring(0, end));
    return matcher.results().map(each -> word(each.start(), each.end(), each.group())).toList();
  }

  private static Word word(int start, int end, String word) {
    String side = word.equals("fwd") ? "forward" : word.equals("bwd") ? "backward" : "lateral";
    return new Word(start, end, "bs-text-" + side + "-word");
  }

  private void underline(TextMetrics metrics, Problem problem) {
    var place = problem.place();
    double from = metrics.x(place.column());
    double to = metrics.x(place.column() + Math.max(1, place.length()));
    double y = metrics.top(place.line()) + metrics.lineHeight() - 3;
    String style =
        problem.severity() == Problem.Severity.ERROR ? "bs-text-error" : "bs-text-warning";
    add(style, new Box(from, y, to - from, 2));
  }

  private void add(String style, Box box) {
    if (box.y() < -box.height() || box.y() > getHeight()) {
      return;
    }
    var region = next();
    if (!region.getStyleClass().contains(style)) {
      region.getStyleClass().setAll(style);
    }
    region.setVisible(true);
    region.resizeRelocate(box.x(), box.y(), box.width(), box.height());
  }

  private Region next() {
    if (used == marks.size()) {
      var region = new Region();
      region.setManaged(false);
      marks.add(region);
      getChildren().add(region);
    }
    return marks.get(used++);
  }
}
