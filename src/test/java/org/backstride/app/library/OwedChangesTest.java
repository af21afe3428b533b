package org.backstride.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Locale;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Notice.Kind;
import org.backstride.work.Cell;
import org.junit.jupiter.api.Test;

class OwedChangesTest {

  private final Cell<Boolean> owing = new Cell<>(false);
  private final ArrayList<Notice> told = new ArrayList<>();
  private final OwedChanges owed =
      new OwedChanges(owing, told::add, () -> Messages.in(Locale.ENGLISH));

  @Test
  void whereEverythingIsWrittenTheWindowCloses() {
    assertThat(owed.holds()).isFalse();
    assertThat(told).isEmpty();
  }

  @Test
  void whoClosesIsToldOnceAndThenMayLeave() {
    owing.set(true);

    assertThat(owed.holds()).isTrue();
    assertThat(owed.holds()).isFalse();
    assertThat(told).extracting(Notice::kind).containsExactly(Kind.PROBLEM);
  }

  @Test
  void theEndOfItIsToldAndTheNextTimeIsToldAnew() {
    owing.set(true);
    owed.holds();
    owing.set(false);
    owing.set(true);

    assertThat(owed.holds()).isTrue();
    assertThat(told)
        .extracting(Notice::kind)
        .containsExactly(Kind.PROBLEM, Kind.DONE, Kind.PROBLEM);
  }
}
