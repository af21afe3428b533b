package org.backstride.studio.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Which files are being read at this moment, written down beside the library before each is begun.
/// What is found there after a process has died took it down, or may have: it is named and not
/// tried again unless asked.
///
/// A journal that the disk does not take is no reason not to import: it is done without.
///
/// One file a batch, a line a step: `+` and the hash and the name where reading begins, `-` and the
/// hash where it has ended. It is gone when the batch has come to its end.
public final class ReadingJournal implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ReadingJournal.class);

  private final Path library;
  private final Path file;
  private final Map<String, String> suspects;
  private final @Nullable Writer lines;
  private boolean closed;

  private ReadingJournal(
      Path library, Path file, Map<String, String> suspects, @Nullable Writer lines) {
    this.library = library;
    this.file = file;
    this.suspects = suspects;
    this.lines = lines;
  }

  /// Begins a batch.
  static ReadingJournal open(Path library) {
    Map<String, String> suspects = new TreeMap<>();
    left(library).forEach(suspects::putAll);
    Path file = library.resolveSibling(prefix(library) + owner() + "-" + System.nanoTime());
    return new ReadingJournal(library, file, suspects, writer(file));
  }

  private static @Nullable Writer writer(Path file) {
    try {
      return Files.newBufferedWriter(file);
    } catch (IOException e) {
      LOG.warn("No journal {}", file, e);
      return null;
    }
  }

  /// The names of the files that a process was reading when it died.
  public static List<String> suspects(Path library) {
    return left(library).stream().flatMap(each -> each.values().stream()).distinct().toList();
  }

  boolean isSuspect(String sha256) {
    return suspects.containsKey(sha256);
  }

  synchronized void begin(String sha256, String name) {
    write("+" + sha256 + " " + name.replaceAll("\\R", " "));
  }

  synchronized void end(String sha256) {
    write("-" + sha256);
  }

  /// A suspect that was asked for and did no harm this time.
  void clear(String sha256) {
    for (Path journal : journals(library)) {
      var open = unended(journal);
      if (open.remove(sha256) != null) {
        clear(journal, sha256, open);
      }
    }
  }

  private static void clear(Path journal, String sha256, Map<String, String> rest) {
    try {
      if (rest.isEmpty()) {
        Files.deleteIfExists(journal);
      } else {
        Files.writeString(journal, "-" + sha256 + "\n", StandardOpenOption.APPEND);
      }
    } catch (IOException e) {
      LOG.warn("Not cleared in {}", journal, e);
    }
  }

  /// The batch has come to its end, whatever readers were let go.
  @Override
  public synchronized void close() {
    closed = true;
    try {
      closeLines();
    } catch (IOException e) {
      LOG.warn("Not all of {} was noted", file, e);
    }
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warn("The journal {} stays", file, e);
    }
  }

  private void closeLines() throws IOException {
    if (lines != null) {
      lines.close();
    }
  }

  private void write(String line) {
    if (closed || lines == null) {
      return;
    }
    try {
      lines.write(line + "\n");
      lines.flush();
    } catch (IOException e) {
      LOG.warn("Not noted in {}", file, e);
    }
  }

  private static List<Map<String, String>> left(Path library) {
    String own = prefix(library) + owner() + "-";
    return journals(library).stream()
        .filter(journal -> !String.valueOf(journal.getFileName()).startsWith(own))
        .map(ReadingJournal::unended)
        .toList();
  }

  private static List<Path> journals(Path library) {
    Path folder = library.toAbsolutePath().getParent();
    try (Stream<Path> files = folder == null ? Stream.empty() : Files.list(folder)) {
      return files
          .filter(each -> String.valueOf(each.getFileName()).startsWith(prefix(library)))
          .sorted()
          .toList();
    } catch (IOException _) {
      return List.of();
    }
  }

  private static Map<String, String> unended(Path journal) {
    Map<String, String> open = new LinkedHashMap<>();
    try (Stream<String> all = Files.lines(journal)) {
      for (String line : all.toList()) {
        int blank = line.indexOf(' ');
        if (line.startsWith("+") && blank > 0) {
          open.put(line.substring(1, blank), line.substring(blank + 1));
        } else if (line.startsWith("-")) {
          open.remove(line.substring(1));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("The journal {} cannot be read", journal, e);
    }
    return open;
  }

  private static String prefix(Path library) {
    return library.getFileName() + ".reading-";
  }

  /// This process, and no other of the same number before it.
  private static String owner() {
    var process = ProcessHandle.current();
    long started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    return process.pid() + "-" + started;
  }
}
