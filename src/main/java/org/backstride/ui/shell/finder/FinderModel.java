package org.backstride.ui.shell.finder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.backstride.work.Cell;

/// What the finder holds: the typed words, what fits them best first, and which one is marked.
public final class FinderModel {

  private static final int MOST = 50;

  /// The best matches and the marked one among them.
  record Matches(List<FinderEntry> entries, int marked) {

    Optional<FinderEntry> chosen() {
      return marked < entries.size() ? Optional.of(entries.get(marked)) : Optional.empty();
    }
  }

  /// What is found by the words beside its name stands behind everything found by its name.
  private static final int BESIDE = Integer.MIN_VALUE;

  private record Scored(FinderEntry entry, int score) {}

  private final Supplier<List<FinderEntry>> source;
  private final Cell<Matches> matches = new Cell<>(new Matches(List.of(), 0));
  private List<FinderEntry> entries = List.of();

  public FinderModel(Supplier<List<FinderEntry>> source) {
    this.source = source;
  }

  Cell<Matches> matches() {
    return matches;
  }

  /// Reads the entries anew, as the finder opens.
  void refresh() {
    entries = source.get();
    search("");
  }

  /// Shows what fits the words; everything, in its own order, where there are none.
  void search(String words) {
    String query = words.strip();
    var found =
        query.isEmpty()
            ? entries.stream().limit(MOST).toList()
            : entries.stream()
                .flatMap(entry -> scored(query, entry).stream())
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .limit(MOST)
                .map(Scored::entry)
                .toList();
    matches.set(new Matches(found, 0));
  }

  /// Moves the mark, round the ends.
  void move(int steps) {
    var now = matches.get();
    if (!now.entries().isEmpty()) {
      int marked = Math.floorMod(now.marked() + steps, now.entries().size());
      matches.set(new Matches(now.entries(), marked));
    }
  }

  private static Optional<Scored> scored(String query, FinderEntry entry) {
    var score = Fuzzy.score(query, entry.text());
    if (score.isPresent()) {
      return Optional.of(new Scored(entry, score.getAsInt()));
    }
    return Fuzzy.says(query, entry.text() + " " + entry.detail())
        ? Optional.of(new Scored(entry, BESIDE))
        : Optional.empty();
  }
}
