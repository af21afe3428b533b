package org.backstride.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.plan.Plans.LEVEL;
import static org.backstride.plan.Plans.day;
import static org.backstride.plan.Plans.id;
import static org.backstride.plan.Plans.uuid;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backstride.athlete.Athlete;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.Snapshot;
import org.backstride.plan.edit.PlanEdit;
import org.backstride.plan.edit.PlanResult.Edited;
import org.backstride.plan.edit.PlanResult.Reason;
import org.backstride.plan.edit.PlanResult.Refused;
import org.backstride.program.ProgramId;
import org.backstride.rehab.ClinicRules;
import org.backstride.rehab.ClinicRules.Switch;
import org.backstride.rehab.ClinicRules.Weight;
import org.backstride.rehab.Exemption.Subject;
import org.backstride.rehab.Exemption.Topic;
import org.backstride.rehab.Gates;
import org.backstride.rehab.Issuing;
import org.backstride.rehab.RuleId;
import org.backstride.rehab.RuleLimit;
import org.backstride.rehab.Strictness;
import org.backstride.rehab.clinic.ClinicSettings;
import org.backstride.rehab.decision.PainScale;
import org.backstride.rehab.decision.Thresholds;
import org.backstride.rehab.outcome.BackwardWalk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A closed gate blocks the plan, an override is kept with its reason, and both are undone by
/// nobody but the clinician.
@Execution(ExecutionMode.CONCURRENT)
class ClinicShelfTest {

  private static final Topic LONG = new Topic(RuleId.S24, "rehab.rule.S24.message 300.000 120.000");

  @TempDir Path folder;
  private Studio studio;
  private final Athlete open = Gates.open("Marta");
  private final Athlete closed = Gates.notCleared("Hannah");

  @BeforeEach
  void open() throws InterruptedException {
    studio = new OpenStudio(folder.resolve("library.db")).studio();
    studio.roster().put(open, "Add Marta");
    studio.roster().put(closed, "Add Hannah");
  }

  @AfterEach
  void close() throws InterruptedException {
    studio.close();
  }

  @Test
  void nothingIsPlacedBehindAClosedGate() {
    var result = studio.plan().edit(insert(closed, "a"), "Insert");

    assertThat(result).isEqualTo(new Refused(Reason.GATE_CLOSED));
    assertThat(studio.plan().plan().get().of(closed.id()).sessions()).isEmpty();
  }

  @Test
  void thePreviewSaysSoBeforeAnythingIsDropped() {
    assertThat(studio.plan().preview(insert(closed, "a")))
        .isEqualTo(new Refused(Reason.GATE_CLOSED));
    assertThat(studio.plan().preview(insert(open, "a"))).isInstanceOf(Edited.class);
  }

  @Test
  void aSessionHandedOverByAnotherPersonIsRefusedToo() {
    studio.plan().edit(insert(open, "a"), "Insert");

    assertThat(studio.plan().edit(new PlanEdit.Move(Set.of(id("a")), 0, closed.id()), "Hand"))
        .isEqualTo(new Refused(Reason.GATE_CLOSED));
    assertThat(
            studio
                .plan()
                .edit(new PlanEdit.Copy(Set.of(id("a")), 1, closed.id(), uuid("c")), "Copy"))
        .isEqualTo(new Refused(Reason.GATE_CLOSED));
  }

  @Test
  void oneClosedGateRefusesAnEditForManyAsAWholeAndIsNamed() {
    var assign =
        new PlanEdit.AssignProgram(
            Map.of(open.id(), day(0), closed.id(), day(1)), Snapshot.of(LEVEL, null), uuid("seed"));

    assertThat(studio.plan().edit(assign, "Level for 2"))
        .isEqualTo(new Refused(Reason.GATE_CLOSED));
    assertThat(studio.plan().plan().get().of(open.id()).sessions()).isEmpty();
    assertThat(studio.plan().gaining(List.of(assign)))
        .containsExactlyInAnyOrder(open.id(), closed.id());
  }

  @Test
  void whatStandsThereMayStillBeMovedAndDeletedAfterTheGateCloses() {
    studio.plan().edit(insert(open, "a"), "Insert");
    studio.roster().put(open.withCondition(closed.condition()), "Injury");

    assertThat(studio.plan().edit(new PlanEdit.Move(Set.of(id("a")), 1, null), "Move"))
        .isInstanceOf(Edited.class);
    assertThat(studio.plan().edit(new PlanEdit.Delete(Set.of(id("a"))), "Delete"))
        .isInstanceOf(Edited.class);
  }

  @Test
  void anOverrideOpensThePlanAndItsWithdrawalClosesItAgain() {
    studio.clinic().give(everywhere(), Issuing.GATE, "Walks at my arm", "Eva");
    var during = studio.plan().edit(insert(closed, "a"), "Insert");
    studio.clinic().withdraw(studio.clinic().about(closed.id()).getFirst(), "Eva");
    var after = studio.plan().edit(insert(closed, "b"), "Insert");

    assertThat(during).isInstanceOf(Edited.class);
    assertThat(after).isEqualTo(new Refused(Reason.GATE_CLOSED));
  }

  @Test
  void undoPassesAnOverrideBy() {
    studio.clinic().give(everywhere(), Issuing.GATE, "Walks at my arm", "Eva");

    studio.history().undo();

    assertThat(studio.clinic().about(closed.id())).hasSize(1);
  }

  @Test
  void overridesComeBackFromTheLibraryTheWithdrawnOnesToo() throws InterruptedException {
    var program = ProgramId.create();
    studio.clinic().give(everywhere(), Issuing.GATE, "Walks at my arm", "Eva");
    var subject = new Subject(closed.id(), program, "Long walk");
    studio.clinic().give(subject, LONG, "Neck is free", "Eva Halvorsen");
    studio.clinic().withdraw(studio.clinic().exemptions().get().getFirst(), "Ben");
    var kept = studio.clinic().exemptions().get();
    studio.close();

    studio = new OpenStudio(folder.resolve("library.db")).studio();

    assertThat(studio.clinic().exemptions().get())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("given.at", "withdrawn.at")
        .containsExactlyInAnyOrderElementsOf(kept);
    assertThat(studio.clinic().of(closed.id(), program)).hasSize(2);
    assertThat(studio.clinic().of(closed.id(), ProgramId.create())).hasSize(1);
    assertThat(studio.clinic().of(null, program)).isEmpty();
  }

  @Test
  void whatTheClinicSetsComesBackFromTheLibrary() throws InterruptedException {
    var rules =
        ClinicRules.STANDARD
            .with(new Switch(RuleId.S08, Strictness.Group.NOVICES), Weight.OFF)
            .with(new Switch(RuleId.S24, Strictness.Group.OTHERS), Weight.ERROR)
            .with(RuleLimit.S24_NOVICE, 90);
    var set =
        ClinicSettings.STANDARD
            .withRules(rules)
            .withThresholds(Thresholds.of(PainScale.SILBERNAGEL))
            .withWalk(new BackwardWalk(3.0, 4.5, 8));
    studio.clinic().set(set);
    studio.close();

    studio = new OpenStudio(folder.resolve("library.db")).studio();

    assertThat(studio.clinic().settings().get()).isEqualTo(set);
  }

  @Test
  void whatIsResetIsNotKept() throws InterruptedException {
    studio.clinic().set(ClinicSettings.STANDARD.withThresholds(Thresholds.of(PainScale.VINCENT)));
    studio.clinic().set(ClinicSettings.STANDARD);
    studio.close();

    studio = new OpenStudio(folder.resolve("library.db")).studio();

    assertThat(studio.clinic().settings().get()).isEqualTo(ClinicSettings.STANDARD);
  }

  private Subject everywhere() {
    return new Subject(closed.id(), null, "");
  }

  private static PlanEdit insert(Athlete athlete, String name) {
    return new PlanEdit.Insert(
        athlete.id(),
        List.of(PlannedSession.of(id(name), day(0), Snapshot.of(LEVEL.withName(name), null))));
  }
}
