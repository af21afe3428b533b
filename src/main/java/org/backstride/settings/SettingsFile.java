package org.backstride.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import org.backstride.settings.Settings.Closeness;
import org.backstride.settings.Settings.Look;
import org.backstride.settings.Settings.Motion;
import org.backstride.settings.Settings.Naming;
import org.backstride.settings.Settings.Paper;
import org.backstride.settings.Settings.Print;
import org.backstride.settings.Settings.Scheme;
import org.backstride.settings.Settings.WindowPlace;
import org.backstride.unit.UnitSystem;
import org.jspecify.annotations.Nullable;

/// The file that keeps the settings: plain `key=value` lines, written whole to a neighbour and
/// moved into place. A line that cannot be understood counts as not written; a file that is not
/// text or holds nothing of ours is kept aside under another name.
public final class SettingsFile {

  private static final Set<String> KEYS =
      Set.of(
          "scheme",
          "motion",
          "language",
          "units",
          "paper",
          "clinic",
          "contact",
          "logo",
          "belt",
          "closeness",
          "keys",
          "naming",
          "library",
          "watched",
          "window");

  private final Path file;

  public SettingsFile(Path file) {
    this.file = file;
  }

  /// What was read.
  ///
  /// @param aside where the broken file lies now; absent where there was none
  public record Reading(Settings settings, @Nullable Path aside) {}

  /// Reads the settings; what the file does not say, or no file at all, is taken from the standard.
  /// A broken file is moved aside and counts as none.
  ///
  /// @throws SettingsException where the file exists and cannot be read or moved
  public Reading read(Settings standard) {
    var lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      lines.load(reader);
    } catch (NoSuchFileException e) {
      return new Reading(standard, null);
    } catch (CharacterCodingException | IllegalArgumentException e) {
      return aside(standard, e);
    } catch (IOException e) {
      throw new SettingsException("read", file, e);
    }
    boolean foreign = !lines.isEmpty() && Collections.disjoint(lines.keySet(), KEYS);
    return foreign
        ? aside(standard, new IllegalArgumentException("No line of settings"))
        : new Reading(new Lines(lines).settings(standard), null);
  }

  /// Keeps the broken file under the first free name beside it.
  private Reading aside(Settings standard, Exception broken) {
    int number = 1;
    while (Files.exists(broken(number))) {
      number++;
    }
    try {
      return new Reading(standard, Files.move(file, broken(number)));
    } catch (IOException e) {
      e.addSuppressed(broken);
      throw new SettingsException("keep aside", file, e);
    }
  }

  private Path broken(int number) {
    return file.resolveSibling(file.getFileName() + ".broken-" + number);
  }

  /// Writes the settings.
  ///
  /// @throws SettingsException where the disk refuses
  public void write(Settings settings) {
    Path neighbour = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (Writer writer = Files.newBufferedWriter(neighbour)) {
        lines(settings).store(writer, "Backstride settings");
      }
      Files.move(
          neighbour, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new SettingsException("write", file, e);
    }
  }

  private static Properties lines(Settings settings) {
    var lines = new Properties();
    lines.setProperty("scheme", settings.look().scheme().name());
    lines.setProperty("motion", settings.look().motion().name());
    lines.setProperty("language", settings.language().toLanguageTag());
    lines.setProperty("units", settings.units().name());
    lines.setProperty("paper", settings.print().paper().name());
    lines.setProperty("clinic", settings.print().clinic());
    lines.setProperty("contact", settings.print().contact());
    var house = settings.print().house();
    lines.setProperty("logo", house.logo());
    lines.setProperty("belt", String.valueOf(house.beltStep()));
    lines.setProperty("closeness", written(settings.closeness()));
    if (!settings.keys().equals(KeyMap.STANDARD)) {
      lines.setProperty("keys", settings.keys().written());
    }
    lines.setProperty("naming", settings.naming().name());
    var library = settings.libraryFile();
    if (library != null) {
      lines.setProperty("library", library.toString());
    }
    var watched = settings.watchedFolder();
    if (watched != null) {
      lines.setProperty("watched", watched.toString());
    }
    var window = settings.window();
    if (window != null) {
      lines.setProperty("window", written(window));
    }
    return lines;
  }

  private static String written(Closeness closeness) {
    return String.format(
        Locale.ROOT,
        "%d %d %d %d",
        closeness.partlyFrom(),
        closeness.doneFrom(),
        closeness.doneTo(),
        closeness.partlyTo());
  }

  private static String written(WindowPlace window) {
    return String.format(
        Locale.ROOT,
        "%.0f %.0f %.0f %.0f %s",
        window.x(),
        window.y(),
        window.width(),
        window.height(),
        window.maximised());
  }

  private record Lines(Properties lines) {

    Settings settings(Settings standard) {
      var print = standard.print();
      return new Settings(
          new Look(
              word("scheme", Scheme::valueOf, standard.look().scheme()),
              word("motion", Motion::valueOf, standard.look().motion())),
          word("language", Locale::forLanguageTag, standard.language()),
          word("units", UnitSystem::valueOf, standard.units()),
          new Print(
              word("paper", Paper::valueOf, print.paper()),
              lines.getProperty("clinic", print.clinic()),
              lines.getProperty("contact", print.contact()),
              read("belt", line -> print.house().withBeltStep(Double.parseDouble(line)))
                  .orElse(print.house())
                  .withLogo(lines.getProperty("logo", print.house().logo()))),
          read("closeness", Lines::closeness).orElse(standard.closeness()),
          word("keys", KeyMap::read, standard.keys()),
          word("naming", Naming::valueOf, standard.naming()),
          read("library", Path::of).orElse(null),
          read("watched", Path::of).orElse(null),
          read("window", Lines::window).orElse(standard.window()));
    }

    private <T> T word(String key, Function<String, T> reading, T standard) {
      return read(key, reading).orElse(standard);
    }

    private <T> Optional<T> read(String key, Function<String, @Nullable T> reading) {
      String line = lines.getProperty(key);
      try {
        return line == null ? Optional.empty() : Optional.ofNullable(reading.apply(line));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }

    private static @Nullable Closeness closeness(String line) {
      String[] parts = line.split(" ", -1);
      return parts.length == 4
          ? new Closeness(
              Integer.parseInt(parts[0]),
              Integer.parseInt(parts[1]),
              Integer.parseInt(parts[2]),
              Integer.parseInt(parts[3]))
          : null;
    }

    private static @Nullable WindowPlace window(String line) {
      String[] parts = line.split(" ", -1);
      return parts.length == 5
          ? new WindowPlace(
              Double.parseDouble(parts[0]),
              Double.parseDouble(parts[1]),
              Double.parseDouble(parts[2]),
              Double.parseDouble(parts[3]),
              Boolean.parseBoolean(parts[4]))
          : null;
    }
  }
}
