package org.backstride.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Language;
import org.backstride.studio.PrintReport.Audience;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Place;
import org.backstride.ui.rehab.RehabWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The reports of the invented knee case in the window: looked at before they are printed.
class ReportViewTest {

  private final RehabWindow window = new RehabWindow();

  @AfterEach
  void end() {
    window.close();
  }

  @Test
  void theTrailIsReachedByItsKeyAndShowsEveryPage() {
    window.open(new Place.RehabPlace(window.patient()));
    window.demo().rest();

    new FxRobot().push(KeyCode.CONTROL, KeyCode.P);
    window.demo().rest();

    assertThat(window.place()).isEqualTo(new Place.ReportPlace(window.patient(), Audience.TRAIL));
    assertThat(pages()).hasSizeGreaterThan(2);
    assertThat(count()).isEqualTo(pages().size() + " pages");
    assertThat(pages().getFirst()).contains("Trail of decisions", "Row 12: ");
  }

  @Test
  void theReportAndItsPlainWordsShowWhatThePersonDid() {
    window.open(new Place.ReportPlace(window.patient(), Audience.REFERRER));
    window.demo().rest();
    assertThat(pages().getFirst()).contains("18 of 18 sessions reported.");

    window.open(new Place.ReportPlace(window.patient(), Audience.PATIENT));
    window.demo().rest();

    assertThat(pages()).hasSize(1);
    assertThat(pages().getFirst()).contains("How you are getting on", "18 sessions");
  }

  @Test
  void plainWordsAreInThePersonsOwnLanguageTheReferrersInTheStudios() {
    Fx.run(
        () -> {
          var roster = window.demo().studio().roster();
          var athlete = roster.find(window.patient()).orElseThrow();
          var person = athlete.person().withLanguage(Language.GERMAN);
          roster.put(athlete.withPerson(person), "Language");
        });

    window.open(new Place.ReportPlace(window.patient(), Audience.PATIENT));
    window.demo().rest();
    assertThat(pages().getFirst()).contains("So kommen Sie voran");

    window.open(new Place.ReportPlace(window.patient(), Audience.REFERRER));
    window.demo().rest();
    assertThat(pages().getFirst()).contains("18 of 18 sessions reported.");
  }

  @Test
  void aNewDecisionIsInThePreviewAtOnce() {
    window.open(new Place.RehabPlace(window.patient()));
    window.click("proposal-accept");

    window.open(new Place.ReportPlace(window.patient(), Audience.TRAIL));
    window.demo().rest();

    assertThat(String.join(" ", pages())).doesNotContain("not decided yet");
  }

  private List<String> pages() {
    return Fx.get(
        () ->
            ((VBox) window.node(PreviewPane.PAGES_ID))
                .getChildren().stream().map(page -> page.getAccessibleText()).toList());
  }

  private String count() {
    return Fx.get(() -> ((Label) window.node(PreviewPane.COUNT_ID)).getText());
  }
}
