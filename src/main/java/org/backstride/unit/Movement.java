package org.backstride.unit;

/// A gait in a direction: what a reference speed, a threshold or a zone belongs to.
public record Movement(Gait gait, Direction direction) {

  public static final Movement FORWARD_WALK = new Movement(Gait.WALK, Direction.FORWARD);
  public static final Movement BACKWARD_WALK = new Movement(Gait.WALK, Direction.BACKWARD);
  public static final Movement FORWARD_RUN = new Movement(Gait.RUN, Direction.FORWARD);
  public static final Movement BACKWARD_RUN = new Movement(Gait.RUN, Direction.BACKWARD);
}
