package org.backstride.studio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.backstride.athlete.AthleteId;
import org.backstride.store.Library;
import org.backstride.store.erase.Erased;
import org.backstride.store.sql.StoreException;
import org.backstride.studio.DocumentState.AnswerState;
import org.backstride.studio.DocumentState.AthleteState;
import org.backstride.studio.DocumentState.DateState;
import org.backstride.studio.DocumentState.Gesture;
import org.backstride.studio.DocumentState.HandState;
import org.backstride.studio.DocumentState.IntervalsState;
import org.backstride.studio.DocumentState.OwnerState;
import org.backstride.studio.DocumentState.PlanState;
import org.backstride.studio.DocumentState.ProgramState;
import org.backstride.studio.DocumentState.ReadingState;
import org.backstride.studio.DocumentState.RecordingsState;
import org.backstride.studio.DocumentState.ReportState;
import org.backstride.studio.DocumentState.ResponsesState;
import org.backstride.studio.DocumentState.ScoreState;
import org.backstride.studio.DocumentState.ShelfState;
import org.backstride.studio.DocumentState.ShelvingState;
import org.backstride.studio.DocumentState.TemplateState;
import org.backstride.studio.DocumentState.TieState;
import org.backstride.studio.DocumentState.Together;
import org.backstride.work.Delivery;
import org.backstride.work.Jobs;

/// The open library as the faces see it: athletes, programs and recordings, the one history over
/// them, and the jobs that run. Confined to the thread of its delivery.
public final class Studio {

  private final StudioHistory history;
  private final StoreThread store;
  private final Autosave autosave;
  private final Roster roster;
  private final ProgramShelf programs;
  private final RecordingShelf recordings;
  private final ReviewShelf review;
  private final ImportLog imports;
  private final PlanDocument plan;
  private final CareShelf care;
  private final PlanOutcomes outcomes;
  private final ClinicShelf clinic;
  private final Jobs jobs;
  private final Clock clock;
  private boolean owed;

  /// What a studio is built on.
  ///
  /// @param library the open library; the studio closes it
  /// @param delivery the way back to the thread that owns the studio
  /// @param clock tells when an edit was made, and what day it is here
  /// @param failure hears what the disk or the database refused
  public record Ground(
      Library library, Delivery delivery, Clock clock, Consumer<StoreException> failure) {}

  public Studio(Ground ground, Jobs jobs) {
    this.jobs = jobs;
    clock = ground.clock();
    history = new StudioHistory(ground.clock());
    store = new StoreThread(ground.library(), ground.delivery(), ground.failure());
    autosave = new Autosave(store, ground.delivery());
    roster = new Roster(history, autosave);
    programs = new ProgramShelf(history, autosave, ground.clock());
    recordings = new RecordingShelf(history, autosave, store);
    imports = new ImportLog(this::readImported, history, store, ground.clock());
    clinic = new ClinicShelf(store, autosave, ground.clock(), recordings.rows()::get);
    plan = new PlanDocument(roster, clinic, history, autosave);
    care = new CareShelf(history, autosave, roster, clinic, ground.clock());
    outcomes = new PlanOutcomes(plan, recordings, care, history, autosave);
    review = new ReviewShelf(this::decided, recordings, outcomes, autosave, store);
    history.onRestore(this::restore);
    store.owing().watch(this::readAgain);
  }

  /// What replaces a recording takes over its link to the plan.
  private void readImported() {
    autosave.flush();
    recordings.refresh();
    store.ask(Library::hand, outcomes::load);
  }

  /// Lists that were read while the disk refused lack what it has taken since.
  private void readAgain(boolean owing) {
    if (owed && !owing) {
      recordings.refresh();
      imports.refresh();
    }
    owed = owing;
  }

  /// Reads all lists, then tells that they stand.
  public void load(Runnable loaded) {
    loadFirst(() -> loadRest(loaded));
  }

  /// Reads what the first screen shows, then tells that it stands.
  public void loadFirst(Runnable loaded) {
    store.ask(
        library -> FirstLists.of(library, today()),
        lists -> {
          begin(lists);
          loaded.run();
        });
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Stands on first lists that are read already; [#loadRest] reads the others.
  public void begin(FirstLists lists) {
    clinic.loadSettings(lists.clinic());
    roster.load(lists.athletes());
    plan.begin(lists.plan());
    care.load(lists.care());
    recordings.load(lists.recordings());
  }

  /// Reads what the first screen can do without, then tells that it stands.
  public void loadRest(Runnable loaded) {
    store.insist(Library::plan, plan::load);
    imports.refresh();
    store.insist(Library::exemptions, clinic::loadExemptions);
    store.insist(Library::advanceLimits, care::loadAdvanceLimits);
    store.insist(Library::hand, outcomes::load);
    store.insist(Library::templates, plan::loadTemplates);
    store.insist(library -> library.issuedNumbers().all(), plan::loadIssued);
    store.insist(
        Library::programs,
        shelved -> {
          programs.load(shelved);
          if (FirstLists.mayBeCut(recordings.rows().get())) {
            recordings.refresh();
          }
          loaded.run();
        });
  }

  /// Erases one person for good, here and in the backups, and forgets every edit.
  ///
  /// @param done hears what may be left
  public void erase(AthleteId id, Consumer<Erased> done) {
    autosave.flush();
    history.clear();
    store.askPaid(library -> library.erase(id), left -> load(() -> done.accept(left)));
  }

  public Roster roster() {
    return roster;
  }

  public ProgramShelf programs() {
    return programs;
  }

  public RecordingShelf recordings() {
    return recordings;
  }

  /// What waits for a person's word about recordings.
  public ReviewShelf review() {
    return review;
  }

  /// The imports there were.
  public ImportLog imports() {
    return imports;
  }

  public PlanDocument plan() {
    return plan;
  }

  /// The clinical records.
  public CareShelf care() {
    return care;
  }

  /// What became of what was planned.
  public PlanOutcomes outcomes() {
    return outcomes;
  }

  /// What the clinic sets, what clinicians override, and whether anything may be issued to a
  /// person.
  public ClinicShelf clinic() {
    return clinic;
  }

  public StudioHistory history() {
    return history;
  }

  public Jobs jobs() {
    return jobs;
  }

  /// The library's thread, for use cases of this package's neighbours such as backup and import.
  public StoreThread store() {
    return store;
  }

  /// Writes everything pending to the library's thread now.
  public void flush() {
    autosave.flush();
  }

  /// What is left of an end: waits for it, on any thread, at most 7 s.
  public interface Ending {

    /// Waits until jobs and store have ended.
    ///
    /// @return what did not end in time, empty where all did
    Optional<String> await() throws InterruptedException;
  }

  /// Begins to stop: cancels the jobs and hands every edit to the library's thread. What then still
  /// has to end is waited for in the answer, which need not be on the studio's thread.
  public Ending end() {
    jobs.stop();
    autosave.close();
    return () -> {
      boolean jobsEnded = jobs.await(2_000);
      boolean storeEnded = store.close(5_000);
      return jobsEnded && storeEnded
          ? Optional.empty()
          : Optional.of(jobsEnded ? "store" : storeEnded ? "jobs" : "jobs and store");
    };
  }

  /// Stops in order, each step bounded: jobs, autosave, store.
  ///
  /// @return what did not end in time, empty where all did
  public Optional<String> close() throws InterruptedException {
    return end().await();
  }

  /// Applies a decision and keeps how it is taken back.
  private void decided(Together before, Together after, String label) {
    restore(after);
    history.push(before, after, label);
  }

  private void restore(DocumentState state) {
    switch (state) {
      case AthleteState athlete -> roster.restore(athlete);
      case ProgramState program -> programs.apply(program);
      case ShelvingState shelving -> programs.apply(shelving);
      case ShelfState shelf -> programs.apply(shelf);
      case IntervalsState intervals -> recordings.apply(intervals);
      case OwnerState owner -> recordings.apply(owner);
      case RecordingsState presence -> recordings.apply(presence);
      case PlanState plans -> plan.apply(plans);
      case TemplateState template -> plan.apply(template);
      case DateState date -> recordings.apply(date);
      case HandState hand -> recordings.apply(hand);
      case ReadingState reading -> recordings.apply(reading);
      case AnswerState answer -> review.apply(answer);
      case ReportState report -> imports.apply(report);
      case ResponsesState responses -> care.apply(responses);
      case ScoreState score -> care.apply(score);
      case TieState ties -> outcomes.apply(ties);
      case Gesture(var states) -> states.forEach(this::restore);
      case Together together -> {
        recordings.apply(together);
        together.states().stream()
            .filter(TieState.class::isInstance)
            .map(TieState.class::cast)
            .forEach(outcomes::take);
        review.refresh();
        imports.refresh();
      }
    }
  }
}
