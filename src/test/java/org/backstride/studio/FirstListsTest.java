package org.backstride.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.backstride.athlete.Athlete;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Plans;
import org.backstride.recording.Recording;
import org.backstride.store.Libraries;
import org.backstride.store.Library;
import org.backstride.store.RecordingRow;
import org.backstride.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstListsTest {

  private static final LocalDate TODAY = Plans.MONDAY;

  @TempDir Path folder;

  @Test
  void peopleAndRecordingsAreReadInOneGo() {
    try (Library library = Libraries.open(folder.resolve("library.db"))) {
      var ada = Athlete.named("Ada");
      library.save(ada);
      library.add(recordings(2), null, null);

      var lists = FirstLists.of(library, TODAY);

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

      var lists = FirstLists.of(library, TODAY);

      assertThat(lists.recordings()).hasSize(400).doesNotContain(oldest);
      assertThat(lists.recordings())
          .extracting(RecordingRow::id)
          .isEqualTo(library.recordings(400).stream().map(RecordingRow::id).toList());
      assertThat(FirstLists.mayBeCut(lists.recordings())).isTrue();
    }
  }

  @Test
  void ofALongPlanThreeWeeksEachWayStandFirst() {
    try (Library library = Libraries.open(folder.resolve("library.db"))) {
      var ada = Athlete.named("Ada");
      library.save(ada);
      var sessions =
          IntStream.of(-22, -21, 0, 21, 22)
              .mapToObj(day -> Plans.session("day " + day, day))
              .toList();
      library.save(ada.id(), AthletePlan.EMPTY.withSessions(sessions));

      var lists = FirstLists.of(library, TODAY);

      assertThat(lists.plan().of(ada.id()).sessions()).isEqualTo(sessions.subList(1, 4));
    }
  }

  private static List<Recording> recordings(int count) {
    var samples = new Samples(7);
    return IntStream.range(0, count)
        .mapToObj(number -> samples.recording(10, Integer.toHexString(number)))
        .toList();
  }
}
