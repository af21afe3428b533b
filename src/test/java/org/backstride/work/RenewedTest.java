package org.backstride.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Requests that come while others are under way, and answers that come late or not whole.
class RenewedTest {

  private final List<Made> begun = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final Renewed<String, String> page =
      new Renewed<>(this::begin, (_, answer) -> !answer.isEmpty(), told::add);

  /// What was begun for a request.
  private static final class Made {
    private final String request;
    private final Consumer<String> made;
    private final Consumer<Throwable> failed;
    private boolean ended;

    Made(String request, Consumer<String> made, Consumer<Throwable> failed) {
      this.request = request;
      this.made = made;
      this.failed = failed;
    }
  }

  private RunningJob begin(String request, Consumer<String> made, Consumer<Throwable> failed) {
    var one = new Made(request, made, failed);
    begun.add(one);
    return () -> one.ended = true;
  }

  @Test
  void theSameRequestIsNotBegunAnewUnderWayNorAnswered() {
    page.ask("week");
    page.ask("week");
    begun.getFirst().made.accept("a page");
    page.ask("week");

    assertThat(begun).hasSize(1);
    assertThat(told).containsExactly("a page");
  }

  @Test
  void anotherRequestEndsTheOlderOneWhoseAnswerIsNotTold() {
    page.ask("week");
    page.ask("block");

    begun.getFirst().made.accept("a page");
    begun.getLast().made.accept("twelve pages");

    assertThat(begun).extracting(one -> one.request).containsExactly("week", "block");
    assertThat(begun.getFirst().ended).isTrue();
    assertThat(told).containsExactly("twelve pages");
  }

  @Test
  void whatFailedIsMadeAgain() {
    page.ask("week");
    begun.getFirst().failed.accept(new IllegalStateException("no room on the disk"));

    page.ask("week");

    assertThat(begun).hasSize(2);
  }

  @Test
  void anOlderOneThatFailsLateDoesNotHaveTheNewerOneMadeAgain() {
    page.ask("week");
    page.ask("block");
    begun.getFirst().failed.accept(new IllegalStateException("ended"));

    page.ask("block");

    assertThat(begun).hasSize(2);
  }

  @Test
  void whatIsNotWholeIsToldAndMadeAgain() {
    page.ask("week");
    begun.getFirst().made.accept("");

    page.ask("week");

    assertThat(told).containsExactly("");
    assertThat(begun).hasSize(2);
  }

  @Test
  void nothingAskedForEndsWhatIsUnderWay() {
    page.ask("week");

    page.clear();
    begun.getFirst().made.accept("a page");

    assertThat(begun.getFirst().ended).isTrue();
    assertThat(told).isEmpty();
  }
}
