package org.backstride.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/// A block of sessions and phases without people and dates, to be given to many.
///
/// @param id names the template for good
/// @param name what it is called
/// @param entries its sessions by day
/// @param stretches its phases
public record PlanTemplate(
    TemplateId id, String name, List<Entry> entries, List<Stretch> stretches) {

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
  }

  /// What stands in some days of a plan; a phase counts where all of it does.
  public static PlanTemplate of(String name, AthletePlan plan, Days days) {
    return new PlanTemplate(
        TemplateId.create(),
        name,
        plan.within(days).stream()
            .map(each -> new Entry(day(days, each.date()), each.snapshot(), each.note()))
            .toList(),
        plan.phases().stream()
            .filter(phase -> days.contains(phase.days().from()) && days.contains(phase.days().to()))
            .map(phase -> stretch(days, phase))
            .toList());
  }

  /// How many days it takes.
  public int length() {
    int sessions = entries.stream().mapToInt(entry -> entry.day() + 1).max().orElse(0);
    int phases = stretches.stream().mapToInt(each -> each.day() + each.length()).max().orElse(0);
    return Math.max(sessions, phases);
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
