package org.backstride.unit;

import java.util.List;

/// A gait in a direction: what a reference speed, a threshold or a zone belongs to.
public record Movement(Gait gait, Direction direction) {

  public static final Movement FORWARD_WALK = new Movement(Gait.WALK, Direction.FORWARD);
  public static final Movement BACKWARD_WALK = new Movement(Gait.WALK, Direction.BACKWARD);
  public static final Movement FORWARD_RUN = new Movement(Gait.RUN, Direction.FORWARD);
  public static final Movement BACKWARD_RUN = new Movement(Gait.RUN, Direction.BACKWARD);

  /// Those that a person is tested in, in the order in which they are listed.
  public static final List<Movement> TESTED =
      List.of(FORWARD_WALK, BACKWARD_WALK, FORWARD_RUN, BACKWARD_RUN);
}
