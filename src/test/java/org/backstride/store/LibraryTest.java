package org.backstride.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.threshold.ThresholdHistory;
import org.backstride.recording.Activity;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class LibraryTest {

  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void open() {
    library = Libraries.open(folder.resolve("library.db"));
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void athletesComeBackAsTheyWereKept() {
    for (long seed = 0; seed < 20; seed++) {
      var athletes = new Samples(seed).athletes(5);
      athletes.forEach(library::save);

      assertThat(library.athletes()).as("seed " + seed).containsAll(athletes);
    }
  }

  @Test
  void anAthleteKeptAgainReplacesTheOneBefore() {
    var before = new Samples(1).athlete();
    var after = Athlete.named("Bo").withThresholds(ThresholdHistory.of(before.capacity()));
    library.save(before);
    library.save(
        new Athlete(
            before.id(),
            after.person(),
            after.thresholds(),
            after.condition(),
            after.readiness(),
            after.standing()));

    assertThat(library.athletes())
        .singleElement()
        .satisfies(athlete -> assertThat(athlete.name()).isEqualTo("Bo"))
        .satisfies(athlete -> assertThat(athlete.readiness().ticks()).isEmpty());
  }

  @Test
  void recordingsComeBackToTheBit() {
    for (int size : new int[] {0, 1, 2, 500}) {
      var recording = new Samples(size).recording(size, "");
      library.add(List.of(recording), null, null);

      assertThat(library.recording(recording.id())).as("size " + size).contains(recording);
    }
  }

  @Test
  void theZoneOfARecordingStaysUntilAPersonSaysWhenItWas() {
    var made = new Samples(7).recording(2, "");
    var start = Instant.parse("2026-05-02T03:30:00Z");
    var activity = new Activity("walking", "", start, ZoneOffset.ofHours(-7));
    library.add(List.of(in(made, activity)), null, null);

    assertThat(zones()).containsExactly(ZoneOffset.ofHours(-7));
    library.date(made.id(), start.plusSeconds(60), null);
    assertThat(zones()).containsOnlyNulls().hasSize(1);
    library.date(made.id(), start, ZoneOffset.ofHours(-7));
    assertThat(zones()).containsExactly(ZoneOffset.ofHours(-7));
  }

  private List<@Nullable ZoneId> zones() {
    return library.recordings().stream().map(row -> row.activity().zone()).toList();
  }

  private static Recording in(Recording made, Activity activity) {
    return new Recording(
        made.id(),
        made.origin(),
        activity,
        made.channels(),
        made.beats(),
        made.marks(),
        made.totals());
  }

  @Test
  void aListShowsTheTotalsAndWhoseItIs() {
    var athlete = new Samples(3).athlete();
    library.save(athlete);
    var recording = addFile("first", athlete);

    assertThat(library.recordings())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.id()).isEqualTo(recording.id());
              assertThat(row.athlete()).isEqualTo(athlete.id());
              assertThat(row.totals()).isEqualTo(recording.totals());
              assertThat(row.origin()).isEqualTo(recording.origin());
              assertThat(row.activity()).isEqualTo(recording.activity());
            });
  }

  @Test
  void anImportedFileComesBackByItsHash() {
    var recording = addFile("the bytes of a watch", null);

    assertThat(library.hasOriginal(recording.origin().sha256())).isTrue();
    assertThat(library.original(recording.origin().sha256()))
        .hasValueSatisfying(
            bytes ->
                assertThat(bytes)
                    .isEqualTo("the bytes of a watch".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aDeletedRecordingLeavesNothingAndComesBackWhole() {
    var recording = addFile("first", null);
    var row = library.recordings().getFirst();

    library.delete(List.of(recording.id()));
    boolean heldMeanwhile = library.hasOriginal(recording.origin().sha256());
    var listed = library.recordings();
    library.restore(List.of(recording.id()));

    assertThat(heldMeanwhile).isFalse();
    assertThat(listed).isEmpty();
    assertThat(library.recordings()).containsExactly(row);
    assertThat(library.recording(recording.id())).contains(recording);
    assertThat(library.original(recording.origin().sha256())).isPresent();
  }

  @Test
  void aDeletedAthleteKeptAgainOwnsTheRecordingsAgain() {
    var athlete = new Samples(4).athlete();
    library.save(athlete);
    addFile("first", athlete);

    library.delete(athlete.id());
    var ownerMeanwhile = library.recordings().getFirst().athlete();
    library.save(athlete);

    assertThat(ownerMeanwhile).isNull();
    assertThat(library.recordings().getFirst().athlete()).isEqualTo(athlete.id());
    assertThat(library.athletes()).containsExactly(athlete);
  }

  @Test
  void intervalsAreReplacedAsAWhole() {
    var recording = addFile("first", null);
    var backward = List.of(Interval.byHand(10, 20, DirectionLabel.BACKWARD));

    library.saveIntervals(recording.id(), backward);

    assertThat(library.recording(recording.id()))
        .hasValueSatisfying(found -> assertThat(found.intervals()).isEqualTo(backward));
  }

  @Test
  void intervalsOfADeletedRecordingAreLetGo() {
    var id = RecordingId.random();

    library.saveIntervals(id, List.of(Interval.byHand(1, 2, DirectionLabel.FORWARD)));

    assertThat(library.recording(id)).isEmpty();
  }

  private Recording addFile(String content, @Nullable Athlete athlete) {
    var original = OriginalFile.of("a.fit", "FIT", content.getBytes(StandardCharsets.UTF_8));
    var recording = new Samples(7).recording(60, original.sha256());
    library.add(List.of(recording), original, athlete == null ? null : athlete.id());
    return recording;
  }
}
