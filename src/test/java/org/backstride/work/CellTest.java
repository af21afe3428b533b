package org.backstride.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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

  @Test
  void nobodyIsLeftWithAValueThatAWatcherHasReplacedMeanwhile() {
    cell.watch(
        value -> {
          if (value.equals("two")) {
            cell.set("three");
          }
        });
    cell.watch(heard::add);

    cell.set("two");

    assertThat(cell.get()).isEqualTo("three");
    assertThat(heard).containsExactly("one", "three");
  }

  @Test
  void whoIsSentAwayDuringAChangeDoesNotHearOfIt() {
    var others = new ArrayList<Subscription>();
    cell.watch(_ -> others.forEach(Subscription::close));
    others.add(cell.watch(heard::add));

    cell.set("two");

    assertThat(heard).containsExactly("one");
  }

  @Test
  void closingTwiceTakesNobodyElseAway() {
    Consumer<String> same = heard::add;
    var first = cell.watch(same);
    cell.watch(same);

    first.close();
    first.close();
    cell.set("two");

    assertThat(heard).containsExactly("one", "one", "two");
  }

  @Test
  void whatIsMadeOfAValueFollowsItUntilTheSubscriptionIsClosed() {
    var people = new Cell<>(List.of("Ana"));
    var empty = people.map(List::isEmpty);
    var heard = new ArrayList<Boolean>();

    var subscription = empty.watch(heard::add);
    people.set(List.of());
    subscription.close();
    people.set(List.of("Ben"));

    assertThat(heard).containsExactly(false, true);
    assertThat(empty.get()).isFalse();
  }
}
