package org.backstride.studio.demo;

import java.time.LocalDate;
import org.backstride.athlete.Athlete;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.course.Course.Frame;
import org.backstride.rehab.outcome.Measure;
import org.backstride.rehab.response.Effusion;
import org.backstride.rehab.response.Pain;

/// An invented six-week knee case: eighteen sessions of T3 with what was reported, what the table
/// proposed and the physiotherapist accepted. Two sessions hurt and are held, one goes too far and
/// is taken back. The last decision is still open.
public final class KneeCase {

  private static final int USUAL_PAIN = 5;
  private static final int HARD = 5;
  private static final int WITHOUT_EFFUSION = 12;

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
    return recordOn(day(SESSIONS.length - 1).plusWeeks(1));
  }

  /// The record as it stands on the morning of a day.
  CareRecord recordOn(LocalDate today) {
    var tale = new CourseTale(athlete, new Frame(Provenance.T3, start, 6, 3), USUAL_PAIN, 0);
    for (int session = 0; session < SESSIONS.length && day(session).isBefore(today); session++) {
      tale.tell(report(session));
    }
    for (double[] row : OUTCOMES) {
      var day = start.plusWeeks((long) row[0]).minusDays(row[0] > 0 ? 1 : 0);
      if (!day.isAfter(today)) {
        tale.score(Measure.NPRS, day, row[1]);
        tale.score(Measure.KOOS_PAIN, day, row[2]);
        tale.score(Measure.BACKWARD_WALK_3M, day, row[3]);
      }
    }
    return tale.record();
  }

  /// The day of a session: Monday, Wednesday and Friday of six weeks.
  LocalDate day(int session) {
    return start.plusWeeks(session / 3).plusDays(2L * (session % 3));
  }

  private CourseTale.Report report(int session) {
    int[] told = SESSIONS[session];
    return new CourseTale.Report(
        day(session),
        new Pain(told[0], told[1], told[2], told[3]),
        told[4],
        told[5],
        session < WITHOUT_EFFUSION ? Effusion.TRACE : Effusion.NONE,
        told[1] > HARD ? "Stairs all day before; stopped after the third bout." : "");
  }
}
