package org.backstride.codec.fit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backstride.codec.fit.wire.FitMessage;
import org.backstride.recording.Origin.Device;

/// The names behind the numbers of the FIT profile.
final class FitNames {

  private static final List<String> SPORTS =
      List.of(
          "generic",
          "running",
          "cycling",
          "transition",
          "fitness_equipment",
          "swimming",
          "basketball",
          "soccer",
          "tennis",
          "american_football",
          "training",
          "walking",
          "cross_country_skiing",
          "alpine_skiing",
          "snowboarding",
          "rowing",
          "mountaineering",
          "hiking",
          "multisport",
          "paddling",
          "flying",
          "e_biking",
          "motorcycling",
          "boating",
          "driving",
          "golf",
          "hang_gliding",
          "horseback_riding",
          "hunting",
          "fishing",
          "inline_skating",
          "rock_climbing",
          "sailing",
          "ice_skating",
          "sky_diving",
          "snowshoeing",
          "snowmobiling",
          "stand_up_paddleboarding",
          "surfing",
          "wakeboarding",
          "water_skiing",
          "kayaking",
          "rafting",
          "windsurfing",
          "kitesurfing",
          "tactical",
          "jumpmaster",
          "boxing",
          "floor_climbing",
          "baseball");

  private static final List<String> SUB_SPORTS =
      List.of(
          "generic",
          "treadmill",
          "street",
          "trail",
          "track",
          "spin",
          "indoor_cycling",
          "road",
          "mountain",
          "downhill",
          "recumbent",
          "cyclocross",
          "hand_cycling",
          "track_cycling",
          "indoor_rowing",
          "elliptical",
          "stair_climbing",
          "lap_swimming",
          "open_water",
          "flexibility_training",
          "strength_training",
          "warm_up",
          "match",
          "exercise",
          "challenge",
          "indoor_skiing",
          "cardio_training",
          "indoor_walking",
          "e_bike_fitness",
          "bmx",
          "casual_walking",
          "speed_walking",
          "bike_to_run_transition",
          "run_to_bike_transition",
          "swim_to_bike_transition",
          "atv",
          "motocross",
          "backcountry",
          "resort",
          "rc_drone",
          "wingsuit",
          "whitewater",
          "skate_skiing",
          "yoga",
          "pilates",
          "indoor_running",
          "gravel_cycling",
          "e_bike_mountain",
          "commuting",
          "mixed_surface",
          "navigate",
          "track_me",
          "map",
          "single_gas_diving",
          "multi_gas_diving",
          "gauge_diving",
          "apnea_diving",
          "apnea_hunting",
          "virtual_activity",
          "obstacle");

  private static final Map<Integer, String> MAKERS =
      Map.ofEntries(
          Map.entry(1, "Garmin"),
          Map.entry(13, "Dynastream"),
          Map.entry(15, "Dynastream"),
          Map.entry(23, "Suunto"),
          Map.entry(32, "Wahoo"),
          Map.entry(70, "Sigma Sport"),
          Map.entry(71, "TomTom"),
          Map.entry(95, "Stryd"),
          Map.entry(123, "Polar"),
          Map.entry(260, "Zwift"),
          Map.entry(265, "Strava"),
          Map.entry(294, "COROS"));

  /// Sports on foot, in which the device counts the strides of one foot.
  private static final Set<String> ON_FOOT =
      Set.of("running", "walking", "hiking", "transition", "snowshoeing");

  private FitNames() {}

  static String sport(int number) {
    return name(SPORTS, number, "sport");
  }

  static String subSport(int number) {
    return name(SUB_SPORTS, number, "sub_sport");
  }

  static boolean isOnFoot(String sport, String subSport) {
    return ON_FOOT.contains(sport) || subSport.equals("treadmill");
  }

  /// The device that wrote a file, as its first message says.
  static Device device(FitMessage fileId) {
    int maker = fileId.code(1, -1);
    double serial = fileId.number(3);
    String product = fileId.text(8);
    if (product.isEmpty()) {
      int number = fileId.code(2, -1);
      product = number < 0 ? "" : Integer.toString(number);
    }
    return new Device(
        maker < 0 ? "" : MAKERS.getOrDefault(maker, Integer.toString(maker)),
        product,
        Double.isNaN(serial) ? "" : Long.toString((long) serial));
  }

  private static String name(List<String> names, int number, String kind) {
    if (number < 0) {
      return "";
    }
    return number < names.size() ? names.get(number) : kind + "_" + number;
  }
}
