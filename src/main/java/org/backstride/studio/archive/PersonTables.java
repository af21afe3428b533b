package org.backstride.studio.archive;

import java.util.stream.Collectors;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.threshold.Threshold;
import org.backstride.athlete.threshold.Threshold.OfHeart;
import org.backstride.athlete.threshold.Threshold.OfSpeed;
import org.backstride.athlete.threshold.ZoneSubject;
import org.backstride.studio.exporting.Table;
import org.backstride.unit.Movement;
import org.jspecify.annotations.Nullable;

/// The tables of what is known of a person beside sessions: numbers, zones, contacts, tests.
final class PersonTables {

  private final Athlete athlete;

  PersonTables(Athlete athlete) {
    this.athlete = athlete;
  }

  String thresholds() {
    var table =
        new Table("since", "measure", "gait", "direction", "value", "unit", "source", "note");
    for (Threshold each : athlete.thresholds().readings()) {
      var from = each.provenance();
      switch (each) {
        case OfHeart heart ->
            table.row(
                from.since(),
                "heart rate, " + heart.measure(),
                gait(heart.movement()),
                direction(heart.movement()),
                heart.beats(),
                "bpm",
                from.source(),
                from.note());
        case OfSpeed speed ->
            table.row(
                from.since(),
                speed.measure(),
                gait(speed.movement()),
                direction(speed.movement()),
                speed.speed().amount(),
                speed.speed().unit(),
                from.source(),
                from.note());
      }
    }
    return table.text();
  }

  String zones() {
    var table = new Table("since", "of", "gait", "direction", "share of", "borders, %");
    for (var each : athlete.thresholds().zones()) {
      String borders =
          each.scheme().borders().stream().map(String::valueOf).collect(Collectors.joining(" "));
      var subject = each.subject();
      table.row(
          each.since(),
          subject instanceof ZoneSubject.OfHeart ? "heart rate" : "speed",
          gait(subject.movement()),
          direction(subject.movement()),
          each.scheme().basis(),
          borders);
    }
    return table.text();
  }

  private static Object gait(@Nullable Movement movement) {
    return movement == null ? "" : movement.gait();
  }

  private static Object direction(@Nullable Movement movement) {
    return movement == null ? "" : movement.direction();
  }

  String contacts() {
    var table = new Table("role", "name", "phone", "mail");
    athlete
        .circumstances()
        .contacts()
        .forEach(each -> table.row(each.role(), each.name(), each.phone(), each.mail()));
    return table.text();
  }

  String tests() {
    var table = new Table("date", "test", "result", "note");
    athlete
        .file()
        .tests()
        .forEach(each -> table.row(each.date(), each.name(), each.value(), each.note()));
    return table.text();
  }
}
