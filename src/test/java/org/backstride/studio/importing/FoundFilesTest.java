package org.backstride.studio.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which files an import looks at: by content in folders, by name what a person named.
class FoundFilesTest {

  private static final byte[] FIT = GeneratedFit.walk(Instant.parse("2026-11-01T08:00:00Z"), 5);

  @TempDir Path folder;

  @Test
  void inAFolderTheContentCountsAndNotTheName() throws IOException {
    Path renamed = write("b/ride.txt", FIT);
    Path plain = write("a/walk.fit", FIT);
    write("a/notes.fit", "not a recording".getBytes(StandardCharsets.UTF_8));
    write("empty.fit", new byte[0]);

    var found = found(folder);

    assertThat(found.files()).containsExactly(plain, renamed);
    assertThat(found.passedOver()).isEqualTo(2);
    assertThat(found.bytes()).isEqualTo(2L * FIT.length);
  }

  @Test
  void whatAPersonNamedIsTakenWhateverItIs() throws IOException {
    Path text = write("notes.txt", new byte[] {1, 2, 3});
    Path gone = folder.resolve("gone.fit");

    var found = found(gone, text);

    assertThat(found.files()).containsExactly(gone, text);
    assertThat(found.bytes()).isEqualTo(3);
  }

  @Test
  void hiddenFoldersAndLinksAreLeftAlone() throws IOException {
    write(".trash/walk.fit", FIT);
    Path real = write("walk.fit", FIT);
    Files.createSymbolicLink(folder.resolve("link.fit"), real);
    Files.createSymbolicLink(folder.resolve("round"), folder);

    assertThat(found(folder).files()).containsExactly(real);
  }

  @Test
  void theFolderThatWasNamedIsSearchedHiddenOrNot() throws IOException {
    Path hidden = write(".trash/walk.fit", FIT);
    write(".trash/.deeper/walk.fit", FIT);
    var here = FoundFiles.under(List.of(Path.of(".")), () -> true);

    assertThat(found(folder.resolve(".trash")).files()).containsExactly(hidden);
    assertThat(here.files().size() + here.passedOver()).isPositive();
  }

  @Test
  void eachFolderIsInTheOrderOfItsPathsAndFoldersInTheOrderTheyWereNamed() throws IOException {
    Path late = write("z/1.fit", FIT);
    Path second = write("a/2.fit", FIT);
    Path first = write("a/1.fit", FIT);

    assertThat(found(folder.resolve("z"), folder.resolve("a")).files())
        .containsExactly(late, first, second);
  }

  @Test
  void whoCancelsWaitsForNoMoreFiles() throws IOException {
    for (int i = 0; i < 20; i++) {
      write(i + ".fit", FIT);
    }
    var asked = new AtomicInteger();

    var found = FoundFiles.under(List.of(folder), () -> asked.incrementAndGet() >= 3);

    assertThat(found.files()).hasSize(3);
  }

  private static FoundFiles found(Path... paths) {
    return FoundFiles.under(List.of(paths), () -> false);
  }

  private Path write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }
}
