package org.backstride.codec.csv.grid;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tables of a file while it is being read: the one that rows go into, and those before it.
final class GridShelf {

  private final int most;
  private final List<GridDraft> drafts = new ArrayList<>();
  private @Nullable GridDraft open;
  private boolean paused;
  private boolean full;

  GridShelf(int most) {
    this.most = most;
  }

  /// What comes after a blank line may be another table.
  void pause() {
    paused = true;
  }

  /// What comes after a row of words is another table, unless it is the same one again.
  void close() {
    open = null;
  }

  boolean isFull() {
    return full;
  }

  List<Grid> grids() {
    return drafts.stream().map(GridDraft::grid).toList();
  }

  /// The table that a row of a width goes into.
  ///
  /// @param above the rows of words above it since the last table
  GridDraft tableFor(int width, List<List<String>> above, long line) {
    var table = open;
    if (table == null || !table.fits(width, paused)) {
      table = reopenOrBegin(width, above, line);
    }
    open = table;
    paused = false;
    return table;
  }

  /// A log that begins again under the same head, or without one, goes on with its table.
  private GridDraft reopenOrBegin(int width, List<List<String>> above, long line) {
    var fresh = new GridDraft(width, above, line);
    for (var draft : drafts.reversed()) {
      boolean without = draft == drafts.getLast() && !fresh.hasHead() && draft.width() == width;
      if (without || draft.hasSameHead(fresh)) {
        drafts.remove(draft);
        drafts.add(draft);
        return draft;
      }
    }
    if (drafts.size() == most) {
      full = true;
      drafts.removeLast();
    }
    drafts.add(fresh);
    return fresh;
  }
}
