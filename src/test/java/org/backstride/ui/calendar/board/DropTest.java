package org.backstride.ui.calendar.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.plan.Plans.ADA;
import static org.backstride.plan.Plans.BEN;
import static org.backstride.plan.Plans.LEVEL;
import static org.backstride.plan.Plans.day;
import static org.backstride.plan.Plans.id;
import static org.backstride.plan.Plans.session;
import static org.backstride.plan.Plans.uuid;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.plan.Snapshot;
import org.backstride.plan.edit.PlanEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DropTest {

  private static final UUID SEED = uuid("seed");
  private static final Dragged TWO =
      new Dragged.Sessions(session("a", 0), ADA, Set.of(id("a"), id("b")));

  @ParameterizedTest
  @CsvSource({"false, false, MOVE", "true, false, PUSH", "false, true, COPY", "true, true, COPY"})
  void shiftPushesAndShortcutCopies(boolean shift, boolean shortcut, DropMode mode) {
    assertThat(DropMode.of(shift, shortcut)).isEqualTo(mode);
  }

  @Test
  void aMoveTakesAllThatIsHeldByTheDistanceOfTheOneUnderThePointer() {
    assertThat(drop(ADA, 3, DropMode.MOVE).edit())
        .hasValue(new PlanEdit.Move(Set.of(id("a"), id("b")), 3, null));
    assertThat(drop(BEN, 0, DropMode.MOVE).edit())
        .hasValue(new PlanEdit.Move(Set.of(id("a"), id("b")), 0, BEN));
  }

  @Test
  void whereItAlreadyStandsNothingIsMovedOrPushed() {
    assertThat(drop(ADA, 0, DropMode.MOVE).edit()).isEmpty();
    assertThat(drop(ADA, 0, DropMode.PUSH).edit()).isEmpty();
    assertThat(drop(ADA, 0, DropMode.COPY).edit())
        .hasValue(new PlanEdit.Copy(Set.of(id("a"), id("b")), 0, null, SEED));
  }

  @Test
  void aPushStaysWithThePersonAndGoesFromTheOneUnderThePointer() {
    assertThat(drop(ADA, -2, DropMode.PUSH).edit()).hasValue(new PlanEdit.Push(id("a"), -2));
    assertThat(drop(BEN, 2, DropMode.PUSH).edit()).isEmpty();
  }

  @Test
  void aProgramOfTheLibraryIsPutOnTheDayWhateverIsHeld() {
    var snapshot = Snapshot.of(LEVEL, null);
    var placed = PlannedSession.of(new SessionId(SEED), day(5), snapshot);
    var drop =
        new Drop(new Dragged.FromLibrary(snapshot), new Slot(BEN, day(5)), DropMode.MOVE, SEED);

    assertThat(drop.edit()).hasValue(new PlanEdit.Insert(BEN, List.of(placed)));
    assertThat(drop.as(DropMode.COPY).edit()).isEqualTo(drop.edit());
  }

  private static Drop drop(AthleteId to, int day, DropMode mode) {
    return new Drop(TWO, new Slot(to, day(day)), mode, SEED);
  }
}
