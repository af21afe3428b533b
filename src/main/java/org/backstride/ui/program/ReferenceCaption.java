package org.backstride.ui.program;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.backstride.program.resolve.References;
import org.backstride.ui.program.words.StepWords;
import org.backstride.unit.Movement;

/// What 100 % of the lane is: the reference speeds of the athlete, or that they are nominal.
///
/// @param guessed whether the reference of a movement is a guess
record ReferenceCaption(StepWords words, Predicate<Movement> guessed) {

  String of(References references, boolean someone) {
    if (!someone) {
      return words.messages().text("program.lane.nominal");
    }
    List<String> parts = new ArrayList<>();
    add(parts, references, Movement.BACKWARD_WALK, "◀ ");
    add(parts, references, Movement.FORWARD_WALK, "▶ ");
    return parts.isEmpty()
        ? words.messages().text("program.lane.untested")
        : "100 % = " + String.join("   ", parts);
  }

  private String said(Movement movement, String speed) {
    return guessed.test(movement) ? words.messages().text("program.guess", speed) : speed;
  }

  private void add(List<String> parts, References references, Movement movement, String glyph) {
    references
        .speedOf(movement)
        .ifPresent(speed -> parts.add(glyph + said(movement, words.formats().speed(speed))));
  }
}
