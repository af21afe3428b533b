package org.backstride.sheet;

import java.util.ArrayList;
import java.util.List;
import org.backstride.athlete.Athlete;
import org.backstride.program.Step;
import org.backstride.program.Support;
import org.backstride.sheet.SheetModel.Console;
import org.backstride.sheet.SheetModel.Glyph;
import org.backstride.sheet.SheetModel.Row;
import org.backstride.sheet.Timeline.Moment;
import org.backstride.text.Formats;
import org.backstride.unit.Grade;
import org.jspecify.annotations.Nullable;

/// The table that lies on the treadmill's console: one row for each change of the belt, by the
/// clock. Where a program turns round on a moving belt, a pause to stop and turn is put in and
/// marked (evidence S34).
final class ConsoleTable {

  private static final int TURN_SECONDS = 20;

  private final Wording wording;
  private final @Nullable Athlete athlete;
  private final BeltStep beltStep;
  private final List<Moment> moments;
  private final List<Row> rows = new ArrayList<>();
  private double clock;
  private boolean afterOpenEnd;
  private boolean turnAdded;
  private int bout;

  private ConsoleTable(SheetOrder order, List<Moment> moments, Wording wording) {
    this.wording = wording;
    this.athlete = order.athlete();
    this.beltStep = order.beltStep();
    this.moments = moments;
  }

  /// The table, or nothing for a session without a treadmill.
  static @Nullable Console of(SheetOrder order, List<Moment> moments, Wording wording) {
    return moments.stream().anyMatch(Moment::onTreadmill)
        ? new ConsoleTable(order, moments, wording).build()
        : null;
  }

  private Console build() {
    for (int index = 0; index < moments.size(); index++) {
      if (turnsOnAMovingBelt(index)) {
        turnAdded = true;
        addRow("0", "–", Glyph.STILL, wording.text("console.turn") + " *");
        advance(TURN_SECONDS);
      }
      add(index);
    }
    addRow("0", "–", Glyph.STILL, wording.text("console.end"));
    return new Console(
        wording.text("console.title"),
        wording.text("console.lead"),
        List.of(
            wording.text("console.clock"),
            wording.formats().speedUnit(),
            "%",
            wording.text("console.what")),
        List.copyOf(rows),
        turnAdded ? wording.text("console.added", TURN_SECONDS) : "");
  }

  private boolean turnsOnAMovingBelt(int index) {
    if (index == 0) {
      return false;
    }
    Moment before = moments.get(index - 1);
    Moment now = moments.get(index);
    return before.onTreadmill()
        && now.onTreadmill()
        && before.moves()
        && now.moves()
        && before.step().direction() != now.step().direction();
  }

  private void add(int index) {
    Moment moment = moments.get(index);
    Step step = moment.step();
    boolean runs = moment.onTreadmill() && moment.moves();
    addRow(
        runs ? speed(step) : "0",
        runs ? grade(step) : "–",
        Movements.glyph(step),
        moment.moves() ? movement(moment) : pause(index));
    advance(moment.seconds());
  }

  private void addRow(String speed, String grade, Glyph glyph, String what) {
    String time = wording.formats().clock(clock);
    rows.add(new Row(afterOpenEnd ? "+" + time : time, speed, grade, glyph, what));
  }

  /// After a step whose length shows only on the day the clock counts from its end.
  private void advance(double seconds) {
    boolean open = Double.isNaN(seconds);
    afterOpenEnd |= open;
    clock = open ? 0 : clock + seconds;
  }

  private String movement(Moment moment) {
    String words = wording.text("belt." + Movements.key(moment.step()));
    if (!moment.onTreadmill()) {
      return wording.text("console.off", words);
    }
    return moment.step().isBackward() ? words + " " + ++bout : words;
  }

  private String pause(int index) {
    boolean goesOn = index + 1 < moments.size() && !moments.get(index + 1).moves();
    if (!goesOn && changesDirection(index)) {
      return wording.text("console.turn");
    }
    boolean rail =
        moments.stream()
            .anyMatch(moment -> moment.step().setting().supports().contains(Support.RAIL));
    return wording.text(rail ? "console.rail" : "console.stand");
  }

  private boolean changesDirection(int index) {
    int before = index - 1;
    int after = index + 1;
    while (before >= 0 && !moments.get(before).moves()) {
      before--;
    }
    while (after < moments.size() && !moments.get(after).moves()) {
      after++;
    }
    return before >= 0
        && after < moments.size()
        && moments.get(before).step().direction() != moments.get(after).step().direction();
  }

  private String speed(Step step) {
    SpeedRange range = SpeedRange.of(step, athlete);
    if (!range.isKnown()) {
      return Formats.UNKNOWN;
    }
    return SpeedRange.isRamp(step)
        ? wording.belt(range.from(), beltStep) + "›" + wording.belt(range.to(), beltStep)
        : wording.belt(range.middle(), beltStep);
  }

  private String grade(Step step) {
    Grade grade = step.setting().grade();
    if (grade == null) {
      return "0";
    }
    double halves = Math.round(grade.fraction() * 200) / 2.0;
    return wording.formats().number(halves, halves % 1 == 0 ? 0 : 1);
  }
}
