package org.backstride.ui.calendar.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.plan.Plans.ADA;
import static org.backstride.plan.Plans.BEN;
import static org.backstride.plan.Plans.MONDAY;
import static org.backstride.plan.Plans.day;
import static org.backstride.plan.Plans.id;
import static org.backstride.plan.Plans.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Plan;
import org.backstride.plan.total.SessionFigures;
import org.backstride.program.Program;
import org.backstride.program.resolve.References;
import org.backstride.review.Adherence;
import org.backstride.review.Borders;
import org.backstride.review.Links.Hand;
import org.backstride.review.PlanReview;
import org.backstride.review.PlanReview.Evidence;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.calendar.board.BoardLayout;
import org.backstride.ui.calendar.board.BoardLayout.Board;
import org.backstride.ui.calendar.board.Unplanned;
import org.backstride.ui.calendar.words.CalendarWords;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Palette;
import org.backstride.ui.kit.Theme;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// However one scrolls there, the picture is the one that painting it anew gives.
class BoardStripsTest {

  private static final int WIDTH = (int) (BoardLayout.GUTTER + BoardLayout.TOTALS) + 980;
  private static final int HEIGHT = 400;
  private static final Plan PLAN =
      Plan.EMPTY.with(ADA, plan("a0 b2 c8 d8 e16 f23 g30")).with(BEN, plan("h1 i9 j17 k31"));
  private static final BoardLayout LAYOUT =
      BoardLayout.of(new Board(PLAN, List.of(ADA, BEN), MONDAY, 12, Unplanned.NONE), WIDTH);

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void scrollingInStepsShowsWhatAJumpShows() {
    var stepped =
        pixels(
            strips -> {
              for (double scroll = 0; scroll <= 480; scroll += 37) {
                strips.show(scene(scroll, Set.of()));
              }
              strips.show(scene(333, Set.of()));
            });

    assertThat(stepped).isEqualTo(pixels(strips -> strips.show(scene(333, Set.of()))));
  }

  @Test
  void anotherPlaceIsAnotherPicture() {
    assertThat(pixels(strips -> strips.show(scene(0, Set.of()))))
        .isNotEqualTo(pixels(strips -> strips.show(scene(333, Set.of()))));
  }

  @Test
  void whatChangedIsPaintedOnceTheOldIsWiped() {
    var chosen =
        pixels(
            strips -> {
              strips.show(scene(0, Set.of()));
              strips.wipe();
              strips.show(scene(0, Set.of("a")));
            });

    assertThat(chosen)
        .isEqualTo(pixels(strips -> strips.show(scene(0, Set.of("a")))))
        .isNotEqualTo(pixels(strips -> strips.show(scene(0, Set.of()))));
  }

  @Test
  void scrollingByAStripPaintsOneStripAndKeepsTheOthers() {
    Fx.run(
        () -> {
          var strips = strips(new Palette());
          strips.show(scene(0, Set.of()));
          int before = canvases(strips);

          for (double scroll = 0; scroll < 3_000; scroll += BoardStrips.STRIP) {
            strips.show(scene(scroll, Set.of()));
          }

          assertThat(canvases(strips)).isEqualTo(before);
        });
  }

  private static int canvases(BoardStrips strips) {
    return strips.lookupAll("*").stream().filter(Canvas.class::isInstance).toList().size();
  }

  private static BoardStrips strips(Palette palette) {
    var words =
        new CalendarWords(
            Messages.in(Locale.UK), new Formats(Locale.UK, UnitSystem.METRIC), _ -> "Ada");
    return new BoardStrips(new BoardPainter(words, day(7)), palette);
  }

  private static List<Integer> pixels(Consumer<BoardStrips> showing) {
    return Fx.get(
        () -> {
          var palette = new Palette();
          var strips = strips(palette);
          var root = new StackPane(palette, strips);
          var shown = new Scene(root, WIDTH, HEIGHT);
          Theme.LIGHT.apply(shown);
          root.applyCss();
          root.layout();
          showing.accept(strips);
          return argb(shown.snapshot(null));
        });
  }

  private static List<Integer> argb(WritableImage image) {
    var reader = image.getPixelReader();
    return IntStream.range(0, WIDTH * HEIGHT)
        .mapToObj(at -> reader.getArgb(at % WIDTH, at / WIDTH))
        .toList();
  }

  private static BoardScene scene(double scroll, Set<String> selected) {
    var chosen = selected.stream().map(name -> id(name)).collect(Collectors.toUnmodifiableSet());
    var figures =
        new BoardScene.Figures(
            (plan, athlete, days) ->
                plan.of(athlete).within(days).stream()
                    .map(session -> figures(session.program()))
                    .reduce(SessionFigures.NONE, SessionFigures::plus),
            (_, session) -> figures(session.program()),
            athlete -> review(PLAN.of(athlete)),
            _ -> Optional.empty());
    var hand = new BoardScene.Hand(chosen, Set.of(), null, null);
    var seen = new BoardScene.Window(scroll, HEIGHT - BoardPainter.HEAD, false, Showing.BOTH);
    return new BoardScene(LAYOUT, PLAN, hand, figures, seen);
  }

  private static PlanReview review(AthletePlan plan) {
    return PlanReview.of(
        plan,
        session -> figures(session.program()),
        new Evidence(List.of(), Hand.NOTHING, Map.of()),
        new Adherence(Borders.STANDARD, day(7)));
  }

  private static SessionFigures figures(Program program) {
    return SessionFigures.of(program, References.UNKNOWN);
  }
}
