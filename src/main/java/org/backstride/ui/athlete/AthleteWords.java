package org.backstride.ui.athlete;

import org.backstride.athlete.Athlete;
import org.backstride.athlete.Condition.Side;
import org.backstride.athlete.Readiness.Answer;
import org.backstride.rehab.decision.Row;
import org.backstride.ui.kit.ViewContext;
import org.kordamp.ikonli.feather.Feather;

/// What a list and a strip say about an athlete in a few words.
public final class AthleteWords {

  private AthleteWords() {}

  /// The condition with its sides, or how the person is with us where nothing is named.
  public static String condition(ViewContext context, Athlete athlete) {
    String name = athlete.condition().name();
    String sides = sides(context, athlete);
    if (name.isBlank()) {
      String care = context.text("athlete.care." + athlete.condition().care().name());
      return sides.isEmpty() ? care : care + ", " + sides;
    }
    return sides.isEmpty() ? name : name + ", " + sides;
  }

  /// A row of the decision table with what it says, in plain words.
  public static String rule(ViewContext context, Row row) {
    return context.text("athlete.proposal.why", row.code(), context.text(row.titleKey()));
  }

  public static Feather clearanceIcon(Answer answer) {
    return switch (answer) {
      case YES -> Feather.UNLOCK;
      case NO -> Feather.LOCK;
      case NOT_RECORDED -> Feather.HELP_CIRCLE;
    };
  }

  /// The style class of the clearance's icon: a missing one matters where the condition asks.
  public static String clearanceTone(Athlete athlete) {
    return switch (athlete.readiness().clearance().answer()) {
      case YES -> "bs-icon-safe";
      case NO -> "bs-icon-stop";
      case NOT_RECORDED -> Due.needsClearance(athlete) ? "bs-icon-caution" : "bs-icon-muted";
    };
  }

  private static String sides(ViewContext context, Athlete athlete) {
    var sides = athlete.condition().sides();
    if (sides.isEmpty()) {
      return "";
    }
    if (sides.size() > 1) {
      return context.text("athlete.sides.both");
    }
    return context.text(sides.contains(Side.LEFT) ? "athlete.sides.left" : "athlete.sides.right");
  }
}
