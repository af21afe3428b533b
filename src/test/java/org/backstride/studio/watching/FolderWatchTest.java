package org.backstride.studio.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.backstride.settings.Settings;
import org.backstride.store.Library;
import org.backstride.store.Opening;
import org.backstride.studio.Studio;
import org.backstride.studio.importing.GeneratedFit;
import org.backstride.studio.importing.ImportReport;
import org.backstride.work.Cell;
import org.backstride.work.Jobs;
import org.backstride.work.Pulse;
import org.backstride.work.Subscription;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole studio and a real folder; the beats, the clock and the deliveries are the test's own.
class FolderWatchTest {

  @TempDir Path parent;
  private final BlockingQueue<Runnable> deliveries = new LinkedBlockingQueue<>();
  private final Cell<Settings> settings = new Cell<>(Settings.standard(Locale.ENGLISH));
  private final Heart heart = new Heart();
  private final Heard heard = new Heard();
  private Instant now = Instant.parse("2026-11-01T08:00:00Z");
  private Path folder;
  private Studio studio;
  private FolderWatch watch;

  @BeforeEach
  void open() throws Exception {
    folder = Files.createDirectory(parent.resolve("sync"));
    Files.createDirectory(parent.resolve("home"));
    begin();
  }

  @AfterEach
  void close() throws Exception {
    watch.close();
    studio.close();
  }

  @Test
  void withoutAFolderNothingBeats() {
    assertThat(heart.beat).isNull();
  }

  @Test
  void whatRestsInTheChosenFolderIsOneImportAndOneUndo() throws Exception {
    walk("a.fit", 0);
    walk("b.fit", 1);
    choose(folder);

    rest();
    drain(() -> heard.reports.size() == 1);

    assertThat(heard.reports.getFirst().imported()).isEqualTo(2);
    assertThat(studio.store().library().recordings()).hasSize(2);
    studio.history().undo();
    drainStore();
    assertThat(studio.store().library().recordings()).isEmpty();
  }

  @Test
  void whatWasUndoneStaysUndoneAtTheNextStart() throws Exception {
    walk("a.fit", 0);
    choose(folder);
    rest();
    drain(() -> heard.reports.size() == 1);
    studio.history().undo();

    restart();
    rest();
    drainStore();

    assertThat(heard.reports).hasSize(1);
    assertThat(studio.store().library().recordings()).isEmpty();
  }

  @Test
  void whatWasRejectedIsNotTriedAtTheNextStart() throws Exception {
    Files.writeString(folder.resolve("cut.gpx"), "<?xml version=\"1.0\"?><gpx><trk>");
    choose(folder);
    rest();
    drain(() -> heard.reports.size() == 1);
    assertThat(heard.reports.getFirst().rejected()).isEqualTo(1);

    restart();
    rest();
    drainStore();

    assertThat(heard.reports).hasSize(1);
  }

  @Test
  void aCopyUnderAnotherNameIsSaidToBeThereAlready() throws Exception {
    Path first = walk("a.fit", 0);
    choose(folder);
    rest();
    drain(() -> heard.reports.size() == 1);

    Files.copy(first, folder.resolve("copy.fit"));
    rest();
    drain(() -> heard.reports.size() == 2);

    assertThat(heard.reports.getLast().alreadyThere()).isEqualTo(1);
    assertThat(studio.store().library().recordings()).hasSize(1);
  }

  @Test
  void aVanishingFolderIsSaidOnceAndWatchedAgainWhenItIsBack() throws Exception {
    choose(folder);
    beat();
    Path away = Files.move(folder, parent.resolve("unplugged"));
    beat();
    beat();
    drain(() -> !heard.words.isEmpty());
    assertThat(heard.words).containsExactly("gone sync");

    Files.move(away, folder);
    walk("a.fit", 0);
    beat();
    drain(() -> heard.words.size() == 2);
    rest();
    drain(() -> heard.reports.size() == 1);

    assertThat(heard.words).containsExactly("gone sync", "back sync");
    assertThat(heard.reports.getFirst().imported()).isEqualTo(1);
  }

  @Test
  void thereIsNoLookWhileAnImportRuns() throws Exception {
    walk("a.fit", 0);
    choose(folder);
    rest();
    walk("b.fit", 1);
    rest();
    drain(() -> heard.reports.size() == 1);
    assertThat(heard.reports.getFirst().files()).hasSize(1);

    rest();
    drain(() -> heard.reports.size() == 2);

    assertThat(heard.reports.getLast().imported()).isEqualTo(1);
  }

  @Test
  void anImportThatFailsDoesNotEndTheWatch() throws Exception {
    walk("a.fit", 0);
    choose(folder);
    change(
        "CREATE TRIGGER nothing_more BEFORE INSERT ON recording"
            + " BEGIN SELECT RAISE(ABORT, 'nothing more'); END");
    rest();
    drain(() -> heard.reports.size() == 1);
    assertThat(heard.reports.getFirst().imported()).isZero();

    change("DROP TRIGGER nothing_more");
    walk("b.fit", 1);
    rest();
    drain(() -> heard.reports.size() == 2);

    assertThat(heard.reports.getLast().imported()).isPositive();
  }

  @Test
  void noFolderAnyMoreEndsTheBeat() throws Exception {
    choose(folder);

    settings.set(settings.get().withWatchedFolder(null));

    assertThat(heart.beat).isNull();
  }

  @Test
  void anotherFolderTakesTheFirstOnesPlace() throws Exception {
    walk("a.fit", 0);
    choose(folder);
    Path other = Files.createDirectory(parent.resolve("other"));

    choose(other);
    rest();
    drainStore();

    assertThat(heard.reports).isEmpty();
  }

  @Test
  void theEndOfTheStudioEndsTheWatch() throws Exception {
    walk("a.fit", 0);
    choose(folder);
    rest();

    watch.close();
    drainStore();
    settings.set(settings.get().withWatchedFolder(parent));
    drainStore();

    assertThat(heart.beat).isNull();
    assertThat(heard.reports).isEmpty();
  }

  private void begin() throws Exception {
    var opening = (Opening.Opened) Library.open(parent.resolve("home/library.db"));
    InstantSource source = () -> now;
    var clock = source.withZone(ZoneOffset.UTC);
    var ground =
        new Studio.Ground(opening.library(), deliveries::add, clock, FolderWatchTest::fail);
    studio = new Studio(ground, new Jobs(1, deliveries::add));
    var loaded = new ArrayList<String>();
    studio.load(() -> loaded.add("loaded"));
    drain(() -> !loaded.isEmpty());
    watch =
        new FolderWatch(
            studio, settings, new FolderWatch.Ground(heart, deliveries::add, () -> now), heard);
    drainStore();
  }

  private void restart() throws Exception {
    watch.close();
    studio.close();
    deliveries.clear();
    begin();
    assertThat(heart.beat).isNotNull();
  }

  private void choose(Path chosen) throws InterruptedException {
    settings.set(settings.get().withWatchedFolder(chosen));
    drain(() -> heart.beat != null);
  }

  /// Three looks over nine seconds.
  private void rest() {
    for (int i = 0; i < 4; i++) {
      beat();
    }
  }

  private void beat() {
    now = now.plus(FolderWatch.PERIOD);
    var beat = heart.beat;
    if (beat != null) {
      beat.run();
    }
  }

  /// Runs deliveries until something has come true.
  private void drain(BooleanSupplier done) throws InterruptedException {
    while (!done.getAsBoolean()) {
      var delivery = deliveries.poll(60, TimeUnit.SECONDS);
      assertThat(delivery).as("a delivery within a minute").isNotNull();
      delivery.run();
    }
  }

  /// Waits for all that the store was asked so far.
  private void drainStore() throws InterruptedException {
    studio.flush();
    var served = new ArrayList<String>();
    studio.store().ask(library -> "served", served::add);
    drain(() -> !served.isEmpty());
  }

  private Path walk(String name, int day) throws IOException {
    return Files.write(folder.resolve(name), GeneratedFit.walk(now.plusSeconds(day * 86_400L), 60));
  }

  /// Changes the library behind the studio's back.
  private void change(String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + parent.resolve("home/library.db"));
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void fail(Exception failure) {
    throw new AssertionError(failure);
  }

  /// Beats when the test says so.
  private static final class Heart implements Pulse {
    private @Nullable Runnable beat;

    @Override
    public Subscription beat(Duration period, Runnable next) {
      assertThat(period).isEqualTo(Duration.ofSeconds(3));
      beat = next;
      return () -> beat = null;
    }
  }

  private static final class Heard implements FolderWatch.Told {
    private final List<ImportReport> reports = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    @Override
    public void imported(ImportReport report) {
      reports.add(report);
    }

    @Override
    public void gone(Path folder) {
      words.add("gone " + folder.getFileName());
    }

    @Override
    public void back(Path folder) {
      words.add("back " + folder.getFileName());
    }
  }
}
