package org.backstride.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.backstride.settings.Settings;
import org.backstride.settings.Settings.Closeness;
import org.backstride.settings.Settings.WindowPlace;
import org.backstride.settings.SettingsFile;
import org.backstride.studio.demo.DemoLibrary;
import org.backstride.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/// A computer whose own digits are not 0 to 9, and whose small letters are odd: what is kept is
/// written as everywhere.
@Isolated("changes the language of the whole process")
class ForeignDigitsTest {

  private final Locale words = Locale.getDefault();
  private final Locale formats = Locale.getDefault(Locale.Category.FORMAT);

  @TempDir Path folder;

  @BeforeEach
  void liveElsewhere() {
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
  }

  @AfterEach
  void comeHome() {
    Locale.setDefault(words);
    Locale.setDefault(Locale.Category.FORMAT, formats);
  }

  @Test
  void aLibraryIsMadeAndKeepsWhatElsewhereIsKept() {
    var today = LocalDate.of(2026, 11, 20);
    Path file = folder.resolve("library.db");

    try (var open = Libraries.open(file)) {
      new DemoLibrary(today, ZoneOffset.UTC).fill(open, Progress.SILENT);
    }
    Locale.setDefault(Locale.ENGLISH);

    try (var open = Libraries.require(Library.open(file, Clock.systemUTC()))) {
      var told = open.care().values().iterator().next();
      assertThat(open.athletes()).hasSize(6);
      assertThat(told.courses()).isNotEmpty();
    }
  }

  @Test
  void settingsAreReadAsTheyWereWritten() {
    var file = new SettingsFile(folder.resolve("settings.properties"));
    var standard = Settings.standard(Locale.ENGLISH);
    var own =
        standard
            .withCloseness(new Closeness(51, 81, 121, 151))
            .withWindow(new WindowPlace(12, 34, 1_200, 800, false));

    file.write(own);

    assertThat(file.read(standard).settings()).isEqualTo(own);
  }
}
