package org.backstride.studio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.IssuedNumbers;
import org.backstride.plan.Plan;
import org.backstride.plan.PlanTemplate;
import org.backstride.plan.PlanTemplate.TemplateId;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.plan.SessionNumbers;
import org.backstride.plan.edit.PlanEdit;
import org.backstride.plan.edit.PlanEditor;
import org.backstride.plan.edit.PlanResult;
import org.backstride.plan.edit.PlanResult.Edited;
import org.backstride.program.resolve.References;
import org.backstride.studio.DocumentState.PlanState;
import org.backstride.studio.DocumentState.TemplateState;
import org.backstride.work.Cell;
import org.backstride.work.Watched;

/// The plan of everybody and the only way to change it; every edit is one undo step, for however
/// many people it is.
public final class PlanDocument {

  private final Cell<Plan> plan = new Cell<>(Plan.EMPTY);
  private final Cell<Set<SessionId>> touched = new Cell<>(Set.of());
  private final Cell<List<PlanTemplate>> templates = new Cell<>(List.of());
  private final Cell<Map<AthleteId, IssuedNumbers>> issued = new Cell<>(Map.of());
  private final Map<AthleteId, Tested> tested = new HashMap<>();
  private final PlanEditor editor = new PlanEditor(this::references);
  private final Roster roster;
  private final ClinicShelf clinic;
  private final StudioHistory history;
  private final Autosave autosave;

  /// Whether all sessions are here; before, an edit would take the others out of the library.
  private boolean whole;

  private record Tested(Athlete athlete, References references) {}

  PlanDocument(Roster roster, ClinicShelf clinic, StudioHistory history, Autosave autosave) {
    this.roster = roster;
    this.clinic = clinic;
    this.history = history;
    this.autosave = autosave;
  }

  /// The plan as it is now; watch it to follow edits, undo and redo.
  public Watched<Plan> plan() {
    return plan;
  }

  /// The sessions that the last edit, undo or redo touched.
  public Cell<Set<SessionId>> touched() {
    return touched;
  }

  /// The templates by name.
  public Watched<List<PlanTemplate>> templates() {
    return templates;
  }

  /// The numbers of a person's sessions on paper: those issued, and around them the others.
  public SessionNumbers numbers(AthleteId id) {
    return SessionNumbers.of(plan.get().of(id), issued.get().getOrDefault(id, IssuedNumbers.NONE));
  }

  /// Keeps the numbers of a sheet that was handed out, for good: undo does not call paper back.
  public void issue(AthleteId id, IssuedNumbers sheet) {
    var known = issued.get().getOrDefault(id, IssuedNumbers.NONE);
    var next = new HashMap<>(issued.get());
    next.put(id, known.with(sheet));
    issued.set(Map.copyOf(next));
    autosave.issue(id, sheet);
  }

  /// What was tested on an athlete as of now.
  public References references(AthleteId id) {
    var athlete = roster.find(id);
    if (athlete.isEmpty()) {
      return References.UNKNOWN;
    }
    var known = tested.get(id);
    if (known == null || !known.athlete().equals(athlete.get())) {
      known = new Tested(athlete.get(), References.of(athlete.get()));
      tested.put(id, known);
    }
    return known.references();
  }

  /// A session as it would be in another person's hands: speeds at the share of his or her own.
  public PlannedSession handed(PlannedSession session, AthleteId from, AthleteId to) {
    return editor.handed(session, from, to);
  }

  /// What an edit would give; nothing happens.
  public PlanResult preview(PlanEdit edit) {
    if (!whole) {
      return new PlanResult.Refused(PlanResult.Reason.STILL_READING);
    }
    return issued(plan.get(), editor.apply(plan.get(), edit));
  }

  /// Makes an edit where it is possible.
  ///
  /// @param label what undo will call it, such as "Level 5 × 2:00 → Saturday 6 Dec"
  public PlanResult edit(PlanEdit edit, String label) {
    return edit(List.of(edit), label);
  }

  /// With whom edits would place sessions that are not there yet.
  public Set<AthleteId> gaining(List<PlanEdit> edits) {
    var now = plan.get();
    for (var edit : edits) {
      if (editor.apply(now, edit) instanceof Edited edited) {
        now = edited.plan();
      }
    }
    var then = now;
    return then.athletes().keySet().stream()
        .filter(athlete -> gains(plan.get().of(athlete), then.of(athlete)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Makes edits as one step: all of them, or none.
  public PlanResult edit(List<PlanEdit> edits, String label) {
    if (!whole) {
      return new PlanResult.Refused(PlanResult.Reason.STILL_READING);
    }
    var before = plan.get();
    var next = new Edited(before, Set.of());
    for (var edit : edits) {
      switch (issued(next.plan(), editor.apply(next.plan(), edit))) {
        case Edited edited -> next = edited;
        case PlanResult.Refused refused -> {
          return refused;
        }
      }
    }
    change(before, next, label);
    return next;
  }

  /// Keeps a template, new or changed.
  public void put(PlanTemplate template, String label) {
    change(new TemplateState(template.id(), template), label);
  }

  public void delete(TemplateId id, String label) {
    change(new TemplateState(id, null), label);
  }

  /// Stands on the sessions of some days; nothing can be edited until [#load] brings all.
  void begin(Plan some) {
    whole = false;
    plan.set(some);
  }

  void load(Plan stored) {
    whole = true;
    plan.set(stored);
  }

  void loadIssued(Map<AthleteId, IssuedNumbers> stored) {
    issued.set(stored);
  }

  void loadTemplates(List<PlanTemplate> stored) {
    templates.set(stored.stream().sorted(Comparator.comparing(PlanTemplate::name)).toList());
  }

  /// Takes a state without recording it: undo, redo and the edits above.
  void apply(PlanState state) {
    plan.set(plan.get().with(state.plans()));
    touched.set(state.touched());
    autosave.keep(state);
  }

  /// Takes a state without recording it.
  void apply(TemplateState state) {
    var next = new ArrayList<>(templates.get());
    next.removeIf(template -> template.id().equals(state.id()));
    var template = state.template();
    if (template != null) {
      next.add(template);
    }
    loadTemplates(next);
    autosave.keep(state);
  }

  /// Refuses what would place a session with a person to whom nothing may be issued.
  private PlanResult issued(Plan before, PlanResult result) {
    return result instanceof Edited edited && placesBehindAClosedGate(before, edited)
        ? new PlanResult.Refused(PlanResult.Reason.GATE_CLOSED)
        : result;
  }

  private boolean placesBehindAClosedGate(Plan before, Edited after) {
    return after.plan().athletes().keySet().stream()
        .filter(athlete -> !before.of(athlete).equals(after.plan().of(athlete)))
        .filter(athlete -> gains(before.of(athlete), after.plan().of(athlete)))
        .anyMatch(athlete -> !clinic.issuing(roster.find(athlete).orElse(null)).isAllowed());
  }

  private static boolean gains(AthletePlan before, AthletePlan after) {
    var there = before.sessions().stream().map(PlannedSession::id).collect(Collectors.toSet());
    return after.sessions().stream().anyMatch(session -> !there.contains(session.id()));
  }

  private void change(Plan before, Edited after, String label) {
    Map<AthleteId, AthletePlan> then = new HashMap<>();
    Map<AthleteId, AthletePlan> now = new HashMap<>();
    var people = new HashSet<>(before.athletes().keySet());
    people.addAll(after.plan().athletes().keySet());
    for (var athlete : people) {
      if (!before.of(athlete).equals(after.plan().of(athlete))) {
        then.put(athlete, before.of(athlete));
        now.put(athlete, after.plan().of(athlete));
      }
    }
    if (!now.isEmpty()) {
      var state = new PlanState(now, after.touched());
      apply(state);
      history.push(new PlanState(then, after.touched()), state, label);
    }
  }

  private void change(TemplateState after, String label) {
    var before =
        new TemplateState(
            after.id(),
            templates.get().stream()
                .filter(template -> template.id().equals(after.id()))
                .findFirst()
                .orElse(null));
    if (!before.equals(after)) {
      apply(after);
      history.push(before, after, label);
    }
  }
}
