package org.backstride.rehab.response;

import java.util.UUID;

/// Names one response for good.
public record ResponseId(UUID value) {

  public static ResponseId create() {
    return new ResponseId(UUID.randomUUID());
  }
}
