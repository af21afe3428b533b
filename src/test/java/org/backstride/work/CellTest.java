package org.backstride.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// Who hears of a value, and when.
class CellTest {

  private final Cell<String> cell = new Cell<>("one");
  private final ArrayList<String> heard = new ArrayList<>();

  @Test
  void aWatcherHearsTheValueNowAndEveryOther() {
    cell.watch(heard::add);
    cell.set("two");
    cell.set("two");
    cell.set("three");

    assertThat(heard).containsExactly("one", "two", "three");
    assertThat(cell.get()).isEqualTo("three");
  }

  @Test
  void aClosedSubscriptionHearsNothingMore() {
    var subscription = cell.watch(heard::add);
    subscription.close();
    cell.set("two");

    assertThat(heard).containsExactly("one");
  }

  @Test
  void aWatcherMayLeaveWhileItIsTold() {
    var mine = new ArrayList<Subscription>();
    mine.add(
        cell.watch(
            value -> {
              heard.add(value);
              mine.forEach(Subscription::close);
            }));
    cell.set("two");
    cell.set("three");

    assertThat(heard).containsExactly("one", "two");
  }
}
