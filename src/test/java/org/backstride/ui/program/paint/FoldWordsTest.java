package org.backstride.ui.program.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.program.paint.Brush.Lettering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words over folded repetitions never lie on the blocks beside them.
class FoldWordsTest {

  private static final FoldWords WORDS = new FoldWords("reps 2–3", "2:00 folded", "2:00");

  @Test
  void allOfThemWhereThereIsRoom() {
    assertThat(within(200)).containsExactly("reps 2–3", "2:00 folded");
  }

  @Test
  void theTimeAloneWhereItsWordDoesNotFit() {
    assertThat(within(60)).containsExactly("reps 2–3", "2:00");
    assertThat(within(40)).containsExactly("2:00");
    assertThat(within(10)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {10, 30, 40, 50, 60, 75, 90, 200})
  void theyAreNeverWiderThanTheirRoom(double room) {
    var type = type();
    var lines = lines(room, type);

    assertThat(lines.isEmpty() ? 0 : FoldWords.widest(lines, type)).isLessThanOrEqualTo(room);
  }

  private static List<String> within(double room) {
    return lines(room, type()).stream().map(FoldWords.Line::text).toList();
  }

  private static List<FoldWords.Line> lines(double room, Type type) {
    var ink = javafx.scene.paint.Color.BLACK;
    return Fx.get(
        () ->
            WORDS.within(
                room, type, new Lettering(type.smallStrong, ink), new Lettering(type.small, ink)));
  }

  private static Type type() {
    Fx.start();
    return Fx.get(Type::new);
  }
}
