package org.backstride.ui.program.lane;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backstride.program.Step;

/// A lane on its way from one layout to another: what is in both slides, what is new opens where it
/// belongs, what is gone is gone.
public final class LaneBlend {

  private LaneBlend() {}

  /// Whether blocks came, went or changed places; where only one became another, nothing slides.
  public static boolean isReordered(LaneLayout from, LaneLayout to) {
    if (from.blocks().size() != to.blocks().size()) {
      return true;
    }
    boolean moved = false;
    Map<Step, Integer> balance = new HashMap<>();
    for (int i = 0; i < to.blocks().size(); i++) {
      var before = from.blocks().get(i).step();
      var after = to.blocks().get(i).step();
      moved |= !before.equals(after);
      balance.merge(before, -1, Integer::sum);
      balance.merge(after, 1, Integer::sum);
    }
    return moved && balance.values().stream().allMatch(count -> count == 0);
  }

  /// The layout at a share of the way, 0 for the first and 1 for the second.
  public static LaneLayout of(LaneLayout from, LaneLayout to, double share) {
    if (share >= 1) {
      return to;
    }
    var before = new Before(from);
    var shift = new Shift();
    var blocks = new ArrayList<LaneBlock>();
    for (LaneBlock block : to.blocks()) {
      var span = between(before.spanOf(block), block.span(), share);
      shift.learn(block.span(), span);
      blocks.add(at(block, span));
    }
    return new LaneLayout(to.request(), to.frame(), to.scale(), blocks, overlays(to, shift));
  }

  private static LaneLayout.Overlays overlays(LaneLayout to, Shift shift) {
    return new LaneLayout.Overlays(
        to.brackets().stream()
            .map(
                each ->
                    new LaneBracket(each.path(), each.repeat(), shift.of(each.span()), each.row()))
            .toList(),
        to.headers().stream()
            .map(
                each ->
                    new LaneHeader(
                        each.path(), each.title(), shift.of(each.span()), each.seconds()))
            .toList(),
        to.folds().stream().map(each -> shifted(each, shift)).toList(),
        to.places().stream()
            .map(each -> new LanePlace(each.path(), shift.of(each.span())))
            .toList());
  }

  private static LaneFold shifted(LaneFold fold, Shift shift) {
    double by = shift.behind(fold.span().from()) - fold.span().from();
    return new LaneFold(
        fold.path(),
        moved(fold.span(), by),
        fold.repetitions(),
        fold.seconds(),
        fold.ghosts().stream()
            .map(ghost -> new LaneFold.Ghost(at(ghost.block(), moved(ghost.block().span(), by))))
            .toList());
  }

  private static Span moved(Span span, double by) {
    return new Span(span.from() + by, span.to() + by);
  }

  private static LaneBlock at(LaneBlock block, Span span) {
    return new LaneBlock(block.path(), block.repetition(), block.step(), block.measure(), span);
  }

  private static Span between(Span from, Span to, double share) {
    return new Span(
        from.from() + (to.from() - from.from()) * share, from.to() + (to.to() - from.to()) * share);
  }

  /// Where steps lay before. Of several that are equal it is the next that was not yet found.
  private static final class Before {
    private final Map<Step, List<LaneBlock>> blocks = new HashMap<>();
    private final Map<Step, Integer> taken = new HashMap<>();
    private double end;

    Before(LaneLayout from) {
      from.blocks()
          .forEach(
              block -> blocks.computeIfAbsent(block.step(), _ -> new ArrayList<>()).add(block));
    }

    /// Where the block lay; a new one has no width yet and opens behind the one before it.
    Span spanOf(LaneBlock block) {
      var known = blocks.getOrDefault(block.step(), List.of());
      int number = taken.merge(block.step(), 1, Integer::sum) - 1;
      var span = number < known.size() ? known.get(number).span() : new Span(end, end);
      end = span.to();
      return span;
    }
  }

  /// Where edges have moved to. Two blocks meet at an edge, and may part there.
  ///
  /// @param starts from where blocks begin to where they begin now
  /// @param ends from where blocks end to where they end now
  private record Shift(TreeMap<Double, Double> starts, TreeMap<Double, Double> ends) {

    Shift() {
      this(new TreeMap<>(), new TreeMap<>());
    }

    void learn(Span there, Span now) {
      starts.put(there.from(), now.from());
      ends.put(there.to(), now.to());
    }

    Span of(Span span) {
      Double begins = starts.get(span.from());
      double from = begins == null ? behind(span.from()) : begins;
      return new Span(from, Math.max(from, behind(span.to())));
    }

    /// As far behind the block before it as it will be.
    double behind(double x) {
      var block = ends.floorEntry(x);
      return block == null ? x : block.getValue() + x - block.getKey();
    }
  }
}
