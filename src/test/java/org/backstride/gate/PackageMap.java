package org.backstride.gate;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The package map as an allow-list. A room is a package with all below it, unless a longer name
/// has a room of its own; classes of a room may import their room and what its line names.
final class PackageMap {

  private static final Set<String> DOMAIN =
      Set.of("unit", "athlete", "recording", "program", "load", "plan", "rehab", "review");
  private static final Set<String> ADAPTERS = Set.of("text", "settings", "codec", "sheet", "store");
  private static final Set<String> SUPPORT = Set.of("work", "history");
  private static final Set<String> EVERYTHING = Set.of("*");
  private static final Set<String> VIEW =
      with(DOMAIN, "text", "settings", "work", "studio", "ui.kit");

  /// Everything but the domain.
  private static final Set<String> OUTSIDE =
      Set.of("settings", "codec", "sheet", "store", "studio", "ui", "cli", "app");

  /// Values that anyone may show: what the lists are made of stands in the library's own columns.
  static final Set<String> SHARED_VALUES =
      Set.of(
          "org.backstride.store.RecordingRow",
          "org.backstride.store.ShelvedProgram",
          "org.backstride.store.imports.KeptReport",
          "org.backstride.store.imports.KeptReport$Counts");

  private static final Map<String, Set<String>> ROOMS = rooms();

  /// Where the libraries may be used, by the start of their package names.
  static final Map<String, Home> LIBRARIES = libraries();

  private PackageMap() {}

  /// The room that a package lies in.
  static Optional<String> roomOf(String name) {
    return ROOMS.keySet().stream()
        .filter(room -> name.equals(room) || name.startsWith(room + "."))
        .max(Comparator.comparingInt(String::length));
  }

  static boolean allows(String from, String to) {
    Optional<String> origin = roomOf(from);
    Optional<String> target = roomOf(to);
    if (origin.isEmpty() || origin.equals(target)) {
      return true;
    }
    Set<String> allowed = ROOMS.getOrDefault(origin.get(), Set.of());
    return allowed.equals(EVERYTHING) || target.filter(allowed::contains).isPresent();
  }

  /// What a room's line allows, each as `from -> to`; where a line allows everything, nothing.
  static Stream<String> allowances() {
    return ROOMS.entrySet().stream()
        .flatMap(room -> room.getValue().stream().map(to -> arrow(room.getKey(), to)))
        .filter(each -> !each.endsWith("*"));
  }

  /// What an import from one package to another makes use of; empty within a room.
  static Optional<String> allowance(String from, String to) {
    var origin = roomOf(from);
    var target = roomOf(to);
    return origin.equals(target)
        ? Optional.empty()
        : origin.flatMap(room -> target.map(other -> arrow(room, other)));
  }

  /// The views are allowed one set together: what one of them needs any may use.
  private static String arrow(String from, String to) {
    boolean shared = from.startsWith("ui.") && VIEW.contains(to);
    return (shared ? "ui" : from) + " -> " + to;
  }

  /// The names of all rooms.
  static Set<String> names() {
    return ROOMS.keySet();
  }

  private static Map<String, Set<String>> rooms() {
    var rooms = new LinkedHashMap<String, Set<String>>();
    rooms.put("unit", Set.of());
    rooms.put("work", Set.of());
    rooms.put("history", Set.of());
    // The domain: no toolkit, no database, no files.
    rooms.put("athlete", Set.of("unit"));
    rooms.put("recording", Set.of());
    rooms.put("program", Set.of("unit", "athlete"));
    rooms.put("load", Set.of("unit", "athlete", "program", "recording"));
    rooms.put("plan", Set.of("unit", "athlete", "program", "load"));
    rooms.put("rehab", Set.of("unit", "athlete", "program", "plan", "load"));
    rooms.put("review", Set.of("unit", "program", "plan", "recording", "load", "rehab"));
    // Adapters: leaves that translate between the domain and the outside.
    rooms.put("text", Set.of("unit"));
    rooms.put("settings", Set.of("unit"));
    rooms.put("codec", Set.of("unit", "recording", "program"));
    rooms.put("sheet", Set.of("unit", "athlete", "program", "plan", "rehab", "load", "text"));
    rooms.put("store", DOMAIN);
    // Use cases.
    rooms.put("studio", all(DOMAIN, ADAPTERS, SUPPORT));
    // Faces. One part of the window never imports another: they meet through ui.kit's Navigator.
    rooms.put("ui.kit", without(VIEW, "ui.kit"));
    for (String view :
        List.of("athlete", "program", "calendar", "recording", "rehab", "settings", "help")) {
      rooms.put("ui." + view, VIEW);
    }
    rooms.put("ui.columns", with(VIEW, "codec"));
    rooms.put("ui.sheet", with(VIEW, "sheet"));
    rooms.put("ui.shell", EVERYTHING);
    rooms.put(
        "cli",
        with(
            Set.of("unit", "athlete", "recording", "program", "load", "plan", "rehab"),
            "studio",
            "codec",
            "sheet",
            "text",
            "store",
            "work",
            "settings"));
    rooms.put("app", EVERYTHING);
    return rooms;
  }

  private static Map<String, Home> libraries() {
    var homes = new LinkedHashMap<String, Home>();
    homes.put("javafx", new Home(Set.of("ui", "app"), "the toolkit stays in the faces"));
    homes.put("com.sun.javafx", new Home(Set.of(), "not ours to use"));
    homes.put("org.controlsfx", new Home(Set.of("ui"), "controls belong to views"));
    homes.put("atlantafx", new Home(Set.of("ui", "app"), "themes belong to views"));
    homes.put("org.kordamp", new Home(Set.of("ui"), "icons belong to views"));
    homes.put("org.commonmark", new Home(Set.of("ui.help"), "the guide has one reader"));
    homes.put("java.sql", new Home(Set.of("store"), "one package speaks SQL"));
    homes.put("javax.sql", new Home(Set.of("store"), "one package speaks SQL"));
    homes.put("org.sqlite", new Home(Set.of("store"), "one package speaks SQL"));
    homes.put("picocli", new Home(Set.of("cli", "app"), "commands are a face"));
    homes.put("org.apache.pdfbox", new Home(Set.of("sheet"), "paper has one maker"));
    homes.put("com.openhtmltopdf", new Home(Set.of("sheet"), "paper has one maker"));
    homes.put("com.google.zxing", new Home(Set.of("sheet"), "codes stand on paper"));
    homes.put("com.samskivert", new Home(Set.of("sheet"), "templates are for sheets"));
    homes.put("org.apache.commons.compress", new Home(Set.of("codec"), "archives have one opener"));
    homes.put("de.siegmar", new Home(Set.of("codec"), "files are read by codecs"));
    homes.put(
        "java.util.logging",
        new Home(Set.of("app", "sheet"), "log through SLF4J (sheet: Openhtmltopdf's levels)"));
    homes.put("java.net", new Home(Set.of("codec", "store", "sheet", "ui", "app"), "offline"));
    homes.put("java.nio.file", new Home(OUTSIDE, "the domain knows no files"));
    homes.put("java.awt", new Home(Set.of("sheet", "ui", "app"), "pictures for paper only"));
    homes.put("javax.swing", new Home(Set.of(), "one toolkit is enough"));
    return homes;
  }

  private static Set<String> without(Set<String> rooms, String one) {
    return rooms.stream().filter(each -> !each.equals(one)).collect(Collectors.toSet());
  }

  private static Set<String> with(Set<String> rooms, String... more) {
    return all(rooms, Set.of(more), Set.of());
  }

  private static Set<String> all(Set<String> some, Set<String> more, Set<String> others) {
    return Stream.of(some, more, others).flatMap(Set::stream).collect(Collectors.toSet());
  }

  /// The rooms (or families of rooms, as `ui`) that may use a library.
  record Home(Set<String> rooms, String because) {

    boolean admits(String name) {
      return rooms.stream().anyMatch(room -> name.equals(room) || name.startsWith(room + "."));
    }
  }
}
