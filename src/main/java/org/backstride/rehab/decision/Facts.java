package org.backstride.rehab.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.backstride.rehab.Finding.Text;
import org.backstride.rehab.response.Effusion;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.Told;
import org.backstride.unit.Quantity;
import org.backstride.unit.Quantity.Count;
import org.backstride.unit.Quantity.Share;
import org.jspecify.annotations.Nullable;

/// Says what a row looked at, in sentences with the numbers of the report.
final class Facts {

  private final Sitting sitting;
  private final Response now;
  private final Thresholds limits;

  Facts(Sitting sitting) {
    this.sitting = sitting;
    now = sitting.now();
    limits = sitting.thresholds();
  }

  /// The data that made a row apply.
  List<Text> of(Row row) {
    return switch (row) {
      case R1 -> redFlags();
      case R1A ->
          List.of(text("before", count(now.pain().before()), new Count(limits.stopAbove())));
      case R2 -> falls();
      case R2A -> endSigns();
      case R3 -> effusion();
      case R4 -> List.of(text("stop", worst(), new Count(limits.stopAbove())));
      case R5 -> morning();
      case R6 -> List.of(text("warmUp"));
      case R7 -> soreness();
      case R8 -> List.of(text("peak", worst(), new Count(limits.advanceLimit())), settled());
      case R9 -> shortfalls();
      case R10 -> advance();
      case R11 -> List.of(text("noMorning"));
      case R12 -> rest();
    };
  }

  /// What is still asked for before one advances, where the row repeats a level.
  List<Text> toAdvance(Row row) {
    return switch (row) {
      case R7, R8, R9, R11, R12 -> {
        var open = new ArrayList<Text>();
        open.add(
            text(
                "toAdvance",
                new Count(limits.practice().sessionsToAdvance()),
                new Count(limits.advanceLimit())));
        sitting.missing().forEach(missing -> open.add(new Text(missing.key(), List.of())));
        yield open;
      }
      case R1, R1A, R2, R2A, R3, R4, R5, R6, R10 -> List.of();
    };
  }

  private List<Text> redFlags() {
    var flags =
        now.signs().knownRedFlags().stream()
            .sorted()
            .map(flag -> new Text("rehab.redFlag." + flag.name(), List.of()));
    Integer hurt = now.falls().withInjury();
    return hurt != null && hurt > 0
        ? Stream.concat(flags, Stream.of(text("hurt", count(hurt)))).toList()
        : flags.toList();
  }

  private List<Text> falls() {
    var facts = new ArrayList<Text>();
    Integer fell = now.falls().withoutInjury();
    Integer near = now.falls().near();
    if (fell != null && fell > 0) {
      facts.add(text("falls", count(fell)));
    }
    if (near != null && near > 0) {
      facts.add(text("near", count(near)));
    }
    return facts;
  }

  private List<Text> endSigns() {
    return now.signs().knownEndSigns().stream()
        .sorted()
        .map(sign -> new Text("rehab.endSign." + sign.name(), List.of()))
        .toList();
  }

  private List<Text> effusion() {
    Effusion effusion = now.signs().effusion();
    return effusion == null
        ? List.of()
        : List.of(new Text("rehab.fact.effusion." + effusion.name(), List.of()));
  }

  private List<Text> morning() {
    var facts = new ArrayList<Text>();
    facts.add(text("morning", count(now.pain().before()), count(now.pain().nextMorning())));
    boolean far = now.pain().morningRise().orElse(0) > limits.morningRise();
    facts.add(far ? text("rise", new Count(limits.morningRise())) : text("twice"));
    return facts;
  }

  private List<Text> soreness() {
    var facts = new ArrayList<Text>();
    if (now.signs().soreOverAnHour() == Told.YES) {
      facts.add(text("hour"));
    }
    if (sitting.unsettled()) {
      facts.add(text("morning", count(now.pain().before()), count(now.pain().nextMorning())));
    }
    if (sitting.newEffusion()) {
      facts.add(text("effusionNew"));
    }
    return facts;
  }

  private List<Text> shortfalls() {
    var facts = new ArrayList<Text>();
    Integer done = now.performed().completedPercent();
    int least = limits.practice().completedPercent();
    if (done != null && done < least) {
      facts.add(text("completed", new Share(done / 100.0), new Share(least / 100.0)));
    }
    if (sitting.tooHard()) {
      facts.add(text("exertion", count(now.performed().rpe()), count(now.performed().rpeTarget())));
    }
    if (now.performed().techniqueGood() == Told.NO) {
      facts.add(text("technique"));
    }
    return facts;
  }

  private List<Text> advance() {
    var good = new Count(DecisionTable.goodSessions(sitting));
    return List.of(
        now.hasLevel() ? text("good", good, new Count(now.level())) : text("goodInARow", good),
        text("peakWithin", worst(), new Count(limits.advanceLimit())),
        settled());
  }

  private List<Text> rest() {
    if (!sitting.missing().isEmpty()) {
      return List.of(text("missing", new Count(sitting.missing().size())));
    }
    if (!sitting.counts()) {
      return List.of(text("unheeded"));
    }
    int good = DecisionTable.goodSessions(sitting);
    if (good > 0) {
      return List.of(
          text("oneGood", new Count(good), new Count(limits.practice().sessionsToAdvance())));
    }
    var facts = new ArrayList<Text>();
    facts.addAll(endSigns());
    facts.addAll(falls());
    facts.addAll(effusion());
    return facts;
  }

  private Text settled() {
    return text("settled", count(now.pain().before()), count(now.pain().nextMorning()));
  }

  private Count worst() {
    return new Count(now.pain().worst().orElse(0));
  }

  /// A number that the row has found to be known.
  private static Count count(@Nullable Integer value) {
    return new Count(value == null ? 0 : value);
  }

  private static Text text(String fact, Quantity... quantities) {
    return new Text("rehab.fact." + fact, Arrays.asList(quantities));
  }
}
