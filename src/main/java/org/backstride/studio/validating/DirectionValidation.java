package org.backstride.studio.validating;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.backstride.codec.Decoded;
import org.backstride.codec.detect.Decoders;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.direction.DirectionLabels;
import org.backstride.recording.direction.Sighting;
import org.backstride.recording.motion.LegSensor;
import org.backstride.recording.motion.MotionSignal.Placement;
import org.backstride.recording.motion.Mounting;
import org.backstride.recording.motion.Worn;
import org.backstride.studio.validating.Trial.Told;
import org.backstride.studio.validating.Trial.Unjudged;
import org.backstride.studio.validating.Trial.Verdict;

/// Tells the direction of every file of a set from its motion sensor alone and holds it against
/// what the path says. Of each person the first forward file with agreeing strides teaches how the
/// sensor sat, and is not judged.
public final class DirectionValidation {

  private final Placement worn;
  private final Consumer<Trial> told;

  /// @param worn where the sensor sat, [Placement#FOOT] or [Placement#SHANK]
  /// @param told hears what came of each file, in order of persons
  public DirectionValidation(Placement worn, Consumer<Trial> told) {
    this.worn = worn;
    this.told = told;
  }

  /// Judges all files under some paths that have a direction in theirs.
  public void judge(List<Path> paths) throws IOException {
    var files = new ArrayList<NamedFile>();
    for (Path path : paths) {
      try (var found = Files.walk(path)) {
        found
            .filter(Files::isRegularFile)
            .sorted()
            .forEach(each -> NamedFile.of(each).ifPresent(files::add));
      }
    }
    files.stream()
        .collect(groupingBy(NamedFile::subject, TreeMap::new, toList()))
        .values()
        .forEach(this::judgePerson);
  }

  private void judgePerson(List<NamedFile> files) {
    Optional<Mounting> mounting = Optional.empty();
    Path teacher = Path.of("");
    for (var file : files) {
      if (mounting.isEmpty() && file.truth() == DirectionLabel.FORWARD) {
        mounting = channels(file).flatMap(this::mounting);
        teacher = file.path();
      }
    }
    for (var file : files) {
      boolean taught = mounting.isPresent() && file.path().equals(teacher);
      var verdict = taught ? Unjudged.LEARNT : verdict(file, mounting);
      told.accept(new Trial(file.path(), file.truth(), verdict));
    }
  }

  private Optional<Mounting> mounting(Channels channels) {
    return LegSensor.of(channels, worn).flatMap(leg -> leg.mounting(0, channels.lastMillis() + 1));
  }

  private Verdict verdict(NamedFile file, Optional<Mounting> mounting) {
    var read = channels(file);
    if (read.isEmpty()) {
      return Unjudged.UNREADABLE;
    }
    var leg = LegSensor.of(read.get(), worn);
    if (leg.isEmpty()) {
      return Unjudged.NO_SENSOR;
    }
    return mounting.isEmpty()
        ? Unjudged.NO_MOUNTING
        : told(leg.get().sightings(mounting.get()), read.get().lastMillis());
  }

  private static Told told(List<Sighting> sightings, long lengthMillis) {
    var intervals = DirectionLabels.of(sightings, lengthMillis);
    long forward = length(intervals, DirectionLabel.FORWARD);
    long backward = length(intervals, DirectionLabel.BACKWARD);
    return new Told(forward, backward, lengthMillis - forward - backward);
  }

  private static long length(List<Interval> intervals, DirectionLabel direction) {
    return intervals.stream()
        .filter(interval -> interval.direction() == direction)
        .mapToLong(Interval::lengthMillis)
        .sum();
  }

  private Optional<Channels> channels(NamedFile file) {
    try {
      var decoded =
          Decoders.decode(
              Files.readAllBytes(file.path()), String.valueOf(file.path().getFileName()));
      return decoded instanceof Decoded.Complete complete
          ? Optional.of(Worn.at(complete.recordings().getFirst().channels(), worn))
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
