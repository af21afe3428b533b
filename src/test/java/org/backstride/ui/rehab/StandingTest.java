package org.backstride.ui.rehab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Labeled;
import org.backstride.rehab.course.Ruling.Verdict;
import org.backstride.rehab.decision.Decision;
import org.backstride.studio.deciding.Deciding;
import org.backstride.text.Messages;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// How a person stands is one statement on every screen.
class StandingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final String NOTE = "Bumped the knee on a chair";

  private final RehabWindow window = new RehabWindow();

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void aDeclinedProposalStandsAsDecidedEverywhere() {
    enter("peak=6");
    decline();

    for (var place : everywhere()) {
      assertThat(wordsOn(place)).contains("Decided: hold");
    }
    assertThat(wordsOn(new Place.RehabPlace(window.patient())))
        .anyMatch(words -> words.startsWith("Declined; instead: "))
        .anyMatch(words -> words.contains(NOTE));
  }

  @Test
  void aProposalThatWaitsStandsEverywhere() {
    enter("peak=6");

    for (var place : everywhere()) {
      assertThat(wordsOn(place)).contains("Regress · row 4");
    }
  }

  @Test
  void whomALockHoldsIsNotCalledReadyAmongThePeople() {
    enter("red=CHEST_PAIN");
    decline();

    assertThat(wordsOn(new Place.Athletes())).contains("Gate closed");
    assertThat(wordsOn(new Place.Today())).contains("Gate closed");
    assertThat(wordsOn(new Place.AthletePlace(window.patient()))).contains("Gate closed");
  }

  private List<Place> everywhere() {
    return List.of(
        new Place.Today(), new Place.Athletes(), new Place.AthletePlace(window.patient()));
  }

  private void enter(String differences) {
    var report = window.evening(DAY, differences);
    Fx.run(() -> window.demo().studio().care().enter(report, "Report"));
    Fx.settle();
  }

  private void decline() {
    Fx.run(
        () -> {
          var studio = window.demo().studio();
          while (studio.care().of(window.patient()).awaitsDecision()) {
            var waiting = studio.care().of(window.patient()).waiting().getFirst();
            new Deciding(studio, Messages.in(Locale.ENGLISH), "Follow")
                .rule(waiting, Verdict.DECLINED, Decision.repeat(), NOTE);
          }
        });
    Fx.settle();
  }

  private List<String> wordsOn(Place place) {
    window.open(place);
    Fx.settle();
    return Fx.get(
        () ->
            window.focused().getScene().getRoot().lookupAll(".label").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList());
  }
}
