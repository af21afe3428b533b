package org.backstride.program.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.backstride.program.BlockPath;
import org.backstride.program.notation.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reckoning with paths, written as `1.0` for the first block of the second.
class PathsTest {

  @ParameterizedTest
  @CsvSource({
    "'2 1.1 1 1.0 0', '0 1 2'",
    "'1.1 1.0', '1.0 1.1'",
    "'0.2 0.2', '0.2'",
    "'10 9', '9 10'",
    "'1 1.0.3 2.0', '1 2.0'"
  })
  void theOutermostStandInReadingOrderOnceEach(String paths, String outermost) {
    assertThat(Paths.outermost(paths(paths))).isEqualTo(paths(outermost));
  }

  @ParameterizedTest(name = "{0} without {1}")
  @CsvSource({
    "3, 1, 2",
    "1, 1, 1",
    "0, 1, 0",
    "3.2, 1, 2.2",
    "3.2, 3.0, 3.1",
    "3.2, 2.0, 3.2",
    "3, 3.0, 3",
    "3.2.5, 3.1, 3.1.5"
  })
  void whatComesAfterATakenBlockMovesUp(String path, String removed, String then) {
    assertThat(Paths.afterRemoval(path(path), path(removed))).isEqualTo(path(then));
  }

  @ParameterizedTest
  @CsvSource({
    "'1 2 3', true",
    "'1', true",
    "'1 3', false",
    "'1.0 1.1', true",
    "'1.1 2.2', false",
    "'1 1.2', false"
  })
  void neighboursStandSideBySideUnderOneHolder(String paths, boolean are) {
    assertThat(Paths.areNeighbours(paths(paths))).isEqualTo(are);
  }

  @Test
  void aRepeatOfWhichEverythingIsTakenGoesItself() {
    var reading =
        Notation.read(
            """
            - 1m fwd walk
            2x
              - 1m bwd walk
              - 30s rest
            """);
    var program = reading.program();
    var inside = paths("1.0 1.1");

    assertThat(Paths.withEmptied(program, inside, path("0"))).containsExactly(path("1"));
    assertThat(Paths.withEmptied(program, inside, path("1.0"))).isEqualTo(inside);
    assertThat(Paths.withEmptied(program, paths("1.0"), path("0"))).isEqualTo(paths("1.0"));
  }

  private static List<BlockPath> paths(String paths) {
    return Arrays.stream(paths.split(" ", -1)).map(PathsTest::path).toList();
  }

  private static BlockPath path(String path) {
    return new BlockPath(Arrays.stream(path.split("\\.", -1)).map(Integer::valueOf).toList());
  }
}
