package org.backstride.studio.importing;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backstride.athlete.AthleteId;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.recording.IntervalEdits;
import org.backstride.recording.NearDuplicate;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;
import org.backstride.recording.question.Question;
import org.backstride.recording.question.Question.Doubt;
import org.backstride.store.Library;
import org.backstride.store.Parcel;
import org.backstride.store.RecordingRow;
import org.backstride.store.review.Admission;
import org.backstride.studio.importing.FileReading.Read.Ready;
import org.backstride.studio.importing.ImportedFile.Imported;
import org.backstride.studio.importing.ImportedFile.NearlyThere;
import org.backstride.studio.importing.OwnerGuess.Owner;
import org.jspecify.annotations.Nullable;

/// Lets recordings into the library: looks whether their sessions are there already, guesses whose
/// they are, and stores them with the questions that only a person can answer.
final class Admittance {

  /// Before this no sensor we read was made.
  private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

  /// What a reader of tables says where it was not sure.
  private static final Set<ProblemCode> DOUBTS =
      Set.of(ProblemCode.CSV_UNSURE, ProblemCode.CSV_NO_RATE);

  private static final Duration AHEAD = Duration.ofDays(1);

  private final Library library;
  private final ImportOrder order;
  private final OwnerGuess guess;

  private Admittance(Library library, ImportOrder order) {
    this.library = library;
    this.order = order;
    guess = new OwnerGuess(library, order.open());
  }

  static Admittance of(Library library, ImportOrder order) {
    return new Admittance(library, order);
  }

  /// Stores what was read of one file.
  ImportedFile admit(Path file, Ready ready) {
    Map<RecordingId, RecordingRow> twins = new HashMap<>();
    ready.parcel().contents().forEach(each -> twin(each).ifPresent(t -> twins.put(each.id(), t)));
    if (twins.isEmpty()) {
      store(file, ready, ready.parcel(), Map.of());
      return new Imported(file, ready.parcel().ids(), ready.problems());
    }
    var parcel =
        order.near() == Near.SKIP ? ready.parcel().without(twins.keySet()) : ready.parcel();
    if (!parcel.ids().isEmpty()) {
      store(file, ready, parcel, twins);
    }
    return new NearlyThere(file, parcel.ids(), ready.problems(), order.near());
  }

  /// Another recording of the same session, of several the one that came first. Two people who are
  /// known to be two are never one session, however alike they trained.
  private Optional<RecordingRow> twin(Recording recording) {
    var start = recording.start();
    if (start == null) {
      return Optional.empty();
    }
    return library.beginningAround(start).stream()
        .filter(row -> mayBeOf(order.athlete(), row.athlete()))
        .filter(
            row ->
                NearDuplicate.is(
                    row.activity(), row.totals(), recording.activity(), recording.totals()))
        .findFirst();
  }

  private static boolean mayBeOf(@Nullable AthleteId one, @Nullable AthleteId other) {
    return one == null || other == null || one.equals(other);
  }

  private void store(Path file, Ready ready, Parcel parcel, Map<RecordingId, RecordingRow> twins) {
    var owner = owner(file, parcel, twins);
    List<Question> questions = new ArrayList<>();
    for (var recording : parcel.contents()) {
      askWhose(recording, owner).ifPresent(questions::add);
      askWhen(recording, ready.written()).ifPresent(questions::add);
      askColumns(recording, ready.problems()).ifPresent(questions::add);
      askWhich(recording, twins).ifPresent(questions::add);
    }
    boolean replaces = order.near() == Near.REPLACE;
    library.add(
        replaces ? carriedOver(parcel, twins) : parcel,
        new Admission(owner.athlete(), questions, replaces ? replaced(twins) : Map.of()));
  }

  private static Map<RecordingId, RecordingId> replaced(Map<RecordingId, RecordingRow> twins) {
    Map<RecordingId, RecordingId> replaced = new HashMap<>();
    twins.forEach((fresh, twin) -> replaced.putIfAbsent(twin.id(), fresh));
    return replaced;
  }

  /// One file is one person's. What replaces a recording is that recording's person's.
  private Owner owner(Path file, Parcel parcel, Map<RecordingId, RecordingRow> twins) {
    var twin =
        parcel.contents().stream()
            .map(recording -> twins.get(recording.id()))
            .filter(found -> found != null && found.athlete() != null)
            .findFirst()
            .orElse(null);
    if (order.athlete() != null) {
      return new Owner(order.athlete(), Question.Guess.NONE);
    }
    return twin != null && order.near() == Near.REPLACE
        ? new Owner(twin.athlete(), Question.Guess.TWIN)
        : guess.of(file, parcel.contents().getFirst(), twin);
  }

  /// What a hand has set on the old recordings goes on to the new ones.
  private Parcel carriedOver(Parcel parcel, Map<RecordingId, RecordingRow> twins) {
    return parcel.with(
        recording -> {
          var twin = twins.get(recording.id());
          return twin == null
              ? recording
              : library
                  .recording(twin.id())
                  .map(old -> IntervalEdits.keepHand(recording.intervals(), old.intervals()))
                  .map(recording::withIntervals)
                  .orElse(recording);
        });
  }

  private Optional<Question> askWhose(Recording recording, Owner owner) {
    return order.athlete() == null && guess.hasPeople()
        ? Optional.of(new Question.Whose(recording.id(), owner.guess()))
        : Optional.empty();
  }

  private static Optional<Question> askColumns(Recording recording, List<Problem> problems) {
    return problems.stream().anyMatch(problem -> DOUBTS.contains(problem.code()))
        ? Optional.of(new Question.Columns(recording.id()))
        : Optional.empty();
  }

  private Optional<Question> askWhich(Recording recording, Map<RecordingId, RecordingRow> twins) {
    return order.near() == Near.REVIEW
        ? Optional.ofNullable(twins.get(recording.id()))
            .map(twin -> new Question.SameSession(recording.id(), twin.id()))
        : Optional.empty();
  }

  private Optional<Question> askWhen(Recording recording, @Nullable Instant written) {
    var start = recording.start();
    Doubt doubt = null;
    if (start == null) {
      doubt = Doubt.NO_DATE;
    } else if (start.isAfter(order.clock().instant().plus(AHEAD))) {
      doubt = Doubt.FUTURE;
    } else if (start.isBefore(LONG_AGO)) {
      doubt = Doubt.LONG_AGO;
    }
    return doubt == null
        ? Optional.empty()
        : Optional.of(new Question.When(recording.id(), doubt, begun(recording, written)));
  }

  /// A device writes the file when the session has ended.
  private static @Nullable Instant begun(Recording recording, @Nullable Instant written) {
    double seconds = recording.totals().elapsedSeconds();
    return written == null || Double.isNaN(seconds)
        ? written
        : written.minusSeconds(Math.round(seconds));
  }
}
