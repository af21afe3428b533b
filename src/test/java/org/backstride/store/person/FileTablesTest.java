package org.backstride.store.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.file.Attachment;
import org.backstride.athlete.file.Consent;
import org.backstride.athlete.file.PersonFile;
import org.backstride.athlete.file.TestResult;
import org.backstride.athlete.threshold.HeartMeasure;
import org.backstride.athlete.threshold.Provenance;
import org.backstride.athlete.threshold.Threshold.OfHeart;
import org.backstride.store.Libraries;
import org.backstride.store.backup.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTablesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
  private static final byte[] LETTER =
      "Dear colleague, Zwirbelhagen knee".getBytes(StandardCharsets.UTF_8);
  private static final Attachment PHOTO = new Attachment("a".repeat(64), "photo.png", 3, DAY);
  private static final Attachment DOCUMENT =
      new Attachment("b".repeat(64), "letter.pdf", LETTER.length, DAY.plusDays(1));
  private static final PersonFile FILE =
      new PersonFile(
          PHOTO,
          List.of(DOCUMENT),
          List.of(new TestResult(DAY, "Single hop", "1.20 m", "left ✓")),
          new Consent(Consent.State.GIVEN, DAY, "paper"));

  private final Athlete ada = Athlete.named("Ada").withFile(FILE);

  @TempDir Path folder;

  @Test
  void whatIsFiledComesBack() {
    try (var library = Libraries.open(folder.resolve("library.db"))) {
      library.save(ada);
      library.attach(ada.id(), DOCUMENT.sha256(), LETTER);

      assertThat(library.athletes()).containsExactly(ada);
      assertThat(library.attachment(ada.id(), DOCUMENT.sha256())).contains(LETTER);
      assertThat(library.attachment(ada.id(), PHOTO.sha256())).isEmpty();
    }
  }

  @Test
  void aDeletedPersonComesBackWithPhotoAndDocuments() {
    try (var library = Libraries.open(folder.resolve("library.db"))) {
      library.save(ada);
      library.attach(ada.id(), DOCUMENT.sha256(), LETTER);
      library.delete(ada.id());
      assertThat(library.attachment(ada.id(), DOCUMENT.sha256())).isEmpty();

      library.save(ada);

      assertThat(library.athletes()).containsExactly(ada);
      assertThat(library.attachment(ada.id(), DOCUMENT.sha256())).contains(LETTER);
    }
  }

  @Test
  void bytesThatNothingNamesGoWhenTheLibraryIsOpenedNext() {
    var file = folder.resolve("library.db");
    try (var library = Libraries.open(file)) {
      library.save(ada);
      library.attach(ada.id(), DOCUMENT.sha256(), LETTER);
      library.save(ada.withFile(FILE.without(DOCUMENT)));
      assertThat(library.attachment(ada.id(), DOCUMENT.sha256()))
          .as("undo still finds it")
          .isPresent();
    }

    try (var library = Libraries.open(file)) {
      assertThat(library.attachment(ada.id(), DOCUMENT.sha256())).isEmpty();
    }
  }

  @Test
  void nobodysDocumentIsKept() {
    try (var library = Libraries.open(folder.resolve("library.db"))) {
      library.attach(ada.id(), DOCUMENT.sha256(), LETTER);

      assertThat(library.attachment(ada.id(), DOCUMENT.sha256())).isEmpty();
    }
  }

  @Test
  void erasingLeavesNoByteOfADocumentATestOrAThreshold() throws IOException {
    var file = folder.resolve("library.db");
    var note =
        new OfHeart(
            HeartMeasure.MAXIMUM,
            188,
            new Provenance(DAY, Provenance.Source.TESTED, "Zwirbelhagen hill"));
    try (var library = Libraries.open(file)) {
      library.save(
          ada.withThresholds(ada.thresholds().with(note))
              .withFile(FILE.with(new TestResult(DAY, "Zwirbelhagen test", "1", ""))));
      library.attach(ada.id(), DOCUMENT.sha256(), LETTER);
      var backup = library.backups().make(Reason.DAILY).file();
      assertThat(library.holdings(ada.id()).attachments()).isEqualTo(1);
      assertThat(holds(backup)).isTrue();

      library.erase(ada.id());

      assertThat(holds(file)).isFalse();
      assertThat(holds(folder.resolve("library.db-wal"))).isFalse();
      assertThat(holds(backup)).isFalse();
    }
  }

  @Test
  void aFileOfMoreThanTenMegabytesIsNotKept() {
    assertThatThrownBy(() -> new Attachment("c".repeat(64), "film.mov", 10_485_761, DAY))
        .hasMessage("Too long to keep: 10485761");
  }

  @Test
  void theSameContentIsFiledOnce() {
    var again = new Attachment(DOCUMENT.sha256(), "copy.pdf", LETTER.length, DAY.plusDays(9));

    assertThat(FILE.with(again)).isEqualTo(FILE);
  }

  @Test
  void testsStandNewestFirst() {
    var newer = new TestResult(DAY.plusDays(30), "Single hop", "1.31 m", "");

    assertThat(FILE.with(newer).tests()).first().isEqualTo(newer);
    assertThat(FILE.with(newer).without(newer)).isEqualTo(FILE);
  }

  private static boolean holds(Path path) throws IOException {
    return Files.exists(path)
        && new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1)
            .contains("Zwirbelhagen");
  }
}
