package org.backstride.ui.program.inspector;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;
import org.backstride.program.Step;
import org.backstride.program.Step.Action;
import org.backstride.program.Step.Role;
import org.backstride.ui.program.control.Pick;
import org.backstride.ui.program.control.Segments;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;

/// Direction, role and gait of a step.
final class MovementFields {

  private final Segments<Direction> direction;
  private final Pick<Role> role;
  private final Segments<Gait> gait;

  MovementFields(Context context, Change change) {
    direction = directions(context, change);
    role = roles(context, change);
    gait = gaits(context, change);
  }

  Node direction() {
    return direction.field();
  }

  Pair row() {
    return new Pair(role.field(), gait.field());
  }

  void show(Step step) {
    if (step.gait() == Gait.STILL) {
      direction.clear();
    } else {
      direction.show(step.direction());
    }
    role.show(step.role());
    gait.show(step.gait());
  }

  private static Segments<Direction> directions(Context context, Change change) {
    var directions =
        new Segments<Direction>(context.text("field.direction"))
            .with(
                Direction.BACKWARD,
                "inspector-backward",
                context.text("direction.backward"),
                arrow("backward", "M9 0L0 5L9 10z"))
            .with(
                Direction.FORWARD,
                "inspector-forward",
                context.text("direction.forward"),
                arrow("forward", "M0 0L9 5L0 10z"))
            .with(
                Direction.LATERAL_LEFT,
                "inspector-left",
                "",
                arrow("lateral", "M5 0L0 4L5 8z M7 2.5h3v3h-3z"))
            .with(
                Direction.LATERAL_RIGHT,
                "inspector-right",
                "",
                arrow("lateral", "M5 0L10 4L5 8z M0 2.5h3v3h-3z"))
            .with(
                Direction.MIXED,
                "inspector-mixed",
                "",
                arrow("lateral", "M4.5 0L0 4L4.5 8z M6.5 0L11 4L6.5 8z"))
            .onPick(
                next ->
                    change.make(
                        "direction",
                        step ->
                            step.withAction(
                                new Action(
                                    step.role(),
                                    step.gait() == Gait.STILL ? Gait.WALK : step.gait(),
                                    next))));
    directions.describe(Direction.LATERAL_LEFT, context.text("direction.lateral-left"));
    directions.describe(Direction.LATERAL_RIGHT, context.text("direction.lateral-right"));
    directions.describe(Direction.MIXED, context.text("direction.mixed"));
    return directions;
  }

  private static Pick<Role> roles(Context context, Change change) {
    return new Pick<Role>(
            "inspector-role",
            context.text("field.role"),
            List.of(Role.values()),
            context.steps()::role)
        .onPick(
            next ->
                change.make(
                    "role",
                    step -> step.withAction(new Action(next, step.gait(), step.direction()))));
  }

  private static Segments<Gait> gaits(Context context, Change change) {
    var segments =
        new Segments<Gait>(context.text("field.gait"))
            .onPick(
                next ->
                    change.make(
                        "gait",
                        step -> step.withAction(new Action(step.role(), next, step.direction()))));
    for (Gait each : Gait.values()) {
      String id = "inspector-" + each.name().toLowerCase(java.util.Locale.ROOT);
      segments.with(each, id, context.word("gait", each), null);
    }
    return segments.whole();
  }

  private static Node arrow(String direction, String shape) {
    var glyph = new SVGPath();
    glyph.setContent(shape);
    glyph.getStyleClass().add("bs-glyph-" + direction);
    return glyph;
  }
}
