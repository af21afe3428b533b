package org.backstride.studio;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.PlanTemplate;
import org.backstride.plan.PlanTemplate.TemplateId;
import org.backstride.plan.SessionId;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.program.ProgramId;
import org.backstride.program.Shelving;
import org.backstride.recording.Interval;
import org.backstride.recording.RecordingId;
import org.backstride.recording.hand.HandSession;
import org.backstride.recording.question.Question;
import org.backstride.rehab.outcome.OutcomeScore;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.ResponseId;
import org.backstride.review.Tie;
import org.backstride.store.imports.KeptLine;
import org.backstride.store.imports.KeptReport;
import org.backstride.store.reading.Readings.Side;
import org.backstride.store.review.QuestionTable.Status;
import org.jspecify.annotations.Nullable;

/// The state of one document before or after an edit: what the studio's one history holds. No
/// `default` where it is applied, so a new kind of document cannot be forgotten by undo.
public sealed interface DocumentState {

  /// An athlete, null where he or she is not in the library.
  record AthleteState(AthleteId id, @Nullable Athlete athlete) implements DocumentState {}

  /// A program and the blocks selected in it; the program is null where it is not in the library.
  record ProgramState(ProgramId id, @Nullable Program program, List<BlockPath> selection)
      implements DocumentState {
    public ProgramState {
      selection = List.copyOf(selection);
    }
  }

  /// Where a program stands in the library.
  record ShelvingState(ProgramId id, Shelving shelving) implements DocumentState {}

  /// Programs that came, went or moved together: one step of undo.
  record ShelfState(List<ProgramState> programs, List<ShelvingState> shelvings)
      implements DocumentState {
    public ShelfState {
      programs = List.copyOf(programs);
      shelvings = List.copyOf(shelvings);
    }
  }

  /// The intervals of one recording.
  record IntervalsState(RecordingId id, List<Interval> intervals) implements DocumentState {
    public IntervalsState {
      intervals = List.copyOf(intervals);
    }
  }

  /// Whose recording it is, null where nobody's.
  record OwnerState(RecordingId id, @Nullable AthleteId athlete) implements DocumentState {}

  /// Recordings that came or went together.
  record RecordingsState(List<RecordingId> ids, Presence presence) implements DocumentState {
    public RecordingsState {
      ids = List.copyOf(ids);
    }
  }

  /// The plans of the people whom an edit concerned, and the sessions it touched.
  record PlanState(Map<AthleteId, AthletePlan> plans, Set<SessionId> touched)
      implements DocumentState {
    public PlanState {
      plans = Map.copyOf(plans);
      touched = Set.copyOf(touched);
    }

    /// The same, one person at a time.
    List<PlanState> each() {
      return plans.entrySet().stream()
          .map(entry -> new PlanState(Map.of(entry.getKey(), entry.getValue()), touched))
          .toList();
    }
  }

  /// A plan template, null where it is not in the library.
  record TemplateState(TemplateId id, @Nullable PlanTemplate template) implements DocumentState {}

  /// When a recording began and in which zone, null where nobody knows.
  record DateState(RecordingId id, @Nullable Instant start, @Nullable ZoneId zone)
      implements DocumentState {}

  /// A session that a person noted and whose it is; the session is null where it is not in the
  /// library.
  record HandState(RecordingId id, @Nullable HandSession session, @Nullable AthleteId athlete)
      implements DocumentState {}

  /// Recordings as they were before or after their files were read again.
  record ReadingState(UUID batch, List<RecordingId> ids, Side side) implements DocumentState {
    public ReadingState {
      ids = List.copyOf(ids);
    }
  }

  /// Whether a question about a recording waits.
  record AnswerState(RecordingId id, Question.Kind kind, Status status) implements DocumentState {}

  /// What decides which recordings belong to some sessions of a person.
  record TieState(AthleteId athlete, Map<SessionId, Tie> ties) implements DocumentState {
    public TieState {
      ties = Map.copyOf(ties);
    }

    /// The same, one session at a time.
    List<TieState> each() {
      return ties.entrySet().stream()
          .map(entry -> new TieState(athlete, Map.of(entry.getKey(), entry.getValue())))
          .toList();
    }
  }

  /// The report of an import that came or went, with what became of its files.
  record ReportState(KeptReport report, List<KeptLine> lines, Presence presence)
      implements DocumentState {
    public ReportState {
      lines = List.copyOf(lines);
    }

    /// The same, not in the library.
    ReportState gone() {
      return new ReportState(report, lines, Presence.DELETED);
    }
  }

  /// Reports of one person's sessions.
  ///
  /// @param there those that stand, and `gone` those that are not on the record
  record ResponsesState(AthleteId athlete, List<Response> there, List<ResponseId> gone)
      implements DocumentState {
    public ResponsesState {
      there = List.copyOf(there);
      gone = List.copyOf(gone);
    }

    /// What stood before this came.
    ResponsesState before(List<Response> known) {
      var ids = there.stream().map(Response::id).toList();
      var corrected = known.stream().filter(each -> ids.contains(each.id())).toList();
      var old = corrected.stream().map(Response::id).toList();
      return new ResponsesState(
          athlete, corrected, ids.stream().filter(each -> !old.contains(each)).toList());
    }

    /// The same as an entry of now where it takes a later entry back, so that all of them stay in
    /// their order.
    ResponsesState dated(List<Response> known, Instant now) {
      Map<ResponseId, Instant> last =
          known.stream().collect(Collectors.toMap(Response::id, each -> each.words().entered()));
      var entries =
          there.stream().map(each -> dated(each, last.getOrDefault(each.id(), Instant.MIN), now));
      return new ResponsesState(athlete, entries.toList(), gone);
    }

    private static Response dated(Response entry, Instant last, Instant now) {
      if (entry.words().entered().isAfter(last)) {
        return entry;
      }
      var next = last.plusMillis(1);
      return entry.enteredAt(now.isAfter(next) ? now : next);
    }

    /// Whether it tells of a session.
    boolean isAbout(ResponseId response) {
      return gone.contains(response) || there.stream().anyMatch(each -> each.id().equals(response));
    }
  }

  /// A result of an outcome measure that came or went.
  record ScoreState(OutcomeScore score, Presence presence) implements DocumentState {}

  /// Several states at once: one decision, one step of undo. They are applied in order.
  record Together(List<DocumentState> states) implements DocumentState {
    public Together {
      states = List.copyOf(states);
    }
  }

  /// What one gesture did to several documents: one step of undo, each restored as if alone, in
  /// order.
  record Gesture(List<DocumentState> states) implements DocumentState {
    public Gesture {
      states = List.copyOf(states);
    }
  }

  /// Whether something is in the library.
  enum Presence {
    PRESENT,
    DELETED
  }
}
