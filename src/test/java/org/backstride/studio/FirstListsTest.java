package org.backstride.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.backstride.athlete.Athlete;
import org.backstride.recording.Recording;
import org.backstride.store.Libraries;
import org.backstride.store.Library;
import org.backstride.store.RecordingRow;
import org.backstride.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstListsTest {

  @TempDir Path folder;

  @Test
  void peopleAndRecordingsAreReadInOneGo() {
    try (Library library = Libraries.open(folder.resolve("library.db"))) {
      var ada = Athlete.named("Ada");
      library.save(ada);
      library.add(recordings(2), null, null);

      var lists = FirstLists.of(library);

      assertThat(lists.athletes()).containsExactly(ada);
      assertThat(lists.recordings()).hasSize(2);
      assertThat(FirstLists.mayBeCut(lists.recordings())).isFalse();
    }
  }

  @Test
  void ofManyRecordingsTheNewestFourHundredStandFirst() {
    try (Library library = Libraries.open(folder.resolve("library.db"))) {
      library.add(recordings(401), null, null);
      var oldest = library.recordings().getLast();

      var lists = FirstLists.of(library);

      assertThat(lists.recordings()).hasSize(400).doesNotContain(oldest);
      assertThat(lists.recordings())
          .extracting(RecordingRow::id)
          .isEqualTo(library.recordings(400).stream().map(RecordingRow::id).toList());
      assertThat(FirstLists.mayBeCut(lists.recordings())).isTrue();
    }
  }

  private static List<Recording> recordings(int count) {
    var samples = new Samples(7);
    return IntStream.range(0, count)
        .mapToObj(number -> samples.recording(10, Integer.toHexString(number)))
        .toList();
  }
}
