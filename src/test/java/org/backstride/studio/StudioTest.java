package org.backstride.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backstride.athlete.Athlete;
import org.backstride.plan.Plans;
import org.backstride.plan.edit.PlanEdit;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudioTest {

  private final List<OpenStudio> opened = new ArrayList<>();

  @TempDir Path folder;

  @Test
  void whatWasEditedIsThereWhenTheLibraryIsOpenedAgain() throws InterruptedException {
    var studio = open();
    studio.roster().put(Athlete.named("Marta Lindqvist"), "Add Marta Lindqvist");
    var id = studio.programs().add(Program.EMPTY.withName("Retro walk"), "Add Retro walk");
    studio.close();

    var again = open();

    assertThat(again.roster().athletes().get())
        .extracting(Athlete::name)
        .containsExactly("Marta Lindqvist");
    assertThat(again.programs().find(id).orElseThrow().program().name()).isEqualTo("Retro walk");
    assertThat(opened).allSatisfy(open -> assertThat(open.failures()).isEmpty());
    again.close();
  }

  @Test
  void oneHistoryTakesBackEditsOfDifferentDocumentsInTheirOrder() throws InterruptedException {
    var studio = open();
    var marta = Athlete.named("Marta");
    studio.roster().put(marta, "Add Marta");
    var id = studio.programs().add(Program.EMPTY.withName("Intervals"), "Add Intervals");
    studio.roster().delete(marta.id(), "Delete Marta");

    var undone = List.of(studio.history().undo(), studio.history().undo());

    assertThat(undone)
        .extracting(label -> label.orElse(""))
        .containsExactly("Delete Marta", "Add Intervals");
    assertThat(studio.roster().find(marta.id())).hasValue(marta);
    assertThat(studio.programs().find(id)).isEmpty();
    studio.close();
  }

  @Test
  void undoneDeletionIsInTheLibraryToo() throws InterruptedException {
    var studio = open();
    var marta = Athlete.named("Marta");
    studio.roster().put(marta, "Add Marta");
    studio.flush();
    studio.roster().delete(marta.id(), "Delete Marta");
    studio.flush();
    studio.history().undo();
    studio.close();

    var again = open();

    assertThat(again.roster().find(marta.id())).hasValue(marta);
    again.close();
  }

  @Test
  void whatWaitsAboutAPersonIsWrittenBeforeThePersonGoes() throws InterruptedException {
    var studio = open();
    var ada = Athlete.named("Ada");
    studio.roster().put(ada, "Add Ada");
    studio
        .plan()
        .edit(new PlanEdit.Insert(ada.id(), List.of(Plans.session("a", 0))), "Level on Monday");
    studio.roster().delete(ada.id(), "Delete Ada");
    studio.flush();
    studio.history().undo();
    studio.close();

    opened.getFirst().deliver();
    var again = open();

    assertThat(opened.getFirst().failures()).isEmpty();
    assertThat(again.plan().plan().get().of(ada.id()).sessions()).hasSize(1);
    again.close();
  }

  @Test
  void undoGivesTheDocumentItsProgramAndSelectionBack() throws InterruptedException {
    var studio = open();
    var id = studio.programs().add(Program.EMPTY, "Add");
    var document = studio.programs().document(id).orElseThrow();
    var one = Program.EMPTY.withBlocks(List.of(Repeat.of(2, List.of())));
    var two = Program.EMPTY.withBlocks(List.of(Repeat.of(3, List.of())));
    document.edit(one, List.of(BlockPath.of(0)), "Add repeat");
    document.edit(two, List.of(), "×2 → ×3");

    studio.history().undo();

    assertThat(document.program().get()).isEqualTo(one);
    assertThat(document.selection().get()).containsExactly(BlockPath.of(0));
    studio.close();
  }

  @Test
  void anEditThatChangesNothingIsNoStep() throws InterruptedException {
    var studio = open();
    var marta = Athlete.named("Marta");
    studio.roster().put(marta, "Add Marta");

    studio.roster().put(marta, "Again");

    assertThat(studio.history().labels().get().undo()).isEqualTo("Add Marta");
    studio.close();
  }

  private Studio open() throws InterruptedException {
    var open = new OpenStudio(folder.resolve("library.db"));
    opened.add(open);
    return open.studio();
  }
}
