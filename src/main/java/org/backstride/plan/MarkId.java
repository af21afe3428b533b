package org.backstride.plan;

import java.util.UUID;

/// Names one phase, event or absence for good.
public record MarkId(UUID value) {

  public static MarkId create() {
    return new MarkId(UUID.randomUUID());
  }
}
