package org.backstride.store.care;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.backstride.rehab.ClinicRules;
import org.backstride.rehab.ClinicRules.Switch;
import org.backstride.rehab.ClinicRules.Weight;
import org.backstride.rehab.RuleId;
import org.backstride.rehab.RuleLimit;
import org.backstride.rehab.Strictness;
import org.backstride.rehab.clinic.ClinicSettings;
import org.backstride.rehab.decision.PainScale;
import org.backstride.rehab.decision.Thresholds;
import org.backstride.rehab.decision.Thresholds.Practice;
import org.backstride.rehab.outcome.BackwardWalk;
import org.backstride.store.sql.Tx;

/// What the clinic set otherwise than the evidence has it. Names are `weight.S24.novices`,
/// `limit.s24_novice`, `pain` (scale and three limits), `practice` and `walk`; what is not there is
/// standard.
final class ClinicTable {

  private static final String WEIGHT = "weight.";
  private static final String LIMIT = "limit.";
  private static final String INSERT =
      "INSERT INTO clinic_setting (name, value, set_at_ms) VALUES (?, ?, ?)";

  private final Tx tx;

  ClinicTable(Tx tx) {
    this.tx = tx;
  }

  ClinicSettings read() {
    Map<String, String> set = new HashMap<>();
    tx.query(
            "SELECT name, value FROM clinic_setting",
            row -> Map.entry(row.text("name"), row.text("value")))
        .forEach(entry -> set.put(entry.getKey(), entry.getValue()));
    return new ClinicSettings(rules(set), thresholds(set), walk(set));
  }

  void save(ClinicSettings settings, Instant now) {
    tx.update("DELETE FROM clinic_setting");
    new TreeMap<>(names(settings)).forEach((name, value) -> tx.update(INSERT, name, value, now));
  }

  private static Map<String, String> names(ClinicSettings settings) {
    Map<String, String> names = new HashMap<>();
    settings
        .rules()
        .weights()
        .forEach(
            (which, weight) ->
                names.put(
                    WEIGHT + which.rule().name() + "." + Codes.code(which.group()),
                    Codes.code(weight)));
    settings
        .rules()
        .limits()
        .forEach((limit, value) -> names.put(LIMIT + Codes.code(limit), value.toString()));
    var limits = settings.thresholds();
    if (!limits.equals(Thresholds.STANDARD)) {
      names.put(
          "pain",
          String.format(
              Locale.ROOT,
              "%s,%d,%d,%d",
              Codes.code(limits.scale()),
              limits.advanceLimit(),
              limits.stopAbove(),
              limits.morningRise()));
      var practice = limits.practice();
      names.put(
          "practice",
          String.format(
              Locale.ROOT,
              "%d,%d,%d,%d",
              practice.completedPercent(),
              practice.exertionOver(),
              practice.nearFalls(),
              practice.sessionsToAdvance()));
    }
    var walk = settings.walk();
    if (!walk.equals(BackwardWalk.STANDARD)) {
      names.put("walk", walk.greenUpTo() + "," + walk.amberUpTo() + "," + walk.alarmAbove());
    }
    return names;
  }

  private static ClinicRules rules(Map<String, String> set) {
    Map<Switch, Weight> weights = new HashMap<>();
    Map<RuleLimit, Integer> limits = new HashMap<>();
    set.forEach(
        (name, value) -> {
          if (name.startsWith(WEIGHT)) {
            String[] part = name.substring(WEIGHT.length()).split("\\.", -1);
            var group = Codes.value(part[1], Strictness.Group.class);
            weights.put(
                new Switch(RuleId.valueOf(part[0]), group), Codes.value(value, Weight.class));
          } else if (name.startsWith(LIMIT)) {
            var limit = Codes.value(name.substring(LIMIT.length()), RuleLimit.class);
            limits.put(limit, Integer.valueOf(value));
          }
        });
    return new ClinicRules(weights, limits);
  }

  private static Thresholds thresholds(Map<String, String> set) {
    String pain = set.get("pain");
    String practice = set.get("practice");
    if (pain == null || practice == null) {
      return Thresholds.STANDARD;
    }
    int cut = pain.indexOf(',');
    var scale = Codes.value(pain.substring(0, cut), PainScale.class);
    var limits = Codes.numbers(pain.substring(cut + 1));
    var work = Codes.numbers(practice);
    return new Thresholds(
        scale,
        limits.get(0),
        limits.get(1),
        limits.get(2),
        new Practice(work.get(0), work.get(1), work.get(2), work.get(3)));
  }

  private static BackwardWalk walk(Map<String, String> set) {
    String walk = set.get("walk");
    if (walk == null) {
      return BackwardWalk.STANDARD;
    }
    String[] part = walk.split(",", -1);
    return new BackwardWalk(
        Double.parseDouble(part[0]), Double.parseDouble(part[1]), Double.parseDouble(part[2]));
  }
}
