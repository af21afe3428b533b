package org.backstride.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The step of packaging that writes out the equality of records and the switches over types: what
/// they answer stays the same.
@Execution(ExecutionMode.CONCURRENT)
class PlainRecordsTest {

  private static final Path STEP = Path.of("packaging/PlainRecords.java");

  @TempDir Path folder;

  /// Every kind of component.
  record Every(
      boolean flag,
      byte small,
      short less,
      char letter,
      int whole,
      long large,
      float part,
      double exact,
      @Nullable String text,
      List<Integer> list) {}

  /// Nothing to compare.
  record Nothing() {}

  /// Equality of its own stays its own.
  record Own(String text) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Own own && own.text.equalsIgnoreCase(text);
    }

    @Override
    public int hashCode() {
      return 7;
    }
  }

  /// Asked for by a switch.
  sealed interface Shape {
    record Round(double radius) implements Shape {}

    record Square(int side) implements Shape {}

    record Other(@Nullable Object of) implements Shape {}

    /// What a switch with guards, parts and null says.
    static String told(@Nullable Shape shape) {
      return switch (shape) {
        case null -> "none";
        case Round(var radius) when radius > 5 -> "large";
        case Round round when round.radius() < 1 -> "small " + round.radius();
        case Round _ -> "round";
        case Square(int side) -> "square " + side;
        case Other(String text) -> "text " + text;
        case Other(Integer number) when number > 3 -> "many";
        case Other _ -> "other";
      };
    }
  }

  /// What the classes above answer, whichever way they were compiled.
  static final class Probe implements Supplier<List<Object>> {

    @Override
    public List<Object> get() {
      var every = every(1, 2.5, "a");
      var answers =
          new ArrayList<Object>(
              List.of(
                  every.hashCode(),
                  every.equals(every(1, 2.5, "a")),
                  every.equals(every(2, 2.5, "a")),
                  every.equals(every(1, Double.NaN, "a")),
                  every(1, Double.NaN, null).equals(every(1, Double.NaN, null)),
                  every(1, 0.0, null).equals(every(1, -0.0, null)),
                  every(1, 0.0, null).hashCode(),
                  every.equals((Object) "a"),
                  new Nothing().equals(new Nothing()),
                  new Nothing().hashCode(),
                  new Own("a").equals(new Own("A")),
                  new Own("a").hashCode()));
      for (var shape : shapes()) {
        answers.add(Shape.told(shape));
      }
      answers.add(Shape.told(null));
      return answers;
    }

    private static Every every(int whole, double exact, @Nullable String text) {
      return new Every(
          true, (byte) 3, (short) 4, 'x', whole, 1L << 40, 1.5f, exact, text, List.of(whole));
    }

    private static List<Shape> shapes() {
      return List.of(
          new Shape.Round(9),
          new Shape.Round(0.5),
          new Shape.Round(3),
          new Shape.Square(2),
          new Shape.Other("words"),
          new Shape.Other(4),
          new Shape.Other(3),
          new Shape.Other(null));
    }
  }

  @BeforeEach
  void rewrite() throws IOException, InterruptedException, URISyntaxException {
    var target = Files.createDirectories(folder.resolve("org/backstride/app"));
    var compiled = Path.of(here().toURI()).resolve("org/backstride/app");
    try (var classes = Files.newDirectoryStream(compiled, "PlainRecordsTest$*.class")) {
      for (Path each : classes) {
        Files.copy(each, target.resolve(each.getFileName()));
      }
    }
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var step =
        new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", STEP.toString(), folder.toString())
            .inheritIO()
            .start();
    assertThat(step.waitFor()).isZero();
  }

  @Test
  void theAnswersAreTheSame() throws Exception {
    try (var loader =
        new URLClassLoader(
            new URL[] {folder.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      var written = loader.loadClass(Probe.class.getName()).getDeclaredConstructor();
      written.setAccessible(true);

      assertThat(((Supplier<?>) written.newInstance()).get()).isEqualTo(new Probe().get());
    }
  }

  @Test
  void nothingIsLeftToBeLinked() throws IOException {
    assertThat(linked("Every")).containsExactly("toString");
    assertThat(linked("Shape")).doesNotContain("typeSwitch");
  }

  private List<String> linked(String name) throws IOException {
    var file = folder.resolve("org/backstride/app/PlainRecordsTest$" + name + ".class");
    return ClassFile.of().parse(file).methods().stream()
        .flatMap(method -> method.code().stream())
        .flatMap(code -> code.elementStream())
        .filter(InvokeDynamicInstruction.class::isInstance)
        .map(each -> ((InvokeDynamicInstruction) each).name().stringValue())
        .toList();
  }

  private static URL here() {
    return Objects.requireNonNull(
        PlainRecordsTest.class.getProtectionDomain().getCodeSource().getLocation());
  }
}
