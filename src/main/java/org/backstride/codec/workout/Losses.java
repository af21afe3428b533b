package org.backstride.codec.workout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backstride.codec.workout.Loss.Manner;
import org.backstride.program.Program;

/// Gathers what a form cannot carry while it is written.
public final class Losses {

  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::manner).thenComparing(Key::aspect);

  private final Map<Key, Integer> counts = new TreeMap<>(ORDER);

  private record Key(Aspect aspect, Manner manner) {}

  public void add(Aspect aspect, Manner manner) {
    counts.merge(new Key(aspect, manner), 1, Integer::sum);
  }

  public void addIf(boolean holds, Aspect aspect, Manner manner) {
    if (holds) {
      add(aspect, manner);
    }
  }

  /// Notes what the program says about itself beside its name.
  public void addAbout(Program program, Manner manner) {
    var about = program.about();
    addIf(!about.tags().isEmpty(), Aspect.TAGS, manner);
    addIf(!about.goal().isBlank(), Aspect.GOAL, manner);
    addIf(about.timesPerWeek() != null, Aspect.FREQUENCY, manner);
    addIf(program.surface() != null, Aspect.PROGRAM_SURFACE, manner);
  }

  /// What was gathered, the gravest first.
  public List<Loss> list() {
    var all = new ArrayList<Loss>();
    counts.forEach((key, count) -> all.add(new Loss(key.aspect(), key.manner(), count)));
    return List.copyOf(all);
  }
}
