package org.backstride.ui.program.paint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import org.backstride.program.Step;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.program.lane.LaneBlock;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.ui.program.words.StepWords;

/// Writes what a step is into its block, as far as there is room: length, movement, target, cue.
final class LabelPainter {

  private static final double LINE = 16;
  private static final double PADDING = 6;
  private static final double LEAST_WIDTH = 30;

  private final Brush brush;
  private final LaneLayout layout;
  private final StepWords words;

  LabelPainter(Brush brush, LaneLayout layout, StepWords words) {
    this.brush = brush;
    this.layout = layout;
    this.words = words;
  }

  /// A line of a label and how it is written.
  ///
  /// @param rank which line gives way in a low block: the highest first
  private record Line(String text, Font font, Paint ink, int rank) {}

  void paint(LaneBlock block) {
    double room = block.span().width() - 2 * PADDING;
    if (block.span().width() < LEAST_WIDTH || (block.repetition() > 0 && room < 60)) {
      return;
    }
    var lines = lines(block.step(), room);
    if (lines.isEmpty()) {
      return;
    }
    var tone = Tone.of(block.step());
    boolean beside = brush.type.width(lines.getFirst().text(), brush.type.strong) + 15 <= room;
    shorten(lines, block, beside);
    double height = height(lines, beside);
    double lowest = Math.min(layout.topOf(block, block.span().from()), topRight(block));
    double middle = block.span().middle();
    double y =
        isFlat(block) || height > heightOf(block) ? lowest - height - 2 : middleOf(block, height);
    if (tone == Tone.BACKWARD || tone == Tone.LATERAL) {
      panel(middle, y, widest(lines, beside) + 12, height);
    }
    write(block, lines, beside, y + 3 + LINE / 2);
  }

  /// Leaves out what a low block has no room for.
  private void shorten(List<Line> lines, LaneBlock block, boolean beside) {
    double room = isFlat(block) ? Double.MAX_VALUE : heightOf(block);
    while (lines.size() > 1 && height(lines, beside) > room) {
      lines.remove(Collections.max(lines, Comparator.comparingInt(Line::rank)));
    }
  }

  private static double height(List<Line> lines, boolean beside) {
    return (lines.size() + (beside ? 0 : 1)) * LINE + 6;
  }

  private double heightOf(LaneBlock block) {
    return layout.frame().plotBottom() - layout.topOf(block, block.span().middle());
  }

  private List<Line> lines(Step step, double room) {
    var lines = new ArrayList<Line>();
    var text = brush.colour(Tone.TEXT);
    add(lines, new Line(words.extent(step), brush.type.strong, text, 0), room);
    if (lines.isEmpty()) {
      return lines;
    }
    var tone = Tone.of(step);
    var muted = brush.colour(Tone.MUTED);
    Color ink = tone == Tone.BACKWARD ? brush.colour(Tone.BACKWARD_TEXT) : muted;
    add(lines, new Line(words.movement(step), brush.type.plain, ink, 2), room);
    add(lines, new Line(words.target(step), brush.type.plain, text, 1), room);
    add(lines, new Line(step.advice().cue(), brush.type.small, muted, 3), room);
    return lines;
  }

  private void add(List<Line> lines, Line line, double room) {
    if (!line.text().isBlank() && brush.type.width(line.text(), line.font()) <= room) {
      lines.add(line);
    }
  }

  private double widest(List<Line> lines, boolean beside) {
    double widest = 0;
    for (Line line : lines) {
      double extra = beside && widest == 0 ? Glyphs.ADVANCE : 0;
      widest = Math.max(widest, brush.type.width(line.text(), line.font()) + extra);
    }
    return widest;
  }

  private void panel(double middle, double y, double width, double height) {
    brush.graphics.setFill(brush.inks.colour(Tone.SURFACE, 0.88));
    brush.graphics.fillRoundRect(middle - width / 2, y, width, height, 8, 8);
  }

  private void write(LaneBlock block, List<Line> lines, boolean beside, double first) {
    double middle = block.span().middle();
    var ink = brush.colour(Tone.of(block.step()));
    double y = first;
    if (beside) {
      double width = brush.type.width(lines.getFirst().text(), lines.getFirst().font());
      Glyphs.paint(brush.graphics, block.step(), middle - width / 2 - 2, y, ink);
    } else {
      Glyphs.paint(brush.graphics, block.step(), middle, y, ink);
      y += LINE;
    }
    double shift = beside ? Glyphs.ADVANCE / 2 : 0;
    for (Line line : lines) {
      brush.middle(line.text(), middle + shift, y, new Brush.Lettering(line.font(), line.ink()));
      y += LINE;
      shift = 0;
    }
  }

  private double topRight(LaneBlock block) {
    return layout.topOf(block, block.span().to());
  }

  private static boolean isFlat(LaneBlock block) {
    return block.measure().height().form() == org.backstride.ui.program.lane.Height.Form.FLAT;
  }

  private double middleOf(LaneBlock block, double height) {
    double top = layout.topOf(block, block.span().middle());
    return top + Math.max(0, (heightOf(block) - height) / 2);
  }
}
