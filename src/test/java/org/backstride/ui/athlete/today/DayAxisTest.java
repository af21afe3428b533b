package org.backstride.ui.athlete.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.backstride.ui.athlete.today.DayAxis.Entry;
import org.backstride.ui.gallery.Fx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DayAxisTest {

  private static final double WIDTH = 1064;

  private DayAxis axis;

  @BeforeEach
  void make() {
    Fx.start();
    axis = Fx.get(DayAxis::new);
  }

  @Test
  void aCardStandsUnderItsHour() {
    var cards = show("08:00", "13:30");

    assertThat(cards.get(0).getLayoutX()).isZero();
    assertThat(cards.get(1).getLayoutX()).isCloseTo(550, within(0.01));
    assertThat(cards.get(0).getLayoutY()).isEqualTo(cards.get(1).getLayoutY());
  }

  @Test
  void aLateCardEndsWithTheDay() {
    var cards = show("08:00", "17:30");

    assertThat(cards.get(1).getLayoutX()).isEqualTo(WIDTH - 128);
  }

  @Test
  void whatWouldLieOnAnotherGoesALineLower() {
    var cards = show("09:00", "09:30", "11:00");

    assertThat(cards.get(1).getLayoutY()).isGreaterThan(cards.get(0).getLayoutY());
    assertThat(cards.get(2).getLayoutY()).isEqualTo(cards.get(0).getLayoutY());
    assertThat(Fx.get(() -> axis.prefHeight(WIDTH))).isEqualTo(180);
  }

  @Test
  void anEarlyAndALateSessionStretchTheDay() {
    show("06:15", "20:00");

    assertThat(hours()).startsWith("06:00").endsWith("20:00").hasSize(15);
  }

  @Test
  void theLineOfThePresentStandsOnlyWithinTheHours() {
    show("10:00");
    Fx.run(() -> axis.now(LocalTime.of(9, 0), "09:00"));
    layOut();
    assertThat(now().isVisible()).isTrue();
    assertThat(now().getLayoutX()).isCloseTo(100, within(0.01));

    Fx.run(() -> axis.now(LocalTime.of(22, 0), "22:00"));
    layOut();
    assertThat(now().isVisible()).isFalse();
  }

  private List<Region> show(String... times) {
    var cards =
        Arrays.stream(times).map(each -> new Entry(LocalTime.parse(each), new Region())).toList();
    Fx.run(() -> axis.show(cards, LocalTime::toString));
    layOut();
    return cards.stream().map(Entry::card).toList();
  }

  private void layOut() {
    Fx.run(
        () -> {
          axis.resize(WIDTH, 200);
          axis.layout();
        });
  }

  private Node now() {
    return axis.getChildrenUnmodifiable().stream()
        .filter(each -> each.getStyleClass().contains("bs-day-now"))
        .findFirst()
        .orElseThrow();
  }

  private List<String> hours() {
    return axis.getChildrenUnmodifiable().stream()
        .filter(each -> each instanceof Label && each.getStyleClass().contains("bs-secondary"))
        .map(each -> ((Label) each).getText())
        .toList();
  }
}
