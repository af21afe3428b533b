package org.backstride.studio;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.load.RecentDose;
import org.backstride.program.ProgramId;
import org.backstride.rehab.Exemption;
import org.backstride.rehab.Exemption.Given;
import org.backstride.rehab.Exemption.Subject;
import org.backstride.rehab.Exemption.Topic;
import org.backstride.rehab.Issuing;
import org.backstride.rehab.Wording;
import org.backstride.rehab.check.InForce;
import org.backstride.rehab.clinic.ClinicSettings;
import org.backstride.rehab.course.Course;
import org.backstride.store.RecordingRow;
import org.backstride.work.Cell;
import org.jspecify.annotations.Nullable;

/// What the clinic sets for everyone, and what its clinicians override for one person with their
/// reasons. Kept in the library at once, so that it goes with its backups. Overrides are part of
/// clinical records: withdrawn by a later entry, and passed by by undo.
public final class ClinicShelf {

  private final Cell<ClinicSettings> settings = new Cell<>(ClinicSettings.STANDARD);
  private final Cell<List<Exemption>> exemptions = new Cell<>(List.of());
  private final StoreThread store;
  private final Autosave autosave;
  private final Clock clock;
  private final Supplier<List<RecordingRow>> recordings;

  /// @param recordings those of everyone, asked anew each time
  ClinicShelf(
      StoreThread store, Autosave autosave, Clock clock, Supplier<List<RecordingRow>> recordings) {
    this.recordings = recordings;
    this.store = store;
    this.autosave = autosave;
    this.clock = clock;
  }

  /// What the clinic set; watch it to follow changes.
  public Cell<ClinicSettings> settings() {
    return settings;
  }

  public void set(ClinicSettings next) {
    if (!next.equals(settings.get())) {
      settings.set(next);
      var now = clock.instant();
      store.keep(library -> library.record(tables -> tables.save(next, now)));
    }
  }

  /// What holds for a person in a program: the clinic's rules, what is overridden, and what the
  /// person did in the last seven days.
  public InForce inForce(@Nullable AthleteId athlete, @Nullable ProgramId program) {
    var did = athlete == null ? RecentDose.NONE : recent(athlete);
    return new InForce(settings.get().rules(), of(athlete, program), Wording.ENGLISH, did);
  }

  /// What a person went backward in the last seven days.
  public RecentDose recent(AthleteId athlete) {
    return RecordingRow.recentDose(recordings.get(), athlete, clock.instant());
  }

  /// All overrides in the order in which they were given, those withdrawn too.
  public Cell<List<Exemption>> exemptions() {
    return exemptions;
  }

  /// What is on record about a person in a program, and whatever the program.
  public List<Exemption> of(@Nullable AthleteId athlete, @Nullable ProgramId program) {
    return athlete == null
        ? List.of()
        : exemptions.get().stream().filter(each -> each.isFor(athlete, program)).toList();
  }

  /// All that is on record about a person.
  public List<Exemption> about(AthleteId athlete) {
    return exemptions.get().stream()
        .filter(each -> each.subject().athlete().equals(athlete))
        .toList();
  }

  /// Whether anything may be issued to a person.
  public Issuing issuing(@Nullable Athlete athlete) {
    return Issuing.of(athlete, exemptions.get(), clock.getZone());
  }

  /// Overrides with a reason.
  public void give(Subject subject, Topic topic, String reason, String by) {
    keep(
        new Exemption(
            UUID.randomUUID(), subject, topic, new Given(reason, by, clock.instant()), null));
  }

  /// Whether what a course asks was overridden when it began or since, and still is: an earlier
  /// course of the same protocol excuses nothing of this one.
  boolean excuses(Course course, Topic topic) {
    var zone = clock.getZone();
    var begun = course.frame().start().atStartOfDay(zone).toInstant();
    return exemptions.get().stream()
        .filter(Exemption::holds)
        .filter(each -> each.subject().athlete().equals(course.athlete()))
        .filter(each -> each.subject().programName().equals(course.frame().protocol().name()))
        .filter(each -> !each.given().at().isBefore(begun))
        .anyMatch(each -> each.topic().equals(topic));
  }

  /// Takes an override back.
  public void withdraw(Exemption exemption, String by) {
    keep(exemption.withdrawnBy(by, clock.instant()));
  }

  void loadSettings(ClinicSettings stored) {
    settings.set(stored);
  }

  void loadExemptions(List<Exemption> stored) {
    exemptions.set(List.copyOf(stored));
  }

  private void keep(Exemption exemption) {
    var next = new ArrayList<>(exemptions.get());
    next.removeIf(each -> each.id().equals(exemption.id()));
    next.add(exemption);
    exemptions.set(List.copyOf(next));
    autosave.flush();
    store.keep(library -> library.record(tables -> tables.save(exemption)));
  }
}
