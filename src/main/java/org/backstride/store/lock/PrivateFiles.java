package org.backstride.store.lock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;

/// Files that only their owner may read: a library holds health records.
public final class PrivateFiles {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> OWNER_ONLY_FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private static final Set<String> NETWORK_TYPES =
      Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs");

  private PrivateFiles() {}

  /// Makes an empty file.
  ///
  /// @throws java.nio.file.FileAlreadyExistsException where there is one
  public static void create(Path file) throws IOException {
    Files.createFile(file, ownerOnly(file, OWNER_ONLY));
  }

  /// Makes a folder and those above it, unless they exist.
  public static void createFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, ownerOnly(folder, OWNER_ONLY_FOLDER));
    }
  }

  /// Takes everybody else's rights from a file that was made elsewhere.
  public static void restrict(Path file) throws IOException {
    if (isPosix(file)) {
      Files.setPosixFilePermissions(file, OWNER_ONLY);
    }
  }

  /// Whether the file lies on another computer, where SQLite's locks cannot be relied upon.
  public static boolean isOnNetwork(Path file) throws IOException {
    String type = Files.getFileStore(file).type().toLowerCase(Locale.ROOT);
    return isNetworkType(type) || file.toString().startsWith("\\\\");
  }

  static boolean isNetworkType(String type) {
    return NETWORK_TYPES.contains(type) || type.startsWith("fuse.ssh");
  }

  private static FileAttribute<?>[] ownerOnly(Path file, Set<PosixFilePermission> permissions) {
    return isPosix(file)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
