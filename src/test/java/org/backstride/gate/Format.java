package org.backstride.gate;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The one way our Java is laid out: google-java-format's own style. `mvn -Pformat` runs this file
/// as it is, so that sources which do not compile yet can be formatted too.
final class Format {

  private static final List<Path> ROOTS =
      List.of(Path.of("src/main/java"), Path.of("src/test/java"));

  private Format() {}

  /// Formats every source file that is not formatted, and names each.
  public static void main(String[] args) {
    sources().parallel().filter(Format::isOff).forEach(Format::rewrite);
  }

  /// Every Java file of the checkout.
  static Stream<Path> sources() {
    return ROOTS.stream().filter(Files::isDirectory).flatMap(Format::javaBelow);
  }

  /// Whether formatting would change the file. A file that cannot be parsed is off too.
  static boolean isOff(Path file) {
    String source = read(file);
    return !source.equals(formatted(file, source));
  }

  private static void rewrite(Path file) {
    try {
      Files.writeString(file, formatted(file, read(file)));
      System.out.println("formatted " + file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static String formatted(Path file, String source) {
    try {
      return new Formatter().formatSourceAndFixImports(source);
    } catch (FormatterException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }

  private static Stream<Path> javaBelow(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(root.toString(), e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
