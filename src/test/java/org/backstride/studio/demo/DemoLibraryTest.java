package org.backstride.studio.demo;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Readiness.Answer;
import org.backstride.program.notation.Notation;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.DirectionTotals;
import org.backstride.recording.Measure;
import org.backstride.recording.Recording;
import org.backstride.store.Library;
import org.backstride.store.Opening;
import org.backstride.store.RecordingRow;
import org.backstride.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoLibraryTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final DemoLibrary demo = new DemoLibrary(TODAY, ZoneId.of("Europe/Zurich"));

  @TempDir private Path folder;

  @Test
  void sixPeopleOfEveryKindAreThere() {
    var people = demo.people();

    assertThat(people).hasSize(6).extracting(Athlete::name).doesNotHaveDuplicates();
    assertThat(people)
        .extracting(person -> person.readiness().clearance().answer())
        .contains(Answer.YES, Answer.NO, Answer.NOT_RECORDED);
    assertThat(people).allSatisfy(DemoLibraryTest::isComplete);
  }

  @Test
  void everyProgramPrintsAsTheTextItIsReadFrom() {
    var programs = demo.programs();

    assertThat(programs).hasSize(10);
    assertThat(programs)
        .allSatisfy(
            program ->
                assertThat(Notation.read(Notation.print(program)).program().blocks())
                    .isEqualTo(program.blocks()));
    assertThat(programs).extracting(program -> program.about().timesPerWeek()).doesNotContainNull();
  }

  @Test
  void theSameDayGivesTheSameRecordings() {
    var again = new DemoLibrary(TODAY, ZoneId.of("Europe/Zurich"));
    Athlete margit = demo.people().getFirst();

    assertThat(again.recordingsOf(margit)).isEqualTo(demo.recordingsOf(margit));
  }

  @Test
  void aKneeSessionHasTenMinutesBackwardAndAHeartThatFollows() {
    Recording last = demo.recordingsOf(demo.people().getFirst()).getLast();

    var backward =
        requireNonNull(
            DirectionTotals.of(last.intervals(), last.channels()).get(DirectionLabel.BACKWARD));

    assertThat(backward.seconds()).isEqualTo(600);
    assertThat(backward.metres()).isBetween(400.0, 520.0);
    assertThat(last.totals().heartRateMax()).isBetween(100.0, 155.0);
    assertThat(last.totals().heartRateAvg()).isBetween(75.0, 130.0);
  }

  @Test
  void aTrackSessionGoesRoundALoopThatClosesAndRuns() {
    Recording last = demo.recordingsOf(piotr()).getLast();
    var channels = last.channels();

    assertThat(channels.kinds()).contains(ChannelKind.LATITUDE, ChannelKind.ALTITUDE);
    assertThat(Loop.latitude(0)).isEqualTo(Loop.latitude(400.0), within(1e-6));
    assertThat(last.activity().sport()).isEqualTo("running");
    assertThat(last.totals().heartRateMax()).isBetween(150.0, 186.0);
    assertThat(last.totals().value(Measure.CADENCE_MAX)).isBetween(170.0, 230.0);
  }

  @Test
  void theLibraryHoldsItAllAndASecondFillAddsNothing() {
    try (var library = open()) {
      demo.fill(library, Progress.SILENT);
      List<RecordingRow> first = library.recordings();
      demo.fill(library, Progress.SILENT);

      assertThat(library.athletes()).hasSize(6);
      assertThat(library.programs()).hasSize(10);
      assertThat(first).hasSizeGreaterThan(40);
      assertThat(library.recordings()).isEqualTo(first);
      assertThat(library.plan().athletes()).hasSize(6);
      assertThat(library.templates()).hasSize(2);
    }
  }

  private Library open() {
    return switch (Library.open(folder.resolve("demo.db"))) {
      case Opening.Opened opened -> opened.library();
      case Opening refused -> throw new AssertionError(refused.toString());
    };
  }

  private Athlete piotr() {
    return demo.people().stream()
        .filter(person -> person.name().startsWith("Piotr"))
        .findFirst()
        .orElseThrow();
  }

  private static void isComplete(Athlete person) {
    assertThat(person.person().birthDate()).isNotNull();
    assertThat(person.capacity().heartRateMax()).isNotNull();
    assertThat(person.capacity().speeds()).hasSizeGreaterThan(1);
    assertThat(person.readiness().ticks()).isNotEmpty();
    assertThat(person.standing().notes()).isNotBlank();
  }
}
