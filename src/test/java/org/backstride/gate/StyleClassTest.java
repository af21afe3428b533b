package org.backstride.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Style classes of our own: what the stylesheets know, code gives, and the other way round.
class StyleClassTest {

  private static final Path STYLES = Path.of("src/main/resources/org/backstride/ui");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern SELECTOR = Pattern.compile("\\.(bs-[\\w-]+)");
  private static final Pattern CLASS = Pattern.compile("(?<![\\w-])bs-[\\w-]*\\w(?![\\w-])");

  @Test
  void everySelectorIsGivenByCode() throws IOException {
    Set<String> given = literals(true);
    List<String> stems =
        SourceFacts.all().stream()
            .filter(facts -> facts.source().isMain())
            .flatMap(facts -> facts.stems().stream())
            .map(Fact::what)
            .filter(stem -> stem.matches("bs-[\\w-]+-"))
            .toList();

    var dead =
        selectors().stream()
            .filter(each -> !given.contains(each) && stems.stream().noneMatch(each::startsWith))
            .toList();

    assertThat(dead).as("no code gives these style classes: delete their rules").isEmpty();
  }

  @Test
  void everyClassThatCodeGivesIsKnownToAStylesheetOrATest() throws IOException {
    Set<String> known = selectors();
    known.addAll(literals(false));

    var idle = literals(true).stream().filter(each -> !known.contains(each)).sorted().toList();

    assertThat(idle).as("no stylesheet and no test knows these style classes").isEmpty();
  }

  private static Set<String> selectors() throws IOException {
    var found = new TreeSet<String>();
    try (var files = Files.list(STYLES)) {
      for (var file : files.filter(each -> each.toString().endsWith(".css")).toList()) {
        String text = COMMENT.matcher(Files.readString(file)).replaceAll("");
        SELECTOR.matcher(text).results().map(each -> each.group(1)).forEach(found::add);
      }
    }
    return found;
  }

  /// The names that look like a class of ours, in what runs or in its tests.
  private static Set<String> literals(boolean main) {
    return SourceFacts.all().stream()
        .filter(facts -> facts.source().isMain() == main)
        .flatMap(facts -> facts.literals().stream())
        .flatMap(fact -> CLASS.matcher(fact.what()).results())
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }
}
