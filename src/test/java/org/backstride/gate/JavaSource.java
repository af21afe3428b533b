package org.backstride.gate;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.StreamSupport;
import javax.tools.ToolProvider;

/// One parsed source file of the checkout.
///
/// @param path where it is, from the root of the checkout, with forward slashes
record JavaSource(String path, CompilationUnitTree unit, Trees trees) {

  private static final List<JavaSource> ALL = parse();

  /// Every source file, parsed once a run.
  static List<JavaSource> all() {
    return ALL;
  }

  /// The source files of the program, without its tests.
  static List<JavaSource> main() {
    return ALL.stream().filter(JavaSource::isMain).toList();
  }

  boolean isMain() {
    return path.startsWith("src/main/");
  }

  boolean isPackageDescription() {
    return path.endsWith("/package-info.java");
  }

  /// The package below `org.backstride`, as `ui.kit`; empty for the root.
  String packageName() {
    String name = Objects.toString(unit.getPackageName(), "");
    return name.length() <= "org.backstride".length() ? "" : name.substring(15);
  }

  String text() {
    try {
      return unit.getSourceFile().getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  int lines() {
    return Math.toIntExact(text().lines().count());
  }

  /// How many lines a part of the file takes.
  int linesOf(Tree tree) {
    return lineAt(trees.getSourcePositions().getEndPosition(unit, tree)) - lineOf(tree) + 1;
  }

  int lineOf(Tree tree) {
    return lineAt(trees.getSourcePositions().getStartPosition(unit, tree));
  }

  /// Where a part of the file stands, as an editor opens it.
  String at(Tree tree) {
    return path + ":" + lineOf(tree);
  }

  private int lineAt(long position) {
    return position < 0 ? 0 : Math.toIntExact(unit.getLineMap().getLineNumber(position));
  }

  private static List<JavaSource> parse() {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    var sources = files.getJavaFileObjectsFromPaths(Format.sources().toList());
    var options = List.of("-proc:none", "--release", "25");
    var task = (JavacTask) compiler.getTask(null, files, null, options, null, sources);
    try {
      var trees = Trees.instance(task);
      return StreamSupport.stream(task.parse().spliterator(), false)
          .map(unit -> new JavaSource(relative(unit), unit, trees))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("parse the sources", e);
    }
  }

  private static String relative(CompilationUnitTree unit) {
    Path root = Path.of("").toAbsolutePath();
    return root.relativize(Path.of(unit.getSourceFile().toUri())).toString().replace('\\', '/');
  }
}
