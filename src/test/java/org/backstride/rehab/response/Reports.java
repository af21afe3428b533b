package org.backstride.rehab.response;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.backstride.athlete.AthleteId;
import org.backstride.rehab.response.Response.Session;
import org.backstride.rehab.response.Response.Words;
import org.jspecify.annotations.Nullable;

/// Responses for tests, written as what differs from a good session: `peak=4 morning=? red=CALF`.
///
/// A good session: pain 1 before, 2 at its peak, 1 after, 1 the next morning; no red flag, no end
/// sign, no soreness, no effusion; all done at RPE 3 of 4 with good technique; no fall.
public final class Reports {

  public static final AthleteId WHO = new AthleteId(new UUID(0, 7));
  private static final LocalDate FIRST = LocalDate.of(2026, 10, 12);

  private Reports() {}

  /// Sessions two days apart, divided by semicolons.
  public static List<Response> history(String sessions) {
    var all = new ArrayList<Response>();
    for (String session : sessions.split(";", -1)) {
      all.add(report(FIRST.plusDays(2L * all.size()), session.strip()));
    }
    return all;
  }

  public static Response good(LocalDate date, int level) {
    return new Response(
        ResponseId.create(),
        new Session(WHO, date, 1, level),
        new Pain(1, 2, 1, 1),
        new Signs(
            EnumSet.noneOf(RedFlag.class),
            EnumSet.noneOf(EndSign.class),
            WarmUpSoreness.NO,
            Told.NO,
            Effusion.NONE),
        new Performed(100, 600, 3, 4, Told.YES),
        Falls.NONE,
        new Words("", List.of(), Instant.parse("2026-10-12T10:00:00Z")));
  }

  public static Response report(LocalDate date, String differences) {
    return Arrays.stream(differences.split("\\s+", -1))
        .filter(part -> part.contains("="))
        .reduce(good(date, 1), Reports::with, (a, _) -> a);
  }

  private static Response with(Response was, String difference) {
    String[] parts = difference.split("=", -1);
    String value = parts[1];
    return switch (parts[0]) {
      case "level" -> atLevel(was, Integer.parseInt(value));
      case "before", "peak", "after", "morning" ->
          was.withPain(pain(was.pain(), parts[0], number(value)));
      case "done", "rpe", "target" ->
          with(was, performed(was.performed(), parts[0], number(value)));
      case "technique" -> with(was, technique(was.performed(), told(value)));
      case "hurt", "fell", "near" -> with(was, falls(was.falls(), parts[0], number(value)));
      default -> with(was, signs(was.signs(), parts[0], value));
    };
  }

  /// The same session with other signs.
  public static Response with(Response was, Signs next) {
    return new Response(
        was.id(), was.session(), was.pain(), next, was.performed(), was.falls(), was.words());
  }

  /// The same session, done otherwise.
  public static Response with(Response was, Performed next) {
    return new Response(
        was.id(), was.session(), was.pain(), was.signs(), next, was.falls(), was.words());
  }

  private static Response with(Response was, Falls next) {
    return new Response(
        was.id(), was.session(), was.pain(), was.signs(), was.performed(), next, was.words());
  }

  private static Response atLevel(Response was, int level) {
    var session = new Session(WHO, was.date(), was.session().number(), level);
    return new Response(
        was.id(), session, was.pain(), was.signs(), was.performed(), was.falls(), was.words());
  }

  private static Pain pain(Pain was, String what, @Nullable Integer value) {
    return switch (what) {
      case "before" -> new Pain(value, was.peak(), was.after(), was.nextMorning());
      case "peak" -> new Pain(was.before(), value, was.after(), was.nextMorning());
      case "after" -> new Pain(was.before(), was.peak(), value, was.nextMorning());
      default -> was.withNextMorning(value);
    };
  }

  private static Performed performed(Performed was, String what, @Nullable Integer value) {
    boolean done = what.equals("done");
    boolean rpe = what.equals("rpe");
    boolean target = what.equals("target");
    return new Performed(
        done ? value : was.completedPercent(),
        was.backwardSeconds(),
        rpe ? value : was.rpe(),
        target ? value : was.rpeTarget(),
        was.techniqueGood());
  }

  private static Performed technique(Performed was, @Nullable Told good) {
    return new Performed(
        was.completedPercent(), was.backwardSeconds(), was.rpe(), was.rpeTarget(), good);
  }

  private static Falls falls(Falls was, String what, @Nullable Integer value) {
    return switch (what) {
      case "hurt" -> new Falls(value, was.withoutInjury(), was.near());
      case "fell" -> new Falls(was.withInjury(), value, was.near());
      default -> new Falls(was.withInjury(), was.withoutInjury(), value);
    };
  }

  private static Signs signs(Signs was, String what, String value) {
    boolean unknown = value.equals("?");
    return switch (what) {
      case "red" ->
          new Signs(
              unknown ? null : EnumSet.of(RedFlag.valueOf(value)),
              was.endSigns(),
              was.soreInWarmUp(),
              was.soreOverAnHour(),
              was.effusion());
      case "end" ->
          new Signs(
              was.redFlags(),
              unknown ? null : EnumSet.of(EndSign.valueOf(value)),
              was.soreInWarmUp(),
              was.soreOverAnHour(),
              was.effusion());
      case "warm" ->
          new Signs(
              was.redFlags(),
              was.endSigns(),
              unknown ? null : WarmUpSoreness.valueOf(value),
              was.soreOverAnHour(),
              was.effusion());
      case "hour" ->
          new Signs(
              was.redFlags(), was.endSigns(), was.soreInWarmUp(), told(value), was.effusion());
      case "effusion" ->
          new Signs(
              was.redFlags(),
              was.endSigns(),
              was.soreInWarmUp(),
              was.soreOverAnHour(),
              unknown ? null : Effusion.valueOf(value));
      default -> throw new IllegalArgumentException(what);
    };
  }

  private static @Nullable Integer number(String value) {
    return value.equals("?") ? null : Integer.valueOf(value);
  }

  private static @Nullable Told told(String value) {
    return value.equals("?") ? null : Told.valueOf(value);
  }
}
