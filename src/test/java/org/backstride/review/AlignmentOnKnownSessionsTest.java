package org.backstride.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.backstride.bench.BenchTable;
import org.backstride.bench.Figure;
import org.backstride.review.KnownSession.Trouble;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Blocks found in many invented sessions whose edges are known, with what may go wrong. The
/// figures stand in the table of the run.
@Execution(ExecutionMode.CONCURRENT)
@ExtendWith(BenchTable.class)
class AlignmentOnKnownSessionsTest {

  private static final int SESSIONS = 20;
  private static final Map<Trouble, AlignmentScore> SCORES = new EnumMap<>(Trouble.class);

  @BeforeAll
  static void find() {
    for (Trouble trouble : Trouble.values()) {
      var score = new AlignmentScore();
      for (int seed = 0; seed < SESSIONS; seed++) {
        var session = KnownSession.of(seed, trouble);
        score.add(session.blocks(), Alignment.of(session.pieces(), session.channels()));
      }
      SCORES.put(trouble, score);
      String name = "planned blocks, " + trouble;
      BenchTable.add(
          new Figure(name + ": edges off, median", score.error(0.5), "s"),
          new Figure("p95", score.error(0.95), "s"));
      BenchTable.add(
          new Figure(name + ": not found", 100 * score.missedShare(), "%"),
          new Figure("invented", 100 * score.inventedShare(), "%"));
    }
  }

  private static AlignmentScore score(Trouble trouble) {
    return SCORES.getOrDefault(trouble, new AlignmentScore());
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, 1, 12",
    "WATCH_PAUSED, 1, 30",
    "STOOD, 1, 20",
    "SKIPPED, 1, 15",
    "STOPPED_EARLY, 1, 8"
  })
  void edgesAreFoundToWithinSeconds(Trouble trouble, double median, double p95) {
    assertThat(score(trouble).error(0.5)).as("median, s").isLessThanOrEqualTo(median);
    assertThat(score(trouble).error(0.95)).as("p95, s").isLessThanOrEqualTo(p95);
  }

  @ParameterizedTest
  @EnumSource(Trouble.class)
  void hardlyAnyBlockThatWasDoneIsMissed(Trouble trouble) {
    assertThat(score(trouble).missedShare()).isLessThanOrEqualTo(0.01);
  }

  @ParameterizedTest
  @EnumSource(Trouble.class)
  void hardlyAnyBlockIsInvented(Trouble trouble) {
    assertThat(score(trouble).inventedShare()).isLessThanOrEqualTo(0.08);
  }

  @Test
  void whatIsCalledSureIsRightAndWhatIsNotOftenIsNot() {
    var all = new AlignmentScore();
    SCORES.values().forEach(all::addAll);

    assertThat(all.rightShare(0.9, 1.01)).as("at least 90 % sure").isGreaterThan(0.94);
    assertThat(all.rightShare(0.75, 0.9)).as("75 to 90 % sure").isBetween(0.75, 1.0);
    assertThat(all.rightShare(0, 0.5)).as("less than 50 % sure").isLessThan(0.65);
    assertThat(all.count(0.75, 1.01)).as("sure enough").isGreaterThan(all.count(0, 0.75) * 4);
  }
}
