package org.backstride.studio.exporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds a mounted watch: a volume with a folder `GARMIN/NewFiles`, in either spelling.
public final class WatchFolder {

  private WatchFolder() {}

  /// The folder for new files of a watch that is mounted now; empty where none is.
  public static Optional<Path> mounted() {
    return find(volumes());
  }

  /// The folder for new files on one of some volumes.
  public static Optional<Path> find(List<Path> volumes) {
    return volumes.stream()
        .flatMap(volume -> child(volume, "garmin").stream())
        .flatMap(garmin -> child(garmin, "newfiles").stream())
        .findFirst();
  }

  /// Copies a file to the watch under a name that is free there.
  public static Path copy(byte[] content, Path folder, String name) throws IOException {
    int dot = name.lastIndexOf('.');
    Path free = folder.resolve(name);
    for (int n = 2; Files.exists(free); n++) {
      free = folder.resolve(name.substring(0, dot) + " " + n + name.substring(dot));
    }
    return WholeFile.write(free, content);
  }

  private static List<Path> volumes() {
    var volumes = new ArrayList<Path>();
    FileSystems.getDefault().getRootDirectories().forEach(volumes::add);
    String user = System.getProperty("user.name", "");
    for (Path mounts :
        List.of(
            Path.of("/Volumes"),
            Path.of("/media"),
            Path.of("/media", user),
            Path.of("/run/media", user),
            Path.of("/mnt"))) {
      volumes.addAll(children(mounts));
    }
    return volumes;
  }

  private static Optional<Path> child(Path folder, String name) {
    return children(folder).stream()
        .filter(Files::isDirectory)
        .filter(each -> each.getFileName().toString().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  /// A volume may be unreadable or go away meanwhile; then it holds nothing for us.
  private static List<Path> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(each -> each.getFileName() != null)
          .sorted(Comparator.naturalOrder())
          .toList();
    } catch (IOException | UncheckedIOException _) {
      return List.of();
    }
  }
}
