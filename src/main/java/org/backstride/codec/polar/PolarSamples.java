package org.backstride.codec.polar;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The samples of an exercise: of the older form lists with the time of each sample, of the newer
/// one series with an interval; the route; the times between heart beats.
final class PolarSamples {

  private static final int ROUTE_KINDS = 3;

  private final Map<PolarChannel, PolarTrace> traces = new LinkedHashMap<>();
  private final PolarTrace route = new PolarTrace(ROUTE_KINDS);
  private final PolarBeats beats = new PolarBeats();

  /// The samples of each kind that there are.
  Map<PolarChannel, PolarTrace> traces() {
    return traces;
  }

  /// Latitude, longitude and altitude of each position.
  PolarTrace route() {
    return route;
  }

  PolarBeats beats() {
    return beats;
  }

  boolean isEmpty() {
    return traces.values().stream().allMatch(PolarTrace::isEmpty)
        && route.isEmpty()
        && beats.isEmpty();
  }

  void read(JsonCursor json) throws IOException {
    json.fields(
        name -> {
          switch (name) {
            case "samples" -> json.items(() -> readSeries(json));
            case "recordedRoute" -> readPoints(json);
            case "rr", "rrSamples" -> beats.read(json);
            default -> readList(name, json);
          }
        });
  }

  /// The route of the newer form.
  void readRoute(JsonCursor json) throws IOException {
    json.fields(
        name -> {
          switch (name) {
            case "startTime" -> route.countFrom(WallTime.of(json.text()));
            case "wayPoints" -> readPoints(json);
            default -> {}
          }
        });
  }

  void readPoints(JsonCursor json) throws IOException {
    json.items(() -> new PolarPlace().read(json, route));
  }

  private void readList(String name, JsonCursor json) throws IOException {
    var trace = fresh(name);
    if (trace.isPresent() && json.isArray()) {
      var channel = PolarChannel.of(name).orElseThrow();
      json.items(() -> new Stamped().read(json, channel, trace.get()));
    }
  }

  private void readSeries(JsonCursor json) throws IOException {
    new Series().read(json);
  }

  /// Room for the samples of a kind, empty for a kind that is not known or was read before.
  private Optional<PolarTrace> fresh(String name) {
    return PolarChannel.of(name)
        .map(channel -> traces.computeIfAbsent(channel, _ -> new PolarTrace(1)))
        .filter(PolarTrace::isEmpty);
  }

  /// One value with its time; a sample without a value is a gap.
  private static final class Stamped {

    private WallTime time = WallTime.NONE;
    private double value = Double.NaN;

    void read(JsonCursor json, PolarChannel channel, PolarTrace into) throws IOException {
      json.fields(
          name -> {
            switch (name) {
              case "dateTime" -> time = WallTime.of(json.text());
              case "value", "currentPower" -> value = json.number();
              default -> {}
            }
          });
      into.add(time, channel.value(value));
    }
  }

  /// Values in one interval. What kind they are may be said after them.
  private final class Series {

    private String type = "";
    private double intervalMillis = Double.NaN;
    private final PolarTrace values = new PolarTrace(1);

    void read(JsonCursor json) throws IOException {
      try {
        json.fields(
            name -> {
              switch (name) {
                case "type" -> type = json.text();
                case "intervalMillis" -> intervalMillis = json.number();
                case "values" ->
                    json.items(() -> values.add((double) values.size(), json.number()));
                default -> {}
              }
            });
      } finally {
        // Also where the file is cut off, what came before counts.
        keep();
      }
    }

    private void keep() {
      var trace = fresh(type);
      if (trace.isPresent() && intervalMillis > 0) {
        values.scaleInto(trace.get(), intervalMillis, PolarChannel.of(type).orElseThrow());
      }
    }
  }
}
