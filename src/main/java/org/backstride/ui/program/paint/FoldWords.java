package org.backstride.ui.program.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.program.lane.Span;
import org.backstride.ui.program.paint.Brush.Lettering;

/// What is written over folded repetitions, as far as it fits between their neighbours.
///
/// @param which the numbers of the repetitions
/// @param time how long they take, and that they are folded
/// @param shortTime how long they take
record FoldWords(String which, String time, String shortTime) {

  private static final double PADDING = 8;
  private static final double LINE = 15;

  /// A line and how it is written.
  record Line(String text, Lettering lettering) {}

  /// Writes the words on a panel around a height.
  void paint(Brush brush, Span fold, double middleY) {
    var lines =
        within(
            fold.width() + 2,
            brush.type,
            brush.lettering(brush.type.smallStrong, Tone.TEXT),
            brush.lettering(brush.type.small, Tone.MUTED));
    if (lines.isEmpty()) {
      return;
    }
    double width = widest(lines, brush.type);
    double height = 4 + LINE * lines.size();
    double y = middleY - height / 2;
    brush.graphics.setFill(brush.inks.colour(Tone.SURFACE, 0.9));
    brush.graphics.fillRoundRect(fold.middle() - width / 2, y, width, height, 8, 8);
    y += 2 + LINE / 2;
    for (Line line : lines) {
      brush.middle(line.text(), fold.middle(), y, line.lettering());
      y += LINE;
    }
  }

  List<Line> within(double room, Type type, Lettering first, Lettering second) {
    List<Line> lines = new ArrayList<>();
    Stream.of(new Line(which, first))
        .filter(line -> fits(line, room, type))
        .findFirst()
        .ifPresent(lines::add);
    Stream.of(new Line(time, second), new Line(shortTime, second))
        .filter(line -> fits(line, room, type))
        .findFirst()
        .ifPresent(lines::add);
    return lines;
  }

  static double widest(List<Line> lines, Type type) {
    return PADDING
        + lines.stream()
            .mapToDouble(line -> type.width(line.text(), line.lettering().font()))
            .max()
            .orElse(0);
  }

  private static boolean fits(Line line, double room, Type type) {
    return widest(List.of(line), type) <= room;
  }
}
