package org.backstride.ui.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.athlete.Condition;
import org.backstride.athlete.Condition.Care;
import org.backstride.athlete.Condition.Risk;
import org.backstride.athlete.Condition.Side;
import org.backstride.athlete.Person;
import org.backstride.athlete.Person.Sex;
import org.backstride.athlete.Question;
import org.backstride.athlete.Readiness;
import org.backstride.athlete.Readiness.Answer;
import org.backstride.athlete.Readiness.Clearance;
import org.backstride.athlete.Readiness.Level;
import org.backstride.athlete.Readiness.Mark;
import org.backstride.athlete.Readiness.Tick;
import org.backstride.athlete.Screening;
import org.backstride.athlete.threshold.Capacity;
import org.backstride.athlete.threshold.HeartMeasure;
import org.backstride.athlete.threshold.Provenance;
import org.backstride.athlete.threshold.Provenance.Source;
import org.backstride.athlete.threshold.SpeedMeasure;
import org.backstride.athlete.threshold.TestedSpeeds;
import org.backstride.athlete.threshold.Threshold.OfHeart;
import org.backstride.athlete.threshold.Threshold.OfSpeed;
import org.backstride.athlete.threshold.ThresholdHistory;
import org.backstride.program.ProgramId;
import org.backstride.program.notation.Notation;
import org.backstride.recording.Origin;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;
import org.backstride.settings.Settings;
import org.backstride.store.Libraries;
import org.backstride.store.Library;
import org.backstride.store.Samples;
import org.backstride.studio.Studio;
import org.backstride.studio.demo.DemoLibrary;
import org.backstride.studio.demo.KneeCase;
import org.backstride.ui.recording.DemoRun;
import org.backstride.ui.shell.Desk;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.backstride.unit.SpeedUnit;
import org.backstride.work.Cell;
import org.backstride.work.Progress;

/// A studio on a real library of invented people, programs and recordings, and the ids by which a
/// screen finds something to show.
public final class Demo implements AutoCloseable {

  /// The day on which the gallery's pictures are taken.
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T09:40:00Z"), ZoneOffset.UTC);

  private static final String KNEE =
      """
      # Knee OA week 3, treadmill
      @ goal: Ten minutes backward without pain above 3
      Warm-up
        - 5m ramp fwd walk 2.5-4.0kmh
      Main 5x
        - 2m bwd walk 2.0-2.5kmh grade 0% rail rpe 3-4 stop pain>=5 "tall posture"
        - 1m fwd walk 3.0kmh
      Cool-down
        - 5m ramp fwd walk 4.0-2.5kmh
      """;

  private static final String HILLS =
      """
      # Backward hills 8 × 30 s
      @ goal: Strength on the slope
      - 10m fwd run 8-9kmh
      8x
        - 30s bwd run 60-75%effort rail
        - 90s rest
      - 8m fwd run 8kmh
      """;

  private final Studio studio;
  private final Cell<Settings> settings;
  private final List<RecordingId> recordings = new ArrayList<>();

  private Demo(Studio studio, Locale language) {
    this.studio = studio;
    settings = new Cell<>(Settings.standard(Locale.GERMANY).withLanguage(language));
  }

  /// A studio with nothing in it.
  public static Demo empty() {
    return on(newFile(), Locale.ENGLISH);
  }

  /// A studio with everything filled, in a language.
  public static Demo filled(Locale language) {
    Path file = newFile();
    var filled = Filled.ONCE;
    Libraries.place(file, "filled", filled.fill());
    var demo = on(file, language);
    demo.recordings.addAll(filled.recordings());
    return demo;
  }

  /// What fills a library, the same for everybody who asks in one run.
  private record Filled(List<RecordingId> recordings, Consumer<Library> fill) {

    static final Filled ONCE = make();

    static Filled make() {
      var samples = new Samples(7);
      var recordings = new ArrayList<Recording>();
      for (int i = 0; i < 6; i++) {
        recordings.add(i == 0 ? unfiled(DemoRun.recording()) : samples.recording(1_800, ""));
      }
      var ids = recordings.stream().map(Recording::id).toList();
      return new Filled(ids, library -> put(library, people(), recordings, ids));
    }

    private static void put(
        Library library, List<Athlete> people, List<Recording> recordings, List<RecordingId> ids) {
      people.forEach(library::save);
      for (int i = 0; i < recordings.size(); i++) {
        library.add(List.of(recordings.get(i)), null, people.get(i).id());
      }
      var knee = new KneeCase(people.getFirst(), LocalDate.of(2026, 10, 5)).record();
      library.record(
          tables -> {
            knee.responses().forEach(tables::add);
            knee.rulings().forEach(tables::add);
            knee.outcomes().forEach(tables::add);
            knee.courses().forEach(tables::save);
          });
      Imports.leaveOpen(library, ids);
      var kneeId = ProgramId.create();
      library.save(kneeId, Notation.read(KNEE).program());
      library.save(ProgramId.create(), Notation.read(HILLS).program());
      DemoPlans.of(people, Notation.read(KNEE).program(), kneeId).forEach(library::save);
    }
  }

  /// A studio on the demo library that users get, with some weeks of recordings of six people.
  public static Demo library(Locale language) {
    Path file = newFile();
    var today = LocalDate.ofInstant(CLOCK.instant(), ZoneOffset.UTC);
    place(file, today, ZoneOffset.UTC);
    var demo = on(file, language);
    demo.studio.recordings().rows().get().forEach(row -> demo.recordings.add(row.id()));
    return demo;
  }

  /// A studio on a library that is filled with something else.
  public static Demo of(Consumer<Library> fill) {
    Path file = newFile();
    try (var library = Libraries.open(file)) {
      fill.accept(library);
    }
    return on(file, Locale.ENGLISH);
  }

  /// Puts the demo library that users get into a file, as it is on a day.
  public static void place(Path file, LocalDate today, ZoneId zone) {
    Libraries.place(
        file,
        "demo " + today + " " + zone,
        library -> new DemoLibrary(today, zone).fill(library, Progress.SILENT));
  }

  public Studio studio() {
    return studio;
  }

  public Cell<Settings> settings() {
    return settings;
  }

  /// What a window is set up on; dropped files go nowhere.
  public Desk desk() {
    return new Desk(studio, settings, files -> {}, new DemoCare(), file -> {}, CLOCK);
  }

  /// The patient whose profile is filled to the last field.
  public AthleteId patient() {
    return studio.roster().athletes().get().stream()
        .filter(athlete -> athlete.name().startsWith("Marta"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /// A runner whose numbers were tested more than once.
  public AthleteId runner() {
    return studio.roster().athletes().get().stream()
        .filter(athlete -> athlete.name().startsWith("Dario"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /// Somebody in rehabilitation whom nobody has screened yet.
  public AthleteId unscreened() {
    return studio.roster().athletes().get().stream()
        .filter(athlete -> athlete.name().startsWith("Tomasz"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  public ProgramId program() {
    return studio.programs().programs().get().stream()
        .filter(shelved -> shelved.program().name().startsWith("Knee"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /// Some recordings, the newest first.
  public List<RecordingId> recordings() {
    return List.copyOf(recordings);
  }

  public RecordingId recording() {
    return recordings.getFirst();
  }

  /// A recording that was read from a table, with its file.
  public RecordingId table() {
    return studio.recordings().rows().get().stream()
        .filter(row -> row.fileName().equals("laufband-7.csv"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /// Waits until the library has answered what it was asked and no job runs, so that a screen shows
  /// its content and not that it is being read.
  public void rest() {
    var answered = new CompletableFuture<Boolean>();
    Fx.run(() -> studio.store().ask(_ -> true, answered::complete));
    answered.orTimeout(60, TimeUnit.SECONDS).join();
    Fx.idle(studio.jobs());
    Fx.settle();
  }

  @Override
  public void close() {
    Fx.discard(studio);
  }

  private static Demo on(Path file, Locale language) {
    Fx.start();
    var studio = Fx.studio(Libraries.open(file), CLOCK);
    return new Demo(studio, language);
  }

  private static Path newFile() {
    try {
      return Files.createTempDirectory("backstride-gallery").resolve("library.db");
    } catch (IOException e) {
      throw new UncheckedIOException("No temporary folder", e);
    }
  }

  /// The recording without its file, which the demo library does not hold.
  private static Recording unfiled(Recording recording) {
    var origin = recording.origin();
    return new Recording(
        RecordingId.random(),
        new Origin(origin.fileName(), origin.format(), "", origin.device()),
        recording.activity(),
        recording.channels(),
        recording.beats(),
        recording.marks(),
        recording.totals());
  }

  private static List<Athlete> people() {
    return List.of(
        marta(),
        person("Tomasz Wierzbicki", "ACL graft", Care.REHAB, Side.RIGHT)
            .withReadiness(new Readiness(Level.NOVICE, Map.of(), Clearance.NOT_RECORDED)),
        person("Yusuf Adeyemi", "Patellofemoral pain", Care.REHAB, Side.LEFT)
            .withReadiness(
                new Readiness(
                    Level.INTERMEDIATE,
                    Map.of(),
                    new Clearance(Answer.NO, LocalDate.of(2026, 11, 2), "Dr Halvorsen"))),
        tested(runner("Dario Conti", "400 m hurdles", "14.5")),
        runner("Aiko Tanabe", "800 m", "12.0"),
        runner("Erik Sandoval", "", "11.2"),
        person("Ingrid Solbakken", "Balance", Care.TRAINING, Side.LEFT),
        Athlete.named("Noé Fabre"),
        Athlete.named("Hannah Okafor-Lindström zu Hohenfels"));
  }

  private static Athlete person(String name, String condition, Care care, Side side) {
    return Athlete.named(name)
        .withCondition(new Condition(care, Set.of(side), condition, null, Set.of()));
  }

  private static Athlete runner(String name, String condition, String fastest) {
    return Athlete.named(name)
        .withCondition(new Condition(Care.TRAINING, Set.of(), condition, null, Set.of()))
        .withThresholds(
            ThresholdHistory.of(
                new Capacity(
                    188,
                    48,
                    Map.of(Movement.BACKWARD_RUN, new TestedSpeeds(null, speed(fastest), null)))))
        .withReadiness(
            new Readiness(
                Level.EXPERIENCED,
                Map.of(),
                new Clearance(Answer.YES, LocalDate.of(2026, 10, 1), "")));
  }

  private static Athlete tested(Athlete athlete) {
    var spring = Provenance.tested(LocalDate.of(2026, 3, 14));
    var autumn = new Provenance(LocalDate.of(2026, 10, 3), Source.TESTED, "30 min, track");
    return athlete.withThresholds(
        athlete
            .thresholds()
            .with(new OfHeart(HeartMeasure.THRESHOLD, 171, spring))
            .with(new OfHeart(HeartMeasure.THRESHOLD, 174, autumn))
            .with(new OfSpeed(SpeedMeasure.THRESHOLD, Movement.FORWARD_RUN, speed("15.2"), spring))
            .with(new OfSpeed(SpeedMeasure.THRESHOLD, Movement.FORWARD_RUN, speed("15.6"), autumn))
            .with(
                new OfSpeed(
                    SpeedMeasure.COMFORTABLE,
                    Movement.FORWARD_WALK,
                    speed("5.4"),
                    Provenance.guess(LocalDate.of(2026, 3, 14)))));
  }

  private static Athlete marta() {
    var athlete = person("Marta Lindqvist", "Knee osteoarthritis", Care.REHAB, Side.RIGHT);
    return athlete
        .withPerson(
            new Person("Marta Lindqvist", LocalDate.of(1968, 3, 31), Sex.FEMALE, 1_680, 71_500))
        .withCondition(
            new Condition(
                Care.REHAB,
                Set.of(Side.RIGHT),
                "Knee osteoarthritis",
                LocalDate.of(2026, 8, 14),
                Set.of(Risk.KNEE_INJURY)))
        .withThresholds(
            ThresholdHistory.of(
                new Capacity(
                    171,
                    62,
                    Map.of(
                        Movement.FORWARD_WALK,
                        new TestedSpeeds(speed("4.6"), speed("5.4"), null),
                        Movement.BACKWARD_WALK,
                        new TestedSpeeds(speed("2.2"), speed("3.6"), null)))))
        .withReadiness(
            new Readiness(
                Level.INTERMEDIATE,
                Map.of(
                    Tick.CONFIDENT_ON_TREADMILL,
                        new Mark(LocalDate.of(2026, 10, 5), "E. Halvorsen"),
                    Tick.BACKWARD_WALK_MASTERED, new Mark(LocalDate.of(2026, 10, 19), "")),
                new Clearance(Answer.YES, LocalDate.of(2026, 10, 1), "Dr Eva Halvorsen")))
        .withScreening(
            Screening.NOT_DONE
                .asked(LocalDate.of(2026, 10, 1), "Eva Halvorsen, PT")
                .withOpenAsNo()
                .withAnswer(Question.NECK, Answer.YES))
        .withStanding(
            new Athlete.Standing(
                "Walks with her sister on Sundays.\nNeck turns little: rail and mirror.",
                Athlete.Status.ACTIVE));
  }

  private static Speed speed(String kilometresPerHour) {
    return new Speed(new BigDecimal(kilometresPerHour), SpeedUnit.KILOMETRES_PER_HOUR);
  }
}
