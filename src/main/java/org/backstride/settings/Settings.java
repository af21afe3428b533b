package org.backstride.settings;

import java.nio.file.Path;
import java.util.Locale;
import org.backstride.unit.UnitSystem;
import org.jspecify.annotations.Nullable;

/// How one user has set the studio up; a value, changed by making the next one.
///
/// @param look how the window looks
/// @param language the language of words, numbers and dates
/// @param units metric or imperial
/// @param print what sheets are printed with
/// @param closeness how near to the plan counts as done
/// @param keys which key does what on the lane
/// @param naming whether people's names show, or codes instead on a screen that others see
/// @param libraryFile the library to open, null for the one in the user's own folder
/// @param watchedFolder the folder whose new files are imported by themselves, null for none
/// @param window where the window stood last, null before the first time
public record Settings(
    Look look,
    Locale language,
    UnitSystem units,
    Print print,
    Closeness closeness,
    KeyMap keys,
    Naming naming,
    @Nullable Path libraryFile,
    @Nullable Path watchedFolder,
    @Nullable WindowPlace window) {

  /// How the window looks and moves.
  public record Look(Scheme scheme, Motion motion) {}

  /// The colours.
  public enum Scheme {
    LIGHT,
    DARK,
    CONTRAST
  }

  /// Whether things glide or jump to their place.
  public enum Motion {
    FULL,
    REDUCED
  }

  /// What sheets are printed on and headed with.
  ///
  /// @param paper the size of the page
  /// @param clinic the first line of the header, blank for none
  /// @param contact the lines beneath: address, telephone; blank for none
  /// @param house the clinic's picture and rules
  public record Print(Paper paper, String clinic, String contact, House house) {

    /// Without a picture, and with the usual rules.
    public Print(Paper paper, String clinic, String contact) {
      this(paper, clinic, contact, House.USUAL);
    }

    public Print withPaper(Paper next) {
      return new Print(next, clinic, contact, house);
    }

    public Print withHead(String nextClinic, String nextContact) {
      return new Print(paper, nextClinic, nextContact, house);
    }

    public Print withHouse(House next) {
      return new Print(paper, clinic, contact, next);
    }
  }

  /// What a clinic prints on every sheet.
  ///
  /// @param logo a PNG in Base64, blank for none: kept here, so that no file can get lost
  /// @param beltStep the smallest change of the treadmill's speed, 0.05 to 1 in the user's unit
  public record House(String logo, double beltStep) {

    public static final House USUAL = new House("", 0.1);

    public House {
      if (!(beltStep >= 0.05 && beltStep <= 1)) {
        throw new IllegalArgumentException("Belt step out of range: " + beltStep);
      }
    }

    public House withLogo(String next) {
      return new House(next, beltStep);
    }

    public House withBeltStep(double next) {
      return new House(logo, next);
    }
  }

  /// How near to its plan a session counts as done or partly done, in percent of what was planned.
  public record Closeness(int partlyFrom, int doneFrom, int doneTo, int partlyTo) {

    public static final Closeness STANDARD = new Closeness(50, 80, 120, 150);

    public Closeness {
      if (!isInOrder(partlyFrom, doneFrom, doneTo, partlyTo)) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "Out of order: %d, %d, %d, %d",
                partlyFrom,
                doneFrom,
                doneTo,
                partlyTo));
      }
    }

    /// Whether these are borders: partly below done, and 100 % done.
    public static boolean isInOrder(int partlyFrom, int doneFrom, int doneTo, int partlyTo) {
      boolean below = partlyFrom >= 0 && partlyFrom < doneFrom && doneFrom <= 100;
      return below && doneTo >= 100 && doneTo < partlyTo && partlyTo <= 1_000;
    }
  }

  /// What stands for people on the screen.
  public enum Naming {
    NAMES,
    CODES
  }

  /// Sizes of paper.
  public enum Paper {
    A4,
    LETTER
  }

  /// Where a window stands, in screen pixels.
  public record WindowPlace(double x, double y, double width, double height, boolean maximised) {}

  /// What a user starts with: the language if it is one of ours, and what people print and measure
  /// with in that country.
  public static Settings standard(Locale system) {
    String country = system.getCountry();
    boolean american = country.equals("US");
    var units = american ? UnitSystem.IMPERIAL : UnitSystem.METRIC;
    var paper = american || country.equals("CA") || country.equals("MX") ? Paper.LETTER : Paper.A4;
    return new Settings(
        new Look(Scheme.LIGHT, Motion.FULL),
        system,
        units,
        new Print(paper, "", ""),
        Closeness.STANDARD,
        KeyMap.STANDARD,
        Naming.NAMES,
        null,
        null,
        null);
  }

  public Settings withLook(Look next) {
    return new Settings(
        next, language, units, print, closeness, keys, naming, libraryFile, watchedFolder, window);
  }

  public Settings withLanguage(Locale next) {
    return new Settings(
        look, next, units, print, closeness, keys, naming, libraryFile, watchedFolder, window);
  }

  public Settings withUnits(UnitSystem next) {
    return new Settings(
        look, language, next, print, closeness, keys, naming, libraryFile, watchedFolder, window);
  }

  public Settings withPrint(Print next) {
    return new Settings(
        look, language, units, next, closeness, keys, naming, libraryFile, watchedFolder, window);
  }

  public Settings withCloseness(Closeness next) {
    return new Settings(
        look, language, units, print, next, keys, naming, libraryFile, watchedFolder, window);
  }

  public Settings withKeys(KeyMap next) {
    return new Settings(
        look, language, units, print, closeness, next, naming, libraryFile, watchedFolder, window);
  }

  public Settings withNaming(Naming next) {
    return new Settings(
        look, language, units, print, closeness, keys, next, libraryFile, watchedFolder, window);
  }

  public Settings withLibraryFile(@Nullable Path next) {
    return new Settings(
        look, language, units, print, closeness, keys, naming, next, watchedFolder, window);
  }

  public Settings withWatchedFolder(@Nullable Path next) {
    return new Settings(
        look, language, units, print, closeness, keys, naming, libraryFile, next, window);
  }

  public Settings withWindow(WindowPlace next) {
    return new Settings(
        look, language, units, print, closeness, keys, naming, libraryFile, watchedFolder, next);
  }
}
