package org.backstride.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstride.athlete.threshold.Hearts;
import org.backstride.program.resolve.References;
import org.backstride.unit.Movement;

/// A block of sessions and phases without people and dates, to be given to many.
///
/// @param id names the template for good
/// @param name what it is called
/// @param entries its sessions by day
/// @param stretches its phases
/// @param basis whose speeds its sessions are in: the reference speeds in metres a second of the
///   person it was planned for, empty where it was planned for nobody
public record PlanTemplate(
    TemplateId id,
    String name,
    List<Entry> entries,
    List<Stretch> stretches,
    Map<Movement, Double> basis) {

  /// Names one template for good.
  public record TemplateId(UUID value) {

    public static TemplateId create() {
      return new TemplateId(UUID.randomUUID());
    }
  }

  /// A session.
  ///
  /// @param day counted from 0, the day the template begins
  public record Entry(int day, Snapshot snapshot, String note) {
    public Entry {
      requireDay(day);
    }
  }

  /// A phase.
  ///
  /// @param day its first day, counted from 0
  /// @param length in days, at least 1
  public record Stretch(int day, int length, String name, String goal) {
    public Stretch {
      requireDay(day);
      if (length < 1) {
        throw new IllegalArgumentException("A phase has at least one day: " + length);
      }
    }
  }

  public PlanTemplate {
    entries = List.copyOf(entries);
    stretches = List.copyOf(stretches);
    basis = Map.copyOf(basis);
  }

  /// What stands in some days of a person's plan; a phase counts where all of it does.
  ///
  /// @param references what was tested on the person
  public static PlanTemplate of(String name, AthletePlan plan, Days days, References references) {
    return new PlanTemplate(
        TemplateId.create(),
        name,
        plan.within(days).stream()
            .map(each -> new Entry(day(days, each.date()), each.snapshot(), each.note()))
            .toList(),
        plan.phases().stream()
            .filter(phase -> days.contains(phase.days().from()) && days.contains(phase.days().to()))
            .map(phase -> stretch(days, phase))
            .toList(),
        references.metresPerSecond());
  }

  /// How many days it takes.
  public int length() {
    int sessions = entries.stream().mapToInt(entry -> entry.day() + 1).max().orElse(0);
    int phases = stretches.stream().mapToInt(each -> each.day() + each.length()).max().orElse(0);
    return Math.max(sessions, phases);
  }

  /// What its speeds are shares of.
  public References references() {
    return new References(basis, Hearts.UNKNOWN, Map.of(), References.Origin.ATHLETE);
  }

  private static Stretch stretch(Days days, Mark.Phase phase) {
    return new Stretch(
        day(days, phase.days().from()),
        Math.toIntExact(phase.days().count()),
        phase.name(),
        phase.goal());
  }

  private static int day(Days days, LocalDate date) {
    return Math.toIntExact(ChronoUnit.DAYS.between(days.from(), date));
  }

  private static void requireDay(int day) {
    if (day < 0 || day > 3_660) {
      throw new IllegalArgumentException("Day out of range: " + day);
    }
  }
}
