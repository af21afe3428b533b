package org.backstride.studio.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file is the old one or the new one, never half of either.
class WholeFileTest {

  @TempDir Path folder;

  @Test
  void aFileIsMadeAndReplacedWhole() throws IOException {
    Path file = folder.resolve("week.pdf");

    WholeFile.write(file, bytes("first, and longer"));
    WholeFile.write(file, bytes("second"));

    assertThat(file).hasContent("second");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aDiskThatGetsFullCostsNeitherTheOldFileNorLeavesHalfANewOne() throws IOException {
    Path file = Files.writeString(folder.resolve("week.pdf"), "first");

    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write(bytes("half of the sec"));
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");

    assertThat(file).hasContent("first");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aBugInTheContentLeavesNothingEither() {
    Path file = folder.resolve("week.pdf");

    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    _ -> {
                      throw new IllegalStateException("a bug");
                    }))
        .hasMessage("a bug");

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFolderThatIsMissingIsToldAsSuch() {
    assertThatThrownBy(() -> WholeFile.write(folder.resolve("gone/week.pdf"), bytes("x")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aLinkStaysALinkToWhatIsNewNow() throws IOException {
    Path file = Files.writeString(folder.resolve("real.pdf"), "first");
    Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), file);

    WholeFile.write(link, bytes("second"));

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("second");
  }

  @Test
  void whoMightNotReadItBeforeMayNotReadItNow() throws IOException {
    Path file = Files.writeString(folder.resolve("ada.zip"), "first");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

    WholeFile.write(file, bytes("second"));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void whatIsNoFileIsWrittenToDirectly() throws IOException {
    Path device = Path.of("/dev/null");

    WholeFile.write(device, bytes("nobody reads this"));

    assertThat(Files.isRegularFile(device)).isFalse();
    assertThat(Path.of("/dev/null.part")).doesNotExist();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
