package org.backstride.codec.workout.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.backstride.program.Extent;
import org.backstride.program.Step.Role;
import org.backstride.program.Target.HeartRateUnit;
import org.backstride.program.Target.ZoneKind;
import org.backstride.unit.DistanceUnit;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// What a device of its own makes of a TCX workout: the steps one after another, by the fields it
/// acts on. Names and notes are for people and are not read here.
final class TcxDevice {

  private static final String TYPE = "xsi:type";

  /// What a device is to keep to.
  sealed interface Goal {

    record Nothing() implements Goal {}

    record Speed(String viewAs, double low, double high) implements Goal {}

    record Beats(int low, int high, HeartRateUnit unit) implements Goal {}

    record Zone(int number, ZoneKind kind) implements Goal {}
  }

  /// A step as the device does it.
  record Done(Role role, Extent extent, Goal goal) {}

  private TcxDevice() {}

  static List<Done> steps(byte[] file) {
    try {
      var document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(file));
      var workout = (Element) document.getElementsByTagName("Workout").item(0);
      return all(workout, "Step");
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("No XML", e);
    }
  }

  private static List<Done> all(Element parent, String name) {
    List<Done> steps = new ArrayList<>();
    for (Element each : children(parent)) {
      if (each.getTagName().equals(name)) {
        if (each.getAttribute(TYPE).equals("Repeat_t")) {
          var once = all(each, "Child");
          for (int i = 0; i < Integer.parseInt(leaf(each, "Repetitions")); i++) {
            steps.addAll(once);
          }
        } else {
          steps.add(step(each));
        }
      }
    }
    return steps;
  }

  private static Done step(Element step) {
    var role = leaf(step, "Intensity").equals("Resting") ? Role.REST : Role.WORK;
    return new Done(role, extent(child(step, "Duration")), goal(child(step, "Target")));
  }

  private static Extent extent(Element duration) {
    return switch (duration.getAttribute(TYPE)) {
      case "Time_t" -> new Extent.ForTime(Integer.parseInt(leaf(duration, "Seconds")));
      case "Distance_t" ->
          new Extent.ForDistance(new BigDecimal(leaf(duration, "Meters")), DistanceUnit.METRES);
      case "HeartRateBelow_t" -> new Extent.UntilHeartRate(Extent.Side.BELOW, beats(duration));
      case "HeartRateAbove_t" -> new Extent.UntilHeartRate(Extent.Side.ABOVE, beats(duration));
      case "UserInitiated_t" -> new Extent.UntilLap();
      default -> throw new IllegalStateException(duration.getAttribute(TYPE));
    };
  }

  private static Goal goal(Element target) {
    return switch (target.getAttribute(TYPE)) {
      case "None_t" -> new Goal.Nothing();
      case "Speed_t" -> {
        var zone = child(target, "SpeedZone");
        yield zone.getAttribute(TYPE).equals("PredefinedSpeedZone_t")
            ? new Goal.Zone(Integer.parseInt(leaf(zone, "Number")), ZoneKind.PACE)
            : new Goal.Speed(
                leaf(zone, "ViewAs"),
                Double.parseDouble(leaf(zone, "LowInMetersPerSecond")),
                Double.parseDouble(leaf(zone, "HighInMetersPerSecond")));
      }
      case "HeartRate_t" -> {
        var zone = child(target, "HeartRateZone");
        yield zone.getAttribute(TYPE).equals("PredefinedHeartRateZone_t")
            ? new Goal.Zone(Integer.parseInt(leaf(zone, "Number")), ZoneKind.HEART_RATE)
            : new Goal.Beats(
                value(child(zone, "Low")), value(child(zone, "High")), unit(child(zone, "Low")));
      }
      default -> throw new IllegalStateException(target.getAttribute(TYPE));
    };
  }

  private static HeartRateUnit unit(Element rate) {
    return rate.getAttribute(TYPE).equals("HeartRateAsPercentOfMax_t")
        ? HeartRateUnit.PERCENT_OF_MAXIMUM
        : HeartRateUnit.BEATS_PER_MINUTE;
  }

  private static int beats(Element duration) {
    return value(child(duration, "HeartRate"));
  }

  private static int value(Element beats) {
    return Integer.parseInt(leaf(beats, "Value"));
  }

  private static String leaf(Element parent, String name) {
    return child(parent, name).getTextContent();
  }

  private static Element child(Element parent, String name) {
    return children(parent).stream()
        .filter(each -> each.getTagName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No " + name));
  }

  private static List<Element> children(Element parent) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }
}
