package org.backstride.ui.rehab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.backstride.athlete.AthleteId;
import org.backstride.athlete.Question;
import org.backstride.plan.Days;
import org.backstride.plan.Mark;
import org.backstride.plan.MarkId;
import org.backstride.plan.edit.PlanEdit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A protocol that begins has its sessions on the plan, whatever stands there.
class BeginningTest {

  private final RehabWindow window = new RehabWindow();

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void aProtocolBesideAPhaseStandsOnThePlanWithoutItsOwn() {
    var id = window.unscreened();
    screen(id);
    var there =
        new Mark.Phase(
            MarkId.create(),
            new Days(LocalDate.of(2026, 11, 2), LocalDate.of(2027, 1, 31)),
            "Winter",
            "");
    var plan = window.demo().studio().plan();
    Fx.run(() -> plan.edit(new PlanEdit.PutMark(id, there), "Phase"));

    window.open(new Place.RehabPlace(id));
    int before = Fx.get(() -> plan.plan().get().of(id).sessions().size());
    window.type(CoursePane.PAIN_ID, "0");
    window.click(CoursePane.BEGIN_ID);

    assertThat(window.record(id).course()).isPresent();
    assertThat(Fx.get(() -> plan.plan().get().of(id).sessions())).hasSize(before + 18);
    assertThat(Fx.get(() -> plan.plan().get().of(id).marks(Mark.Phase.class).toList()))
        .containsExactly(there);
    assertThat(Fx.get(() -> window.demo().studio().history().labels().get().undo())).isNotNull();
  }

  private void screen(AthleteId id) {
    window.open(new Place.ScreeningPlace(id));
    for (Question question : Question.values()) {
      window.click(ScreeningView.NO_ID + question.name());
    }
  }
}
