package org.backstride.ui.program.paint;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.backstride.program.BlockPath;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Palette;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.program.gesture.LaneGesture;
import org.backstride.ui.program.hit.Hit;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.ui.program.lane.Span;
import org.backstride.ui.program.words.StepWords;
import org.backstride.unit.UnitSystem;

/// A lane painted into a picture, whose pixels can be asked.
record Painted(WritableImage image, Inks inks) {

  /// What is painted beside the layout.
  record Hand(
      List<BlockPath> selection,
      LaneGesture.Phase phase,
      Map<BlockPath, LaneScene.Mark> marks,
      String caption) {
    static final Hand NONE =
        new Hand(List.of(), new LaneGesture.Phase.Resting(new Hit.Nothing()), Map.of(), "");

    static Hand selecting(BlockPath... paths) {
      return new Hand(List.of(paths), NONE.phase(), Map.of(), "");
    }

    static Hand dragging(LaneGesture gesture) {
      return new Hand(List.of(), gesture.phase(), Map.of(), "");
    }

    static Hand marking(BlockPath path, LaneScene.Mark mark) {
      return new Hand(List.of(), NONE.phase(), Map.of(path, mark), "");
    }

    Hand captioned(String words) {
      return new Hand(selection, phase, marks, words);
    }
  }

  static Painted of(LaneLayout layout, Hand hand) {
    return of(layout, hand, Theme.LIGHT);
  }

  static Painted of(LaneLayout layout, Hand hand, Theme theme) {
    Fx.start();
    var palette = Fx.get(Palette::new);
    var pane = Fx.get(() -> new Pane(palette));
    try (var _ = Exhibit.of(pane, theme, Exhibit.Size.SMALL)) {
      return Fx.get(() -> painted(layout, hand, new Inks(palette)));
    }
  }

  private static Painted painted(LaneLayout layout, Hand hand, Inks inks) {
    var frame = layout.frame();
    var canvas = new Canvas(frame.width() + LanePainter.MARGIN + 40, frame.height());
    var seen = new Span(0, frame.width());
    var look = new LaneScene.Look(seen, hand.caption(), LaneScene.Attention.FOCUSED);
    var words =
        new StepWords(Messages.in(Locale.ENGLISH), new Formats(Locale.ENGLISH, UnitSystem.METRIC));
    new LanePainter(words)
        .paint(
            canvas.getGraphicsContext2D(),
            new LaneScene(layout, hand.selection(), hand.marks(), hand.phase(), look),
            inks);
    return new Painted(canvas.snapshot(null, null), inks);
  }

  /// The colour at a place of the lane's content.
  Color at(double x, double y) {
    return image
        .getPixelReader()
        .getColor((int) Math.floor(x + LanePainter.MARGIN), (int) Math.floor(y));
  }

  Color tone(Tone tone) {
    return inks.colour(tone);
  }

  /// How many pixels of a row have nearly a tone's colour.
  long inRow(Tone tone, double from, double to, double y) {
    long count = 0;
    for (double x = from; x < to; x++) {
      count += isNear(at(x, y), tone(tone)) ? 1 : 0;
    }
    return count;
  }

  /// How many pixels of a column have nearly a tone's colour.
  long inColumn(Tone tone, double x, double from, double to) {
    long count = 0;
    for (double y = from; y < to; y++) {
      count += isNear(at(x, y), tone(tone)) ? 1 : 0;
    }
    return count;
  }

  /// How many colours a row has.
  long coloursInRow(double from, double to, double y) {
    return DoubleStream.iterate(from, x -> x < to, x -> x + 1)
        .mapToObj(x -> at(x, y))
        .distinct()
        .count();
  }

  /// The colours of a row.
  List<Color> row(double from, double to, double y) {
    return DoubleStream.iterate(from, x -> x < to, x -> x + 1).mapToObj(x -> at(x, y)).toList();
  }

  static boolean isNear(Color one, Color other) {
    return Math.abs(one.getRed() - other.getRed()) < 0.04
        && Math.abs(one.getGreen() - other.getGreen()) < 0.04
        && Math.abs(one.getBlue() - other.getBlue()) < 0.04;
  }
}
