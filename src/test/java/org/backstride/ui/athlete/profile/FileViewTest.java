package org.backstride.ui.athlete.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javax.imageio.ImageIO;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Circumstances.Contact;
import org.backstride.athlete.Circumstances.Goal;
import org.backstride.athlete.Circumstances.Role;
import org.backstride.athlete.Circumstances.State;
import org.backstride.athlete.file.TestResult;
import org.backstride.settings.Settings.Naming;
import org.backstride.ui.athlete.person.Photo;
import org.backstride.ui.gallery.CssConsole;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Contacts, goals, tests and documents in the window, on a real library.
class FileViewTest {

  @TempDir Path folder;

  private final Demo demo = Demo.filled(Locale.ENGLISH);
  private final WindowExhibit window =
      WindowExhibit.of(
          demo, new Place.PersonFilePlace(demo.patient()), Theme.LIGHT, Exhibit.Size.LARGE);

  @AfterEach
  void close() {
    window.close();
    demo.close();
  }

  @Test
  void aContactIsAddedByKeysAndUndoTakesItBack() {
    type(ContactSection.NAME_ID, "Dr Halvorsen");
    type(ContactSection.PHONE_ID, "0664 123");
    enter(ContactSection.PHONE_ID);

    assertThat(patient().circumstances().contacts())
        .containsExactly(new Contact(Role.SELF, "Dr Halvorsen", "0664 123", ""));
    Fx.run(() -> demo.studio().history().undo());
    assertThat(patient().circumstances().contacts()).isEmpty();
  }

  @Test
  void aContactNeedsANameAndAnAddressThatIsOne() {
    fire(ContactSection.ADD_ID);
    assertThat(field(ContactSection.NAME_ID).below()).isEqualTo("A contact needs a name.");

    type(ContactSection.NAME_ID, "Jo");
    type(ContactSection.MAIL_ID, "jo at home");
    enter(ContactSection.MAIL_ID);

    assertThat(field(ContactSection.MAIL_ID).below()).isEqualTo("Not an e-mail address.");
    assertThat(patient().circumstances().contacts()).isEmpty();
  }

  @Test
  void aGoalIsAddedAndReached() {
    type(GoalSection.TEXT_ID, "Ten minutes backward");
    enter(GoalSection.TEXT_ID);
    fire("goal-reached");

    assertThat(patient().circumstances().goals())
        .containsExactly(new Goal("Ten minutes backward", null, State.REACHED));
  }

  @Test
  void aTestIsKeptWithItsDay() {
    type(TestSection.NAME_ID, "Single hop, left");
    type(TestSection.VALUE_ID, "1.20 m");
    type(TestSection.NOTE_ID, "Second try");
    enter(TestSection.VALUE_ID);

    assertThat(patient().file().tests())
        .containsExactly(
            new TestResult(LocalDate.of(2026, 11, 20), "Single hop, left", "1.20 m", "Second try"));
  }

  @Test
  void aDocumentIsKeptInTheLibraryAndComesBackByteForByte() throws IOException {
    var letter = Files.write(folder.resolve("letter.pdf"), new byte[] {7, 8, 9});

    Fx.run(() -> documents().keepDocuments(List.of(letter)));
    demo.rest();

    var document = patient().file().documents().getFirst();
    assertThat(document.name()).isEqualTo("letter.pdf");
    var read = new java.util.concurrent.CompletableFuture<byte[]>();
    Fx.run(
        () ->
            demo.studio()
                .store()
                .ask(
                    library -> library.attachment(demo.patient(), document.sha256()),
                    found -> read.complete(found.orElseThrow())));
    assertThat(read.join()).containsExactly(7, 8, 9);
  }

  @Test
  void aPhotoIsCutToASquareAndScaled() throws IOException {
    var file = folder.resolve("face.png");
    ImageIO.write(new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB), "png", file.toFile());

    Fx.run(() -> documents().keepPhoto(file));
    demo.rest();

    assertThat(patient().file().photo()).isNotNull();
    var small = Photo.scaled(Files.readAllBytes(file)).orElseThrow();
    var read = ImageIO.read(new ByteArrayInputStream(small));
    assertThat(read.getWidth()).isEqualTo(192);
    assertThat(read.getHeight()).isEqualTo(192);
  }

  @Test
  void aPhotoStandsInTheListsUntilNamesAreHidden() throws IOException {
    var file = folder.resolve("face.png");
    ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    Fx.run(() -> documents().keepPhoto(file));
    demo.rest();

    assertThat(faces(new Place.Athletes())).isEqualTo(1);
    assertThat(faces(new Place.Today())).isPositive();
    Fx.run(() -> demo.settings().set(demo.settings().get().withNaming(Naming.CODES)));
    assertThat(faces(new Place.Athletes())).isZero();
  }

  private long faces(Place place) {
    window.open(place);
    demo.rest();
    Fx.settle();
    return Fx.get(
        () -> window.stage().getScene().getRoot().lookupAll(".bs-avatar .image-view").size());
  }

  @Test
  void aCopyIsOfferedToBeOpened() {
    var copy = folder.resolve("copy.pdf");

    Fx.run(() -> documents().write(copy, new byte[] {7}));
    Fx.settle();

    assertThat(copy).hasBinaryContent(new byte[] {7});
    assertThat(Fx.get(() -> window.stage().getScene().lookup("#" + DocumentSection.OPEN_ID)))
        .isNotNull();
  }

  @Test
  void whatIsNoPictureIsNotAPhoto() throws IOException {
    var file = Files.writeString(folder.resolve("face.png"), "no picture");

    Fx.run(() -> documents().keepPhoto(file));
    demo.rest();

    assertThat(patient().file().photo()).isNull();
    assertThat(Photo.scaled(new byte[0])).isEmpty();
  }

  @Test
  void minutesOfADayAreWholeAndWithinTheDay() {
    type("profile-available", "1500");
    assertThat(field("profile-available").below())
        .isEqualTo("Whole minutes up to 1,440, or nothing.");

    type("profile-available", "45");

    assertThat(patient().circumstances().availableMinutes())
        .isEqualTo(Map.of(java.time.DayOfWeek.MONDAY, 45));
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void itIsDrawnWithoutAWarning(Theme theme) {
    type(GoalSection.TEXT_ID, "Ten minutes backward without pain");
    enter(GoalSection.TEXT_ID);
    type(ContactSection.NAME_ID, "Dr Eva Halvorsen");
    type(ContactSection.PHONE_ID, "0664 123 45");
    enter(ContactSection.PHONE_ID);
    try (var console = new CssConsole();
        var other =
            WindowExhibit.of(
                demo, new Place.PersonFilePlace(demo.patient()), theme, Exhibit.Size.LARGE)) {
      other.save("person-file-" + theme.code());

      assertThat(console.lines()).isEmpty();
    }
  }

  private DocumentSection documents() {
    Node node = window.lookup(DocumentSection.ADD_ID);
    while (!(node instanceof DocumentSection section)) {
      node = node.getParent();
    }
    return section;
  }

  private Athlete patient() {
    return Fx.get(() -> demo.studio().roster().find(demo.patient()).orElseThrow());
  }

  private void type(String id, String text) {
    Fx.run(() -> ((TextField) window.lookup(id)).setText(text));
    Fx.settle();
  }

  private void enter(String id) {
    Fx.run(() -> ((TextField) window.lookup(id)).getOnAction().handle(null));
    Fx.settle();
  }

  private void fire(String id) {
    Fx.run(() -> ((Button) window.lookup(id)).fire());
    Fx.settle();
  }

  private Field field(String id) {
    return (Field) window.lookup(id).getParent();
  }
}
