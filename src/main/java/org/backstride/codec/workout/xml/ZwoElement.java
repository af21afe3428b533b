package org.backstride.codec.workout.xml;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An element of a Zwift workout that is something to do, as it is written.
///
/// @param messages the attributes of each message that is shown meanwhile
record ZwoElement(String name, Map<String, String> attributes, List<Map<String, String>> messages) {

  static final String INTERVALS = "IntervalsT";

  private static final Set<String> OPEN = Set.of("FreeRide", "FreeRun", "MaxEffort");
  private static final Set<String> STEPS =
      Set.of("SteadyState", "SolidState", "Warmup", "Cooldown", "Ramp", INTERVALS);

  ZwoElement {
    attributes = Map.copyOf(attributes);
    messages = List.copyOf(messages);
  }

  static boolean isStep(String name) {
    return STEPS.contains(name) || OPEN.contains(name);
  }

  ZwoElement with(Map<String, String> message) {
    var more = new ArrayList<>(messages);
    more.add(message);
    return new ZwoElement(name, attributes, more);
  }

  /// The value of an attribute, blank where it is missing.
  String text(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  int whole(String attribute) {
    return (int) Math.round(Double.parseDouble(text(attribute)));
  }

  /// A share as percent of the threshold; empty where there is none, or where it is a share of what
  /// the person runs over a race's distance, which is not the threshold.
  Optional<BigDecimal> percent(String attribute) {
    if (!attributes.containsKey(attribute) || attributes.containsKey("pace")) {
      return Optional.empty();
    }
    var percent =
        new BigDecimal(text(attribute)).movePointRight(2).setScale(2, RoundingMode.HALF_UP);
    var stripped = percent.stripTrailingZeros();
    return Optional.of(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
  }

  /// Whether it says something that a program cannot, and is read as a step without a target.
  boolean isGuessed() {
    if (name.equals(INTERVALS)) {
      return percent("OnPower").isEmpty() || percent("OffPower").isEmpty();
    }
    boolean shared = percent("Power").isPresent() || percent("PowerLow").isPresent();
    return name.equals("MaxEffort") || (STEPS.contains(name) && !shared);
  }

  /// The messages that are first shown within a span of the time or distance since its beginning.
  List<String> messagesFrom(int start, int end) {
    return messages.stream()
        .filter(message -> offset(message) >= start && offset(message) < end)
        .map(message -> message.getOrDefault("message", ""))
        .toList();
  }

  private static double offset(Map<String, String> message) {
    String typed = message.getOrDefault("timeoffset", message.getOrDefault("distoffset", "0"));
    return typed.isEmpty() ? 0 : Double.parseDouble(typed);
  }
}
