package org.backstride.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the README promises to list, and what the pages point at.
class ReadmeTest {

  private static final Pattern DEPENDENCIES =
      Pattern.compile("(?s)</dependencyManagement>\\s*<dependencies>(.*?)</dependencies>");
  private static final Pattern ARTIFACT =
      Pattern.compile("</groupId>\\s*<artifactId>([^<]+)</artifactId>");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

  @Test
  void everyDependencyStandsInTheReadme() throws IOException {
    Matcher declared = DEPENDENCIES.matcher(Files.readString(Path.of("pom.xml")));
    assertThat(declared.find()).isTrue();
    String withoutExclusions = declared.group(1).replaceAll("(?s)<exclusions>.*?</exclusions>", "");
    List<String> artifacts =
        ARTIFACT.matcher(withoutExclusions).results().map(found -> found.group(1)).toList();

    String readme = Files.readString(Path.of("README.md"));

    assertThat(artifacts).isNotEmpty();
    assertThat(artifacts.stream().filter(artifact -> !readme.contains("`" + artifact + "`")))
        .as("give these a line in README.md: what for, licence, size")
        .isEmpty();
  }

  @Test
  void theMapOfPackagesNamesEveryRoom() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    var named =
        readme.substring(readme.indexOf("| Package |"), readme.indexOf("| `cli`, `app` |")).lines();
    var rows = named.map(row -> row.split("\\|", -1)[1]).toList();

    assertThat(PackageMap.names())
        .filteredOn(room -> !Set.of("cli", "app").contains(room) && !room.startsWith("ui."))
        .allSatisfy(room -> assertThat(rows).anyMatch(row -> row.contains("`" + room + "`")));
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    try (var pages = Files.walk(Path.of("src/docs"))) {
      var all = new ArrayList<>(pages.filter(p -> p.toString().endsWith(".md")).toList());
      all.addAll(List.of(Path.of("README.md"), Path.of("packaging/README.md")));

      assertThat(all.stream().flatMap(ReadmeTest::deadLinks)).as("dead links").isEmpty();
    }
  }

  private static Stream<String> deadLinks(Path page) {
    try {
      return LINK
          .matcher(Files.readString(page))
          .results()
          .map(found -> found.group(1))
          .filter(target -> !Files.exists(page.resolveSibling(target)))
          .map(target -> page + " -> " + target)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(page.toString(), e);
    }
  }
}
