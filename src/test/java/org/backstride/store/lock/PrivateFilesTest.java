package org.backstride.store.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivateFilesTest {

  @TempDir Path folder;

  @Test
  void whatIsMadeIsItsOwnersAlone() throws IOException {
    PrivateFiles.createFolder(folder.resolve("a/b"));
    PrivateFiles.create(folder.resolve("a/b/library.db"));

    assertThat(rights("a")).isEqualTo("rwx------");
    assertThat(rights("a/b")).isEqualTo("rwx------");
    assertThat(rights("a/b/library.db")).isEqualTo("rw-------");
  }

  @Test
  void aFolderThatIsThereKeepsItsRights() throws IOException {
    Path shared = Files.createDirectory(folder.resolve("shared"));
    Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxr-xr-x"));

    PrivateFiles.createFolder(shared);

    assertThat(rights("shared")).isEqualTo("rwxr-xr-x");
  }

  @Test
  void whatOthersMadeIsTakenFromThem() throws IOException {
    Path file = Files.createFile(folder.resolve("library.db"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));

    PrivateFiles.restrict(file);

    assertThat(rights("library.db")).isEqualTo("rw-------");
  }

  @Test
  void aFileThatIsThereIsNotMadeAgain() throws IOException {
    Path file = Files.writeString(folder.resolve("library.db"), "kept");

    assertThatThrownBy(() -> PrivateFiles.create(file))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent("kept");
  }

  @ParameterizedTest
  @CsvSource({
    "nfs, true",
    "nfs4, true",
    "cifs, true",
    "smb3, true",
    "fuse.sshfs, true",
    "ext4, false",
    "ntfs, false",
    "apfs, false",
    "fuseblk, false",
    "overlay, false",
  })
  void aDiskOfAnotherComputerIsKnownByItsKind(String kind, boolean network) {
    assertThat(PrivateFiles.isNetworkType(kind)).isEqualTo(network);
  }

  private String rights(String path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(path)));
  }
}
