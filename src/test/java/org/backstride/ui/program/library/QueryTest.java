package org.backstride.ui.program.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backstride.program.ProgramId;
import org.backstride.program.Shelving;
import org.backstride.program.notation.Notation;
import org.backstride.store.ShelvedProgram;
import org.backstride.ui.program.library.Query.Order;
import org.backstride.ui.program.library.Query.Place;
import org.junit.jupiter.api.Test;

class QueryTest {

  private static final Uses NEVER = new Uses(Map.of());

  private final ShelvedProgram knee = shelved("Knee", "knee, rehab", "- 30m bwd walk", "Clinic", 1);
  private final ShelvedProgram sprint = shelved("sprints", "run", "- 10m bwd run", "Club", 3);
  private final ShelvedProgram easy = shelved("Easy", "rehab", "- 20m fwd walk", "", 2);
  private final List<ShelvedProgram> all = List.of(knee, sprint, easy);

  @Test
  void withoutAQuestionTheNewestComesFirst() {
    assertThat(Query.ALL.of(all, NEVER)).containsExactly(sprint, easy, knee);
  }

  @Test
  void everyWordIsLookedForInNameTagsAndFolder() {
    assertThat(words("REHAB").of(all, NEVER)).containsExactly(easy, knee);
    assertThat(words("rehab clinic").of(all, NEVER)).containsExactly(knee);
    assertThat(words("rehab club").of(all, NEVER)).isEmpty();
  }

  @Test
  void aFolderHoldsItsOwnAndNoFolderTheRest() {
    assertThat(in("Clinic").of(all, NEVER)).containsExactly(knee);
    assertThat(in("").of(all, NEVER)).containsExactly(easy);
  }

  @Test
  void aTagIsMetAsAWhole() {
    assertThat(new Query("", new Place.Everywhere(), "Run", Order.CHANGED).of(all, NEVER))
        .containsExactly(sprint);
    assertThat(new Query("", new Place.Everywhere(), "re", Order.CHANGED).of(all, NEVER)).isEmpty();
  }

  @Test
  void theOrderIsByNameByLengthOrByLastUse() {
    var uses =
        new Uses(Map.of(knee.id(), LocalDate.of(2026, 5, 2), easy.id(), LocalDate.of(2026, 5, 1)));

    assertThat(ordered(Order.NAME).of(all, uses)).containsExactly(easy, knee, sprint);
    assertThat(ordered(Order.LENGTH).of(all, uses)).containsExactly(sprint, easy, knee);
    assertThat(ordered(Order.USED).of(all, uses)).containsExactly(knee, easy, sprint);
  }

  private static Query words(String words) {
    return new Query(words, new Place.Everywhere(), "", Order.CHANGED);
  }

  private static Query in(String folder) {
    return new Query("", new Place.Folder(folder), "", Order.CHANGED);
  }

  private static Query ordered(Order order) {
    return new Query("", new Place.Everywhere(), "", order);
  }

  private static ShelvedProgram shelved(
      String name, String tags, String step, String folder, int changed) {
    var program = Notation.read("# " + name + "\n@tags: " + tags + "\n" + step).program();
    return new ShelvedProgram(
        ProgramId.create(), program, Instant.ofEpochSecond(changed), Shelving.in(folder));
  }
}
