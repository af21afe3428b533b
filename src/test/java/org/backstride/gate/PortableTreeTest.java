package org.backstride.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Nothing in the tree may name the machine it was made on, or a host that only that machine knows.
class PortableTreeTest {

  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final Set<String> NOT_OURS = Set.of(".git", "target", ".idea", ".vscode");
  private static final Pattern HOST = Pattern.compile("<url>\\s*\\w+://([^/:<\\s]+)");
  private static final Set<String> PUBLIC_HOSTS =
      Set.of("repo.maven.apache.org", "repo1.maven.org");

  @Test
  void noFileNamesThisMachine() {
    var places = placesOfThisMachine();

    assertThat(texts().flatMap(file -> mentions(file, places)))
        .as("named in the tree; use a path from the checkout, or what the tool itself is set to")
        .isEmpty();
  }

  private static Set<String> placesOfThisMachine() {
    var places = new TreeSet<String>();
    places.add(ROOT.toString());
    Path home = Path.of(System.getProperty("user.home"));
    places.add(home + "/");
    places.addAll(hostsIn(home.resolve(".m2/settings.xml")));
    return places;
  }

  private static List<String> hostsIn(Path settings) {
    return HOST.matcher(read(settings))
        .results()
        .map(match -> match.group(1))
        .filter(host -> !PUBLIC_HOSTS.contains(host))
        .toList();
  }

  private static Stream<String> mentions(Path file, Set<String> places) {
    String text = read(file);
    return places.stream()
        .filter(text::contains)
        .map(place -> ROOT.relativize(file) + " names " + place);
  }

  private static Stream<Path> texts() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !NOT_OURS.contains(ROOT.relativize(file).getName(0).toString()))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(ROOT.toString(), e);
    }
  }

  /// The text of a file; empty where it is missing or no text.
  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (MalformedInputException e) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
