package org.backstride.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.backstride.athlete.Athlete;
import org.backstride.plan.SessionId;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.question.Question;
import org.backstride.recording.question.Question.SameSession;
import org.backstride.recording.question.Question.When;
import org.backstride.recording.question.Question.Whose;
import org.backstride.review.Tie;
import org.backstride.store.Libraries;
import org.backstride.store.Library;
import org.backstride.store.RecordingRow;
import org.backstride.studio.ReviewShelf.Pair;
import org.backstride.studio.importing.GeneratedFit;
import org.backstride.studio.importing.GeneratedTracks;
import org.backstride.studio.importing.ImportJob;
import org.backstride.studio.importing.ImportOrder;
import org.backstride.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Decisions about what imports left open, and taking them back.
@Execution(ExecutionMode.CONCURRENT)
class ReviewShelfTest {

  private static final Instant START = Instant.parse("2026-11-01T08:00:00Z");
  private static final Interval LABEL = Interval.byHand(60_000, 120_000, DirectionLabel.BACKWARD);

  private final Athlete ana = Athlete.named("Ana");
  private final Athlete bo = Athlete.named("Bo");

  @TempDir Path folder;
  private Path file;
  private OpenStudio open;
  private Studio studio;

  @BeforeEach
  void open() throws Exception {
    file = folder.resolve("library.db");
    try (var library = Libraries.open(file)) {
      library.save(ana);
      library.save(bo);
      take(
          library, Files.writeString(folder.resolve("phone.gpx"), GeneratedTracks.gpx(START, 600)));
      var phone = library.recordings().getFirst().id();
      library.assign(phone, ana.id());
      library.saveIntervals(phone, List.of(LABEL));
      take(library, Files.write(folder.resolve("watch.fit"), GeneratedFit.walk(START, 601)));
      library.assign(row(library.recordings(), "watch.fit").id(), null);
      Path dateless =
          Files.writeString(
              folder.resolve("dateless.gpx"),
              GeneratedTracks.gpx(START, 600).replaceAll("<time>.*?</time>", ""));
      take(library, dateless);
    }
    begin();
  }

  private void begin() throws InterruptedException {
    open = new OpenStudio(file, () -> START);
    studio = open.studio();
    open.rest();
  }

  @AfterEach
  void close() throws InterruptedException {
    assertThat(studio.close()).isEmpty();
  }

  @Test
  void theOneThatHoldsMoreIsRicherWhicheverCameFirst() throws Exception {
    Pair pair = pair();

    assertThat(pair.there().row().fileName()).isEqualTo("phone.gpx");
    assertThat(pair.richer()).isEqualTo(pair.fresh());
    assertThat(pair.fresh().channels()).contains(ChannelKind.HEART_RATE);
    assertThat(pair.there().handLabels()).isEqualTo(1);
  }

  @Test
  void keepingTheNewOneCarriesOverWhoseItWasAndTheLabelsAndUndoBringsAllBack() throws Exception {
    var rows = studio.recordings().rows().get();
    var questions = studio.review().questions().get();
    Pair pair = pair();

    studio.review().keep(pair, pair.fresh(), "keep the watch");
    open.rest();

    assertThat(names()).containsExactlyInAnyOrder("watch.fit", "dateless.gpx");
    var kept = row(studio.recordings().rows().get(), "watch.fit");
    assertThat(kept.athlete()).isEqualTo(ana.id());
    assertThat(kept.backwardSeconds()).isEqualTo(60);
    assertThat(of(SameSession.class)).isEmpty();

    studio.history().undo();
    open.rest();

    assertThat(studio.recordings().rows().get()).isEqualTo(rows);
    assertThat(studio.review().questions().get()).isEqualTo(questions);

    studio.history().redo();
    open.rest();

    assertThat(row(studio.recordings().rows().get(), "watch.fit")).isEqualTo(kept);
    assertThat(of(SameSession.class)).isEmpty();
  }

  @Test
  void theLinkOfAHandToThePlanGoesOnToTheOneThatStays() throws Exception {
    Pair pair = pair();
    var session = SessionId.create();
    var phone = pair.there().row().id();
    var watch = pair.fresh().row().id();
    studio.outcomes().tie(ana.id(), session, new Tie.To(phone), "link");

    studio.review().keep(pair, pair.fresh(), "keep the watch");
    open.rest();
    assertThat(studio.outcomes().hand().get().linked()).containsExactly(entry(session, watch));

    studio.history().undo();
    open.rest();
    assertThat(studio.outcomes().hand().get().linked()).containsExactly(entry(session, phone));
  }

  @Test
  void keepingTheOldOneLetsTheNewOneGoWithItsQuestions() throws Exception {
    Pair pair = pair();

    studio.review().keep(pair, pair.there(), "keep the phone");
    open.rest();

    assertThat(names()).containsExactlyInAnyOrder("phone.gpx", "dateless.gpx");
    assertThat(row(studio.recordings().rows().get(), "phone.gpx")).isEqualTo(pair.there().row());
    studio.history().undo();
    open.rest();
    assertThat(pair()).isEqualTo(pair);
  }

  @Test
  void keepingBothAsksNoMoreUntilUndone() throws Exception {
    studio.review().keepBoth(of(SameSession.class), "keep both");
    open.rest();

    assertThat(of(SameSession.class)).isEmpty();
    assertThat(names()).hasSize(3);
    studio.history().undo();
    open.rest();
    assertThat(of(SameSession.class)).hasSize(1);
  }

  @Test
  void recordingsOfOnePersonForOneReasonAreOneDecision() throws Exception {
    assertThat(studio.review().decisions()).isEqualTo(5);
    close();
    try (var library = Libraries.open(file)) {
      var next = GeneratedTracks.gpx(START.plusSeconds(86_400), 600);
      take(library, Files.writeString(folder.resolve("next.gpx"), next));
    }

    begin();

    assertThat(of(Whose.class)).hasSize(4);
    assertThat(studio.review().decisions()).isEqualTo(5);
  }

  @Test
  void aWrongGuessIsCorrectedForAllAtOnceAndUndone() throws Exception {
    var asked = of(Whose.class);
    assertThat(asked).hasSize(3);

    studio.review().assign(asked, bo.id(), "Bo");
    open.rest();

    assertThat(studio.recordings().rows().get())
        .extracting(RecordingRow::athlete)
        .containsOnly(bo.id());
    assertThat(of(Whose.class)).isEmpty();
    studio.history().undo();
    open.rest();
    assertThat(row(studio.recordings().rows().get(), "phone.gpx").athlete()).isEqualTo(ana.id());
    assertThat(row(studio.recordings().rows().get(), "watch.fit").athlete()).isNull();
    assertThat(of(Whose.class)).isEqualTo(asked);
  }

  @Test
  void givingSeveralToSomebodyAnswersWhoseTheyAreInOneStep() throws Exception {
    var rows = studio.recordings().rows().get();
    var asked = of(Whose.class);

    studio.review().give(rows, ana.id(), "Ana");
    open.rest();

    assertThat(studio.recordings().rows().get())
        .extracting(RecordingRow::athlete)
        .containsOnly(ana.id());
    assertThat(of(Whose.class)).isEmpty();

    studio.history().undo();
    open.rest();

    assertThat(studio.recordings().rows().get()).isEqualTo(rows);
    assertThat(of(Whose.class)).isEqualTo(asked);
  }

  @Test
  void givingWhatIsSomebodysAlreadyIsNoStep() throws Exception {
    studio.review().give(studio.recordings().rows().get(), ana.id(), "Ana");
    open.rest();

    studio.review().give(studio.recordings().rows().get(), ana.id(), "Ana again");

    assertThat(studio.history().labels().get().undo()).isEqualTo("Ana");
  }

  @Test
  void aDateIsSetAndTakenBack() throws Exception {
    studio.review().date(of(When.class).getFirst(), START.minusSeconds(86_400), "date");
    open.rest();

    var dated = row(studio.recordings().rows().get(), "dateless.gpx");
    assertThat(dated.start()).isEqualTo(START.minusSeconds(86_400));
    assertThat(of(When.class)).isEmpty();
    studio.history().undo();
    open.rest();
    assertThat(row(studio.recordings().rows().get(), "dateless.gpx").start()).isNull();
    assertThat(of(When.class)).hasSize(1);
  }

  @Test
  void theZoneOfAFileComesBackWithTheDateThatIsTakenBack() throws Exception {
    var zone = ZoneOffset.ofHours(-7);
    var question = of(When.class).getFirst();
    studio.store().keep(library -> library.date(question.recording(), null, zone));
    studio.recordings().refresh();
    open.rest();

    studio.review().date(question, START, "date");
    open.rest();
    assertThat(row(studio.recordings().rows().get(), "dateless.gpx").activity().zone()).isNull();
    studio.history().undo();
    open.rest();

    assertThat(row(studio.recordings().rows().get(), "dateless.gpx").activity().zone())
        .isEqualTo(zone);
  }

  private Pair pair() throws Exception {
    var seen = new ArrayList<Pair>();
    studio
        .review()
        .compare(of(SameSession.class).getFirst(), found -> seen.add(found.orElseThrow()));
    open.deliverUntil(() -> !seen.isEmpty());
    return seen.getFirst();
  }

  private <Q extends Question> List<Q> of(Class<Q> kind) {
    return studio.review().questions().get().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private List<String> names() {
    return studio.recordings().rows().get().stream().map(RecordingRow::fileName).toList();
  }

  private static void take(Library library, Path file) throws InterruptedException {
    new ImportJob(library, ImportOrder.of(List.of(file), null)).run(Progress.SILENT);
  }

  private static RecordingRow row(List<RecordingRow> rows, String fileName) {
    return rows.stream().filter(row -> row.fileName().equals(fileName)).findFirst().orElseThrow();
  }
}
