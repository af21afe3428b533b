package org.backstride.rehab.course;

import java.util.UUID;

/// Names one course for good.
public record CourseId(UUID value) {

  public static CourseId create() {
    return new CourseId(UUID.randomUUID());
  }
}
