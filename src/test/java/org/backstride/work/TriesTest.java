package org.backstride.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What fails is tried again, but not for ever.
class TriesTest {

  private final Tries<String> tries = new Tries<>();

  @Test
  void workThatFailsThriceIsLeftAlone() {
    assertThat(tries.allow("trace")).isTrue();
    tries.fail("trace");
    tries.fail("trace");
    assertThat(tries.allow("trace")).isTrue();

    tries.fail("trace");

    assertThat(tries.allow("trace")).isFalse();
    assertThat(tries.allow("another")).isTrue();
  }

  @Test
  void whatIsForgottenCountsAnew() {
    for (int time = 0; time < 3; time++) {
      tries.fail("trace");
    }

    tries.forget();

    assertThat(tries.allow("trace")).isTrue();
  }
}
