package org.backstride.ui.athlete;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.backstride.athlete.Athlete;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrowedTest {

  private static final List<Athlete> PEOPLE =
      List.of(Athlete.named("Ana Ruiz"), Athlete.named("Jörg Müller"), Athlete.named("Ana Øst"));

  private final Narrowed<Athlete, String> list =
      new Narrowed<>("", (start, person) -> person.name().startsWith(start), person -> person);

  @BeforeEach
  void fill() {
    list.take(PEOPLE);
  }

  @Test
  void filterAndWordsNarrowTogetherAndTheCountKnowsNoWords() {
    list.filter("Ana");
    list.search("ruiz");

    assertThat(list.shown().get()).containsExactly(PEOPLE.getFirst());
    assertThat(list.everyone().get()).isEqualTo(PEOPLE);
    assertThat(list.count("Ana")).isEqualTo(2);
  }

  @Test
  void newRowsAreNarrowedAsBefore() {
    list.search("øst");

    list.take(List.of(PEOPLE.get(1), PEOPLE.get(2)));

    assertThat(list.shown().get()).containsExactly(PEOPLE.get(2));
  }

  @Test
  void theSameRowsTellNobody() {
    var told = new ArrayList<Integer>();
    list.shown().watch(rows -> told.add(rows.size()));

    list.search("  ");
    list.filter("J");

    assertThat(told).containsExactly(3, 1);
  }

  @ParameterizedTest
  @CsvSource({"jorg, true", "MÜLL, true", "muller, true", "'  ', true", "mueller, false"})
  void namesAreFoundWhateverTheirAccentsAndCapitals(String words, boolean found) {
    assertThat(NameFilter.fits(PEOPLE.get(1), words)).isEqualTo(found);
  }
}
