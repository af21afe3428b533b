package org.backstride.ui.calendar.paint;

import java.util.IdentityHashMap;
import org.backstride.program.Program;
import org.backstride.ui.calendar.board.Box;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.kit.mark.Skyline;

/// Paints a session's skyline, backward hatched.
final class SketchPainter {

  private final IdentityHashMap<Program, Skyline> skylines = new IdentityHashMap<>();

  void paint(Pen pen, Program program, Box box) {
    for (var bar : skylines.computeIfAbsent(program, Skyline::of).bars()) {
      double x = box.x() + bar.from() * box.width();
      double width = Math.max(1, (bar.to() - bar.from()) * box.width() - 0.6);
      double height = bar.height() * box.height();
      var place = new Box(x, box.bottom() - height, width, height);
      pen.fill(place, pen.colour(bar.tone(), bar.tone() == Tone.STILL ? 0.5 : 0.85));
      if (bar.tone() == Tone.BACKWARD && width > 3) {
        pen.hatch(place, pen.colour(Tone.SURFACE, 0.75));
      }
    }
  }
}
