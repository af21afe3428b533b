package org.backstride.ui.calendar.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.plan.Plans.ADA;
import static org.backstride.plan.Plans.BEN;
import static org.backstride.plan.Plans.MONDAY;
import static org.backstride.plan.Plans.athlete;
import static org.backstride.plan.Plans.day;
import static org.backstride.plan.Plans.plan;

import java.util.List;
import java.util.Map;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.Plan;
import org.backstride.recording.RecordingId;
import org.backstride.review.Done;
import org.backstride.ui.calendar.board.BoardLayout.Board;
import org.backstride.ui.calendar.board.BoardLayout.Card;
import org.backstride.ui.calendar.board.BoardLayout.Row;
import org.junit.jupiter.api.Test;

/// Three weeks of Ada and Ben; days are 100 wide.
class BoardLayoutTest {

  private static final double WIDTH = BoardLayout.GUTTER + BoardLayout.TOTALS + 700;

  private final BoardLayout layout = layout(plans("a0 b0 c2", "d8"), ADA, BEN);

  @Test
  void everyWeekHasARowForEachPersonAndTheyTouch() {
    var rows = layout.rows(0, layout.height());

    assertThat(rows).hasSize(6);
    assertThat(rows.stream().map(Row::week)).containsExactly(0, 0, 1, 1, 2, 2);
    assertThat(rows.stream().map(Row::person)).containsExactly(0, 1, 0, 1, 0, 1);
    for (int i = 1; i < rows.size(); i++) {
      assertThat(rows.get(i).box().y()).isEqualTo(rows.get(i - 1).box().bottom());
    }
    assertThat(rows.getLast().box().bottom()).isEqualTo(layout.height());
  }

  @Test
  void aRowIsAsHighAsItsFullestDayAsks() {
    var rows = layout.rows(0, layout.height());

    assertThat(rows.get(0).box().height() - rows.get(2).box().height()).isEqualTo(54);
    assertThat(rows.get(1).box().height()).isEqualTo(rows.get(3).box().height());
  }

  @Test
  void onlyTheRowsThatAreSeenAreGiven() {
    var second = layout.rows(0, layout.height()).get(1);

    assertThat(layout.rows(second.box().y() + 1, second.box().bottom() - 1))
        .containsExactly(second);
    assertThat(layout.rows(layout.height() + 5, layout.height() + 50)).isEmpty();
  }

  @Test
  void everyPlaceOfADayLeadsBackToIt() {
    for (int day = 0; day < 21; day++) {
      for (var athlete : List.of(ADA, BEN)) {
        var slot = new Slot(athlete, day(day));
        var box = layout.box(slot).orElseThrow();

        assertThat(layout.slotAt(box.x(), box.y())).hasValue(slot);
        assertThat(layout.slotAt(box.right() - 0.01, box.bottom() - 0.01)).hasValue(slot);
        assertThat(box.width()).isEqualTo(100);
      }
    }
  }

  @Test
  void besideTheDaysThereIsNone() {
    assertThat(layout.slotAt(BoardLayout.GUTTER - 1, 10)).isEmpty();
    assertThat(layout.slotAt(WIDTH - 10, 10)).isEmpty();
    assertThat(layout.slotAt(100, -1)).isEmpty();
    assertThat(layout.slotAt(100, layout.height() + 1)).isEmpty();
    assertThat(layout.box(new Slot(ADA, day(-1)))).isEmpty();
    assertThat(layout.box(new Slot(ADA, day(21)))).isEmpty();
    assertThat(layout.box(new Slot(athlete("x"), day(1)))).isEmpty();
  }

  @Test
  void cardsOfADayStandUnderEachOtherWithinIt() {
    var slot = new Slot(ADA, day(0));
    var day = layout.box(slot).orElseThrow();
    var cards = layout.cards(slot, layout.board().plan());

    assertThat(cards).extracting(card -> card.session().program().name()).containsExactly("a", "b");
    assertThat(cards.get(1).box().y()).isGreaterThanOrEqualTo(cards.get(0).box().bottom());
    assertThat(cards.get(1).box().bottom()).isLessThanOrEqualTo(day.bottom());
    for (Card card : cards) {
      assertThat(layout.cardAt(card.box().x() + 5, card.box().y() + 5)).hasValue(card);
    }
  }

  @Test
  void aPreviewWithMoreSessionsThanTheRowHasRoomForShrinksThem() {
    var crowded = plans("a0 b0 e0 f0 g0", "d8");
    var slot = new Slot(ADA, day(0));

    var cards = layout.cards(slot, crowded);

    assertThat(cards).hasSize(5);
    assertThat(cards.getLast().box().bottom())
        .isLessThanOrEqualTo(layout.box(slot).orElseThrow().bottom());
  }

  @Test
  void manyPeopleGetLowerCards() {
    var many = layout(Plan.EMPTY, ADA, BEN, athlete("c"), athlete("d"));

    assertThat(many.isCompact()).isTrue();
    assertThat(layout.isCompact()).isFalse();
  }

  @Test
  void aRectangleTouchesTheDaysBetweenItsCornersWhicheverWayItIsDrawn() {
    var from = layout.box(new Slot(ADA, day(1))).orElseThrow();
    var to = layout.box(new Slot(BEN, day(2))).orElseThrow();
    var expected =
        List.of(
            new Slot(ADA, day(1)), new Slot(ADA, day(2)),
            new Slot(BEN, day(1)), new Slot(BEN, day(2)));

    assertThat(layout.slotsBetween(from.x() + 5, from.y() + 5, to.x() + 5, to.y() + 5))
        .isEqualTo(expected);
    assertThat(layout.slotsBetween(to.x() + 5, to.y() + 5, from.x() + 5, from.y() + 5))
        .isEqualTo(expected);
  }

  @Test
  void weeksAreFoundByTheirHeight() {
    assertThat(layout.weekAt(layout.weekTop(1))).isEqualTo(1);
    assertThat(layout.weekAt(layout.weekTop(1) - 1)).isZero();
    assertThat(layout.weekTop(99)).isEqualTo(layout.height());
  }

  private static BoardLayout layout(Plan plan, AthleteId... people) {
    return BoardLayout.of(new Board(plan, List.of(people), MONDAY, 3, Unplanned.NONE), WIDTH);
  }

  private static Plan plans(String ada, String ben) {
    return Plan.EMPTY.with(Map.of(ADA, plan(ada), BEN, plan(ben)));
  }

  @Test
  void aRecordingWithoutASessionStandsBeneathTheSessionsAndMakesItsRowHigher() {
    var slot = new Slot(ADA, MONDAY);
    var done = new Done(RecordingId.random(), MONDAY, 1_800, 600);
    var plan = new Plan(Map.of(ADA, plan("a0")));
    var unplanned = new Unplanned(Map.of(slot, List.of(done)));
    var with = BoardLayout.of(new Board(plan, List.of(ADA), MONDAY, 3, unplanned), WIDTH);
    var without = BoardLayout.of(new Board(plan, List.of(ADA), MONDAY, 3, Unplanned.NONE), WIDTH);

    var card = with.cards(slot, plan).getFirst().box();
    var extra = with.extras(slot, plan).getFirst();

    assertThat(extra.done()).isEqualTo(done);
    assertThat(extra.box().y()).isGreaterThanOrEqualTo(card.bottom());
    assertThat(extra.box().height()).isEqualTo(card.height());
    assertThat(with.height()).isGreaterThan(without.height());
    assertThat(with.extraAt(extra.box().x() + 2, extra.box().y() + 2)).contains(extra);
    assertThat(with.extraAt(card.x() + 2, card.y() + 2)).isEmpty();
  }
}
