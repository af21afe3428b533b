package org.backstride.program.notation.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.backstride.program.Step.Role;
import org.backstride.program.Support;
import org.backstride.program.Surface;
import org.backstride.program.notation.token.Keywords;
import org.backstride.program.notation.token.RoleWords;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;

/// The words and units of the text form, each with the key of its meaning.
final class Vocabulary {

  /// What a word is a word for; a step says each of them once, supports apart.
  enum Kind {
    LENGTH,
    ROLE,
    DIRECTION,
    GAIT,
    RAMP,
    TARGET,
    GRADE,
    SURFACE,
    SUPPORT,
    STOP
  }

  /// A word of a step.
  record Word(String text, Kind kind, String meaning) {}

  /// What stands behind numbers: one number for a length, one or two for a target.
  record Unit(String text, Kind kind, String meaning) {}

  static final List<Word> WORDS = words();

  static final List<Unit> UNITS =
      List.of(
          unit("m", Kind.LENGTH, "minutes"),
          unit("s", Kind.LENGTH, "seconds"),
          unit("h", Kind.LENGTH, "hours"),
          unit("mtr", Kind.LENGTH, "metres"),
          unit("km", Kind.LENGTH, "kilometres"),
          unit("mi", Kind.LENGTH, "miles"),
          unit("yd", Kind.LENGTH, "yards"),
          unit(" steps", Kind.LENGTH, "steps"),
          unit(" reps", Kind.LENGTH, "reps"),
          unit("kmh", Kind.TARGET, "kmh"),
          unit("%", Kind.TARGET, "percent"),
          unit("%effort", Kind.TARGET, "effort"),
          unit("bpm", Kind.TARGET, "bpm"),
          unit("%max", Kind.TARGET, "max"),
          unit("%hrr", Kind.TARGET, "hrr"),
          unit("%lthr", Kind.TARGET, "lthr"),
          unit("spm", Kind.TARGET, "spm"),
          unit("mph", Kind.TARGET, "mph"),
          unit("mps", Kind.TARGET, "mps"));

  static final List<Unit> PACES =
      List.of(unit("/km", Kind.TARGET, "pace-km"), unit("/mi", Kind.TARGET, "pace-mi"));

  static final List<Word> FIELDS =
      List.of(
          said("@tags: ", Kind.STOP, "tags"),
          said("@goal: ", Kind.STOP, "goal"),
          said("@frequency: ", Kind.STOP, "frequency"),
          said("@surface: ", Kind.STOP, "surface"));

  static final List<Word> TITLES =
      List.of(
          said("- ", Kind.STOP, "step"),
          new Word("Warm-up", Kind.STOP, "program.role.warm-up"),
          said("Main 4x", Kind.STOP, "repeat"),
          new Word("Cool-down", Kind.STOP, "program.role.cool-down"));

  static final List<Word> OPTIONS =
      List.of(
          said("skip-last-recovery", Kind.STOP, "skip"),
          said("each speed +0.1kmh", Kind.STOP, "each-speed"),
          said("each time +10s", Kind.STOP, "each-time"),
          said("each rest -5s", Kind.STOP, "each-rest"),
          said("each grade +1%", Kind.STOP, "each-grade"));

  private Vocabulary() {}

  /// The surfaces alone.
  static Stream<Word> surfaces() {
    return WORDS.stream().filter(word -> word.kind() == Kind.SURFACE);
  }

  private static List<Word> words() {
    var words = new ArrayList<Word>();
    for (var role : Role.values()) {
      words.add(of(RoleWords.keyword(role), Kind.ROLE, "program.role.", role));
    }
    for (var direction : Direction.values()) {
      words.add(of(Keywords.of(direction), Kind.DIRECTION, "program.direction.", direction));
    }
    for (var gait : Gait.values()) {
      words.add(of(Keywords.of(gait), Kind.GAIT, "program.gait.", gait));
    }
    words.add(said("ramp", Kind.RAMP, "ramp"));
    words.add(said("rpe ", Kind.TARGET, "rpe"));
    words.add(said("z2", Kind.TARGET, "zone"));
    words.add(said("z2 pace", Kind.TARGET, "zone-pace"));
    words.add(said("free", Kind.TARGET, "free"));
    words.add(said("grade ", Kind.GRADE, "grade"));
    for (var surface : Surface.values()) {
      words.add(of(Keywords.of(surface), Kind.SURFACE, "program.surface.", surface));
    }
    for (var support : Support.values()) {
      words.add(of(Keywords.of(support), Kind.SUPPORT, "program.support.", support));
    }
    words.add(said("stop pain>", Kind.STOP, "stop"));
    words.add(said("stop rpe>=", Kind.STOP, "stop-rpe"));
    words.add(said("lap", Kind.LENGTH, "lap"));
    words.add(said("until hr<", Kind.LENGTH, "until"));
    return List.copyOf(words);
  }

  private static Word of(String text, Kind kind, String area, Enum<?> constant) {
    return new Word(text, kind, area + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static Word said(String text, Kind kind, String meaning) {
    return new Word(text, kind, "notation.word." + meaning);
  }

  private static Unit unit(String text, Kind kind, String meaning) {
    return new Unit(text, kind, "notation.unit." + meaning);
  }
}
