package org.backstride.ui.program.library;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.backstride.program.ProgramId;
import org.backstride.program.resolve.ProgramTotals;
import org.backstride.program.resolve.References;
import org.backstride.store.ShelvedProgram;

/// Which programs are shown, and in which order.
///
/// @param words what is searched for in name, goal, tags and folder, every word of it
/// @param place where to look
/// @param tag a tag that must be there, blank for any
/// @param order what comes first
record Query(String words, Place place, String tag, Order order) {

  static final Query ALL = new Query("", new Place.Everywhere(), "", Order.CHANGED);

  /// Where to look.
  sealed interface Place {

    /// In all folders and outside.
    record Everywhere() implements Place {}

    /// In one folder; outside of all where its name is blank.
    record Folder(String name) implements Place {}
  }

  /// What comes first.
  enum Order {
    CHANGED,
    USED,
    NAME,
    LENGTH
  }

  List<ShelvedProgram> of(List<ShelvedProgram> all, Uses uses) {
    var wanted = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
    var found = all.stream().filter(each -> isWanted(each) && holds(each, wanted)).toList();
    return found.stream().sorted(comparator(found, uses)).toList();
  }

  private boolean isWanted(ShelvedProgram shelved) {
    boolean placed =
        switch (place) {
          case Place.Everywhere _ -> true;
          case Place.Folder(String name) -> shelved.shelving().folder().equals(name);
        };
    boolean tagged =
        tag.isEmpty() || shelved.program().about().tags().stream().anyMatch(tag::equalsIgnoreCase);
    return placed && tagged;
  }

  private static boolean holds(ShelvedProgram shelved, List<String> wanted) {
    var program = shelved.program();
    var texts =
        Stream.concat(
                Stream.of(program.name(), program.about().goal(), shelved.shelving().folder()),
                program.about().tags().stream())
            .map(text -> text.toLowerCase(Locale.ROOT))
            .toList();
    return wanted.stream().allMatch(word -> texts.stream().anyMatch(text -> text.contains(word)));
  }

  private Comparator<ShelvedProgram> comparator(List<ShelvedProgram> found, Uses uses) {
    Comparator<ShelvedProgram> newest = Comparator.comparing(ShelvedProgram::changedAt).reversed();
    return switch (order) {
      case CHANGED -> newest;
      case USED ->
          Comparator.<ShelvedProgram>comparingLong(
                  each -> uses.of(each.id()).map(day -> -day.toEpochDay()).orElse(Long.MAX_VALUE))
              .thenComparing(newest);
      case NAME ->
          Comparator.<ShelvedProgram, String>comparing(
                  each -> each.program().name(), String.CASE_INSENSITIVE_ORDER)
              .thenComparing(newest);
      case LENGTH -> {
        var seconds = seconds(found);
        yield Comparator.<ShelvedProgram>comparingDouble(
                each -> seconds.getOrDefault(each.id(), 0.0))
            .thenComparing(newest);
      }
    };
  }

  private static Map<ProgramId, Double> seconds(List<ShelvedProgram> found) {
    var seconds = new HashMap<ProgramId, Double>();
    for (var each : found) {
      double whole = ProgramTotals.of(each.program(), References.NOMINAL).whole().seconds();
      seconds.put(each.id(), whole);
    }
    return seconds;
  }
}
