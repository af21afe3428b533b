package org.backstride.studio.archive;

import java.util.List;
import org.backstride.plan.Mark;
import org.backstride.recording.hand.HandSession;
import org.backstride.studio.archive.PersonArchive.Kept;
import org.backstride.studio.exporting.Table;
import org.jspecify.annotations.Nullable;

/// The tables of what was done and of what stands on the calendar besides sessions: recordings with
/// those that a person noted, the direction of each stretch of them, phases, events and absences.
final class DayTables {

  private static final double MILLIS = 1_000;

  private final List<Kept> recordings;
  private final List<Mark> marks;

  DayTables(List<Kept> recordings, List<Mark> marks) {
    this.recordings = recordings;
    this.marks = marks;
  }

  String recordings() {
    var table =
        new Table(
            "id",
            "title",
            "file",
            "began",
            "zone",
            "sport",
            "duration s",
            "distance m",
            "backward s",
            "noted by hand",
            "rpe",
            "note");
    for (var each : recordings) {
      var row = each.row();
      var remark = row.remark();
      table.row(
          row.id().value(),
          row.title(),
          row.fileName(),
          row.start(),
          row.activity().zone(),
          row.sport(),
          known(row.totals().elapsedSeconds()),
          known(row.totals().distanceMetres()),
          known(row.backwardSeconds()),
          row.isByHand(),
          remark.rpe() == HandSession.NO_RPE ? null : remark.rpe(),
          remark.note());
    }
    return table.text();
  }

  /// What a hand has set and what was worked out, each with how sure it is.
  String directions() {
    var table = new Table("recording", "from s", "to s", "direction", "set by", "confidence");
    for (var each : recordings) {
      for (var interval : each.intervals()) {
        table.row(
            each.row().id().value(),
            interval.startMillis() / MILLIS,
            interval.endMillis() / MILLIS,
            interval.direction(),
            interval.source(),
            interval.confidence());
      }
    }
    return table.text();
  }

  String marks() {
    var table = new Table("kind", "from", "to", "name", "goal or note");
    for (var mark : marks) {
      var days = mark.days();
      switch (mark) {
        case Mark.Phase phase ->
            table.row("PHASE", days.from(), days.to(), phase.name(), phase.goal());
        case Mark.Event event ->
            table.row(event.kind(), days.from(), days.to(), event.name(), null);
        case Mark.Absence absence ->
            table.row("ABSENCE", days.from(), days.to(), absence.reason(), absence.note());
      }
    }
    return table.text();
  }

  private static @Nullable Double known(double value) {
    return Double.isNaN(value) ? null : Double.valueOf(value);
  }
}
