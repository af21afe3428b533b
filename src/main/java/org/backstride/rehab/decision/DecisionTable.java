package org.backstride.rehab.decision;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstride.rehab.decision.Decision.Hold;
import org.backstride.rehab.decision.Decision.Precaution;
import org.backstride.rehab.decision.Decision.Regress;
import org.backstride.rehab.decision.Decision.Until;
import org.backstride.rehab.response.Response;

/// Evidence §7, rows 1 to 12 with 1a and 2a: looked at from the top, the first that applies wins.
/// Pure: the same responses and thresholds have the same answer. Steps, the morning's +2 and the 80
/// % are ours and settable; no trial tested the table.
public final class DecisionTable {

  private static final int AFTER_STRONG_PAIN_DAYS = 2;
  private static final int AFTER_WARM_UP_DAYS = 2;
  private static final int AFTER_SORENESS_DAYS = 1;

  private DecisionTable() {}

  /// What follows from a session.
  ///
  /// @param history all responses of one person in the order of the sessions; the last is decided
  ///   on
  /// @throws IllegalArgumentException where there is no response
  public static Proposal propose(List<Response> history, Thresholds thresholds) {
    return propose(history, thresholds, history.size());
  }

  /// What follows from a session of which some before it count for nothing towards advancing: those
  /// of another course, or all where an earlier report asks for something that was not done yet.
  ///
  /// @param counting how many of the last responses may count towards row 10, 0 for none
  public static Proposal propose(List<Response> history, Thresholds thresholds, int counting) {
    if (history.isEmpty()) {
      throw new IllegalArgumentException("Nothing was reported");
    }
    var sitting = new Sitting(history, thresholds, counting);
    Row row = row(sitting);
    var facts = new Facts(sitting);
    return new Proposal(row, decision(row), facts.of(row), facts.toAdvance(row));
  }

  /// The row after a session where it asks for more than the same again, whatever came later (rows
  /// 1 to 6); empty where a later report answers it.
  public static Optional<Row> lasting(List<Response> history, Thresholds thresholds) {
    return firstTo9(new Sitting(history, thresholds, 0)).filter(Row::outlasts);
  }

  /// The rows that were looked at and did not apply, for showing the way to the one that did.
  public static List<Row> passed(Row applied) {
    return Stream.of(Row.values()).filter(row -> row.compareTo(applied) < 0).toList();
  }

  /// The first day on which a session may follow: the 48 hours of row 4 end on the second day, days
  /// off are whole days between (rows 6 and 7, and whatever was decided instead of row 4).
  public static LocalDate earliest(Row row, Decision decided, LocalDate session) {
    int days = decided.restDays();
    boolean hours = row == Row.R4 && decided.equals(decision(Row.R4));
    return session.plusDays(hours ? days : days + 1L);
  }

  private static Row row(Sitting sitting) {
    return firstTo9(sitting)
        .orElseGet(
            () -> {
              if (goodSessions(sitting) >= sitting.thresholds().practice().sessionsToAdvance()) {
                return Row.R10;
              }
              return sitting.morningMissing() ? Row.R11 : Row.R12;
            });
  }

  private static Optional<Row> firstTo9(Sitting sitting) {
    return Stream.of(Row.values())
        .filter(row -> row.compareTo(Row.R10) < 0)
        .filter(row -> applies(row, sitting))
        .findFirst();
  }

  private static boolean applies(Row row, Sitting sitting) {
    return switch (row) {
      case R1 -> sitting.redFlag();
      case R1A -> sitting.tooSoreToStart();
      case R2 -> sitting.fell();
      case R2A -> sitting.needsReview();
      case R3 -> sitting.effusionHolds();
      case R4 -> sitting.peakStops();
      case R5 -> sitting.morningWorse();
      case R6 -> sitting.soreThroughWarmUp();
      case R7 -> sitting.soreLater() || sitting.newEffusion();
      case R8 -> sitting.peakAboveLimit() && sitting.settled();
      case R9 -> sitting.fellShort();
      case R10, R11, R12 -> false;
    };
  }

  /// How many sessions in a row, up to now and at the level of now, were all that row 10 asks.
  static int goodSessions(Sitting sitting) {
    int level = sitting.now().level();
    int good = 0;
    var each = sitting;
    while (each.counts()
        && each.now().level() == level
        && firstTo9(each).isEmpty()
        && each.good()) {
      good++;
      if (each.isFirst()) {
        break;
      }
      each = each.before();
    }
    return good;
  }

  private static Decision decision(Row row) {
    return switch (row) {
      case R1 -> new Decision.Refer();
      case R1A, R3 -> new Hold(0, Until.REASSESSED);
      case R2 -> new Regress(1, 0, EnumSet.allOf(Precaution.class));
      case R2A -> new Hold(0, Until.REVIEWED);
      case R4 -> regress(AFTER_STRONG_PAIN_DAYS);
      case R5 -> regress(0);
      case R6 -> regress(AFTER_WARM_UP_DAYS);
      case R7 -> new Hold(AFTER_SORENESS_DAYS, Until.NEXT_SESSION);
      case R8, R9, R11, R12 -> Decision.repeat();
      case R10 -> new Decision.Advance();
    };
  }

  private static Regress regress(int daysOff) {
    return new Regress(1, daysOff, EnumSet.noneOf(Precaution.class));
  }
}
