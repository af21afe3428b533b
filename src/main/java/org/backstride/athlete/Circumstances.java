package org.backstride.athlete;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What surrounds a person: whom to call, what for, with what and when.
///
/// @param contacts whom to call
/// @param goals what the person wants
/// @param equipment what can be trained with
/// @param availableMinutes how long there is time on which day; a missing day has none
/// @param usualForwardMinutes forward walking or running in a usual week, null where not known
public record Circumstances(
    List<Contact> contacts,
    List<Goal> goals,
    Set<Equipment> equipment,
    Map<DayOfWeek, Integer> availableMinutes,
    @Nullable Integer usualForwardMinutes) {

  public static final Circumstances UNKNOWN =
      new Circumstances(List.of(), List.of(), Set.of(), Map.of(), null);

  /// Somebody who can be called.
  public record Contact(Role role, String name, String phone, String mail) {}

  /// Who a contact is to the person.
  public enum Role {
    SELF,
    EMERGENCY,
    REFERRER,
    SURGEON,
    OTHER
  }

  /// Something wanted.
  ///
  /// @param by until when, null where no day was named
  public record Goal(String text, @Nullable LocalDate by, State state) {}

  /// How far a goal is.
  public enum State {
    OPEN,
    REACHED
  }

  /// What can be trained with.
  public enum Equipment {
    TREADMILL_WITH_RAILS,
    TREADMILL,
    TRACK,
    LEVEL_FIELD,
    SLOPE,
    PARTNER,
    HARNESS,
    HEART_RATE_STRAP
  }

  public Circumstances {
    contacts = List.copyOf(contacts);
    goals = List.copyOf(goals);
    equipment = Set.copyOf(equipment);
    availableMinutes = Map.copyOf(availableMinutes);
    Person.requireRange("usual forward minutes", usualForwardMinutes, 0, 6_000);
    availableMinutes.values().forEach(m -> Person.requireRange("minutes a day", m, 1, 1_440));
  }

  public Circumstances withContacts(List<Contact> next) {
    return new Circumstances(next, goals, equipment, availableMinutes, usualForwardMinutes);
  }

  public Circumstances withGoals(List<Goal> next) {
    return new Circumstances(contacts, next, equipment, availableMinutes, usualForwardMinutes);
  }

  public Circumstances withEquipment(Set<Equipment> next) {
    return new Circumstances(contacts, goals, next, availableMinutes, usualForwardMinutes);
  }

  public Circumstances withAvailable(Map<DayOfWeek, Integer> next) {
    return new Circumstances(contacts, goals, equipment, next, usualForwardMinutes);
  }

  public Circumstances withUsualForward(@Nullable Integer minutes) {
    return new Circumstances(contacts, goals, equipment, availableMinutes, minutes);
  }
}
