package org.backstride.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Circumstances;
import org.backstride.athlete.Circumstances.Contact;
import org.backstride.athlete.Circumstances.Goal;
import org.backstride.athlete.Circumstances.Role;
import org.backstride.athlete.Circumstances.State;
import org.backstride.athlete.Pseudonym;
import org.backstride.settings.Settings.Naming;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.Screens;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// One switch hides the names of all people wherever the window would show them.
class HiddenNamesTest {

  private final Demo demo = Demo.filled(Locale.ENGLISH);
  private final WindowExhibit window =
      WindowExhibit.of(demo, new Place.Today(), Theme.LIGHT, Exhibit.Size.LARGE);

  @AfterEach
  void close() {
    window.close();
    demo.close();
  }

  @Test
  void noScreenShowsANameAnyMore() {
    hide();

    for (var screen : Screens.all()) {
      window.open(screen.place().apply(demo));
      demo.rest();

      assertThat(texts().stream().filter(this::namesSomeone).toList()).as(screen.name()).isEmpty();
    }
  }

  @Test
  void whatSomebodyTypedAboutAPersonIsHiddenToo() {
    var told =
        Circumstances.UNKNOWN
            .withContacts(List.of(new Contact(Role.EMERGENCY, "Ole Strand", "0664 123", "")))
            .withGoals(List.of(new Goal("Carry Ole upstairs", null, State.OPEN)));
    var known = patient().withCircumstances(told);
    Fx.run(() -> demo.studio().roster().put(known, "Edit"));
    window.open(new Place.PersonFilePlace(demo.patient()));
    assertThat(texts()).contains("Ole Strand", "Carry Ole upstairs");

    hide();
    window.open(new Place.PersonFilePlace(demo.patient()));

    assertThat(texts()).contains("(hidden)").noneMatch(text -> text.matches(".*(Ole|0664).*"));
  }

  @Test
  void noBoxOffersAName() {
    hide();

    for (var place : List.of(new Place.Programs(), new Place.HandSessionPlace(null))) {
      window.open(place);
      demo.rest();

      assertThat(offered()).as(place.toString()).noneMatch(this::namesSomeone);
      assertThat(offered()).as(place.toString()).contains(Pseudonym.of(patient()));
    }
  }

  @Test
  void aJobThatGoesFromPersonToPersonNamesNobody() throws TimeoutException {
    hide();
    var release = new CountDownLatch(1);
    Fx.run(
        () ->
            demo.studio()
                .jobs()
                .start(
                    "Sheets",
                    progress -> {
                      progress.report(1, 2, "Marta Lindqvist");
                      return release.await(10, TimeUnit.SECONDS);
                    },
                    done -> {},
                    thrown -> {}));

    String bar = "1 of 2  " + Pseudonym.of(patient());
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> texts().contains(bar));

    assertThat(texts()).noneMatch(this::namesSomeone);
    release.countDown();
  }

  @Test
  void theStatusBarSaysSoAndCodesStandInTheList() {
    hide();

    assertThat(texts()).contains("Names are hidden", Pseudonym.of(patient()));
    window.save("today-hidden-light");
  }

  @Test
  void whatUndoCalledAStepBeforeIsHiddenToo() {
    Fx.run(() -> demo.studio().roster().delete(demo.patient(), "Delete Marta Lindqvist"));
    Fx.run(() -> demo.studio().history().undo());
    hide();

    assertThat(texts()).noneMatch(this::namesSomeone);
  }

  @Test
  void shownAgainTheNamesAreBack() {
    hide();

    Fx.run(() -> demo.settings().set(demo.settings().get().withNaming(Naming.NAMES)));
    Fx.settle();

    assertThat(texts()).contains("Marta Lindqvist");
  }

  @Test
  void aCodeKeepsPeopleOfTheSameInitialsApart() {
    var one = Athlete.named("Mia Lund");
    var other = Athlete.named("Max Lang");

    assertThat(Pseudonym.of(one)).matches("ML-\\d{3}").isEqualTo(Pseudonym.of(one));
    assertThat(Pseudonym.of(other)).startsWith("ML-");
    assertThat(Pseudonym.initials("  Noé  ")).isEqualTo("N");
  }

  private void hide() {
    Fx.run(() -> demo.settings().set(demo.settings().get().withNaming(Naming.CODES)));
    Fx.settle();
  }

  private boolean namesSomeone(String text) {
    return people().stream().anyMatch(text::contains);
  }

  private Set<String> people() {
    return Fx.get(() -> demo.studio().roster().athletes().get()).stream()
        .map(Athlete::name)
        .collect(Collectors.toSet());
  }

  private Athlete patient() {
    return Fx.get(() -> demo.studio().roster().find(demo.patient()).orElseThrow());
  }

  /// Everything written on the window or said to a screen reader.
  private List<String> texts() {
    return Fx.get(
        () -> {
          var texts = new ArrayList<String>();
          collect(window.stage().getScene().getRoot(), texts);
          return texts;
        });
  }

  /// Everything that a box on the window offers.
  private List<String> offered() {
    return Fx.get(
        () ->
            window.stage().getScene().getRoot().lookupAll(".combo-box").stream()
                .filter(ComboBox.class::isInstance)
                .flatMap(box -> words((ComboBox<?>) box))
                .toList());
  }

  private static <T> Stream<String> words(ComboBox<T> box) {
    var converter = box.getConverter();
    return box.getItems().stream()
        .map(each -> converter == null ? String.valueOf(each) : converter.toString(each));
  }

  private static void collect(Node node, List<String> texts) {
    if (node.getAccessibleText() != null) {
      texts.add(node.getAccessibleText());
    }
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      texts.add(labeled.getText());
    }
    if (node instanceof javafx.scene.text.Text text) {
      texts.add(text.getText());
    }
    if (node instanceof TextInputControl input && input.getText() != null) {
      texts.add(input.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
    }
  }
}
