package org.backstride.ui.calendar.paint;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.Anchor;
import org.backstride.plan.Days;
import org.backstride.plan.Plan;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.plan.total.SessionFigures;
import org.backstride.review.PlanReview;
import org.backstride.ui.calendar.board.BoardLayout;
import org.backstride.ui.calendar.board.Slot;
import org.jspecify.annotations.Nullable;

/// Everything that one picture of the board shows.
///
/// @param layout where things stand
/// @param shown the plan that is drawn: during a drag, as it would be
/// @param hand what is selected and held, and where
/// @param figures what things come to
/// @param view what of the board is seen
public record BoardScene(BoardLayout layout, Plan shown, Hand hand, Figures figures, Window view) {

  /// The same board, another part of it seen.
  BoardScene at(double scroll, double height) {
    return new BoardScene(layout, shown, hand, figures, view.at(scroll, height));
  }

  /// What is selected and held, and where.
  ///
  /// @param cursor where the keyboard is, null for nowhere
  /// @param target the day that is dragged over, null while none is
  public record Hand(
      Set<SessionId> selected,
      Set<SessionId> held,
      @Nullable Slot cursor,
      @Nullable Target target) {
    public Hand {
      selected = Set.copyOf(selected);
      held = Set.copyOf(held);
    }
  }

  /// The day that is dragged over.
  ///
  /// @param conflict the reason against it, blank for none
  public record Target(Slot slot, String conflict) {}

  /// What a person's days come to in a plan, what one session does, and what became of it.
  public record Figures(
      Sum sum,
      BiFunction<AthleteId, PlannedSession, SessionFigures> session,
      Function<AthleteId, PlanReview> reviews,
      Function<AthleteId, Optional<Anchor>> anchors) {}

  /// What a person's days come to in a plan.
  @FunctionalInterface
  public interface Sum {
    SessionFigures of(Plan plan, AthleteId athlete, Days days);
  }

  /// What of the board is seen.
  ///
  /// @param scroll the height at the upper edge
  /// @param height how much is seen
  /// @param focused whether the board has the keyboard
  /// @param showing which side of the calendar
  public record Window(double scroll, double height, boolean focused, Showing showing) {

    Window at(double nextScroll, double nextHeight) {
      return new Window(nextScroll, nextHeight, focused, showing);
    }
  }
}
