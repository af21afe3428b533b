package org.backstride.ui.calendar.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.backstride.athlete.AthleteId;
import org.backstride.review.Done;
import org.backstride.review.PlanReview;

/// What was recorded and belongs to no session on the calendar.
public record Unplanned(Map<Slot, List<Done>> byDay) {

  public static final Unplanned NONE = new Unplanned(Map.of());

  public Unplanned {
    byDay = Map.copyOf(byDay);
  }

  /// The recordings of some people that belong to no session.
  public static Unplanned of(List<AthleteId> people, Function<AthleteId, PlanReview> reviews) {
    Map<Slot, List<Done>> found = new HashMap<>();
    for (var id : people) {
      reviews
          .apply(id)
          .unplanned()
          .forEach((day, recordings) -> found.put(new Slot(id, day), recordings));
    }
    return new Unplanned(found);
  }

  /// Those of one day, in the order they were recorded.
  public List<Done> on(Slot slot) {
    return byDay.getOrDefault(slot, List.of());
  }
}
