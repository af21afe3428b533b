package org.backstride.studio.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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

/// An invented six-week knee case: eighteen sessions of T3 with what was reported, what the table
/// proposed and the physiotherapist accepted. Two sessions hurt and are held, one goes too far and
/// is taken back. The last decision is still open.
public final class KneeCase {

  private static final String PHYSIO = "Eva Halvorsen, PT";
  private static final int USUAL_PAIN = 5;

  /// Weeks after the beginning, and usual pain, KOOS pain and the backward walk then; 0 where not
  /// taken.
  private static final double[][] OUTCOMES = {
    {0, 5, 50.0, 5.2}, {2, 5, 52.8, 4.9}, {4, 4, 58.3, 4.3}, {6, 3, 66.7, 4.1}
  };

  /// Before, peak, after, next morning, percent done, RPE of each session.
  private static final int[][] SESSIONS = {
    {2, 2, 2, 2, 100, 3}, {2, 2, 2, 2, 100, 3}, {2, 2, 2, 2, 100, 3},
    {3, 6, 4, 3, 60, 5}, {2, 2, 2, 2, 100, 3}, {2, 2, 1, 1, 100, 3},
    {2, 3, 2, 2, 100, 4}, {1, 2, 2, 1, 100, 3}, {1, 2, 1, 1, 100, 3},
    {2, 4, 3, 2, 92, 4}, {2, 2, 2, 2, 100, 4}, {1, 2, 1, 1, 100, 4},
    {1, 2, 1, 1, 100, 4}, {1, 1, 1, 1, 100, 3}, {1, 2, 1, 1, 100, 4},
    {1, 2, 1, 1, 100, 4}, {1, 1, 1, 1, 100, 3}, {1, 1, 1, 1, 100, 3}
  };

  private final Athlete athlete;
  private final LocalDate start;

  /// @param start a Monday
  public KneeCase(Athlete athlete, LocalDate start) {
    this.athlete = athlete;
    this.start = start;
  }

  /// The record as it stands after the last session, its decision still open.
  public CareRecord record() {
    var record = CareRecord.EMPTY.with(course());
    for (int session = 0; session < SESSIONS.length; session++) {
      record = record.with(response(session, record.course().orElseThrow()));
      if (session < SESSIONS.length - 1) {
        record = accepted(record);
      }
    }
    for (double[] row : OUTCOMES) {
      var day = start.plusWeeks((long) row[0]).minusDays(row[0] > 0 ? 1 : 0);
      record =
          record
              .with(score(Measure.NPRS, day, row[1]))
              .with(score(Measure.KOOS_PAIN, day, row[2]))
              .with(score(Measure.BACKWARD_WALK_3M, day, row[3]));
    }
    return record;
  }

  /// The day of a session: Monday, Wednesday and Friday of six weeks.
  LocalDate day(int session) {
    return start.plusWeeks(session / 3).plusDays(2L * (session % 3));
  }

  private Course course() {
    return new Course(
        new CourseId(id("course")),
        athlete.id(),
        new Frame(Provenance.T3, start, 6, 3),
        Protocols.ceiling(Provenance.T3, athlete, 0),
        List.of(Protocols.first(Provenance.T3, athlete, USUAL_PAIN)),
        0,
        1,
        State.RUNNING);
  }

  private Response response(int session, Course course) {
    int[] told = SESSIONS[session];
    boolean hard = told[1] > 5;
    int seconds = course.dose().total() * told[4] / 100;
    return new Response(
        new ResponseId(id("response " + session)),
        new Session(athlete.id(), day(session), 1, course.level()),
        new Pain(told[0], told[1], told[2], told[3]),
        new Signs(
            Set.of(),
            Set.of(),
            WarmUpSoreness.NO,
            Told.NO,
            session < 12 ? Effusion.TRACE : Effusion.NONE),
        new Performed(told[4], seconds, told[5], 4, Told.of(!hard)),
        Falls.NONE,
        new Words(
            hard ? "Stairs all day before; stopped after the third bout." : "",
            told[1] > 2 ? List.of(new BodySpot(BodySpot.View.FRONT, 0.43, 0.73)) : List.of(),
            noon(day(session).plusDays(1))));
  }

  private CareRecord accepted(CareRecord record) {
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
            new Signature("", PHYSIO, noon(last.date().plusDays(1)).plusSeconds(600)));
    return record.with(ruling).with(record.course().orElseThrow().after(proposal.decision()));
  }

  private OutcomeScore score(Measure measure, LocalDate day, double value) {
    return new OutcomeScore(
        id(measure + " " + day),
        athlete.id(),
        new Series(measure, measure.hasSide() ? side() : null),
        day,
        value,
        null,
        new OutcomeScore.Words("", "", noon(day)));
  }

  /// The affected side, null where it is not one.
  private @Nullable Side side() {
    var sides = athlete.condition().sides();
    return sides.size() == 1 ? sides.iterator().next() : null;
  }

  private UUID id(String what) {
    String seed = "knee case " + athlete.id().value() + start + what;
    return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }
}
