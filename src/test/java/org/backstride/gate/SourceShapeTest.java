package org.backstride.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Sizes: quality shows in the tail, so both the longest and the ninetieth percentile are bounded.
class SourceShapeTest {

  private static final int FILE_LINES = 400;
  private static final int FILE_LINES_P90 = 180;
  private static final int METHOD_LINES = 50;
  private static final int METHOD_LINES_P90 = 15;
  private static final int PARAMETERS = 5;
  private static final int VIEW_PARAMETERS = 7;
  private static final int PACKAGE_FILES = 20;

  private final List<Method> methods = JavaSource.all().stream().flatMap(Method::in).toList();

  @Test
  void noFileIsTooLongToRead() {
    assertThat(over(JavaSource.all(), FILE_LINES, JavaSource::lines, JavaSource::path))
        .as("over %d lines; give one of its concerns a file of its own", FILE_LINES)
        .isEmpty();
  }

  @Test
  void noMethodIsTooLongToSee() {
    assertThat(over(methods, METHOD_LINES, Method::lines, Method::at))
        .as("over %d lines; name a part of it", METHOD_LINES)
        .isEmpty();
  }

  @Test
  void nineFilesInTenAreShort() {
    var lines = sorted(JavaSource.main().stream().map(JavaSource::lines));

    assertThat(ninetieth(lines)).as("lines of a file, p90").isLessThanOrEqualTo(FILE_LINES_P90);
  }

  @Test
  void nineMethodsInTenAreShort() {
    var lines = sorted(methods.stream().filter(m -> m.source.isMain()).map(Method::lines));

    assertThat(ninetieth(lines)).as("lines of a method, p90").isLessThanOrEqualTo(METHOD_LINES_P90);
  }

  @Test
  void noMethodTakesMoreThanFiveThings() {
    var tooMany = methods.stream().filter(m -> m.parameters() > m.parametersAllowed());

    assertThat(tooMany.map(m -> m.parameters() + " parameters: " + m.at()))
        .as(
            "over %d parameters (a view's constructor %d); make them one",
            PARAMETERS, VIEW_PARAMETERS)
        .isEmpty();
  }

  @Test
  void noPackageIsTooFullToKnow() {
    Map<String, Long> files =
        JavaSource.main().stream()
            .filter(Predicate.not(JavaSource::isPackageDescription))
            .collect(Collectors.groupingBy(JavaSource::packageName, Collectors.counting()));

    assertThat(files.entrySet().stream().filter(e -> e.getValue() > PACKAGE_FILES))
        .as("over %d files in a package; split it", PACKAGE_FILES)
        .isEmpty();
  }

  private static <T> List<String> over(
      List<T> all, int limit, ToIntFunction<T> lines, Function<T, String> place) {
    return all.stream()
        .filter(each -> lines.applyAsInt(each) > limit)
        .map(each -> lines.applyAsInt(each) + " lines: " + place.apply(each))
        .toList();
  }

  private static List<Integer> sorted(Stream<Integer> lines) {
    return lines.sorted().toList();
  }

  private static int ninetieth(List<Integer> sorted) {
    return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) * 9 / 10);
  }

  private record Method(JavaSource source, ClassTree owner, MethodTree tree) {

    static Stream<Method> in(JavaSource source) {
      var found = new ArrayList<Method>();
      var scanner =
          new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
              var owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
              found.add(new Method(source, owner, tree));
              return super.visitMethod(tree, null);
            }
          };
      scanner.scan(source.unit(), null);
      return found.stream();
    }

    int lines() {
      return source.linesOf(tree);
    }

    int parameters() {
      return tree.getParameters().size();
    }

    int parametersAllowed() {
      boolean constructor = tree.getReturnType() == null;
      if (constructor && owner.getKind() == Tree.Kind.RECORD) {
        return Integer.MAX_VALUE;
      }
      boolean view = constructor && owner.getSimpleName().toString().endsWith("View");
      return view ? VIEW_PARAMETERS : PARAMETERS;
    }

    String at() {
      return source.at(tree) + " " + tree.getName();
    }
  }
}
