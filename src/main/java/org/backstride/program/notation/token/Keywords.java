package org.backstride.program.notation.token;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backstride.program.Extent;
import org.backstride.program.Step.Role;
import org.backstride.program.Support;
import org.backstride.program.Surface;
import org.backstride.program.Target;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;

/// The single words of a step's fields, both ways; some longer spellings are understood, too.
public final class Keywords {

  private static final Map<String, Part> PARTS = parts();

  private Keywords() {}

  /// What a word means as a field.
  public static Optional<Part> part(String word) {
    return Optional.ofNullable(PARTS.get(word));
  }

  /// The words that a misspelt one can be compared with.
  public static Set<String> words() {
    return PARTS.keySet();
  }

  public static String of(Direction direction) {
    return switch (direction) {
      case FORWARD -> "fwd";
      case BACKWARD -> "bwd";
      case LATERAL_LEFT -> "left";
      case LATERAL_RIGHT -> "right";
      case MIXED -> "mixed";
    };
  }

  public static String of(Gait gait) {
    return switch (gait) {
      case WALK -> "walk";
      case RUN -> "run";
      case STILL -> "still";
    };
  }

  public static String of(Surface surface) {
    return switch (surface) {
      case TREADMILL -> "treadmill";
      case TRACK -> "track";
      case LEVEL -> "level";
      case GRASS -> "grass";
      case SAND -> "sand";
      case SLOPE -> "slope";
    };
  }

  public static String of(Support support) {
    return switch (support) {
      case RAIL -> "rail";
      case PARTNER -> "partner";
      case HARNESS -> "harness";
      case BARS -> "bars";
    };
  }

  /// The surface that a word names.
  public static Optional<Surface> surface(String word) {
    return part(word)
        .filter(Part.Ground.class::isInstance)
        .map(part -> ((Part.Ground) part).surface());
  }

  private static Map<String, Part> parts() {
    var parts = new HashMap<String, Part>();
    List.of(Role.values()).forEach(r -> parts.put(RoleWords.keyword(r), new Part.Plays(r)));
    List.of(Direction.values()).forEach(d -> parts.put(of(d), new Part.Heads(d)));
    List.of(Gait.values()).forEach(g -> parts.put(of(g), new Part.Moves(g)));
    List.of(Surface.values()).forEach(s -> parts.put(of(s), new Part.Ground(s)));
    List.of(Support.values()).forEach(s -> parts.put(of(s), new Part.Holds(s)));
    List.of("backward", "backwards").forEach(w -> parts.put(w, new Part.Heads(Direction.BACKWARD)));
    List.of("forward", "forwards").forEach(w -> parts.put(w, new Part.Heads(Direction.FORWARD)));
    List.of("handrail", "rails").forEach(w -> parts.put(w, new Part.Holds(Support.RAIL)));
    List.of(Role.values())
        .forEach(r -> parts.put("intensity=" + RoleWords.keyword(r), new Part.Plays(r)));
    List.of("intensity=active", "intensity=interval")
        .forEach(w -> parts.put(w, new Part.Plays(Role.WORK)));
    parts.put("freeride", new Part.Aims(new Target.Free()));
    parts.put("ramp", new Part.Ramps());
    parts.put("free", new Part.Aims(new Target.Free()));
    parts.put("lap", new Part.Lasts(new Extent.UntilLap()));
    return Map.copyOf(parts);
  }
}
