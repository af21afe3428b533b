package org.backstride.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Answers that come late, or in another order than they were asked for.
class LatestTest {

  private final List<String> told = new ArrayList<>();
  private final Latest latest = new Latest();

  @Test
  void theAnswerOfTheOnlyQuestionIsTold() {
    Consumer<String> only = latest.of(told::add);

    only.accept("one");

    assertThat(told).containsExactly("one");
  }

  @Test
  void whatHasBeenOvertakenIsDropped() {
    Consumer<String> first = latest.of(told::add);
    Consumer<String> second = latest.of(told::add);

    first.accept("one");
    second.accept("two");

    assertThat(told).containsExactly("two");
  }

  @Test
  void anAnswerAfterTheNewestOneIsDroppedToo() {
    Consumer<String> first = latest.of(told::add);
    Consumer<String> second = latest.of(told::add);

    second.accept("two");
    first.accept("one");

    assertThat(told).containsExactly("two");
  }

  @Test
  void anAnswerThatComesInPartsIsToldWhole() {
    Consumer<String> both = latest.of(told::add);

    both.accept("half");
    both.accept("whole");

    assertThat(told).containsExactly("half", "whole");
  }

  @Test
  void twoPlacesThatAskDoNotOvertakeEachOther() {
    var other = new Latest();
    Consumer<String> here = latest.of(told::add);
    Consumer<String> there = other.of(told::add);

    there.accept("there");
    here.accept("here");

    assertThat(told).containsExactly("there", "here");
  }
}
