package org.backstride.studio.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.backstride.athlete.Athlete;
import org.backstride.plan.AthletePlan;
import org.backstride.studio.archive.PersonArchive.Content;
import org.backstride.studio.archive.PersonArchive.Original;
import org.backstride.studio.demo.KneeCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonArchiveTest {

  private static final byte[] BYTES = {1, 2, 3};

  @TempDir Path folder;
  private final Athlete margit = Athlete.named("=Margit \"M\", Sommer");

  @Test
  void everythingAboutAPersonIsInTheZip() throws IOException {
    var file = write(List.of(new Original("../../ride.fit", () -> BYTES)));

    try (var zip = new ZipFile(file.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName))
          .containsExactly(
              "profile.csv",
              "responses.csv",
              "decisions.csv",
              "outcomes.csv",
              "planned.csv",
              "report.pdf",
              "recordings/ride.fit");
      assertThat(text(zip, "responses.csv").lines()).hasSize(19);
      assertThat(text(zip, "decisions.csv").lines()).hasSize(18);
      assertThat(text(zip, "outcomes.csv").lines()).hasSize(13);
      assertThat(zip.getInputStream(zip.getEntry("recordings/ride.fit")).readAllBytes())
          .containsExactly(1, 2, 3);
    }
  }

  @Test
  void aCellIsNeverAFormula() throws IOException {
    try (var zip = new ZipFile(write(List.of()).toFile())) {
      assertThat(text(zip, "profile.csv")).contains("\"name\",\"'=Margit \"\"M\"\", Sommer\"\r\n");
    }
  }

  @Test
  void filesOfOneNameStandBesideEachOther() throws IOException {
    var same = new Original("walk.gpx", () -> BYTES);

    try (var zip = new ZipFile(write(List.of(same, same, same)).toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName))
          .contains("recordings/walk.gpx", "recordings/2-walk.gpx", "recordings/3-walk.gpx");
    }
  }

  private Path write(List<Original> originals) throws IOException {
    var record = new KneeCase(margit, LocalDate.of(2026, 10, 12)).record();
    var content = new Content(margit, record, record.responses(), AthletePlan.EMPTY);
    var file = folder.resolve("margit.zip");
    new PersonArchive(content, () -> BYTES, originals).write(file);
    return file;
  }

  private static String text(ZipFile zip, String entry) throws IOException {
    return new String(
        zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
  }
}
