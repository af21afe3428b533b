package org.backstride.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.backstride.studio.PrintReport.Audience;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// A studio that is left open over midnight, on the library with sessions at 8:15, 16:30 and 17:30.
class TurnOfTheDayTest {

  private final Demo demo = Demo.library(Locale.ENGLISH);
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-20T13:22:00Z"));
  private final InstantSource source = now::get;
  private final Clock clock = source.withZone(ZoneOffset.UTC);
  private final WindowFrame frame = Fx.get(() -> shown(new Place.Today()));

  @AfterEach
  void close() {
    Fx.run(frame::close);
    demo.close();
  }

  @Test
  void theNextSessionIsTheFirstFromNowOn() {
    assertThat(texts()).contains("0 done, next 16:30");
  }

  @Test
  void todayIsOfTheNewDay() {
    assertThat(texts()).contains("Friday, 20 November, week 47");

    elevenHoursPass();
    Fx.run(frame::turnDay);

    assertThat(texts()).contains("Saturday, 21 November, week 47");
  }

  @Test
  void aFormThatIsBeingFilledStays() {
    Fx.run(
        () ->
            frame.open(
                new Place.AthletePlace(demo.studio().roster().athletes().get().getFirst().id())));
    var before = Fx.get(() -> frame.lookup(".bs-host").lookupAll(".text-field"));

    elevenHoursPass();
    Fx.run(frame::turnDay);

    assertThat(Fx.get(() -> frame.lookup(".bs-host").lookupAll(".text-field"))).isEqualTo(before);
  }

  @Test
  void aSheetIsGivenOutOnTheNewDayAndKeepsWhatWasTyped() {
    Fx.run(() -> frame.open(new Place.Sheets()));
    waitForPage("20 Nov 2026");
    var clinician = Fx.get(() -> (TextField) frame.lookup(".bs-sheet-form .text-field"));
    Fx.run(() -> clinician.setText("Eva Halvorsen"));

    elevenHoursPass();
    Fx.run(frame::turnDay);

    waitForPage("21 Nov 2026");
    assertThat(Fx.get(() -> frame.lookup(".bs-sheet-form .text-field"))).isSameAs(clinician);
    assertThat(clinician.getText()).isEqualTo("Eva Halvorsen");
  }

  @Test
  void aReportIsOfTheNewDay() {
    var person = demo.studio().roster().athletes().get().getFirst().id();
    Fx.run(() -> frame.open(new Place.ReportPlace(person, Audience.REFERRER)));
    waitForPage("20 Nov 2026");

    elevenHoursPass();
    Fx.run(frame::turnDay);

    waitForPage("21 Nov 2026");
  }

  private void waitForPage(String words) {
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Fx.get(() -> pageSays(words)));
    } catch (TimeoutException e) {
      throw new AssertionError("No page says " + words, e);
    }
  }

  private boolean pageSays(String words) {
    return frame.lookupAll("*").stream()
        .map(Node::getAccessibleText)
        .anyMatch(text -> text != null && text.startsWith("Page 1") && text.contains(words));
  }

  private void elevenHoursPass() {
    now.updateAndGet(before -> before.plus(Duration.ofHours(11)));
  }

  private WindowFrame shown(Place place) {
    var desk = demo.desk();
    var made =
        new WindowFrame(
            new Desk(
                desk.studio(),
                desk.settings(),
                desk.imports(),
                desk.library(),
                desk.documents(),
                clock),
            place);
    new Scene(made, 1440, 900);
    made.focusView();
    return made;
  }

  private List<String> texts() {
    return Fx.get(
        () ->
            frame.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList());
  }
}
