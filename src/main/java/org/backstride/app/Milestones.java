package org.backstride.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How long the start took, step by step, counted from the birth of the process; in the log. Linux
/// tells that birth to within a second, so the steps compare with each other, not with a clock.
final class Milestones {

  private static final Logger LOG = LoggerFactory.getLogger(Milestones.class);

  private final InstantSource clock;
  private final Instant begin;

  Milestones(InstantSource clock) {
    this.clock = clock;
    begin = ProcessHandle.current().info().startInstant().orElseGet(clock::instant);
  }

  void reached(String step) {
    long millis = Duration.between(begin, clock.instant()).toMillis();
    LOG.info("{} ms {}", millis, step);
  }
}
