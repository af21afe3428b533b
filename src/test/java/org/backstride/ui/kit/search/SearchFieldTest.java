package org.backstride.ui.kit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.backstride.ui.gallery.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SearchFieldTest {

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void escapeEmptiesTheFieldAndInAnEmptyOneBelongsToWhatIsAround() {
    var around = new AtomicInteger();
    var field = Fx.get(() -> new SearchField("find", "Name or tag"));
    Fx.run(
        () -> {
          var pane = new StackPane(field);
          pane.addEventHandler(KeyEvent.KEY_PRESSED, _ -> around.incrementAndGet());
          field.setText("knee");
        });

    Fx.run(() -> escape(field));
    assertThat(field.getText()).isEmpty();
    assertThat(around).hasValue(0);

    Fx.run(() -> escape(field));
    assertThat(around).hasValue(1);
  }

  @Test
  void itIsSpokenByWhatCanBeSearchedFor() {
    var field = Fx.get(() -> new SearchField("find", "Name or tag"));

    assertThat(field.getAccessibleText()).isEqualTo("Name or tag");
  }

  private static void escape(SearchField field) {
    field.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
  }
}
