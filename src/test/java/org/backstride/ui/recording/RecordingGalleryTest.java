package org.backstride.ui.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;
import org.backstride.ui.gallery.CssConsole;
import org.backstride.ui.gallery.Exhibit.Size;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.recording.OpenRecording.Look;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Pictures of the recording view and the list in every theme.
class RecordingGalleryTest {

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void aSessionIsDrawnWithoutAWarning(Theme theme) {
    try (var console = new CssConsole();
        var open = OpenRecording.single(new Look(theme, Size.LARGE, Locale.ENGLISH))) {
      for (int i = 0; i < 6; i++) {
        open.press(KeyCode.DOWN, false, false);
      }
      open.exhibit.save("recording-" + theme.code());

      assertThat(console.lines()).isEmpty();
    }
  }

  @Test
  void itFitsASmallWindowInGerman() {
    try (var open = OpenRecording.single(new Look(Theme.LIGHT, Size.SMALL, Locale.GERMAN))) {
      assertThat(open.exhibit.save("recording-small-de")).exists();
    }
  }

  @Test
  void theListIsDrawnInASmallAndALargeWindow() {
    var sessions = new ArrayList<Recording>();
    for (int i = 0; i < 9; i++) {
      var demo = DemoRun.recording();
      sessions.add(
          new Recording(
              new RecordingId(new UUID(9, i)),
              demo.origin(),
              demo.activity(),
              demo.channels(),
              demo.beats(),
              demo.marks(),
              demo.totals()));
    }
    for (Size size : List.of(Size.LARGE, Size.SMALL)) {
      try (var open = OpenRecording.list(new Look(Theme.LIGHT, size, Locale.ENGLISH), sessions)) {
        assertThat(open.exhibit.save("recordings-" + size.width())).exists();
      }
    }
  }

  @Test
  void anEmptyLibrarySaysWhatToDo() {
    try (var open =
        OpenRecording.list(new Look(Theme.DARK, Size.LARGE, Locale.ENGLISH), List.of())) {
      assertThat(open.exhibit.save("recordings-empty-dark")).exists();
    }
  }
}
