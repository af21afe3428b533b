package org.backstride.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.backstride.athlete.Condition;
import org.backstride.athlete.Condition.Care;
import org.backstride.athlete.Condition.Risk;
import org.backstride.plan.Plans;
import org.backstride.program.notation.Notation;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Action;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An earlier injury that is ticked in the profile, and the sessions already planned. Today is the
/// Monday of `a`.
class SuperviseBarTest {

  @TempDir Path folder;
  private CalendarDesk desk;

  @BeforeEach
  void open() {
    desk = CalendarDesk.of(folder, List.of(Plans.plan("a-3 b0 c1 d9"), Plans.plan("e1")));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void nothingStandsThereWhereNothingLacks() {
    assertThat(isShown()).isFalse();

    perform();

    assertThat(desk.notices)
        .last()
        .satisfies(each -> assertThat(each.text()).startsWith("No planned session"));
  }

  @Test
  void everyPlannedSessionOfThePersonGetsItInOneStep() {
    injured();
    assertThat(isShown()).isTrue();
    assertThat(said()).startsWith("Person A: 3 planned sessions lack");
    desk.exhibit.save("calendar-supervise-light");

    Fx.run(() -> ((Button) node(SuperviseBar.BUTTON_ID)).fire());
    Fx.settle();

    assertThat(guarded()).containsExactly(false, true, true, true, false);
    assertThat(isShown()).isFalse();

    Fx.run(() -> desk.studio.history().undo());
    Fx.settle();
    assertThat(guarded()).doesNotContain(true);
    assertThat(isShown()).isTrue();

    Fx.run(() -> desk.studio.history().redo());
    Fx.settle();
    assertThat(guarded()).containsExactly(false, true, true, true, false);
  }

  @Test
  void theKeyboardDoesTheSame() {
    injured();

    perform();

    assertThat(guarded()).containsExactly(false, true, true, true, false);
  }

  private void injured() {
    Fx.run(
        () -> {
          var person = desk.studio.roster().athletes().get().getFirst();
          var condition =
              new Condition(Care.TRAINING, Set.of(), "", null, Set.of(Risk.PREVIOUS_INJURY));
          desk.studio.roster().put(person.withCondition(condition), "Risk");
        });
    Fx.settle();
  }

  private void perform() {
    Fx.run(
        () ->
            desk.view.actions().stream()
                .filter(each -> each.id().equals(SuperviseBar.BUTTON_ID))
                .findFirst()
                .ifPresent(Action::perform));
    Fx.settle();
  }

  /// Whether somebody is beside, session by session of both.
  private List<Boolean> guarded() {
    return Fx.get(
        () ->
            desk.studio.roster().athletes().get().stream()
                .flatMap(each -> desk.plan().of(each.id()).sessions().stream())
                .map(each -> Notation.print(each.program()).contains("partner"))
                .toList());
  }

  private boolean isShown() {
    return Fx.get(() -> node(SuperviseBar.ID).isVisible());
  }

  private String said() {
    return Fx.get(() -> ((Label) node(SuperviseBar.ID).lookup(".label")).getText());
  }

  private Node node(String id) {
    return desk.view.node().lookup("#" + id);
  }
}
