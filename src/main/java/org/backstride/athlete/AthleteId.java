package org.backstride.athlete;

import java.util.UUID;

/// Names one athlete for good.
public record AthleteId(UUID value) {

  public static AthleteId create() {
    return new AthleteId(UUID.randomUUID());
  }
}
