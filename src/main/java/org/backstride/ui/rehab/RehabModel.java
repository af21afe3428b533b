package org.backstride.ui.rehab;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.athlete.Condition.Side;
import org.backstride.athlete.Gate;
import org.backstride.plan.edit.PlanEdit;
import org.backstride.plan.edit.PlanResult;
import org.backstride.plan.edit.PlanResult.Reason;
import org.backstride.rehab.Exemption;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.care.Admission;
import org.backstride.rehab.care.Admission.Unmet;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.care.Waiting;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Course.Frame;
import org.backstride.rehab.course.Protocols;
import org.backstride.rehab.course.Ruling.Signature;
import org.backstride.rehab.course.Ruling.Verdict;
import org.backstride.rehab.decision.AdvanceLimit;
import org.backstride.rehab.decision.Decision;
import org.backstride.rehab.decision.LimitChange;
import org.backstride.rehab.outcome.OutcomeScore;
import org.backstride.rehab.outcome.Series;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.template.CoursePlan;
import org.backstride.rehab.template.Templates;
import org.backstride.studio.Studio;
import org.backstride.studio.deciding.Deciding;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;
import org.backstride.work.Cell;
import org.jspecify.annotations.Nullable;

/// The rehabilitation of one person as the screen sees it.
public final class RehabModel {

  /// What became of the beginning of a protocol.
  sealed interface Begun {

    /// It runs, with its phase and its sessions on the plan.
    record Placed() implements Begun {}

    /// It runs with its sessions on the plan, beside a phase that stands there.
    record WithoutPhase() implements Begun {}

    /// Nothing began.
    record Not(Reason reason) implements Begun {}
  }

  private final Studio studio;
  private final Messages messages;
  private final Function<Athlete, String> names;
  private final Clock clock;
  private final Cell<Athlete> athlete;
  private final Cell<CareRecord> record;

  public RehabModel(ViewContext context, Athlete athlete, Clock clock, Lifetime lifetime) {
    studio = context.studio();
    messages = context.messages();
    names = context::name;
    this.clock = clock;
    this.athlete = new Cell<>(athlete);
    record = new Cell<>(studio.care().of(athlete.id()));
    lifetime.watch(
        studio.roster().athletes(),
        _ -> studio.roster().find(athlete.id()).ifPresent(this.athlete::set));
    lifetime.watch(studio.care().records(), _ -> record.set(studio.care().of(athlete.id())));
  }

  AthleteId id() {
    return athlete.get().id();
  }

  Cell<Athlete> athlete() {
    return athlete;
  }

  Cell<CareRecord> changes() {
    return record;
  }

  CareRecord record() {
    return record.get();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Whether anything may be issued to the person.
  boolean mayIssue() {
    return studio.clinic().issuing(athlete.get()).isAllowed();
  }

  void accept(Waiting waiting) {
    deciding().accept(waiting);
  }

  /// Puts a ruling on record.
  void rule(Waiting waiting, Verdict verdict, Decision decided, String note) {
    deciding().rule(waiting, verdict, decided, note);
  }

  Deciding deciding() {
    String undo = messages.text("care.plan.followed", names.apply(athlete.get()));
    return new Deciding(studio, messages, undo);
  }

  /// Whether the program is locked until a clinician has looked.
  boolean isLocked() {
    boolean course =
        record().course().filter(each -> each.state() == Course.State.LOCKED).isPresent();
    return course || athlete.get().screening().lockedSince() != null;
  }

  /// Lifts the lock.
  ///
  /// @param by the clinician who has looked
  /// @param found what was found
  void clear(String by, String found) {
    studio.care().clear(id(), new Signature(found, by, clock.instant()));
  }

  /// What the protocol's own gate misses for the person.
  List<Unmet> unmet(Provenance protocol, int usualPain) {
    return Admission.unmet(protocol, athlete.get(), record(), usualPain, today());
  }

  /// Begins a protocol with its sessions on the plan; where a phase stands there already, without
  /// one of its own. Where the sessions cannot be placed, nothing begins.
  ///
  /// @param usualPain the usual pain, 0 to 10
  /// @param gradeTenths the steepest incline, in tenths of a percent
  /// @param reason why it begins although its own gate is not met, blank where it is
  Begun begin(Provenance protocol, int usualPain, int gradeTenths, String reason) {
    var person = athlete.get();
    var unmet = unmet(protocol, usualPain);
    boolean argued = unmet.stream().allMatch(Unmet::mayBeOverridden) && !reason.isBlank();
    if (!mayIssue() || !(unmet.isEmpty() || argued)) {
      return new Begun.Not(Reason.GATE_CLOSED);
    }
    var frame = new Frame(protocol, today(), Templates.weeks(protocol), protocol.timesAWeek());
    var course =
        Course.begun(
            person.id(),
            frame,
            Protocols.first(protocol, person, usualPain),
            Protocols.ceiling(protocol, person, gradeTenths));
    var begun = place(course);
    if (!(begun instanceof Begun.Not)) {
      var subject = new Exemption.Subject(person.id(), null, protocol.name());
      String by = signer().isBlank() ? messages.text("care.ruling.unsigned") : signer();
      unmet.forEach(each -> studio.clinic().give(subject, each.topic(), reason, by));
      studio.care().begin(course);
    }
    return begun;
  }

  private Begun place(Course course) {
    var person = athlete.get();
    var precautions = new HashSet<>(record().precautions());
    if (Gate.isSupervised(person, course.dose().gait())) {
      precautions.addAll(Decision.SUPERVISED);
    }
    var available = person.circumstances().availableMinutes().keySet();
    var next = new CoursePlan.Next(course, precautions);
    var edits = CoursePlan.placed(next, available, messages::text);
    String label = messages.text("care.plan.placed", names.apply(person));
    if (!(studio.plan().edit(edits, label) instanceof PlanResult.Refused(var reason))) {
      return new Begun.Placed();
    }
    if (reason != Reason.PHASES_OVERLAP) {
      return new Begun.Not(reason);
    }
    var sessions = edits.stream().filter(PlanEdit.Insert.class::isInstance).toList();
    return studio.plan().edit(sessions, label) instanceof PlanResult.Refused(var still)
        ? new Begun.Not(still)
        : new Begun.WithoutPhase();
  }

  /// Sets how steep the running course may become.
  void allowIncline(Course course, int gradeTenths) {
    studio.care().setCeiling(course, course.ceiling().withGradeTenths(gradeTenths));
  }

  Optional<AdvanceLimit> advanceLimit() {
    return studio.care().advanceLimit(id());
  }

  /// Sets the person's own advance limit.
  ///
  /// @param limit null where the clinic's holds again
  void changeLimit(@Nullable Integer limit, String note) {
    studio.care().changeLimit(id(), new LimitChange(limit, note, signer(), clock.instant()));
  }

  /// The sides that results can be about: those affected, or both where none is noted.
  Set<Side> sides() {
    var affected = athlete.get().condition().sides();
    return affected.isEmpty() ? EnumSet.allOf(Side.class) : affected;
  }

  /// Keeps a result.
  ///
  /// @param raw the sum of the answers behind the value, null where it is not kept
  void score(Series series, LocalDate taken, double value, @Nullable Integer raw, String form) {
    var words = new OutcomeScore.Words(form, "", clock.instant());
    String label = messages.text("care.undo.outcome", names.apply(athlete.get()));
    var score = new OutcomeScore(UUID.randomUUID(), id(), series, taken, value, raw, words);
    deciding().guarding(id(), label, () -> studio.care().score(score, label));
  }

  /// Completes a report by the next morning's pain.
  void morning(Response response, int pain) {
    var reported =
        response.withPain(response.pain().withNextMorning(pain)).enteredAt(clock.instant());
    studio.care().enter(reported, messages.text("care.undo.morning", names.apply(athlete.get())));
  }

  /// Who signs.
  String signer() {
    return deciding().signing(id());
  }
}
