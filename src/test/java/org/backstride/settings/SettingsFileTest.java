package org.backstride.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.backstride.settings.Settings.Look;
import org.backstride.settings.Settings.Motion;
import org.backstride.settings.Settings.Paper;
import org.backstride.settings.Settings.Print;
import org.backstride.settings.Settings.Scheme;
import org.backstride.settings.Settings.WindowPlace;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

  private static final Settings STANDARD = Settings.standard(Locale.GERMANY);

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadAgain() {
    var settings =
        STANDARD
            .withLook(new Look(Scheme.DARK, Motion.REDUCED))
            .withLanguage(Locale.of("es"))
            .withUnits(UnitSystem.IMPERIAL)
            .withPrint(new Print(Paper.LETTER, "Praxis Größe", "Weg 1\n10115 Berlin"))
            .withLibraryFile(Path.of("/srv/clinic.db"))
            .withWindow(new WindowPlace(10, 20, 1440, 900, true));
    var file = new SettingsFile(folder.resolve("new/settings.properties"));

    file.write(settings);

    assertThat(file.read(STANDARD)).isEqualTo(settings);
  }

  @Test
  void withoutAFileTheStandardHolds() {
    var file = new SettingsFile(folder.resolve("settings.properties"));

    assertThat(file.read(STANDARD)).isEqualTo(STANDARD);
  }

  @Test
  void aLineThatCannotBeUnderstoodCountsAsNotWritten() throws IOException {
    Path path = folder.resolve("settings.properties");
    Files.writeString(path, "scheme=PLAID\nunits=IMPERIAL\nwindow=1 2\n");

    var read = new SettingsFile(path).read(STANDARD);

    assertThat(read).isEqualTo(STANDARD.withUnits(UnitSystem.IMPERIAL));
  }

  @Test
  void aFolderInPlaceOfTheFileIsReported() throws IOException {
    Path path = Files.createDirectory(folder.resolve("settings.properties"));

    assertThatThrownBy(() -> new SettingsFile(path).read(STANDARD))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("settings.properties");
  }

  @Test
  void anAmericanStartsWithMilesAndLetter() {
    var settings = Settings.standard(Locale.US);

    assertThat(settings.units()).isEqualTo(UnitSystem.IMPERIAL);
    assertThat(settings.print().paper()).isEqualTo(Paper.LETTER);
  }

  @Test
  void eachSystemHasItsFolders() {
    Path home = Path.of("/home/eva");

    assertThat(Folders.of("Linux", home, Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(new Folders(home.resolve(".config/backstride"), Path.of("/data/backstride")));
    assertThat(Folders.of("Mac OS X", home, Map.of()).library())
        .isEqualTo(home.resolve("Library/Application Support/Backstride"));
    assertThat(Folders.of("Windows 11", home, Map.of("APPDATA", "/roaming")).settings())
        .isEqualTo(Path.of("/roaming/Backstride"));
  }
}
