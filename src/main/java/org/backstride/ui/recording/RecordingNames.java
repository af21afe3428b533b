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
      Set.of("running", "walking", "hiking", "cycling", "swimming", "training", "generic");

  private static final Set<String> PLACES =
      Set.of(
          "treadmill",
          "street",
          "trail",
          "track",
          "indoor-walking",
          "indoor-running",
          "elliptical",
          "stair-climbing",
          "flexibility-training",
          "strength-training",
          "cardio-training",
          "warm-up");

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
    String sport = activity.sport().toLowerCase(Locale.ROOT);
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
