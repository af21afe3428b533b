package org.backstride.studio;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.IssuedNumbers;
import org.backstride.store.Library;
import org.backstride.store.care.CareTables;
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
import org.jspecify.annotations.Nullable;

/// Writes every edit to the library by itself, shortly after it was made; of a burst of edits to
/// one document only the last state is written. Nobody ever saves by hand.
public final class Autosave {

  private static final long DELAY_MILLIS = 800;

  /// What a pending state belongs to: of each, only the newest is written.
  private record Key(Class<?> kind, Object id) {}

  private final Map<Key, DocumentState> pending = new LinkedHashMap<>();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("backstride-autosave").daemon(true).factory());
  private final StoreThread store;
  private final Delivery delivery;
  private @Nullable ScheduledFuture<?> due;

  public Autosave(StoreThread store, Delivery delivery) {
    this.store = store;
    this.delivery = delivery;
  }

  /// Takes a state to be written within 800 ms; after the end, such as of a view that is still
  /// closing, at once.
  void keep(DocumentState state) {
    if (state instanceof AthleteState(var _, var athlete) && athlete == null) {
      // What waits about a person is written while the person is there.
      flush();
    }
    switch (state) {
      case PlanState plan -> plan.each().forEach(each -> pending.put(keyOf(each), each));
      case ShelfState shelf -> {
        shelf.programs().forEach(each -> pending.put(keyOf(each), each));
        shelf.shelvings().forEach(each -> pending.put(keyOf(each), each));
      }
      case TieState ties -> ties.each().forEach(each -> pending.put(keyOf(each), each));
      default -> pending.put(keyOf(state), state);
    }
    if (timer.isShutdown()) {
      flush();
    } else if (due == null) {
      due =
          timer.schedule(() -> delivery.execute(this::flush), DELAY_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  /// Hands everything pending to the store's thread now. The plans go together behind the people
  /// they are of: a session that moves between two of them is never in both or in neither.
  public void flush() {
    due = null;
    Map<AthleteId, AthletePlan> plans = new HashMap<>();
    for (var state : pending.values()) {
      if (state instanceof PlanState(var each, var _)) {
        plans.putAll(each);
      } else {
        write(state);
      }
    }
    if (!plans.isEmpty()) {
      store.keep(library -> library.save(plans));
    }
    pending.clear();
  }

  /// Writes the numbers of a sheet that was handed out at once, behind what is pending.
  void issue(AthleteId athlete, IssuedNumbers sheet) {
    flush();
    store.tell(library -> library.issuedNumbers().add(athlete, sheet));
  }

  /// Writes clinical entries at once, behind what is pending, so that a person just added is there.
  void record(Consumer<CareTables> entries) {
    flush();
    store.keep(library -> library.record(entries));
  }

  /// Flushes and ends the timer.
  public void close() {
    timer.shutdown();
    flush();
  }

  private void write(DocumentState state) {
    switch (state) {
      case AthleteState(var id, var athlete) -> {
        if (athlete == null) {
          store.keep(library -> library.delete(id));
        } else {
          store.keep(library -> library.save(athlete));
        }
      }
      case ProgramState program -> write(program);
      case ShelvingState(var id, var shelving) ->
          store.keep(library -> library.shelve(id, shelving));
      case ShelfState(var programs, var shelvings) -> {
        programs.forEach(this::write);
        shelvings.forEach(this::write);
      }
      case IntervalsState(var id, var intervals) ->
          store.keep(library -> library.saveIntervals(id, intervals));
      case OwnerState(var id, var athlete) -> store.keep(library -> library.assign(id, athlete));
      case RecordingsState recordings -> store.keep(library -> write(library, recordings));
      case PlanState(var plans, var _) -> store.keep(library -> library.save(plans));
      case DateState(var id, var start, var zone) ->
          store.keep(library -> library.date(id, start, zone));
      case HandState hand -> store.keep(library -> write(library, hand));
      case ReadingState(var batch, var _, var side) ->
          store.keep(library -> library.contents().show(batch, side));
      case AnswerState(var id, var kind, var status) ->
          store.keep(library -> library.review().put(id, kind, status));
      case TieState(var athlete, var ties) ->
          store.keep(library -> ties.forEach((id, tie) -> library.tie(id, athlete, tie)));
      case ResponsesState responses ->
          store.keep(library -> library.record(tables -> write(tables, responses)));
      case ScoreState score ->
          store.keep(library -> library.record(tables -> write(tables, score)));
      case ReportState report -> store.keep(library -> ImportLog.write(library, report));
      case Together(var states) -> states.forEach(this::write);
      case Gesture(var states) -> states.forEach(this::write);
      case TemplateState(var id, var template) -> {
        if (template == null) {
          store.keep(library -> library.delete(id));
        } else {
          store.keep(library -> library.save(template));
        }
      }
    }
  }

  private static void write(Library library, HandState hand) {
    var session = hand.session();
    if (session == null) {
      library.delete(List.of(hand.id()));
    } else {
      library.contents().note(hand.id(), session, hand.athlete());
    }
  }

  private static void write(Library library, RecordingsState state) {
    switch (state.presence()) {
      case PRESENT -> library.restore(state.ids());
      case DELETED -> library.delete(state.ids());
    }
  }

  private static void write(CareTables tables, ScoreState state) {
    switch (state.presence()) {
      case PRESENT -> tables.add(state.score());
      case DELETED -> tables.withdraw(state.score());
    }
  }

  private static void write(CareTables tables, ResponsesState state) {
    state.there().forEach(tables::add);
    state.gone().forEach(tables::withdraw);
  }

  private void write(ProgramState state) {
    var program = state.program();
    if (program == null) {
      store.keep(library -> library.delete(state.id()));
    } else {
      store.keep(library -> library.save(state.id(), program));
    }
  }

  private static Key keyOf(DocumentState state) {
    return switch (state) {
      case AthleteState(var id, var _) -> new Key(AthleteState.class, id);
      case ProgramState(var id, var _, var _) -> new Key(ProgramState.class, id);
      case ShelvingState(var id, var _) -> new Key(ShelvingState.class, id);
      case ShelfState shelf -> new Key(ShelfState.class, shelf);
      case IntervalsState(var id, var _) -> new Key(IntervalsState.class, id);
      case OwnerState(var id, var _) -> new Key(OwnerState.class, id);
      case RecordingsState(var ids, var _) -> new Key(RecordingsState.class, ids);
      case PlanState(var plans, var _) -> new Key(PlanState.class, plans.keySet());
      case DateState(var id, var _, var _) -> new Key(DateState.class, id);
      case HandState(var id, var _, var _) -> new Key(HandState.class, id);
      case ReadingState(var batch, var _, var _) -> new Key(ReadingState.class, batch);
      case AnswerState(var id, var kind, var _) -> new Key(AnswerState.class, List.of(id, kind));
      case TieState(var _, var ties) -> new Key(TieState.class, ties.keySet());
      case ResponsesState responses -> new Key(ResponsesState.class, responses);
      case ScoreState(var score, var _) -> new Key(ScoreState.class, score.id());
      case ReportState(var report, var _, var _) -> new Key(ReportState.class, report.id());
      case Together together -> new Key(Together.class, together);
      case Gesture gesture -> new Key(Gesture.class, gesture);
      case TemplateState(var id, var _) -> new Key(TemplateState.class, id);
    };
  }
}
