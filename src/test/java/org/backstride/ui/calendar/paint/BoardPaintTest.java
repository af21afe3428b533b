package org.backstride.ui.calendar.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.plan.Plans.ADA;
import static org.backstride.plan.Plans.MONDAY;
import static org.backstride.plan.Plans.day;
import static org.backstride.plan.Plans.id;
import static org.backstride.plan.Plans.plan;
import static org.backstride.plan.Plans.uuid;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.backstride.plan.Plan;
import org.backstride.plan.SessionId;
import org.backstride.plan.total.SessionFigures;
import org.backstride.program.Program;
import org.backstride.program.resolve.References;
import org.backstride.recording.RecordingId;
import org.backstride.review.Adherence;
import org.backstride.review.Borders;
import org.backstride.review.Done;
import org.backstride.review.Links.Hand;
import org.backstride.review.PlanReview;
import org.backstride.review.PlanReview.Evidence;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.calendar.board.BoardLayout;
import org.backstride.ui.calendar.board.BoardLayout.Board;
import org.backstride.ui.calendar.board.Box;
import org.backstride.ui.calendar.board.Slot;
import org.backstride.ui.calendar.board.Unplanned;
import org.backstride.ui.calendar.words.CalendarWords;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Palette;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.kit.Tone;
import org.backstride.unit.UnitSystem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the board's colours say, read from its pixels. Today is the second Monday.
class BoardPaintTest {

  private static final double WIDTH = BoardLayout.GUTTER + BoardLayout.TOTALS + 980;
  private static final double HEIGHT = 400;
  private static final Plan PLAN = Plan.EMPTY.with(ADA, plan("a0 b2 c8"));

  private final Board board = new Board(PLAN, List.of(ADA), MONDAY, 4, Unplanned.NONE);
  private final BoardLayout layout = BoardLayout.of(board, WIDTH);

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void aMissedSessionIsMarkedInTheStopColourAndADoneOneInTheSafeColour() {
    var picture = paint(hand(Set.of(), null), done("r", 0));

    assertThat(picture.count(card(0), Tone.SAFE)).isGreaterThan(5);
    assertThat(picture.count(card(0), Tone.STOP)).isZero();
    assertThat(picture.count(card(2), Tone.STOP)).isGreaterThan(5);
    assertThat(picture.count(card(8), Tone.STOP)).isZero();
    assertThat(picture.count(card(8), Tone.SAFE)).isZero();
  }

  @Test
  void thePlanAloneSaysNothingOfWhatBecameOfIt() {
    var picture = paint(Showing.PLAN, hand(Set.of(), null), done("r", 0));

    assertThat(picture.count(card(0), Tone.SAFE)).isZero();
    assertThat(picture.count(card(2), Tone.STOP)).isZero();
    assertThat(picture.faint(card(2), Tone.BACKWARD)).isGreaterThan(20);
  }

  @Test
  void whatWasDoneAloneLeavesTheShapeOfASessionOut() {
    var picture = paint(Showing.DONE, hand(Set.of(), null), done("r", 0));

    assertThat(picture.count(card(0), Tone.BACKWARD)).isGreaterThan(20);
    assertThat(picture.count(card(2), Tone.STOP)).isGreaterThan(5);
    assertThat(picture.count(card(2), Tone.BACKWARD)).isZero();
    assertThat(picture.count(card(8), Tone.BACKWARD)).isZero();
  }

  @Test
  void backwardBlocksAreInTheBackwardColourWithHatches() {
    var picture = paint(hand(Set.of(), null));
    var sketch = card(8);

    assertThat(picture.faint(sketch, Tone.BACKWARD)).isGreaterThan(20);
    assertThat(picture.faint(sketch, Tone.FORWARD)).isGreaterThan(20);
  }

  @Test
  void aBadDayIsShadedAndAGoodOneOnlyOutlined() {
    var slot = new Slot(ADA, day(9));
    var good = paint(hand(Set.of(), new BoardScene.Target(slot, "")));
    var bad = paint(hand(Set.of(), new BoardScene.Target(slot, "No rest day after Tue")));

    assertThat(good.count(day9(), Tone.ACCENT)).isGreaterThan(100);
    assertThat(good.count(day9(), Tone.STOP)).isZero();
    assertThat(bad.count(day9(), Tone.STOP)).isGreaterThan(100);
  }

  @Test
  void aSelectedSessionHasAnEdgeOfItsOwn() {
    var chosen = paint(hand(Set.of(id("c")), null));
    var none = paint(hand(Set.of(), null));

    assertThat(chosen.count(card(8), Tone.ACCENT))
        .isGreaterThan(none.count(card(8), Tone.ACCENT) + 200);
  }

  @Test
  void todayIsMarked() {
    var picture = paint(hand(Set.of(), null));

    assertThat(picture.count(box(7), Tone.ACCENT)).isGreaterThan(50);
    assertThat(picture.count(box(8), Tone.ACCENT)).isZero();
  }

  @Test
  void aLongTextIsCutWhereItsRoomEndsAndAShortOneStays() {
    Fx.run(
        () -> {
          var pen = new Pen(new Canvas(10, 10).getGraphicsContext2D(), new Palette());

          assertThat(pen.fit("Level walking", Pen.SMALL, 500)).isEqualTo("Level walking");
          assertThat(pen.fit("Level walking", Pen.SMALL, 40)).endsWith("…").startsWith("L");
          assertThat(pen.width(pen.fit("Level walking", Pen.SMALL, 40), Pen.SMALL))
              .isLessThanOrEqualTo(40);
          assertThat(pen.fit("Level walking", Pen.SMALL, 2)).isEmpty();
        });
  }

  private static BoardScene.Hand hand(Set<SessionId> selected, BoardScene.@Nullable Target target) {
    return new BoardScene.Hand(selected, Set.of(), null, target);
  }

  private Box card(int day) {
    return layout.cards(new Slot(ADA, day(day)), PLAN).getFirst().box();
  }

  private Box day9() {
    return box(9);
  }

  private Box box(int day) {
    return layout.box(new Slot(ADA, day(day))).orElseThrow();
  }

  private static Done done(String name, int day) {
    return new Done(new RecordingId(uuid(name)), day(day), 1_500, 600);
  }

  private Picture paint(BoardScene.Hand hand, Done... recordings) {
    return paint(Showing.BOTH, hand, recordings);
  }

  private Picture paint(Showing showing, BoardScene.Hand hand, Done... recordings) {
    var review =
        PlanReview.of(
            PLAN.of(ADA),
            session -> figures(session.program()),
            new Evidence(List.of(recordings), Hand.NOTHING, Map.of()),
            new Adherence(Borders.STANDARD, day(7)));
    var figures =
        new BoardScene.Figures(
            (plan, athlete, days) ->
                plan.of(athlete).within(days).stream()
                    .map(session -> figures(session.program()))
                    .reduce(SessionFigures.NONE, SessionFigures::plus),
            (_, session) -> figures(session.program()),
            _ -> review,
            _ -> Optional.empty());
    var scene =
        new BoardScene(
            layout, PLAN, hand, figures, new BoardScene.Window(0, HEIGHT, false, showing));
    return Fx.get(() -> Picture.of(scene));
  }

  private static SessionFigures figures(Program program) {
    return SessionFigures.of(program, References.UNKNOWN);
  }

  /// The pixels of a board and the colours it was painted with.
  private record Picture(WritableImage pixels, Palette palette) {

    static Picture of(BoardScene scene) {
      var canvas = new Canvas(WIDTH, HEIGHT);
      var palette = new Palette();
      var root = new StackPane(palette, canvas);
      var shown = new Scene(root, WIDTH, HEIGHT);
      Theme.LIGHT.apply(shown);
      root.applyCss();
      root.layout();
      var words =
          new CalendarWords(
              Messages.in(Locale.UK), new Formats(Locale.UK, UnitSystem.METRIC), _ -> "Ada");
      new BoardPainter(words, day(7)).weeks(new Pen(canvas.getGraphicsContext2D(), palette), scene);
      return new Picture(shown.snapshot(null), palette);
    }

    /// How many pixels of a place on the board are nearly of a colour.
    long count(Box box, Tone tone) {
      return count(box, palette.colour(tone));
    }

    /// The same of a colour that lets a little of the ground through, as the sketches' do.
    long faint(Box box, Tone tone) {
      return count(box, palette.colour(tone).interpolate(palette.colour(Tone.SURFACE), 0.15));
    }

    private long count(Box box, Color wanted) {
      long count = 0;
      for (int y = (int) box.y(); y < box.bottom(); y++) {
        for (int x = (int) box.x(); x < box.right(); x++) {
          var pixel = pixels.getPixelReader().getColor(x, y);
          count += isNear(pixel, wanted) ? 1 : 0;
        }
      }
      return count;
    }

    private static boolean isNear(Color one, Color other) {
      return Math.abs(one.getRed() - other.getRed())
              + Math.abs(one.getGreen() - other.getGreen())
              + Math.abs(one.getBlue() - other.getBlue())
          < 0.2;
    }
  }
}
