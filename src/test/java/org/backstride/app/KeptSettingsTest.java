package org.backstride.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.backstride.settings.Settings;
import org.backstride.settings.SettingsFile;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Settings on their way to the disk.
class KeptSettingsTest {

  private final Settings standard = Settings.standard(Locale.ENGLISH);

  /// What the settings do later.
  private final LinkedBlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

  @TempDir Path folder;

  @Test
  void whatIsSetStandsInTheFile() throws InterruptedException {
    var file = new SettingsFile(folder.resolve("deep/settings.properties"));
    var kept = KeptSettings.in(file, standard);

    kept.settings().set(standard.withUnits(UnitSystem.IMPERIAL));
    kept.close();

    assertThat(file.read(standard).settings().units()).isEqualTo(UnitSystem.IMPERIAL);
  }

  @Test
  void aDiskThatRefusesIsToldOnceAndTheSettingsHold() throws IOException, InterruptedException {
    Path text = Files.writeString(folder.resolve("text"), "no folder");
    var kept = KeptSettings.in(new SettingsFile(text.resolve("settings.properties")), standard);
    var told = new AtomicInteger();
    kept.whenRefused(told::incrementAndGet);

    kept.settings().set(standard.withUnits(UnitSystem.IMPERIAL));
    kept.settings().set(standard.withLanguage(Locale.GERMAN));
    kept.close();

    assertThat(told).hasValue(1);
    assertThat(kept.settings().get().language()).isEqualTo(Locale.GERMAN);
  }

  @Test
  void whatTheDiskRefusedIsWrittenOnceItTakesItAgain() throws Exception {
    var kept = refused();
    var again = Objects.requireNonNull(waiting.poll(60, TimeUnit.SECONDS));

    Files.delete(text());
    again.run();
    kept.close();

    assertThat(unread().read(standard).settings().units()).isEqualTo(UnitSystem.IMPERIAL);
    assertThat(waiting).isEmpty();
  }

  @Test
  void theLastRefusalIsTriedOnceMoreAtTheEnd() throws Exception {
    var kept = refused();
    var again = Objects.requireNonNull(waiting.poll(60, TimeUnit.SECONDS));

    Files.delete(text());
    kept.close();
    again.run();

    assertThat(unread().read(standard).settings().units()).isEqualTo(UnitSystem.IMPERIAL);
  }

  /// Settings with a change that their file has refused: a text stands where its folder should be.
  private KeptSettings refused() throws IOException {
    Files.writeString(text(), "no folder");
    var kept = KeptSettings.in(unread(), standard, waiting::add);
    kept.settings().set(standard.withUnits(UnitSystem.IMPERIAL));
    return kept;
  }

  private Path text() {
    return folder.resolve("text");
  }

  private SettingsFile unread() {
    return new SettingsFile(text().resolve("settings.properties"));
  }
}
