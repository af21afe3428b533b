package org.backstride.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.Callable;

/// How long some work keeps its thread busy. Other programs on the same machine make a clock on the
/// wall run on, but not this one; the least of many rounds is what the work itself needs.
public final class CpuTime {

  private static final int WARM_UP = 8;
  private static final int ROUNDS = 12;

  private CpuTime() {}

  /// What the two threads that draw have worked by now, in nanoseconds, whatever else the machine
  /// does meanwhile.
  public static long drawingNanos() {
    var threads = ManagementFactory.getThreadMXBean();
    long sum = 0;
    for (var thread : threads.getThreadInfo(threads.getAllThreadIds())) {
      if (thread != null
          && (thread.getThreadName().startsWith("QuantumRenderer")
              || thread.getThreadName().startsWith("JavaFX Application"))) {
        sum += threads.getThreadCpuTime(thread.getThreadId());
      }
    }
    return sum;
  }

  static double seconds(Callable<?> work) throws Exception {
    var threads = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < WARM_UP; i++) {
      assertThat(work.call()).isNotNull();
    }
    var times = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long before = threads.getCurrentThreadCpuTime();
      assertThat(work.call()).isNotNull();
      times[i] = (threads.getCurrentThreadCpuTime() - before) / 1e9;
    }
    Arrays.sort(times);
    return times[0];
  }
}
