package org.backstride.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.backstride.store.Opening.Opened;

/// Libraries for tests, real SQLite files.
public final class Libraries {

  private static final Map<String, byte[]> FILLED = new ConcurrentHashMap<>();

  private Libraries() {}

  /// Puts a library in place that is filled once a run and copied for everybody else who asks for
  /// it by the same name: to fill one takes seconds.
  public static void place(Path file, String name, Consumer<Library> fill) {
    byte[] content = FILLED.computeIfAbsent(name, _ -> filled(fill));
    try {
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /// The bytes of a library that was filled and closed.
  public static byte[] filled(Consumer<Library> fill) {
    try {
      Path folder = Files.createTempDirectory("backstride-filled");
      Path file = folder.resolve("library.db");
      try (var library = open(file)) {
        fill.accept(library);
      }
      byte[] content = Files.readAllBytes(file);
      Files.delete(file);
      Files.delete(folder);
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException("A library to copy", e);
    }
  }

  /// Takes a folder away that was made for one library alone, with all that is in it.
  public static void discard(Path folder) {
    try (var inside = Files.walk(folder)) {
      for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  /// Opens a library that must open.
  public static Library open(Path file) {
    return require(Library.open(file));
  }

  /// The library of an opening that must have succeeded.
  public static Library require(Opening opening) {
    if (opening instanceof Opened(Library library, var _)) {
      return library;
    }
    throw new AssertionError("Not opened: " + opening);
  }
}
