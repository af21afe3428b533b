package org.backstride.store.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.plan.Plans.ADA;
import static org.backstride.plan.Plans.BEN;
import static org.backstride.plan.Plans.day;
import static org.backstride.plan.Plans.phase;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.athlete.threshold.Hearts;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Days;
import org.backstride.plan.Plan;
import org.backstride.plan.PlanTemplate;
import org.backstride.plan.Plans;
import org.backstride.plan.RandomPlans;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.References.Origin;
import org.backstride.recording.RecordingId;
import org.backstride.review.Links.Hand;
import org.backstride.review.Tie;
import org.backstride.store.Libraries;
import org.backstride.store.Library;
import org.backstride.unit.Movement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class StoredPlanTest {

  @TempDir Path folder;
  private Library library;

  static LongStream seeds() {
    return LongStream.range(0, 12);
  }

  @BeforeEach
  void open() {
    library = Libraries.open(folder.resolve("library.db"));
  }

  @AfterEach
  void close() {
    library.close();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void plansOfEveryShapeComeBackAsTheyWereKept(long seed) {
    var plan = new RandomPlans(seed, 3).plan();

    plan.athletes().forEach((athlete, own) -> keep(athlete, own));

    assertThat(library.plan()).isEqualTo(plan);
  }

  @Test
  void whatIsKeptAgainReplacesWhatWasBefore() {
    keep(ADA, Plans.plan("a0 b2 c4").with(phase("base", 0, 6)));

    library.save(ADA, Plans.plan("b1 d5"));

    assertThat(library.plan()).isEqualTo(Plans.ada("b1 d5"));
  }

  @Test
  void aSessionThatChangedHandsIsKeptOnceWhicheverPlanIsWrittenFirst() {
    keep(ADA, Plans.plan("a0 b2"));
    keep(BEN, Plans.plan("c3"));
    var after = Plan.EMPTY.with(Map.of(ADA, Plans.plan("b2"), BEN, Plans.plan("a0 c3")));

    library.save(BEN, after.of(BEN));
    library.save(ADA, after.of(ADA));
    assertThat(library.plan()).isEqualTo(after);

    library.save(ADA, Plans.plan("a0 b2"));
    library.save(BEN, Plans.plan("c3"));
    assertThat(library.plan().of(ADA)).isEqualTo(Plans.plan("a0 b2"));
  }

  @Test
  void aPlanGoesWithItsAthleteAndComesBackWithTheUndo() {
    keep(ADA, Plans.plan("a0 b2").with(phase("base", 0, 6)));
    var before = library.plan();

    library.delete(ADA);
    var gone = library.plan();
    library.save(ada(ADA));

    assertThat(gone).isEqualTo(Plan.EMPTY);
    assertThat(library.plan()).isEqualTo(before);
  }

  @Test
  void aPlanForNobodyIsNotKept() {
    library.save(ADA, Plans.plan("a0"));

    assertThat(library.plan()).isEqualTo(Plan.EMPTY);
  }

  @Test
  void templatesComeBackByNameAndGoWhenDeleted() {
    var own = Plans.plan("a0 b2 c9").with(phase("base", 0, 6));
    var long2 = PlanTemplate.of("Two weeks", own, new Days(day(0), day(13)), References.UNKNOWN);
    var tested =
        new References(
            Map.of(Movement.BACKWARD_WALK, 0.61), Hearts.UNKNOWN, Map.of(), Origin.ATHLETE);
    var short1 = PlanTemplate.of("One week", own, new Days(day(0), day(6)), tested);

    library.save(long2);
    library.save(short1);
    library.save(long2);
    assertThat(library.templates()).containsExactly(short1, long2);

    library.delete(long2.id());
    assertThat(library.templates()).containsExactly(short1);
  }

  @Test
  void whatAHandSaidAboutSessionsComesBackAndFollowsTheAthlete() {
    library.save(ada(ADA));
    var recording = new RecordingId(Plans.uuid("r"));
    library.tie(Plans.id("a"), ADA, new Tie.To(recording));
    library.tie(Plans.id("b"), ADA, new Tie.Apart());
    library.tie(Plans.id("c"), ADA, new Tie.Apart());
    library.tie(Plans.id("c"), ADA, new Tie.Matched());
    library.tie(Plans.id("d"), BEN, new Tie.Apart());
    var hand = new Hand(Map.of(Plans.id("a"), recording), List.of(Plans.id("b")));
    assertThat(library.hand()).isEqualTo(hand);

    library.delete(ADA);
    assertThat(library.hand()).isEqualTo(Hand.NOTHING);
    library.save(ada(ADA));
    assertThat(library.hand()).isEqualTo(hand);

    library.erase(ADA);
    assertThat(library.hand()).isEqualTo(Hand.NOTHING);
  }

  private void keep(AthleteId athlete, AthletePlan plan) {
    library.save(ada(athlete));
    library.save(athlete, plan);
  }

  private static Athlete ada(AthleteId id) {
    var named = Athlete.named("Ada");
    return new Athlete(
        id,
        named.person(),
        named.thresholds(),
        named.condition(),
        named.readiness(),
        named.standing());
  }
}
