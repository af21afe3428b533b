package org.backstride.sheet;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Condition.Care;
import org.backstride.athlete.Readiness.Level;
import org.backstride.program.Surface;
import org.backstride.rehab.Conditions.Place;
import org.backstride.sheet.SheetModel.Band;
import org.backstride.sheet.SheetModel.Checks;
import org.backstride.sheet.SheetModel.Light;
import org.backstride.sheet.SheetModel.Safety;
import org.backstride.sheet.SheetOrder.PainLimits;
import org.backstride.sheet.Timeline.Moment;
import org.jspecify.annotations.Nullable;

/// The fixed safety part of every sheet: pain traffic light, stop list, and the checklist of the
/// place (evidence §7, S07, S10, S11, S12, S33, S34, S35).
final class SafetyStrip {

  private static final List<String> STOPS =
      List.of("chest", "balance", "pain", "limp", "knee", "swelling");

  private final SheetOrder order;
  private final List<Moment> moments;
  private final Wording wording;

  SafetyStrip(SheetOrder order, List<Moment> moments, Wording wording) {
    this.order = order;
    this.moments = moments;
    this.wording = wording;
  }

  Safety build() {
    return new Safety(bands(), stops(), places().stream().map(this::checks).toList());
  }

  private List<Band> bands() {
    PainLimits limits = order.limits();
    return List.of(
        band(Light.SAFE, 0, limits.safe()),
        band(Light.ACCEPTABLE, limits.safe() + 1, limits.most()),
        band(Light.STOP, limits.most() + 1, 10));
  }

  private Band band(Light light, int from, int to) {
    String key = "band." + Movements.lower(light.name());
    String span = from == to ? String.valueOf(from) : from + "–" + to;
    Object argument = light == Light.STOP ? order.limits().most() : span;
    return new Band(
        light, from, to, wording.text(key + ".title", argument), wording.text(key + ".text"));
  }

  private Checks stops() {
    return new Checks(
        wording.text("stops.title"),
        wording.text("stops.lead", order.issue().clinic().emergencyNumber()),
        STOPS.stream().map(stop -> wording.text("stops." + stop, order.limits().most())).toList());
  }

  /// Where the session is done: on the treadmill, and on the ground where it also leaves the belt.
  private List<String> places() {
    String ground = order.conditions().place() == Place.OUTDOORS ? "outdoor" : "indoor";
    if (!uses(Surface.TREADMILL)) {
      return List.of(ground);
    }
    boolean leavesTheBelt =
        moments.stream().anyMatch(moment -> moment.moves() && !moment.onTreadmill());
    return leavesTheBelt ? List.of("treadmill", ground) : List.of("treadmill");
  }

  private Checks checks(String place) {
    return new Checks(
        wording.text("checks.title"),
        wording.text("checks." + place),
        keys(place).map(key -> wording.text("check." + key)).toList());
  }

  private Stream<String> keys(String place) {
    return switch (place) {
      case "treadmill" -> {
        String last = needsHelper(order.athlete()) ? "helper" : "behind";
        yield Stream.of("clip", "slowest", "belt", "turn", "shoes", last);
      }
      case "outdoor" -> {
        String last = uses(Surface.TRACK) ? "lane" : "partner";
        yield Stream.of("walked", "clear", "others", "shoes", "weather", last);
      }
      default -> Stream.of("floor", "length", "hold", "shoes", "others", "light");
    };
  }

  private boolean uses(Surface surface) {
    Predicate<Moment> onIt = moment -> moment.surface() == surface;
    return moments.stream().anyMatch(onIt);
  }

  /// Beginners and people in rehabilitation have a helper within reach; so has who is not known.
  private static boolean needsHelper(@Nullable Athlete athlete) {
    return athlete == null
        || athlete.readiness().level() == Level.NOVICE
        || athlete.condition().care() == Care.REHAB;
  }
}
