package org.backstride.codec.workout.fit;

import java.util.Set;
import org.backstride.codec.fit.wire.FitBytes;
import org.backstride.codec.fit.wire.FitDefinition;

/// Changes single bytes of a workout as another tool might.
final class FitPatch {

  private static final int DATA = 14;

  private FitPatch() {}

  /// The workout with another sport.
  static byte[] sport(byte[] file, int sport) {
    byte[] copy = file.clone();
    walk(
        copy,
        (definition, at) -> {
          if (definition.message() == FitWorkoutWriter.WORKOUT) {
            copy[at + definition.field(4).orElseThrow().offset()] = (byte) sport;
          }
        });
    return copy;
  }

  /// The workout with another time in the steps that have one.
  static byte[] timeOf(byte[] file, long before, long after) {
    byte[] copy = file.clone();
    walk(
        copy,
        (definition, at) -> {
          if (definition.message() == FitWorkoutWriter.STEP) {
            int place = at + definition.field(2).orElseThrow().offset();
            if (FitBytes.uint32(copy, place, false) == before) {
              for (int i = 0; i < 4; i++) {
                copy[place + i] = (byte) (after >> (8 * i));
              }
            }
          }
        });
    return copy;
  }

  /// The workout without any notes.
  static byte[] withoutNotes(byte[] file) {
    byte[] copy = file.clone();
    walk(
        copy,
        (definition, at) -> {
          if (definition.message() == FitWorkoutWriter.STEP) {
            var notes = definition.field(8).orElseThrow();
            java.util.Arrays.fill(
                copy, at + notes.offset(), at + notes.offset() + notes.size(), (byte) 0);
          }
        });
    return copy;
  }

  private interface Visit {
    void at(FitDefinition definition, int at);
  }

  private static void walk(byte[] bytes, Visit visit) {
    var definitions = new FitDefinition[16];
    int at = DATA;
    while (at < bytes.length - 2) {
      int header = bytes[at] & 0xFF;
      if (Set.of(0x40, 0x41, 0x42).contains(header)) {
        var definition = FitDefinition.read(bytes, at, bytes.length).orElseThrow();
        definitions[header & 15] = definition;
        at += definition.length();
      } else {
        visit.at(definitions[header], at + 1);
        at += definitions[header].size() + 1;
      }
    }
  }
}
