package org.backstride.plan;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.backstride.athlete.Circumstances.Equipment;
import org.backstride.program.BlockTree;
import org.backstride.program.Program;
import org.backstride.program.Step;
import org.backstride.program.Support;
import org.backstride.program.Surface;

/// What a program needs of the places and the equipment that a person has. Level ground, grass and
/// sand are found anywhere.
public final class Means {

  private Means() {}

  /// The first that is missing; empty where nothing is, and where nobody said what the person has.
  public static Optional<Equipment> missing(Program program, Set<Equipment> has) {
    return has.isEmpty()
        ? Optional.empty()
        : needs(program).stream().filter(each -> !isThere(each, has)).findFirst();
  }

  private static Set<Equipment> needs(Program program) {
    var needs = EnumSet.noneOf(Equipment.class);
    for (var placed : BlockTree.flatten(program)) {
      if (placed.block() instanceof Step step) {
        Surface own = step.setting().surface();
        Surface surface = own == null ? program.surface() : own;
        var supports = step.setting().supports();
        if (surface == Surface.TREADMILL) {
          boolean held = supports.contains(Support.RAIL);
          needs.add(held ? Equipment.TREADMILL_WITH_RAILS : Equipment.TREADMILL);
        } else if (surface == Surface.TRACK) {
          needs.add(Equipment.TRACK);
        } else if (surface == Surface.SLOPE) {
          needs.add(Equipment.SLOPE);
        }
        if (supports.contains(Support.HARNESS)) {
          needs.add(Equipment.HARNESS);
        }
        if (supports.contains(Support.PARTNER)) {
          needs.add(Equipment.PARTNER);
        }
      }
    }
    return needs;
  }

  private static boolean isThere(Equipment needed, Set<Equipment> has) {
    return has.contains(needed)
        || (needed == Equipment.TREADMILL && has.contains(Equipment.TREADMILL_WITH_RAILS));
  }
}
