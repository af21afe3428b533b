package org.backstride.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.backstride.work.Cell;
import org.junit.jupiter.api.Test;

/// What a view listens to, from its opening to its end.
class LifetimeTest {

  private final Cell<Integer> pulse = new Cell<>(60);
  private final Cell<String> name = new Cell<>("Marta");
  private final List<String> heard = new ArrayList<>();
  private final Lifetime lifetime = new Lifetime();

  @Test
  void severalCellsAreShownOnceAtTheBeginning() {
    lifetime.watchAny(this::show, pulse, name);

    assertThat(heard).containsExactly("Marta 60");
  }

  @Test
  void aChangeOfAnyCellIsShown() {
    lifetime.watchAny(this::show, pulse, name);

    pulse.set(72);
    name.set("Dario");

    assertThat(heard).containsExactly("Marta 60", "Marta 72", "Dario 72");
  }

  @Test
  void nothingIsHeardAfterTheEnd() {
    lifetime.watchAny(this::show, pulse, name);
    lifetime.close();

    pulse.set(72);
    name.set("Dario");

    assertThat(heard).hasSize(1);
  }

  private void show() {
    heard.add(name.get() + " " + pulse.get());
  }
}
