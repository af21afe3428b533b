package org.backstride.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// Of many requests only the newest is answered, whenever the others end.
class LatestTest {

  private final ArrayDeque<Runnable> worker = new ArrayDeque<>();
  private final ArrayDeque<Runnable> delivery = new ArrayDeque<>();
  private final ArrayList<String> answers = new ArrayList<>();
  private final ArrayList<String> calculated = new ArrayList<>();
  private final Latest<String> latest = new Latest<>(worker::add, delivery::add);

  @Test
  void aBurstCostsOneCalculation() {
    ask("a");
    ask("b");
    ask("c");
    drain(worker);
    drain(delivery);

    assertThat(calculated).containsExactly("c");
    assertThat(answers).containsExactly("c");
  }

  @Test
  void anAnswerThatWasOvertakenOnItsWayIsDropped() {
    ask("a");
    drain(worker);
    ask("b");
    drain(delivery);
    assertThat(answers).isEmpty();

    drain(worker);
    drain(delivery);
    assertThat(answers).containsExactly("b");
  }

  private void ask(String value) {
    latest.ask(
        () -> {
          calculated.add(value);
          return value;
        },
        answers::add);
  }

  private static void drain(ArrayDeque<Runnable> tasks) {
    while (!tasks.isEmpty()) {
      tasks.poll().run();
    }
  }
}
