package org.backstride.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Days;
import org.backstride.plan.Plan;
import org.backstride.plan.PlanTemplate;
import org.backstride.plan.PlanTemplate.TemplateId;
import org.backstride.plan.SessionId;
import org.backstride.program.Program;
import org.backstride.program.ProgramId;
import org.backstride.program.Shelving;
import org.backstride.recording.Interval;
import org.backstride.recording.NearDuplicate;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;
import org.backstride.rehab.Exemption;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.clinic.ClinicSettings;
import org.backstride.rehab.decision.LimitChange;
import org.backstride.rehab.response.Response;
import org.backstride.review.Links.Hand;
import org.backstride.review.Tie;
import org.backstride.store.backup.BackupFile;
import org.backstride.store.backup.Backups;
import org.backstride.store.care.CareTables;
import org.backstride.store.erase.BackupErasure;
import org.backstride.store.erase.Erased;
import org.backstride.store.erase.Erasure;
import org.backstride.store.erase.Holdings;
import org.backstride.store.erase.Traces;
import org.backstride.store.imports.ImportReports;
import org.backstride.store.person.FileTables;
import org.backstride.store.plan.IssuedNumberTable;
import org.backstride.store.plan.PlanTemplateTable;
import org.backstride.store.plan.SessionTieTable;
import org.backstride.store.plan.StoredPlan;
import org.backstride.store.review.Admission;
import org.backstride.store.review.QuestionTable;
import org.backstride.store.review.Review;
import org.backstride.store.seen.SeenFiles;
import org.backstride.store.sql.Durability;
import org.backstride.store.sql.Session;
import org.backstride.store.sql.StoreException;
import org.backstride.store.sql.Tx;
import org.jspecify.annotations.Nullable;

/// An open library: athletes, programs and recordings in one SQLite file.
///
/// Every call waits for the disk, so none is for the JavaFX thread. Calls may come from several
/// threads: writes follow one another, reads run beside them and see the last finished write. Every
/// method throws [StoreException] where the disk or the database fails.
public final class Library implements AutoCloseable {

  private final Path file;
  private final Clock clock;
  private final Session session;

  Library(Path file, Clock clock, Session session) {
    this.file = file;
    this.clock = clock;
    this.session = session;
  }

  /// Opens a library to write to it, and makes it where there is none yet.
  public static Opening open(Path file) {
    return open(file, Clock.systemUTC());
  }

  public static Opening open(Path file, Clock clock) {
    return new LibraryOpener(file, clock).toWrite();
  }

  /// Opens a library that another program may be writing to; every write throws.
  public static Opening openToRead(Path file) {
    return new LibraryOpener(file, Clock.systemUTC()).toRead();
  }

  public Path file() {
    return file;
  }

  /// All athletes, active and archived, by name.
  public List<Athlete> athletes() {
    return read(tx -> new AthleteTable(tx).all());
  }

  /// Keeps an athlete, new or changed; one that was deleted comes back with the recordings.
  public void save(Athlete athlete) {
    edit(
        tx -> {
          new Trash(tx).restoreAthlete(athlete.id().value());
          new AthleteTable(tx).save(athlete);
        });
  }

  /// Deletes an athlete; the recordings stay and belong to nobody.
  public void delete(AthleteId id) {
    edit(tx -> new Trash(tx).deleteAthlete(id.value()));
  }

  /// Keeps the bytes of a person's photo or document.
  public void attach(AthleteId id, String sha256, byte[] content) {
    edit(tx -> new FileTables(tx).attach(id, sha256, content));
  }

  /// The bytes of a person's photo or document; empty where they are not kept.
  public Optional<byte[]> attachment(AthleteId id, String sha256) {
    return read(tx -> new FileTables(tx).content(id, sha256));
  }

  /// The clinical records of all people who have one.
  public Map<AthleteId, CareRecord> care() {
    return read(tx -> new CareTables(tx).all());
  }

  /// All overrides of findings, those withdrawn too.
  public List<Exemption> exemptions() {
    return read(tx -> new CareTables(tx).exemptions());
  }

  /// Every change of the advance limits of those who have or had their own.
  public Map<AthleteId, List<LimitChange>> advanceLimits() {
    return read(tx -> new CareTables(tx).advanceLimits());
  }

  /// What the clinic set.
  public ClinicSettings clinic() {
    return read(tx -> new CareTables(tx).clinic());
  }

  /// Every entry about one person's sessions, those corrected later too.
  public List<Response> responseEntries(AthleteId id) {
    return read(tx -> new CareTables(tx).entries(id));
  }

  /// Adds to clinical records or keeps a course as it stands, all or nothing.
  public void record(Consumer<CareTables> entries) {
    edit(tx -> entries.accept(new CareTables(tx)));
  }

  /// What is kept about one person, here and in the backups.
  public Holdings holdings(AthleteId id) {
    var found = backupErasure().find(traces(id));
    return read(tx -> new Erasure(tx).holdings(id.value(), found));
  }

  /// Erases one person for good: overwritten here and in the backups. What was deleted in this
  /// session cannot be brought back afterwards. The backups are rewritten even where the disk has
  /// no room to write the library anew.
  public Erased erase(AthleteId id) {
    var person = traces(id);
    boolean isWrittenAnew = session.overwrite(tx -> new Erasure(tx).erase(person));
    return new Erased(isWrittenAnew, backupErasure().erase(person));
  }

  private Traces traces(AthleteId id) {
    return read(tx -> new Erasure(tx).traces(id.value()));
  }

  private BackupErasure backupErasure() {
    var files = backups().list().stream().map(BackupFile::file).toList();
    return new BackupErasure(files, backups().stray());
  }

  /// All programs, the one changed last first.
  public List<ShelvedProgram> programs() {
    return read(tx -> new ProgramTable(tx).all());
  }

  /// Keeps a program, new or changed.
  public void save(ProgramId id, Program program) {
    edit(
        tx -> {
          new Trash(tx).restoreProgram(id.value());
          new ProgramTable(tx).save(id, program, clock.instant());
        });
  }

  public void shelve(ProgramId id, Shelving shelving) {
    edit(tx -> new ProgramTable(tx).shelve(id, shelving));
  }

  public void delete(ProgramId id) {
    edit(tx -> new Trash(tx).deleteProgram(id.value()));
  }

  /// What is planned for everybody.
  public Plan plan() {
    return read(tx -> new StoredPlan(tx).all());
  }

  /// What is planned for everybody, with the sessions of these days only. Never to be kept with
  /// [#save(AthleteId, AthletePlan)]: the other sessions would be gone.
  public Plan plan(Days days) {
    return read(tx -> new StoredPlan(tx).within(days));
  }

  /// Keeps what is planned for one athlete; nothing where the athlete is not in the library.
  public void save(AthleteId athlete, AthletePlan plan) {
    save(Map.of(athlete, plan));
  }

  /// Keeps what is planned for several people, all or nothing: a session may move between them.
  public void save(Map<AthleteId, AthletePlan> plans) {
    edit(tx -> plans.forEach(new StoredPlan(tx)::replace));
  }

  /// What a hand decided about planned sessions and recordings.
  public Hand hand() {
    return read(tx -> new SessionTieTable(tx).all());
  }

  /// Keeps what decides which recording belongs to a session.
  public void tie(SessionId session, AthleteId athlete, Tie tie) {
    edit(tx -> new SessionTieTable(tx).put(session, athlete, tie));
  }

  /// The numbers that paper gave to sessions.
  public IssuedNumberTable issuedNumbers() {
    return new IssuedNumberTable(session);
  }

  /// All plan templates by name.
  public List<PlanTemplate> templates() {
    return read(tx -> new PlanTemplateTable(tx).all());
  }

  /// Keeps a plan template, new or changed.
  public void save(PlanTemplate template) {
    edit(tx -> new PlanTemplateTable(tx).save(template));
  }

  public void delete(TemplateId id) {
    edit(tx -> new PlanTemplateTable(tx).delete(id));
  }

  /// All recordings as rows, the newest first; opens no channel.
  public List<RecordingRow> recordings() {
    return read(tx -> new RecordingTable(tx).all());
  }

  /// The newest recordings as rows: what a window shows first.
  public List<RecordingRow> recordings(int newest) {
    return read(tx -> new RecordingTable(tx).newest(newest));
  }

  /// A whole recording, without the channels that cannot be read; empty where there is none.
  public Optional<Recording> recording(RecordingId id) {
    return stored(id).map(StoredRecording::recording);
  }

  /// A whole recording, and what of it cannot be read; empty where there is none.
  public Optional<StoredRecording> stored(RecordingId id) {
    return read(tx -> new RecordingTable(tx).find(id).map(row -> StoredRecording.read(tx, row)));
  }

  /// Packs and adds the recordings of one file and the file itself, all or nothing.
  ///
  /// @param original the file, null for sessions noted by hand or generated
  public void add(
      List<Recording> recordings, @Nullable OriginalFile original, @Nullable AthleteId athlete) {
    add(original == null ? Parcel.of(recordings) : Parcel.of(recordings, original), athlete);
  }

  /// Adds the recordings of one file and the file itself, all or nothing.
  public void add(Parcel parcel, @Nullable AthleteId athlete) {
    add(parcel, Admission.of(athlete));
  }

  /// Adds one file and its recordings with their questions, without what they replace, or nothing.
  public void add(Parcel parcel, Admission admission) {
    var original = parcel.original();
    session.write(
        original == null ? Durability.FULL : Durability.NORMAL,
        tx -> {
          if (original != null) {
            new OriginalTable(tx).insert(original);
          }
          parcel.recordings().forEach(each -> insert(tx, each, admission.athlete()));
          admission.questions().forEach(new QuestionTable(tx)::insert);
          admission.replaced().forEach(new SessionTieTable(tx)::relink);
          if (!admission.replaced().isEmpty()) {
            delete(tx, List.copyOf(admission.replaced().keySet()));
          }
        });
  }

  /// What recordings hold, to be exchanged in place.
  public RecordingContents contents() {
    return new RecordingContents(session, clock);
  }

  /// The recordings of which one may be of the session that began then.
  public List<RecordingRow> beginningAround(Instant start) {
    var tolerance = NearDuplicate.startTolerance();
    return read(
        tx -> new RecordingTable(tx).between(start.minus(tolerance), start.plus(tolerance)));
  }

  /// What waits for a person's word.
  public Review review() {
    return new Review(session);
  }

  /// Says when a recording began and in which zone, or that nobody knows.
  public void date(RecordingId id, @Nullable Instant start, @Nullable ZoneId zone) {
    edit(tx -> new RecordingTable(tx).date(id, start, zone));
  }

  /// Says whose a recording is, or that nobody knows.
  public void assign(RecordingId id, @Nullable AthleteId athlete) {
    edit(tx -> new RecordingTable(tx).assign(id, athlete));
  }

  /// Replaces the intervals of a recording, unless it has been deleted.
  public void saveIntervals(RecordingId id, List<Interval> intervals) {
    edit(
        tx ->
            new RecordingTable(tx)
                .find(id)
                .ifPresent(
                    row -> {
                      new MarkTables(tx).replaceIntervals(id, intervals);
                      SummaryFilling.sumUp(tx, row);
                    }));
  }

  /// Deletes recordings until [#restore] or until the library is closed.
  public void delete(List<RecordingId> ids) {
    edit(tx -> delete(tx, ids));
  }

  /// Brings recordings back that were deleted since the library was opened.
  public void restore(List<RecordingId> ids) {
    edit(tx -> new Trash(tx).restoreRecordings(ids.stream().map(RecordingId::value).toList()));
  }

  /// Which files of a watched folder were dealt with.
  public SeenFiles seenFiles() {
    return new SeenFiles(session);
  }

  /// What became of the files of earlier imports.
  public ImportReports importReports() {
    return new ImportReports(session);
  }

  /// Whether recordings of a file of this content are in the library.
  public boolean hasOriginal(String sha256) {
    return read(tx -> new RecordingTable(tx).holds(sha256));
  }

  /// The bytes of an imported file; empty where they are not kept.
  public Optional<byte[]> original(String sha256) {
    return read(tx -> new OriginalTable(tx).bytes(sha256));
  }

  /// The dated copies beside the library; they can be made while it is open.
  public Backups backups() {
    return new Backups(file, clock);
  }

  /// Ends the connections, then gives up the lock.
  @Override
  public void close() {
    session.close();
  }

  private void insert(Tx tx, PackedRecording packed, @Nullable AthleteId athlete) {
    var recording = packed.recording();
    new RecordingTable(tx).insert(recording, athlete, clock.instant());
    RecordingContents.insertParts(tx, packed);
  }

  private static void delete(Tx tx, List<RecordingId> ids) {
    new Trash(tx).deleteRecordings(ids.stream().map(RecordingId::value).toList());
  }

  private <R> R read(Function<Tx, R> query) {
    return session.read(query);
  }

  private void edit(Consumer<Tx> edit) {
    session.write(Durability.FULL, edit);
  }
}
