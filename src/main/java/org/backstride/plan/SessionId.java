package org.backstride.plan;

import java.util.UUID;

/// Names one planned session for good, wherever it is moved.
public record SessionId(UUID value) {

  public static SessionId create() {
    return new SessionId(UUID.randomUUID());
  }
}
