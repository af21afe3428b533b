package org.backstride.studio.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Condition.Side;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Course.Frame;
import org.backstride.rehab.course.Course.State;
import org.backstride.rehab.course.CourseId;
import org.backstride.rehab.course.Protocols;
import org.backstride.rehab.course.Ruling;
import org.backstride.rehab.course.Ruling.Signature;
import org.backstride.rehab.course.Ruling.Subject;
import org.backstride.rehab.course.Ruling.Verdict;
import org.backstride.rehab.outcome.Measure;
import org.backstride.rehab.outcome.OutcomeScore;
import org.backstride.rehab.outcome.Series;
import org.backstride.rehab.response.BodySpot;
import org.backstride.rehab.response.Effusion;
import org.backstride.rehab.response.Falls;
import org.backstride.rehab.response.Pain;
import org.backstride.rehab.response.Performed;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.Response.Session;
import org.backstride.rehab.response.Response.Words;
import org.backstride.rehab.response.ResponseId;
import org.backstride.rehab.response.Signs;
import org.backstride.rehab.response.Told;
import org.backstride.rehab.response.WarmUpSoreness;
import org.jspecify.annotations.Nullable;

/// A course as it was reported session by session. Each proposal of the table was accepted by the
/// physiotherapist before the next session; the last one is still open.
final class CourseTale {

  private static final String PHYSIO = "Eva Halvorsen, PT";
  private static final int HARD = 5;
  private static final int SORE = 2;

  /// What was said after a session.
  ///
  /// @param day of the session
  /// @param percent of the backward time that was done
  record Report(LocalDate day, Pain pain, int percent, int rpe, Effusion effusion, String note) {

    int peak() {
      return Objects.requireNonNull(pain.peak());
    }
  }

  private final Athlete athlete;
  private final Frame frame;
  private CareRecord record = CareRecord.EMPTY;

  /// @param usualPain before the first session, 0 to 10
  /// @param inclineTenths the steepest incline that was allowed, in tenths of a percent
  CourseTale(Athlete athlete, Frame frame, int usualPain, int inclineTenths) {
    this.athlete = athlete;
    this.frame = frame;
    Provenance protocol = frame.protocol();
    record =
        record.with(
            new Course(
                new CourseId(id("course")),
                athlete.id(),
                frame,
                Protocols.ceiling(protocol, athlete, inclineTenths),
                List.of(Protocols.first(protocol, athlete, usualPain)),
                0,
                1,
                State.RUNNING));
  }

  CareRecord record() {
    return record;
  }

  void tell(Report report) {
    if (record.last().isPresent()) {
      accept();
    }
    var course = record.course().orElseThrow();
    record = record.with(response(report, course));
  }

  void score(Measure measure, LocalDate day, double value) {
    record =
        record.with(
            new OutcomeScore(
                id(measure + " " + day),
                athlete.id(),
                new Series(measure, measure.hasSide() ? side() : null),
                day,
                value,
                null,
                new OutcomeScore.Words("", "", morning(day))));
  }

  private Response response(Report told, Course course) {
    int seconds = course.dose().total() * told.percent() / 100;
    var spots =
        told.peak() > SORE
            ? List.of(new BodySpot(BodySpot.View.FRONT, 0.43, 0.73))
            : List.<BodySpot>of();
    return new Response(
        new ResponseId(id("response " + told.day())),
        new Session(athlete.id(), told.day(), 1, course.level()),
        told.pain(),
        new Signs(Set.of(), Set.of(), WarmUpSoreness.NO, Told.NO, told.effusion()),
        new Performed(told.percent(), seconds, told.rpe(), 4, Told.of(told.peak() <= HARD)),
        Falls.NONE,
        new Words(told.note(), spots, morning(told.day().plusDays(1))));
  }

  private void accept() {
    var proposal = record.proposal().orElseThrow();
    var last = record.last().orElseThrow();
    var ruling =
        new Ruling(
            id("ruling " + last.date()),
            new Subject(athlete.id(), last.id()),
            proposal.row(),
            proposal.decision(),
            Verdict.ACCEPTED,
            proposal.decision(),
            new Signature("", PHYSIO, morning(last.date().plusDays(1)).plusSeconds(600)));
    record = record.with(ruling).with(record.course().orElseThrow().after(proposal.decision()));
  }

  /// The affected side, null where it is not one.
  private @Nullable Side side() {
    var sides = athlete.condition().sides();
    return sides.size() == 1 ? sides.iterator().next() : null;
  }

  private UUID id(String what) {
    String seed = "course " + athlete.id().value() + frame.start() + what;
    return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
  }

  /// When the clinic opens: what is told of a night is written down then.
  private static Instant morning(LocalDate day) {
    return day.atTime(6, 0).toInstant(ZoneOffset.UTC);
  }
}
