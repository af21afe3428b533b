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
import org.backstride.plan.Days;
import org.backstride.plan.Plan;
import org.backstride.plan.PlanTemplate;
import org.backstride.plan.Plans;
import org.backstride.plan.Snapshot;
import org.backstride.plan.edit.PlanEdit;
import org.backstride.plan.edit.PlanResult.Edited;
import org.backstride.plan.edit.PlanResult.Reason;
import org.backstride.plan.edit.PlanResult.Refused;
import org.backstride.program.resolve.References;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanDocumentTest {

  @TempDir Path folder;
  private OpenStudio open;
  private Studio studio;
  private final Athlete marta = Athlete.named("Marta");
  private final Athlete hannah = Athlete.named("Hannah");

  @BeforeEach
  void open() throws InterruptedException {
    open = new OpenStudio(folder.resolve("library.db"));
    studio = open.studio();
    studio.roster().put(marta, "Add Marta");
    studio.roster().put(hannah, "Add Hannah");
  }

  @AfterEach
  void close() throws InterruptedException {
    studio.close();
  }

  @Test
  void oneEditForManyIsOneStepOfUndo() {
    var assign =
        new PlanEdit.AssignProgram(
            Map.of(marta.id(), day(0), hannah.id(), day(1)),
            Snapshot.of(LEVEL, null),
            uuid("seed"));
    studio.plan().edit(assign, "Level for 2");

    var undone = studio.history().undo();
    var after = studio.plan().plan().get();
    studio.history().redo();

    assertThat(undone).hasValue("Level for 2");
    assertThat(after).isEqualTo(Plan.EMPTY);
    assertThat(studio.plan().plan().get().athletes()).containsOnlyKeys(marta.id(), hannah.id());
  }

  @Test
  void nothingIsEditedWhileOnlyTheFirstSessionsAreHere() {
    var whole = studio.plan().plan().get();
    studio.plan().begin(whole);

    var early = studio.plan().edit(insert("a", 0), "Insert a");
    studio.plan().load(whole);
    var later = studio.plan().edit(insert("a", 0), "Insert a");

    assertThat(early).isEqualTo(new Refused(Reason.STILL_READING));
    assertThat(later).isInstanceOf(Edited.class);
  }

  @Test
  void undoTakesBackPlanAndProgramInTheOrderTheyWereEdited() {
    studio.plan().edit(insert("a", 0), "Insert a");
    var program = studio.programs().add(LEVEL, "Add level");
    studio.plan().edit(new PlanEdit.Move(Set.of(id("a")), 2, null), "Move a");

    var labels =
        List.of(
            studio.history().undo().orElse(""),
            studio.history().undo().orElse(""),
            studio.history().undo().orElse(""));

    assertThat(labels).containsExactly("Move a", "Add level", "Insert a");
    assertThat(studio.programs().find(program)).isEmpty();
    assertThat(studio.plan().plan().get()).isEqualTo(Plan.EMPTY);
  }

  @Test
  void undoSaysWhichSessionsItTouched() {
    studio.plan().edit(insert("a", 0), "Insert a");
    studio.plan().edit(insert("b", 3), "Insert b");
    studio.plan().edit(new PlanEdit.Move(Set.of(id("a")), 2, null), "Move a");
    studio.plan().edit(new PlanEdit.Move(Set.of(id("b")), 2, null), "Move b");
    studio.history().undo();

    studio.history().undo();

    assertThat(studio.plan().touched().get()).containsExactly(id("a"));
  }

  @Test
  void aRefusedEditIsNoStepAndOfSeveralNoneIsMade() {
    studio.plan().edit(insert("a", 0), "Insert a");
    var before = studio.plan().plan().get();

    var result =
        studio
            .plan()
            .edit(
                List.of(
                    new PlanEdit.Move(Set.of(id("a")), 2, null),
                    new PlanEdit.Push(id("nobody"), 1)),
                "Both");

    assertThat(result).isEqualTo(new Refused(Reason.NOT_THERE));
    assertThat(studio.plan().plan().get()).isEqualTo(before);
    assertThat(studio.history().labels().get().undo()).isEqualTo("Insert a");
  }

  @Test
  void aPreviewChangesNothing() {
    studio.plan().edit(insert("a", 0), "Insert a");
    var before = studio.plan().plan().get();

    studio.plan().preview(new PlanEdit.Delete(Set.of(id("a"))));

    assertThat(studio.plan().plan().get()).isEqualTo(before);
  }

  @Test
  void planAndTemplatesAreThereWhenTheLibraryIsOpenedAgain() throws InterruptedException {
    studio.plan().edit(insert("a", 0), "Insert a");
    studio.plan().edit(new PlanEdit.Move(Set.of(id("a")), 0, hannah.id()), "To Hannah");
    studio.plan().edit(insert("b", 1), "Insert b");
    var template =
        PlanTemplate.of("Week", Plans.plan("a0 b2"), new Days(day(0), day(6)), References.UNKNOWN);
    studio.plan().put(template, "Keep week");
    var before = studio.plan().plan().get();
    studio.close();

    open = new OpenStudio(folder.resolve("library.db"));
    studio = open.studio();

    assertThat(studio.plan().plan().get()).isEqualTo(before);
    assertThat(studio.plan().templates().get()).containsExactly(template);
    assertThat(open.failures()).isEmpty();
  }

  @Test
  void aTemplateGoesAndComesBackWithUndo() {
    var template =
        PlanTemplate.of("Week", Plans.plan("a0 b2"), new Days(day(0), day(6)), References.UNKNOWN);
    studio.plan().put(template, "Keep week");
    studio.plan().delete(template.id(), "Delete week");
    var gone = studio.plan().templates().get();

    studio.history().undo();

    assertThat(gone).isEmpty();
    assertThat(studio.plan().templates().get()).containsExactly(template);
  }

  private PlanEdit insert(String name, int offset) {
    return new PlanEdit.Insert(marta.id(), List.of(Plans.session(name, offset)));
  }
}
