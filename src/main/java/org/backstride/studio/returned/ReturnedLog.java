package org.backstride.studio.returned;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.PaperSheet;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.plan.edit.PlanEdit;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.template.LevelProgram;
import org.backstride.review.Reported;
import org.backstride.studio.Studio;
import org.jspecify.annotations.Nullable;

/// A log that came back on paper: its rows find the planned sessions by their numbers, and go into
/// the record together or not at all. A session that was done on another day than planned moves to
/// that day, where its report finds it; the day it was first planned for stays.
public final class ReturnedLog {

  private final Studio studio;
  private final AthleteId athlete;
  private final LocalDate today;

  /// Makes the entry of a row once it is known which session of which day it is.
  @FunctionalInterface
  public interface Entry {
    Response of(Response.Session session);
  }

  /// A row as it was typed.
  ///
  /// @param session the planned session of the row's number, null where none is planned
  /// @param day when it was done
  public record Row(@Nullable SessionId session, LocalDate day, Entry entry) {}

  public ReturnedLog(Studio studio, AthleteId athlete, LocalDate today) {
    this.studio = studio;
    this.athlete = athlete;
    this.today = today;
  }

  /// The sheets that may have come back, the latest first.
  public List<PaperSheet> sheets() {
    return PaperSheet.of(studio.plan().numbers(athlete), today);
  }

  /// The numbers on a sheet of the sessions up to today that nobody has reported on.
  public List<Integer> open(PaperSheet sheet) {
    var reported = reported();
    return sheet.numbered().entrySet().stream()
        .filter(each -> !each.getValue().date().isAfter(today))
        .filter(each -> !reported.contains(each.getValue().id()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The first session planned for a day that nobody has reported on.
  ///
  /// @param taken those that other rows are about
  public Optional<SessionId> on(LocalDate day, Set<SessionId> taken) {
    var reported = reported();
    return plan().on(day).stream()
        .map(PlannedSession::id)
        .filter(each -> !reported.contains(each) && !taken.contains(each))
        .findFirst();
  }

  /// The first row that cannot go into the record: its session was reported on before, or stands on
  /// an earlier row too; counted from 0.
  public OptionalInt reportedTwice(List<Row> rows) {
    var taken = new ArrayList<SessionId>(reported());
    return IntStream.range(0, rows.size())
        .filter(
            row -> {
              var session = rows.get(row).session();
              boolean twice = session != null && taken.contains(session);
              if (session != null) {
                taken.add(session);
              }
              return twice;
            })
        .findFirst();
  }

  /// Takes all rows into the record, and moves sessions to the day on which they were done: one
  /// step of undo.
  ///
  /// @param label what undo will call it
  public void keep(List<Row> rows, String label) {
    studio.history().asOne(label, () -> enter(rows, label));
  }

  private void enter(List<Row> rows, String label) {
    var moves = moves(rows);
    if (!moves.isEmpty()) {
      studio.plan().edit(moves, label);
    }
    var record = studio.care().of(athlete);
    var reports = new ArrayList<Response>();
    for (var row : rows) {
      var report = row.entry().of(session(row, record));
      record = record.with(report);
      reports.add(report);
    }
    studio.care().enter(athlete, reports, label);
  }

  private List<PlanEdit> moves(List<Row> rows) {
    var moves = new ArrayList<PlanEdit>();
    for (var row : rows) {
      Optional.ofNullable(row.session())
          .flatMap(plan()::find)
          .filter(planned -> !planned.date().equals(row.day()))
          .ifPresent(
              planned -> {
                int days = (int) ChronoUnit.DAYS.between(planned.date(), row.day());
                moves.add(new PlanEdit.Move(Set.of(planned.id()), days, null));
              });
    }
    return moves;
  }

  /// The place among the day's sessions: that of the planned one, else one behind all planned ones,
  /// so that it is not taken for the report of one of them.
  private Response.Session session(Row row, CareRecord record) {
    var planned =
        Optional.ofNullable(row.session()).flatMap(plan()::find).map(PlannedSession::program);
    int level = LevelProgram.levelDone(record, row.day(), planned.orElse(null));
    var day = plan().on(row.day()).stream().map(PlannedSession::id).toList();
    int place = row.session() == null ? 0 : day.indexOf(row.session()) + 1;
    return new Response.Session(
        athlete, row.day(), place > 0 ? place : record.freePlace(row.day(), day.size()), level);
  }

  private Set<SessionId> reported() {
    return Reported.of(plan(), studio.care().of(athlete)).keySet();
  }

  private AthletePlan plan() {
    return studio.plan().plan().get().of(athlete);
  }
}
