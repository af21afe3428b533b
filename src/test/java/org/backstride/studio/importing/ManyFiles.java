package org.backstride.studio.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.backstride.codec.Decoded;
import org.backstride.codec.detect.Decoders;
import org.backstride.store.OriginalFile;

/// A folder as it comes from a watch after some years: 5 % of the files corrupt, 10 % there twice,
/// 2 % of the sessions recorded by a phone as well.
final class ManyFiles {

  private static final Instant START = Instant.parse("2022-01-01T08:00:00Z");
  private static final int SECONDS = 60;
  private static final int HEADER = 14;

  private final Random random = new Random(20);
  private final Path folder;

  /// The hashes of the contents that can be read: what the library must hold in the end.
  private final Set<String> readable = new HashSet<>();

  /// The watch's files that can be read, in the order they were written.
  private final List<Path> sound = new ArrayList<>();

  private int copies;
  private int twins;
  private int unreadable;

  ManyFiles(Path folder, int files) throws IOException {
    this.folder = folder;
    for (int number = 0; number < files; number++) {
      int kind = random.nextInt(100);
      if (kind < 5) {
        corrupt(number);
      } else if (kind < 15 && !sound.isEmpty()) {
        copy(number);
      } else if (kind < 17) {
        twin(number);
      } else {
        put(number, ".fit", GeneratedFit.walk(start(number), SECONDS + 1));
      }
    }
  }

  Path folder() {
    return folder;
  }

  Set<String> readable() {
    return readable;
  }

  int copies() {
    return copies;
  }

  int twins() {
    return twins;
  }

  int unreadable() {
    return unreadable;
  }

  private void corrupt(int number) throws IOException {
    byte[] bytes = GeneratedFit.walk(start(number), SECONDS);
    for (int i = HEADER; i < bytes.length; i++) {
      bytes[i] = (byte) random.nextInt(256);
    }
    put(number, ".fit", bytes);
  }

  /// A second time a file that can be read: a corrupt one is refused as often as it comes.
  private void copy(int number) throws IOException {
    Path original = sound.get(random.nextInt(sound.size()));
    Files.copy(original, folder.resolve(name(number, ".copy.fit")));
    copies++;
  }

  /// The watch's file and the phone's of one session.
  private void twin(int number) throws IOException {
    twins++;
    put(number, ".fit", GeneratedFit.walk(start(number), SECONDS + 1));
    byte[] track = GeneratedTracks.gpx(start(number), SECONDS).getBytes(StandardCharsets.UTF_8);
    put(number, ".phone.gpx", track);
  }

  private void put(int number, String ending, byte[] bytes) throws IOException {
    String name = name(number, ending);
    Path written = Files.write(folder.resolve(name), bytes);
    if (Decoders.decode(bytes, name) instanceof Decoded.Complete) {
      readable.add(OriginalFile.sha256(bytes));
      if (ending.equals(".fit")) {
        sound.add(written);
      }
    } else {
      unreadable++;
    }
  }

  private static String name(int number, String ending) {
    return "%05d%s".formatted(number, ending);
  }

  private static Instant start(int number) {
    return START.plus(Duration.ofHours(7L * number));
  }
}
