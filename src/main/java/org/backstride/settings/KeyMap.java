package org.backstride.settings;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which key does what on the lane. No key does two things.
///
/// @param chosen the keys that are not the standard ones
public record KeyMap(Map<LaneCommand, Chord> chosen) {

  /// Keys with a meaning of their own everywhere: they cannot be given another here.
  private static final Set<Chord> FIXED =
      Stream.of(
              "Esc",
              "Tab",
              "Shift+Tab",
              "F1",
              "Shift+F1",
              "Shortcut+Z",
              "Shortcut+Shift+Z",
              "Shortcut+Y",
              "Shortcut+K",
              "Shortcut+Shift+K",
              "Shortcut+P",
              "Shortcut+E",
              "Alt+F4")
          .map(text -> Chord.read(text).orElseThrow())
          .collect(Collectors.toUnmodifiableSet());

  public static final KeyMap STANDARD = new KeyMap(Map.of());

  /// What came of giving a command a key.
  public sealed interface Change {

    /// The key is taken over.
    record Changed(KeyMap keys) implements Change {}

    /// Another command has the key.
    record Taken(LaneCommand by) implements Change {}

    /// The key means something else everywhere, or cannot do this.
    record Fixed() implements Change {}
  }

  public KeyMap {
    chosen =
        chosen.entrySet().stream()
            .filter(entry -> !entry.getKey().standard().equals(entry.getValue()))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    var seen = new HashSet<Chord>();
    for (LaneCommand command : LaneCommand.values()) {
      var chord = chosen.getOrDefault(command, command.standard());
      if (!seen.add(chord) || isFixed(command, chord)) {
        throw new IllegalArgumentException("Not free for " + command + ": " + chord);
      }
    }
  }

  /// The key of a command.
  public Chord of(LaneCommand command) {
    return chosen.getOrDefault(command, command.standard());
  }

  /// What a key does.
  public Optional<LaneCommand> commandOf(Chord chord) {
    return Arrays.stream(LaneCommand.values())
        .filter(command -> of(command).equals(chord))
        .findFirst();
  }

  public boolean isChosen(LaneCommand command) {
    return chosen.containsKey(command);
  }

  /// Gives a command another key, if nothing else has it.
  public Change with(LaneCommand command, Chord chord) {
    if (isFixed(command, chord)) {
      return new Change.Fixed();
    }
    var owner = commandOf(chord).filter(other -> other != command);
    if (owner.isPresent()) {
      return new Change.Taken(owner.get());
    }
    Map<LaneCommand, Chord> next = new EnumMap<>(LaneCommand.class);
    next.putAll(chosen);
    next.put(command, chord);
    return new Change.Changed(new KeyMap(next));
  }

  /// Gives a command its standard key back, if nothing else has it by now.
  public Change reset(LaneCommand command) {
    return with(command, command.standard());
  }

  /// `NEW=Shift+N;WRAP=W`, blank for the standard keys.
  public String written() {
    return Arrays.stream(LaneCommand.values())
        .filter(this::isChosen)
        .map(command -> command.name() + "=" + of(command))
        .collect(Collectors.joining(";"));
  }

  /// Reads what was written.
  ///
  /// @throws IllegalArgumentException where it names no command or no key, or one key twice
  public static KeyMap read(String written) {
    Map<LaneCommand, Chord> read = new EnumMap<>(LaneCommand.class);
    for (String part : written.split(";", -1)) {
      if (!part.isBlank()) {
        String[] sides = part.split("=", 2);
        var chord = Chord.read(sides[sides.length - 1]);
        if (sides.length < 2 || chord.isEmpty()) {
          throw new IllegalArgumentException("No key: " + part);
        }
        read.put(LaneCommand.valueOf(sides[0]), chord.get());
      }
    }
    return new KeyMap(read);
  }

  /// Digits are typed as counts, and a key that is held together with the mouse is one by itself.
  private static boolean isFixed(LaneCommand command, Chord chord) {
    boolean digit = chord.modifiers().isEmpty() && chord.key().matches("(Numpad )?\\d");
    boolean several = command.isHeld() && !chord.modifiers().isEmpty();
    return FIXED.contains(chord) || digit || several;
  }
}
