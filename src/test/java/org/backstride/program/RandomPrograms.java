package org.backstride.program;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.backstride.program.Progression.Variable;
import org.backstride.program.Repeat.LastRecovery;
import org.backstride.unit.Direction;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.Gait;
import org.backstride.unit.Grade;
import org.backstride.unit.GradeUnit;
import org.backstride.unit.SpeedUnit;
import org.jspecify.annotations.Nullable;

/// Makes programs of every shape from a seed: every kind of block, extent and target, and texts
/// that a parser may trip over. The same seed makes the same programs.
public final class RandomPrograms {

  private static final List<String> ODD_TEXTS =
      List.of(
          "",
          " ",
          "Main",
          "Warm-up",
          "Abwärmen",
          "Calentamiento",
          "Block 2x",
          "5x",
          "4x skip-last-recovery",
          "3× each speed +0.1kmh",
          "- 5m bwd walk",
          "– dash",
          "# not a name",
          "@tags: no",
          "> no note",
          "\"quoted\"",
          "ends with \"",
          "back\\slash \\n",
          "two\nlines",
          "\n",
          "tab\there",
          " padded ",
          "ünïcödé ↔ 向后走 🏃",
          "\u00a0",
          "\u2028",
          "rpe 3-4",
          "lap",
          "30\" rest",
          "x",
          "2 x",
          "a,b",
          "\r",
          "'");

  private final Random random;

  public RandomPrograms(long seed) {
    random = new Random(seed);
  }

  public Program program() {
    var about =
        new Program.About(
            IntStream.range(0, random.nextInt(4)).mapToObj(_ -> text()).toList(),
            text(),
            random.nextBoolean() ? null : 1 + random.nextInt(21));
    return new Program(text(), about, maybe(Surface.values()), blocks(3));
  }

  /// A program with at least one block.
  public Program programWithBlocks() {
    var program = program();
    return program.blocks().isEmpty() ? program.withBlocks(List.of(step())) : program;
  }

  /// One of all paths of a program.
  public BlockPath pathIn(Program program) {
    var all = BlockTree.flatten(program);
    return all.get(random.nextInt(all.size())).path();
  }

  public int below(int bound) {
    return random.nextInt(bound);
  }

  public List<Block> blocks(int depth) {
    return IntStream.range(0, random.nextInt(5)).mapToObj(_ -> block(depth)).toList();
  }

  public Block block(int depth) {
    if (depth == 0 || random.nextInt(5) < 3) {
      return step();
    }
    return random.nextBoolean()
        ? new Section(text(), blocks(depth - 1))
        : new Repeat(
            text(),
            1 + random.nextInt(6),
            blocks(depth - 1),
            one(LastRecovery.values()),
            IntStream.range(0, Math.max(0, random.nextInt(4) - 1))
                .mapToObj(_ -> progression())
                .toList());
  }

  public Step step() {
    var action =
        new Step.Action(one(Step.Role.values()), one(Gait.values()), one(Direction.values()));
    return new Step(action, extent(), intensity(), setting(), advice());
  }

  private Extent extent() {
    return switch (random.nextInt(7)) {
      case 0, 1 -> new Extent.ForTime(1 + random.nextInt(random.nextBoolean() ? 600 : 86_400));
      case 2 -> new Extent.ForDistance(number(1, 20_000), DistanceUnit.METRES);
      case 3 -> new Extent.ForDistance(number(1, 100), one(DistanceUnit.values()));
      case 4 -> new Extent.ForSteps(1 + random.nextInt(500));
      case 5 ->
          random.nextBoolean() ? new Extent.ForReps(1 + random.nextInt(50)) : new Extent.UntilLap();
      default -> new Extent.UntilHeartRate(one(Extent.Side.values()), 40 + random.nextInt(200));
    };
  }

  private Intensity intensity() {
    var primary = random.nextInt(4) == 0 ? new Target.Free() : target(random.nextInt(8));
    var secondary = new ArrayList<Target>();
    for (int kind = 0; kind < 8; kind++) {
      var target = target(kind);
      if (random.nextInt(6) == 0 && target.getClass() != primary.getClass()) {
        secondary.add(target);
      }
    }
    return new Intensity(primary, one(Intensity.Shape.values()), secondary);
  }

  private Target target(int kind) {
    return switch (kind) {
      case 0 -> new Target.AtSpeed(range(12), one(SpeedUnit.values()));
      case 1 ->
          new Target.AtPace(
              150 + random.nextInt(900),
              150 + random.nextInt(4000),
              random.nextBoolean() ? DistanceUnit.KILOMETRES : DistanceUnit.MILES);
      case 2 -> new Target.AtPercent(range(150));
      case 3 -> new Target.AtPercentEffort(range(100));
      case 4 -> new Target.AtHeartRate(range(200), one(Target.HeartRateUnit.values()));
      case 5 ->
          new Target.AtZone(
              1 + random.nextInt(9), 1 + random.nextInt(9), one(Target.ZoneKind.values()));
      case 6 -> new Target.AtEffort(range(10));
      default -> new Target.AtCadence(range(220));
    };
  }

  private Setting setting() {
    @Nullable Grade grade =
        random.nextInt(3) > 0
            ? null
            : new Grade(
                random.nextBoolean() ? number(0, 20) : number(0, 20).negate(),
                one(GradeUnit.values()));
    return new Setting(grade, maybe(Surface.values()), supports());
  }

  private Set<Support> supports() {
    var some = EnumSet.noneOf(Support.class);
    for (var support : Support.values()) {
      if (random.nextInt(5) == 0) {
        some.add(support);
      }
    }
    return some;
  }

  private Advice advice() {
    var stops =
        IntStream.range(0, Math.max(0, random.nextInt(4) - 1))
            .mapToObj(
                _ ->
                    new StopCondition(
                        one(StopCondition.Report.values()),
                        one(StopCondition.Comparison.values()),
                        number(0, 10)))
            .toList();
    return new Advice(stops, text(), text());
  }

  private Progression progression() {
    var variable = one(Variable.values());
    var units = List.copyOf(EnumSet.copyOf(variable.units()));
    var delta = number(0, 9);
    return new Progression(
        variable,
        random.nextBoolean() ? delta : delta.negate(),
        units.get(random.nextInt(units.size())));
  }

  private Range range(int most) {
    var from = number(0, most);
    return new Range(from, random.nextBoolean() ? from : number(0, most));
  }

  private BigDecimal number(int least, int most) {
    int scale = random.nextInt(3);
    long unscaled = (least + random.nextInt(most - least)) * (long) Math.pow(10, scale);
    return BigDecimal.valueOf(unscaled + (scale == 0 ? 0 : random.nextInt(9)), scale);
  }

  private String text() {
    String first = ODD_TEXTS.get(random.nextInt(ODD_TEXTS.size()));
    return random.nextInt(3) > 0
        ? first
        : first + " " + ODD_TEXTS.get(random.nextInt(ODD_TEXTS.size()));
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> @Nullable T maybe(T[] values) {
    return random.nextBoolean() ? null : one(values);
  }
}
