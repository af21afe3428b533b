package org.backstride.studio.validating;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backstride.recording.DirectionLabel;

/// A file of a set that says in its path which way its person went, as KU-HAR does: one folder an
/// activity (`12.Walk-backward`), one file a trial (`1052_M_1.csv`: person, activity, trial).
///
/// @param subject who it is of, empty where the name does not say
record NamedFile(Path path, DirectionLabel truth, String subject) {

  private static final Pattern BACKWARD = Pattern.compile("back-?ward|retro");
  private static final Pattern FORWARD = Pattern.compile("forward|walk|run|jog");

  /// Sideways, on stairs and turning on the spot is no forward walk.
  private static final Pattern OTHER = Pattern.compile("side|lateral|stair|turn|jump");

  /// Empty for a path without a direction; the innermost folder or name with one decides.
  static Optional<NamedFile> of(Path path) {
    for (int i = path.getNameCount() - 1; i >= 0; i--) {
      String part = path.getName(i).toString().toLowerCase(Locale.ROOT);
      if (BACKWARD.matcher(part).find()) {
        return Optional.of(new NamedFile(path, DirectionLabel.BACKWARD, subject(path)));
      }
      if (OTHER.matcher(part).find()) {
        return Optional.empty();
      }
      if (FORWARD.matcher(part).find()) {
        return Optional.of(new NamedFile(path, DirectionLabel.FORWARD, subject(path)));
      }
    }
    return Optional.empty();
  }

  private static String subject(Path path) {
    String name = String.valueOf(path.getFileName());
    int end = name.indexOf('_');
    return end < 0 ? "" : name.substring(0, end);
  }
}
