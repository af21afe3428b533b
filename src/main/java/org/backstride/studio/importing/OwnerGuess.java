package org.backstride.studio.importing;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.recording.Recording;
import org.backstride.recording.question.Question.Guess;
import org.backstride.store.Library;
import org.backstride.store.RecordingRow;
import org.jspecify.annotations.Nullable;

/// Whose a recording may be, and what says so. A folder with a person's name counts most, then the
/// same session from elsewhere, then the device, then who was open in the window.
final class OwnerGuess {

  private static final int FOLDERS = 3;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// @param athlete null where nothing gives a hint
  record Owner(@Nullable AthleteId athlete, Guess guess) {}

  private final Library library;
  private final @Nullable AthleteId open;
  private final Map<Set<String>, AthleteId> byName = new HashMap<>();
  private final boolean people;

  OwnerGuess(Library library, @Nullable AthleteId open) {
    this.library = library;
    this.open = open;
    Set<Set<String>> twice = new HashSet<>();
    var athletes = library.athletes();
    people = !athletes.isEmpty();
    for (Athlete athlete : athletes) {
      var words = words(athlete.name());
      if (byName.put(words, athlete.id()) != null) {
        twice.add(words);
      }
    }
    byName.keySet().removeAll(twice);
    byName.remove(Set.<String>of());
  }

  /// Whether there is anybody whose it could be.
  boolean hasPeople() {
    return people;
  }

  Owner of(Path file, Recording recording, @Nullable RecordingRow twin) {
    var device = recording.origin().device();
    return byFolder(file)
        .map(athlete -> new Owner(athlete, Guess.FOLDER))
        .or(() -> owner(twin).map(athlete -> new Owner(athlete, Guess.TWIN)))
        .or(
            () ->
                library
                    .review()
                    .lastOwner(device.maker(), device.serial())
                    .map(athlete -> new Owner(athlete, Guess.DEVICE)))
        .orElseGet(() -> new Owner(open, open == null ? Guess.NONE : Guess.OPEN));
  }

  private static Optional<AthleteId> owner(@Nullable RecordingRow twin) {
    return Optional.ofNullable(twin).map(RecordingRow::athlete);
  }

  /// The nearest folder counts, a few levels up at most.
  private Optional<AthleteId> byFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    for (int level = 0; level < FOLDERS && folder != null; level++) {
      Path name = folder.getFileName();
      var athlete = name == null ? null : byName.get(words(name.toString()));
      if (athlete != null) {
        return Optional.of(athlete);
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }

  /// The words of a name in any order, without capitals and accents.
  private static Set<String> words(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return Arrays.stream(NO_LETTERS.split(plain.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
