package org.backstride.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PulseTest {

  @Test
  void itBeatsOnAThreadOfItsOwnUntilItIsClosed() throws InterruptedException {
    var beats = new LinkedBlockingQueue<Thread>();

    var beating =
        Pulse.daemon("test-pulse")
            .beat(Duration.ofMillis(1), () -> beats.add(Thread.currentThread()));
    Thread first = beats.poll(60, TimeUnit.SECONDS);
    Thread second = beats.poll(60, TimeUnit.SECONDS);
    beating.close();

    assertThat(first).isNotNull().isSameAs(second).isNotSameAs(Thread.currentThread());
    assertThat(first.getName()).isEqualTo("test-pulse");
    assertThat(first.isDaemon()).isTrue();
    assertThat(first.join(Duration.ofSeconds(10))).as("ended").isTrue();
  }
}
