package org.backstride.ui.recording;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Set;
import org.backstride.recording.Activity;
import org.backstride.text.Formats;
import org.backstride.text.Messages;

/// What a recording is called: by its own title, else by what was done, and when.
///
/// @param zone where the clock on the wall stands
public record RecordingNames(Messages messages, Formats formats, ZoneId zone) {

  private static final Set<String> KNOWN =
      Set.of(
          "alpine-skiing",
          "basketball",
          "boxing",
          "cross-country-skiing",
          "cycling",
          "e-biking",
          "fitness-equipment",
          "floor-climbing",
          "generic",
          "golf",
          "hiking",
          "horseback-riding",
          "ice-skating",
          "inline-skating",
          "kayaking",
          "mountaineering",
          "multisport",
          "other",
          "other-indoor",
          "other-outdoor",
          "paddling",
          "rock-climbing",
          "rowing",
          "running",
          "snowboarding",
          "snowshoeing",
          "soccer",
          "stand-up-paddleboarding",
          "strength-training",
          "swimming",
          "tennis",
          "training",
          "transition",
          "walking",
          "yoga");

  private static final Set<String> PLACES =
      Set.of(
          "cardio-training",
          "casual-walking",
          "elliptical",
          "flexibility-training",
          "indoor-cycling",
          "indoor-rowing",
          "indoor-running",
          "indoor-walking",
          "lap-swimming",
          "mountain",
          "open-water",
          "pilates",
          "road",
          "speed-walking",
          "spin",
          "stair-climbing",
          "street",
          "strength-training",
          "track",
          "trail",
          "treadmill",
          "virtual-activity",
          "warm-up",
          "yoga");

  /// The user's title, or else "Running, treadmill".
  public String title(String title, Activity activity) {
    if (!title.isBlank()) {
      return title;
    }
    return activity.subSport().isBlank() || activity.subSport().equals("generic")
        ? sport(activity)
        : messages.text("recording.name", sport(activity), place(activity));
  }

  private String place(Activity activity) {
    String code = activity.subSport().toLowerCase(Locale.ROOT).replace('_', '-');
    return PLACES.contains(code)
        ? messages.text("recording.place." + code)
        : words(activity.subSport());
  }

  public String sport(Activity activity) {
    String sport = activity.sport().toLowerCase(Locale.ROOT).replace('_', '-');
    if (sport.isBlank() || KNOWN.contains(sport)) {
      return messages.text("recording.sport." + (sport.isBlank() ? "generic" : sport));
    }
    return Character.toUpperCase(sport.charAt(0)) + words(sport).substring(1);
  }

  /// Day and time of day where it was recorded, with the distance from UTC where that is not the
  /// one of here; or that neither is known.
  public String when(Activity activity) {
    return activity
        .wallClock(zone)
        .map(there -> formats.dateTime(there) + elsewhere(there))
        .orElseGet(() -> messages.text("recording.nodate"));
  }

  private String elsewhere(ZonedDateTime there) {
    var here = zone.getRules().getOffset(there.toInstant());
    return there.getOffset().equals(here) ? "" : " (UTC" + there.getOffset() + ")";
  }

  private static String words(String code) {
    return code.replace('_', ' ').replace('-', ' ');
  }
}
