package org.backstride.studio;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.backstride.athlete.AthleteId;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.IntervalEdits;
import org.backstride.recording.NearDuplicate.Wealth;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;
import org.backstride.recording.question.Question;
import org.backstride.recording.question.Question.Columns;
import org.backstride.recording.question.Question.Guess;
import org.backstride.recording.question.Question.SameSession;
import org.backstride.recording.question.Question.When;
import org.backstride.recording.question.Question.Whose;
import org.backstride.review.Tie;
import org.backstride.store.Library;
import org.backstride.store.RecordingRow;
import org.backstride.store.reading.Readings;
import org.backstride.store.review.QuestionTable.Status;
import org.backstride.studio.DocumentState.AnswerState;
import org.backstride.studio.DocumentState.DateState;
import org.backstride.studio.DocumentState.IntervalsState;
import org.backstride.studio.DocumentState.OwnerState;
import org.backstride.studio.DocumentState.Presence;
import org.backstride.studio.DocumentState.ReadingState;
import org.backstride.studio.DocumentState.RecordingsState;
import org.backstride.studio.DocumentState.TieState;
import org.backstride.studio.DocumentState.Together;
import org.backstride.studio.reading.RenewalReport;
import org.backstride.work.Cell;
import org.jspecify.annotations.Nullable;

/// The questions that imports left for a person, and the decisions on them: each one step of undo.
public final class ReviewShelf {

  /// One of two recordings of what may be one session.
  ///
  /// @param channels what was measured
  /// @param handLabels how many intervals a hand has set
  public record Side(RecordingRow row, List<ChannelKind> channels, int handLabels) {
    public Side {
      channels = List.copyOf(channels);
    }

    private Wealth wealth() {
      return Wealth.of(channels, row.totals());
    }
  }

  /// Both recordings of what may be one session.
  public record Pair(SameSession question, Side there, Side fresh) {

    /// The one that holds more; the one that was there where both hold the same.
    public Side richer() {
      return fresh.wealth().exceeds(there.wealth()) ? fresh : there;
    }
  }

  /// What recordings have in common whose owners are confirmed in one go.
  ///
  /// @param athlete null where nobody could be guessed
  public record SameOwner(@Nullable AthleteId athlete, Guess guess) {}

  /// Applies a decision and keeps how it is taken back.
  @FunctionalInterface
  interface Decided {
    void take(Together before, Together after, String label);
  }

  private final Cell<List<Question>> questions = new Cell<>(List.of());
  private final Decided decided;
  private final RecordingShelf recordings;
  private final PlanOutcomes outcomes;
  private final Autosave autosave;
  private final StoreThread store;

  ReviewShelf(
      Decided decided,
      RecordingShelf recordings,
      PlanOutcomes outcomes,
      Autosave autosave,
      StoreThread store) {
    this.decided = decided;
    this.recordings = recordings;
    this.outcomes = outcomes;
    this.autosave = autosave;
    this.store = store;
    recordings.rows().watch(_ -> refresh());
  }

  /// What waits, the questions about the newest recordings first.
  public Cell<List<Question>> questions() {
    return questions;
  }

  /// How many decisions answer them all: recordings that were given to one person for one reason
  /// take a single one.
  public int decisions() {
    return (int) questions.get().stream().map(this::decision).distinct().count();
  }

  private Object decision(Question question) {
    var row = recordings.find(question.recording());
    return question instanceof Whose whose && row.isPresent()
        ? new SameOwner(row.get().athlete(), whose.guess())
        : question;
  }

  /// Looks at both recordings; empty where one is gone.
  public void compare(SameSession question, Consumer<Optional<Pair>> result) {
    var there = recordings.find(question.other());
    var fresh = recordings.find(question.recording());
    if (there.isEmpty() || fresh.isEmpty()) {
      result.accept(Optional.empty());
      return;
    }
    store.ask(
        library ->
            Optional.of(new Pair(question, side(library, there.get()), side(library, fresh.get()))),
        result);
  }

  /// They are two sessions.
  public void keepBoth(List<SameSession> pairs, String label) {
    answer(pairs, List.of(), List.of(), label);
  }

  /// They are one session: the other recording goes. Whose it was, what a hand has set and the
  /// planned session that a hand linked it to go on to the one that stays.
  public void keep(Pair pair, Side kept, String label) {
    var gone = kept.row().id().equals(pair.there().row().id()) ? pair.fresh() : pair.there();
    autosave.flush();
    store.ask(
        library -> carriedOver(library, gone.row().id(), kept.row().id()),
        carried -> {
          List<DocumentState> before = new ArrayList<>();
          List<DocumentState> after = new ArrayList<>();
          carried.ifPresent(
              both -> {
                before.add(both.before());
                after.add(both.after());
              });
          if (kept.row().athlete() == null && gone.row().athlete() != null) {
            before.add(new OwnerState(kept.row().id(), null));
            after.add(new OwnerState(kept.row().id(), gone.row().athlete()));
          }
          relink(gone.row(), kept.row(), before, after);
          var ids = List.of(gone.row().id());
          before.add(new RecordingsState(ids, Presence.PRESENT));
          after.add(new RecordingsState(ids, Presence.DELETED));
          decide(before, after, label);
        });
  }

  private void relink(
      RecordingRow gone, RecordingRow kept, List<DocumentState> before, List<DocumentState> after) {
    var hand = outcomes.hand().get();
    var athlete = gone.athlete();
    if (athlete == null || hand.sessionOf(kept.id()).isPresent()) {
      return;
    }
    hand.sessionOf(gone.id())
        .ifPresent(
            session -> {
              before.add(new TieState(athlete, Map.of(session, new Tie.To(gone.id()))));
              after.add(new TieState(athlete, Map.of(session, new Tie.To(kept.id()))));
            });
  }

  /// Says whose the recordings are that were asked about.
  public void assign(List<Whose> asked, @Nullable AthleteId athlete, String label) {
    var rows = asked.stream().map(Whose::recording).map(recordings::find);
    own(rows.flatMap(Optional::stream).toList(), asked, athlete, label);
  }

  /// Gives recordings to a person, whether or not somebody asked whose they are.
  public void give(List<RecordingRow> rows, AthleteId athlete, String label) {
    var ids = rows.stream().map(RecordingRow::id).toList();
    var asked =
        questions.get().stream()
            .filter(Whose.class::isInstance)
            .map(Whose.class::cast)
            .filter(question -> ids.contains(question.recording()))
            .toList();
    var others = rows.stream().filter(row -> !athlete.equals(row.athlete())).toList();
    if (!others.isEmpty() || !asked.isEmpty()) {
      own(others, asked, athlete, label);
    }
  }

  private void own(
      List<RecordingRow> rows, List<Whose> asked, @Nullable AthleteId athlete, String label) {
    List<DocumentState> before = new ArrayList<>();
    List<DocumentState> after = new ArrayList<>();
    for (var row : rows) {
      before.add(new OwnerState(row.id(), row.athlete()));
      after.add(new OwnerState(row.id(), athlete));
    }
    answer(asked, before, after, label);
  }

  /// Says when a session began.
  public void date(When question, @Nullable Instant start, String label) {
    var id = question.recording();
    recordings
        .find(id)
        .ifPresent(
            row ->
                answer(
                    List.of(question),
                    List.of(new DateState(id, row.start(), row.activity().zone())),
                    List.of(new DateState(id, start, null)),
                    label));
  }

  /// The columns of tables mean what they were taken for.
  public void columnsRight(List<Columns> asked, String label) {
    answer(asked, List.of(), List.of(), label);
  }

  /// Takes note of recordings that were read again: one step of undo.
  ///
  /// @param asked what was asked about their columns and is said with it
  public void renewed(RenewalReport report, List<Columns> asked, String label) {
    var ids = report.renewed();
    if (!ids.isEmpty() || !asked.isEmpty()) {
      answer(
          asked,
          List.of(new ReadingState(report.batch(), ids, Readings.Side.BEFORE)),
          List.of(new ReadingState(report.batch(), ids, Readings.Side.AFTER)),
          label);
    }
  }

  /// What is asked about the columns of some recordings.
  public List<Columns> columnsOf(List<RecordingId> ids) {
    return questions.get().stream()
        .filter(Columns.class::isInstance)
        .map(Columns.class::cast)
        .filter(question -> ids.contains(question.recording()))
        .toList();
  }

  /// Reads the questions again.
  public void refresh() {
    autosave.flush();
    store.ask(library -> library.review().open(), questions::set);
  }

  void apply(AnswerState state) {
    autosave.keep(state);
    refresh();
  }

  private void answer(
      List<? extends Question> answered,
      List<DocumentState> before,
      List<DocumentState> after,
      String label) {
    List<DocumentState> open = new ArrayList<>(before);
    List<DocumentState> done = new ArrayList<>(after);
    for (var question : answered) {
      open.add(new AnswerState(question.recording(), question.kind(), Status.OPEN));
      done.add(new AnswerState(question.recording(), question.kind(), Status.ANSWERED));
    }
    decide(open, done, label);
  }

  private void decide(List<DocumentState> before, List<DocumentState> after, String label) {
    List<DocumentState> backwards = new ArrayList<>(before);
    Collections.reverse(backwards);
    decided.take(new Together(backwards), new Together(after), label);
  }

  private record Carried(IntervalsState before, IntervalsState after) {}

  private static Optional<Carried> carriedOver(Library library, RecordingId from, RecordingId to) {
    var old = library.recording(from).map(Recording::intervals).orElse(List.of());
    var own = library.recording(to).map(Recording::intervals).orElse(List.of());
    var merged = IntervalEdits.keepHand(own, old);
    return merged.equals(own)
        ? Optional.empty()
        : Optional.of(new Carried(new IntervalsState(to, own), new IntervalsState(to, merged)));
  }

  private static Side side(Library library, RecordingRow row) {
    var review = library.review();
    return new Side(row, review.channels(row.id()), review.handLabels(row.id()));
  }
}
