package org.backstride.studio.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.backstride.codec.workout.Aspect;
import org.backstride.codec.workout.Loss;
import org.backstride.codec.workout.Loss.Manner;
import org.backstride.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchFolderTest {

  @TempDir Path volumes;

  @ParameterizedTest
  @ValueSource(strings = {"GARMIN/NewFiles", "Garmin/NEWFILES"})
  void aWatchIsFoundByItsFolderInEitherSpelling(String spelling) throws IOException {
    Path stick = Files.createDirectories(volumes.resolve("stick"));
    Path folder = Files.createDirectories(volumes.resolve("watch").resolve(spelling));

    assertThat(WatchFolder.find(List.of(stick, volumes.resolve("watch")))).contains(folder);
    assertThat(WatchFolder.find(List.of(stick, volumes.resolve("gone")))).isEmpty();
  }

  @Test
  void aFileOnTheWatchIsNeverReplaced() throws IOException {
    Files.writeString(volumes.resolve("Knee.fit"), "old");

    Path copied = WatchFolder.copy(new byte[] {1, 2}, volumes, "Knee.fit");

    assertThat(copied).hasFileName("Knee 2.fit").hasBinaryContent(new byte[] {1, 2});
    assertThat(volumes.resolve("Knee.fit")).hasContent("old");
  }

  @Test
  void aLossIsSaidWithItsCount() {
    var words = new LossWords(Messages.in(Locale.ENGLISH));

    assertThat(words.what(new Loss(Aspect.DIRECTION, Manner.WORDS, 3)))
        .isEqualTo("Direction of movement, 3 steps");
    assertThat(words.what(new Loss(Aspect.REPEAT, Manner.WRITTEN_OUT, 1)))
        .isEqualTo("Repeats, 1 repeat");
    assertThat(words.manner(Manner.GONE)).isEqualTo("Not in the file");
  }
}
