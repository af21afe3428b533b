package org.backstride.store.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.backstride.store.Libraries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeenFilesTest {

  @TempDir Path folder;

  @Test
  void marksAreThereWhenTheLibraryIsOpenedAgainEachOnce() {
    Path file = folder.resolve("library.db");
    try (var library = Libraries.open(file)) {
      assertThat(library.seenFiles().all()).isEmpty();
      library.seenFiles().add(List.of("aa", "bb"));
      library.seenFiles().add(List.of("bb", "cc"));
    }

    try (var library = Libraries.open(file)) {
      assertThat(library.seenFiles().all()).containsExactlyInAnyOrder("aa", "bb", "cc");
    }
  }
}
