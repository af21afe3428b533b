package org.backstride.studio.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.backstride.store.OriginalFile;
import org.backstride.studio.importing.ImportReport.Ending;
import org.backstride.studio.importing.ImportedFile.Reason;
import org.backstride.studio.importing.ImportedFile.Rejected;

/// A folder that is looked at again and again: which of its sensor files have come to rest, and
/// were not dealt with before. A file is known by its place in the folder, its size and its time;
/// one that is new by these but not by its content, the import finds to be there already.
public final class WatchedFolder {

  /// What a look came to.
  public sealed interface Sight {

    /// Nothing to do, or nothing yet.
    record Quiet() implements Sight {}

    /// Files to be imported, in order of their paths; each is handed over once.
    record Rested(List<Path> files) implements Sight {
      public Rested {
        files = List.copyOf(files);
      }
    }

    /// The folder cannot be read any more; said once.
    record Gone() implements Sight {}

    /// The folder can be read again.
    record Back() implements Sight {}
  }

  /// How long a file's size and time have to stay as they are.
  static final Duration REST = Duration.ofSeconds(6);

  /// A file as the disk describes it.
  private record Shape(long bytes, long modifiedMillis) {}

  private record Still(Shape shape, Instant since) {}

  private final Path folder;
  private final Set<String> known;
  private final Map<Path, Still> waiting = new HashMap<>();
  private final Map<Path, Shape> handled = new HashMap<>();
  private boolean gone;

  /// @param known the marks of what was dealt with before
  public WatchedFolder(Path folder, Collection<String> known) {
    this.folder = folder;
    this.known = new HashSet<>(known);
  }

  public Path folder() {
    return folder;
  }

  /// Looks now; reads the disk.
  public synchronized Sight look(Instant now) {
    Map<Path, Shape> present;
    try {
      present = present();
    } catch (IOException _) {
      return vanish();
    }
    if (gone) {
      gone = false;
      return new Sight.Back();
    }
    waiting.keySet().retainAll(present.keySet());
    handled.keySet().retainAll(present.keySet());
    List<Path> rested = new ArrayList<>();
    present.forEach(
        (file, shape) -> {
          if (hasRested(file, shape, now)) {
            waiting.remove(file);
            handled.put(file, shape);
            if (FoundFiles.looksLikeRecording(file)) {
              rested.add(file);
            }
          }
        });
    return rested.isEmpty() ? new Sight.Quiet() : new Sight.Rested(rested);
  }

  /// Learns what became of files that were handed over: what was taken or refused is done with,
  /// what could not be opened or was not reached is tried again another time.
  ///
  /// @return the marks to be kept for the next start
  public synchronized List<String> settle(Sight.Rested given, ImportReport report) {
    List<String> marks = new ArrayList<>();
    for (Path file : given.files()) {
      var shape = handled.get(file);
      if (shape != null && isDone(file, report)) {
        marks.add(mark(file, shape));
      }
    }
    known.addAll(marks);
    return marks;
  }

  private Sight vanish() {
    boolean news = !gone;
    gone = true;
    waiting.clear();
    handled.clear();
    return news ? new Sight.Gone() : new Sight.Quiet();
  }

  private boolean hasRested(Path file, Shape shape, Instant now) {
    if (shape.equals(handled.get(file)) || known.contains(mark(file, shape))) {
      return false;
    }
    var still = waiting.get(file);
    if (still == null || !still.shape().equals(shape)) {
      waiting.put(file, new Still(shape, now));
      return false;
    }
    return shape.bytes() > 0 && Duration.between(still.since(), now).compareTo(REST) >= 0;
  }

  /// An archive is done with when all of it is.
  private static boolean isDone(Path file, ImportReport report) {
    boolean unreadable =
        report.files().stream()
            .filter(each -> each.file().startsWith(file))
            .anyMatch(
                each ->
                    each instanceof Rejected(var _, var reason)
                        && reason instanceof Reason.Unreadable);
    boolean reached =
        report.ending() == Ending.COMPLETE
            || report.files().stream().anyMatch(each -> each.file().equals(file));
    return reached && !unreadable;
  }

  private String mark(Path file, Shape shape) {
    String place = folder.relativize(file).toString().replace('\\', '/');
    String all = place + "\n" + shape.bytes() + "\n" + shape.modifiedMillis();
    return OriginalFile.sha256(all.getBytes(StandardCharsets.UTF_8));
  }

  private Map<Path, Shape> present() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    var listing = new Listing();
    Files.walkFileTree(folder, listing);
    return listing.files;
  }

  /// Lists what lies in the folder; only the folder itself has to be readable.
  private final class Listing extends SimpleFileVisitor<Path> {

    private final Map<Path, Shape> files = new TreeMap<>();

    @Override
    public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes)
        throws IOException {
      boolean hidden = !inner.equals(folder) && Files.isHidden(inner);
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (attributes.isRegularFile() && !Files.isHidden(file)) {
        files.put(file, new Shape(attributes.size(), attributes.lastModifiedTime().toMillis()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (file.equals(folder)) {
        throw e;
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
