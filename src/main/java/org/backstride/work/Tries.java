package org.backstride.work;

import java.util.HashMap;
import java.util.Map;

/// How often work has failed: what fails is tried again when it is next asked for, but not for
/// ever.
///
/// @param <K> what tells one piece of work from another
public final class Tries<K> {

  private static final int MOST = 3;

  private final Map<K, Integer> failures = new HashMap<>();

  /// Whether a piece of work may be begun.
  public boolean allow(K work) {
    return failures.getOrDefault(work, 0) < MOST;
  }

  public void fail(K work) {
    failures.merge(work, 1, Integer::sum);
  }

  /// Begins to count anew, such as when a person asks for something again.
  public void forget() {
    failures.clear();
  }
}
