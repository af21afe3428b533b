package org.backstride.rehab.outcome;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// From answers to scores (evidence §6). An item without an answer is null; where too many are
/// missing there is no score.
public final class Scoring {

  private static final int HIGHEST_ITEM = 4;
  private static final int LEFS_ITEMS = 20;
  private static final int IKDC_ITEMS = 18;
  private static final int IKDC_FEWEST = 16;
  private static final int IKDC_HIGHEST = 87;
  private static final int KOOS_12_ITEMS = 4;

  /// How many items a KOOS subscale has, and how many of them must be answered: half.
  private static final Map<Measure, Integer> KOOS_ITEMS =
      Map.of(
          Measure.KOOS_SYMPTOMS, 7,
          Measure.KOOS_PAIN, 9,
          Measure.KOOS_ADL, 17,
          Measure.KOOS_SPORT, 5,
          Measure.KOOS_QOL, 4);

  private Scoring() {}

  /// How many answers a form has that can be scored here; 0 where it is entered as a score only.
  public static int items(Measure measure) {
    return switch (measure) {
      case KOOS_12 -> 3 * KOOS_12_ITEMS;
      case LEFS -> LEFS_ITEMS;
      default -> KOOS_ITEMS.getOrDefault(measure, 0);
    };
  }

  /// The score of a form's answers in their order; empty where too many are missing.
  ///
  /// @throws IllegalArgumentException where the form has not so many items, or an answer is not on
  ///   its scale
  public static OptionalDouble of(Measure measure, List<@Nullable Integer> items) {
    if (items.size() != items(measure)) {
      throw new IllegalArgumentException(measure + " does not have " + items.size() + " items");
    }
    return switch (measure) {
      case KOOS_12 ->
          koos12(
              items.subList(0, KOOS_12_ITEMS),
              items.subList(KOOS_12_ITEMS, 2 * KOOS_12_ITEMS),
              items.subList(2 * KOOS_12_ITEMS, 3 * KOOS_12_ITEMS));
      case LEFS -> {
        var sum = lefs(items);
        yield sum.isPresent() ? OptionalDouble.of(sum.getAsInt()) : OptionalDouble.empty();
      }
      default -> koos(measure, items);
    };
  }

  /// A subscale of KOOS: 100 less a quarter of the mean in hundredths; half of the items suffice.
  ///
  /// @throws IllegalArgumentException where the measure is no KOOS subscale or has not so many
  ///   items
  public static OptionalDouble koos(Measure subscale, List<@Nullable Integer> items) {
    Integer count = KOOS_ITEMS.get(subscale);
    if (count == null || items.size() != count) {
      throw new IllegalArgumentException(subscale + " does not have " + items.size() + " items");
    }
    return meanScore(items, Math.ceilDiv(count, 2));
  }

  /// The summary of KOOS-12: the mean of pain, function and quality of life, each of four items of
  /// which half suffice.
  public static OptionalDouble koos12(
      List<@Nullable Integer> pain,
      List<@Nullable Integer> function,
      List<@Nullable Integer> quality) {
    double sum = 0;
    for (var part : List.of(pain, function, quality)) {
      if (part.size() != KOOS_12_ITEMS) {
        throw new IllegalArgumentException("KOOS-12 has four items a part");
      }
      var score = meanScore(part, KOOS_12_ITEMS / 2);
      if (score.isEmpty()) {
        return OptionalDouble.empty();
      }
      sum += score.getAsDouble();
    }
    return OptionalDouble.of(sum / 3);
  }

  /// The sum of the twenty items of LEFS. No rule for missing items is known: all are needed.
  public static OptionalInt lefs(List<@Nullable Integer> items) {
    if (items.size() != LEFS_ITEMS) {
      throw new IllegalArgumentException("LEFS has 20 items");
    }
    int sum = 0;
    for (Integer item : items) {
      if (item == null) {
        return OptionalInt.empty();
      }
      sum += within(item);
    }
    return OptionalInt.of(sum);
  }

  /// The IKDC subjective score: the raw sum in percent of the highest sum that the answered items
  /// can give, 87 when all eighteen are answered; sixteen suffice.
  public static OptionalDouble ikdc(int rawSum, int highestSum, int answered) {
    boolean whole = answered == IKDC_ITEMS;
    boolean fits = rawSum >= 0 && rawSum <= highestSum && highestSum <= IKDC_HIGHEST;
    boolean misses = whole && highestSum != IKDC_HIGHEST;
    if (!fits || misses || answered > IKDC_ITEMS) {
      throw new IllegalArgumentException("Not an IKDC sum: " + rawSum + " of " + highestSum);
    }
    return answered < IKDC_FEWEST
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) rawSum / highestSum * 100);
  }

  /// The limb symmetry index: the involved side in percent of the other.
  public static double limbSymmetry(double involved, double uninvolved) {
    if (!(involved >= 0) || !(uninvolved > 0)) {
      throw new IllegalArgumentException("Not two strengths");
    }
    return involved / uninvolved * 100;
  }

  /// Gait speed in metres a second over ten metres.
  public static double gaitSpeed(double secondsForTenMetres) {
    if (!(secondsForTenMetres > 0)) {
      throw new IllegalArgumentException("Not a time: " + secondsForTenMetres);
    }
    return 10 / secondsForTenMetres;
  }

  private static OptionalDouble meanScore(List<@Nullable Integer> items, int fewest) {
    int answered = 0;
    int sum = 0;
    for (Integer item : items) {
      if (item != null) {
        answered++;
        sum += within(item);
      }
    }
    return answered < fewest
        ? OptionalDouble.empty()
        : OptionalDouble.of(100 - (double) sum / answered / HIGHEST_ITEM * 100);
  }

  private static int within(int item) {
    if (item < 0 || item > HIGHEST_ITEM) {
      throw new IllegalArgumentException("An item is 0 to 4, not " + item);
    }
    return item;
  }
}
