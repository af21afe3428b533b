package org.backstride.studio.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.recording.Recording;
import org.backstride.store.Libraries;
import org.backstride.store.Library;
import org.backstride.store.OriginalFile;
import org.backstride.studio.importing.ImportedFile.AlreadyThere;
import org.backstride.studio.importing.ImportedFile.Imported;
import org.backstride.studio.importing.ImportedFile.Reason.Undecodable;
import org.backstride.studio.importing.ImportedFile.Rejected;
import org.backstride.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A track too large to be taken into memory is imported as a small one is.
class StreamedImportTest {

  private static final Instant START = Instant.parse("2026-11-01T08:00:00Z");
  private static final int PADDING = 5 << 20;

  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void open() {
    library = Libraries.open(folder.resolve("library.db"));
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void theRecordingIsThatOfTheSmallFile() throws Exception {
    var small = stored(take(write("small.gpx", track())));
    library.delete(List.of(small.id()));

    var large = stored(take(write("large.gpx", padded(track()))));

    assertThat(large.activity()).isEqualTo(small.activity());
    assertThat(large.channels().copyElapsedMillis())
        .isEqualTo(small.channels().copyElapsedMillis());
    assertThat(large.channels().kinds()).isEqualTo(small.channels().kinds());
    for (var kind : small.channels().kinds()) {
      assertThat(large.channels().copyOf(kind)).isEqualTo(small.channels().copyOf(kind));
    }
    assertThat(large.totals()).isEqualTo(small.totals());
  }

  @Test
  void theFileIsKeptToTheByteAndTheSecondTimeItIsThere() throws Exception {
    String text = padded(track());
    var large = stored(take(write("large.gpx", text)));

    assertThat(library.original(large.origin().sha256())).hasValue(text.getBytes(UTF_8));
    assertThat(large.origin().sha256()).isEqualTo(OriginalFile.sha256(text.getBytes(UTF_8)));
    assertThat(take(write("again.gpx", text))).isInstanceOf(AlreadyThere.class);
  }

  @Test
  void cutInTheMiddleItGivesWhatCameBeforeAndSaysSo() throws Exception {
    String text = padded(track());
    String cut = text.substring(0, text.length() - 4_000);

    var file = take(write("cut.gpx", cut));

    assertThat(stored(file).channels().size()).isBetween(400, 599);
    assertThat(((Imported) file).problems())
        .extracting(Problem::code)
        .contains(ProblemCode.XML_BROKEN);
  }

  @Test
  void aDocumentThatDefinesEntitiesIsRefused() throws Exception {
    String bomb = padded(track()).replaceFirst("<gpx", "<!DOCTYPE gpx [<!ENTITY a 'b'>]><gpx");

    var file = take(write("bomb.gpx", bomb));

    assertThat(file).isInstanceOf(Rejected.class);
    assertThat(((Undecodable) ((Rejected) file).reason()).problem().code())
        .isEqualTo(ProblemCode.XML_DOCTYPE);
    assertThat(library.recordings()).isEmpty();
  }

  private static String track() {
    return GeneratedTracks.gpx(START, 600);
  }

  /// The same with many blanks in the middle.
  private static String padded(String track) {
    int at = track.indexOf("<trkpt", track.length() / 2);
    return track.substring(0, at) + " ".repeat(PADDING) + track.substring(at);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private ImportedFile take(Path file) throws InterruptedException {
    var report = new ImportJob(library, ImportOrder.of(List.of(file), null)).run(Progress.SILENT);
    return report.files().getFirst();
  }

  private Recording stored(ImportedFile file) {
    return library.recording(file.stored().getFirst()).orElseThrow();
  }
}
