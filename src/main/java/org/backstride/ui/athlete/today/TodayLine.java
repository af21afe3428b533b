package org.backstride.ui.athlete.today;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.backstride.ui.athlete.today.Triage.Group;

/// A line of the table: the head of a group, or a person in it.
sealed interface TodayLine {

  /// The head of a group, with how many are in it.
  record Head(Group group, int count, Fold fold) implements TodayLine {}

  /// A person.
  record Person(Triage row) implements TodayLine {}

  /// Whether a group's people show.
  enum Fold {
    OPEN,
    FOLDED
  }

  /// The lines of people by groups; empty groups are left out.
  ///
  /// @param order how people stand within their group
  static List<TodayLine> of(List<Triage> rows, Comparator<Triage> order, Set<Group> folded) {
    var lines = new ArrayList<TodayLine>();
    for (var group : Group.values()) {
      var members = rows.stream().filter(row -> row.group() == group).sorted(order).toList();
      if (!members.isEmpty()) {
        boolean hidden = folded.contains(group);
        lines.add(new Head(group, members.size(), hidden ? Fold.FOLDED : Fold.OPEN));
        if (!hidden) {
          members.forEach(row -> lines.add(new Person(row)));
        }
      }
    }
    return List.copyOf(lines);
  }
}
