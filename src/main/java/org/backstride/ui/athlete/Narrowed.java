package org.backstride.ui.athlete;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.backstride.athlete.Athlete;
import org.backstride.work.Cell;

/// A list of people, narrowed by a filter and by typed words.
///
/// @param <R> what is said of a person
/// @param <F> the filters
public final class Narrowed<R, F> {

  private final Function<R, Athlete> person;
  private final BiPredicate<F, R> admits;
  private final Cell<List<R>> everyone = new Cell<>(List.of());
  private final Cell<List<R>> shown = new Cell<>(List.of());
  private F filter;
  private String words = "";

  /// @param first the filter to begin with
  /// @param admits whether a filter lets a row through
  public Narrowed(F first, BiPredicate<F, R> admits, Function<R, Athlete> person) {
    this.filter = first;
    this.admits = admits;
    this.person = person;
  }

  /// All rows, whatever is asked for.
  public Cell<List<R>> everyone() {
    return everyone;
  }

  /// The rows that pass the filter and the words.
  public Cell<List<R>> shown() {
    return shown;
  }

  /// Takes other rows.
  public void take(List<R> rows) {
    everyone.set(rows);
    narrow();
  }

  public void filter(F next) {
    filter = next;
    narrow();
  }

  public void search(String typed) {
    words = typed;
    narrow();
  }

  /// How many a filter would show.
  public long count(F of) {
    return everyone.get().stream().filter(row -> admits.test(of, row)).count();
  }

  private void narrow() {
    shown.set(
        everyone.get().stream()
            .filter(row -> admits.test(filter, row))
            .filter(row -> NameFilter.fits(person.apply(row), words))
            .toList());
  }
}
