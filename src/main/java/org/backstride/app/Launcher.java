package org.backstride.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.backstride.cli.Console;
import org.backstride.settings.Folders;
import org.backstride.settings.Settings;
import org.backstride.settings.SettingsException;
import org.backstride.settings.SettingsFile;
import org.backstride.store.Library;
import org.backstride.ui.kit.Theme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts Backstride: a command where the arguments name one, else the studio.
public final class Launcher {

  /// The name of a library where nobody chose one.
  static final String LIBRARY = "library.backstride";

  private static final Logger LOG = LoggerFactory.getLogger(Launcher.class);

  private Launcher() {}

  public static void main(String[] words) {
    var arguments = Arguments.of(List.of(words));
    if (arguments.isPresent()) {
      open(arguments.get());
    } else {
      var folders = folders();
      var read = settings(folders);
      System.exit(Command.run(words, own(folders, read.settings()), read.aside()));
    }
  }

  /// Settings are read and the library opens on their own thread while the toolkit starts.
  private static void open(Arguments arguments) {
    var clock = Clock.system(ZoneId.systemDefault());
    var milestones = new Milestones(clock);
    var settings = new CompletableFuture<KeptSettings>();
    var opening = new CompletableFuture<OpenedLibrary>();
    Thread.ofPlatform()
        .name("backstride-opening")
        .daemon(true)
        .start(() -> prepare(arguments, clock, settings, opening));
    needNoDisplay(arguments);
    GraphicsDevices.choosePainter();
    Platform.startup(
        () ->
            begin(
                () ->
                    new StudioApp(arguments, settings.join(), clock, milestones, Platform::exit)
                        .start(opening)));
    // While the lists are read, on a thread that has nothing else to do.
    Theme.loadFonts();
  }

  /// Ends the toolkit where there is no program to run in it.
  private static void begin(Runnable program) {
    try {
      program.run();
    } catch (CompletionException e) {
      Platform.exit();
      throw e;
    }
  }

  private static void prepare(
      Arguments arguments,
      Clock clock,
      CompletableFuture<KeptSettings> settings,
      CompletableFuture<OpenedLibrary> opening) {
    try {
      var folders = folders();
      Journal.in(folders.settings().resolve("log"));
      var standard = Settings.standard(Locale.getDefault());
      var kept = KeptSettings.in(settingsFile(arguments, folders), standard);
      settings.complete(kept);
      var file = library(arguments, kept.settings().get(), folders);
      opening.complete(OpenedLibrary.of(Library.open(file, clock), LocalDate.now(clock)));
    } catch (RuntimeException | Error e) {
      settings.completeExceptionally(e);
      opening.completeExceptionally(e);
    }
  }

  /// A self-check runs where there is no display too, unless it is told which platform to use.
  private static void needNoDisplay(Arguments arguments) {
    if (arguments.mode() == Arguments.Mode.SELF_CHECK
        && System.getProperty("glass.platform") == null) {
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
    }
  }

  private static Path library(Arguments arguments, Settings settings, Folders folders) {
    if (arguments.library() != null) {
      return arguments.library();
    }
    if (arguments.mode() == Arguments.Mode.SELF_CHECK) {
      return passingFolder().resolve(LIBRARY);
    }
    Path chosen = settings.libraryFile();
    return chosen == null ? standardLibrary(folders) : chosen;
  }

  /// A folder for what a self-check keeps, so that it never writes into a user's; gone when it
  /// ends.
  private static Path passingFolder() {
    try {
      Path folder = Files.createTempDirectory("backstride-self-check");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A self-check has settings of its own: a user's window may lie where no headless one can.
  private static SettingsFile settingsFile(Arguments arguments, Folders folders) {
    return arguments.mode() == Arguments.Mode.SELF_CHECK
        ? settingsIn(passingFolder())
        : settingsIn(folders.settings());
  }

  private static SettingsFile settingsIn(Path folder) {
    return new SettingsFile(folder.resolve("settings.properties"));
  }

  /// The user's settings; the standard where their file cannot be read.
  private static SettingsFile.Reading settings(Folders folders) {
    var standard = Settings.standard(Locale.getDefault());
    try {
      return settingsIn(folders.settings()).read(standard);
    } catch (SettingsException e) {
      LOG.warn("Settings not read", e);
      return new SettingsFile.Reading(standard, null);
    }
  }

  /// What a command knows of its user's own studio.
  private static Console.Own own(Folders folders, Settings settings) {
    Path chosen = settings.libraryFile();
    return new Console.Own(chosen == null ? standardLibrary(folders) : chosen, settings);
  }

  private static Path standardLibrary(Folders folders) {
    return folders.library().resolve(LIBRARY);
  }

  private static Folders folders() {
    return Folders.of(
        System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
  }
}
