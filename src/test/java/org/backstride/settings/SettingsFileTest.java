package org.backstride.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.backstride.settings.Settings.Closeness;
import org.backstride.settings.Settings.House;
import org.backstride.settings.Settings.Look;
import org.backstride.settings.Settings.Motion;
import org.backstride.settings.Settings.Paper;
import org.backstride.settings.Settings.Print;
import org.backstride.settings.Settings.Scheme;
import org.backstride.settings.Settings.WindowPlace;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
            .withPrint(
                new Print(
                    Paper.LETTER,
                    "Praxis Größe",
                    "Weg 1\n10115 Berlin",
                    new House("iVBORw0KGgo=", 0.2)))
            .withCloseness(new Closeness(40, 75, 125, 160))
            .withKeys(KeyMap.read("NEW=Shift+N"))
            .withLibraryFile(Path.of("/srv/clinic.db"))
            .withWatchedFolder(Path.of("/srv/Uhren für Läufer"))
            .withWindow(new WindowPlace(10, 20, 1440, 900, true));
    var file = new SettingsFile(folder.resolve("new/settings.properties"));

    file.write(settings);

    assertThat(file.read(STANDARD).settings()).isEqualTo(settings);
  }

  @Test
  void aStepOfTheBeltThatCannotBeIsNotTaken() throws IOException {
    Path path = folder.resolve("settings.properties");
    Files.writeString(path, "clinic=Praxis\nlogo=AAAA\nbelt=7\n");

    assertThat(new SettingsFile(path).read(STANDARD).settings().print().house())
        .isEqualTo(new House("AAAA", 0.1));
  }

  @Test
  void withoutAFileTheStandardHolds() {
    var file = new SettingsFile(folder.resolve("settings.properties"));

    assertThat(file.read(STANDARD).settings()).isEqualTo(STANDARD);
  }

  @Test
  void aLineThatCannotBeUnderstoodCountsAsNotWritten() throws IOException {
    Path path = folder.resolve("settings.properties");
    Files.writeString(path, "scheme=PLAID\nunits=IMPERIAL\nwindow=1 2\ncloseness=80 50 120 150\n");

    var read = new SettingsFile(path).read(STANDARD);

    assertThat(read.settings()).isEqualTo(STANDARD.withUnits(UnitSystem.IMPERIAL));
    assertThat(read.aside()).isNull();
  }

  @Test
  void aFolderInPlaceOfTheFileIsReported() throws IOException {
    Path path = Files.createDirectory(folder.resolve("settings.properties"));

    assertThatThrownBy(() -> new SettingsFile(path).read(STANDARD))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("settings.properties");
  }

  @ParameterizedTest
  @MethodSource("brokenFiles")
  void aBrokenFileIsKeptAsideAndTheStandardHolds(byte[] bytes) throws IOException {
    Path path = folder.resolve("settings.properties");
    var file = new SettingsFile(path);
    Files.writeString(folder.resolve("settings.properties.broken-1"), "an earlier one");
    Files.write(path, bytes);

    var read = file.read(STANDARD);

    assertThat(read)
        .isEqualTo(
            new SettingsFile.Reading(STANDARD, folder.resolve("settings.properties.broken-2")));
    assertThat(path).doesNotExist();
    assertThat(folder.resolve("settings.properties.broken-1")).hasContent("an earlier one");
    assertThat(folder.resolve("settings.properties.broken-2")).hasBinaryContent(bytes);
    file.write(STANDARD.withUnits(UnitSystem.IMPERIAL));
    assertThat(file.read(STANDARD).settings().units()).isEqualTo(UnitSystem.IMPERIAL);
  }

  static Stream<byte[]> brokenFiles() {
    return Stream.of(
        new byte[200],
        new byte[] {'s', '=', (byte) 0xff, (byte) 0xfe, 7},
        "scheme=\\u12".getBytes(StandardCharsets.UTF_8),
        "<html>not ours</html>".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void oneKnownLineIsEnough() throws IOException {
    Path path = folder.resolve("settings.properties");
    Files.writeString(path, "library=/srv/clinic.db\ncolour=green\n");

    assertThat(new SettingsFile(path).read(STANDARD).settings().libraryFile())
        .isEqualTo(Path.of("/srv/clinic.db"));
    assertThat(path).exists();
  }

  @Test
  void noFolderIsWatchedUntilOneIsChosen() {
    var file = new SettingsFile(folder.resolve("settings.properties"));
    assertThat(STANDARD.watchedFolder()).isNull();

    file.write(STANDARD.withWatchedFolder(Path.of("/srv/sync")));
    assertThat(file.read(STANDARD).settings().watchedFolder()).isEqualTo(Path.of("/srv/sync"));

    file.write(STANDARD);
    assertThat(file.read(STANDARD).settings().watchedFolder()).isNull();
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
