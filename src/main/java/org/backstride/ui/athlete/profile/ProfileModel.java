package org.backstride.ui.athlete.profile;

import java.time.LocalDate;
import java.util.Optional;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.studio.Roster;
import org.backstride.text.Messages;
import org.backstride.work.Cell;
import org.backstride.work.Subscription;
import org.jspecify.annotations.Nullable;

/// The profile under edit. What is understood is kept at once, as one undo step a field and burst;
/// what is not is answered with a sentence, and the record stays as it was.
final class ProfileModel implements AutoCloseable {

  private final AthleteId id;
  private final Roster roster;
  private final Messages messages;
  private final Cell<Athlete> athlete;
  private final Subscription watching;

  ProfileModel(Athlete athlete, Roster roster, Messages messages) {
    id = athlete.id();
    this.roster = roster;
    this.messages = messages;
    this.athlete = new Cell<>(athlete);
    watching = roster.athletes().watch(all -> roster.find(id).ifPresent(this.athlete::set));
  }

  /// The athlete as the record now has it.
  Cell<Athlete> athlete() {
    return athlete;
  }

  /// Takes typed text; the answer says what is wrong with it, empty where nothing is.
  Optional<String> type(Entry entry, String text) {
    return keep(entry.key(), entry.write().apply(athlete.get(), text));
  }

  /// Takes a day, or none; the answer says what is wrong with it, empty where nothing is.
  Optional<String> pick(DateEntry entry, @Nullable LocalDate date) {
    return keep(entry.key(), entry.write().apply(athlete.get(), date));
  }

  /// Takes a choice made with a click: one undo step.
  void choose(String field, Athlete next) {
    roster.put(next, label(field));
  }

  @Override
  public void close() {
    watching.close();
  }

  private Optional<String> keep(String field, Typed typed) {
    return switch (typed) {
      case Typed.Accepted(var next) -> {
        roster.type(next, label(field), field);
        yield Optional.empty();
      }
      case Typed.Refused(var key, var arguments) ->
          Optional.of(messages.text(key, arguments.toArray()));
    };
  }

  private String label(String field) {
    String name = athlete.get().name();
    return messages.text("athlete.undo.edit", messages.text(fieldKey(field)), name);
  }

  /// The message key of a field's name.
  static String fieldKey(String field) {
    if (field.startsWith("tick-by-")) {
      return "athlete.tick.by";
    }
    return field.startsWith("tick-")
        ? "athlete.tick." + field.substring("tick-".length())
        : "athlete.field." + field;
  }
}
