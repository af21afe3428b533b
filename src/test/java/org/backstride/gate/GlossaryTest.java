package org.backstride.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// One word for one thing in every language: what `src/docs/glossary.md` says holds in the bundles
/// and in the guide.
class GlossaryTest {

  private static final Path TABLE = Path.of("src/docs/glossary.md");
  private static final Path GUIDE = Path.of("src/docs/guide");
  private static final String SOFT_HYPHEN = "\u00AD";

  /// A thing: what the English text says, and the beginnings of words of which a translation has
  /// one.
  private record Word(Pattern english, Map<String, List<String>> others, List<String> never) {}

  @Test
  void whatEnglishCallsOneThingIsCalledOneThing() throws IOException {
    var words = words();
    var english = texts("en");
    var otherwise = new ArrayList<String>();
    for (String language : List.of("de", "es")) {
      var texts = texts(language);
      for (var word : words) {
        english.forEach(
            (key, text) -> {
              String said = texts.getOrDefault(key, "");
              if (word.english().matcher(text).find()
                  && word.others().getOrDefault(language, List.of()).stream()
                      .noneMatch(said::contains)) {
                otherwise.add(language + " " + key + "=" + said);
              }
            });
      }
    }

    assertThat(words).hasSizeGreaterThan(10);
    assertThat(otherwise).as("not the words of " + TABLE).isEmpty();
  }

  @Test
  void wordsThatWereGivenUpStandNowhere() throws IOException {
    var never = words().stream().flatMap(word -> word.never().stream()).toList();
    var found = new ArrayList<String>();
    for (String language : List.of("de", "es")) {
      texts(language).forEach((key, text) -> find(never, text, language + " " + key, found));
      try (Stream<Path> pages = Files.list(GUIDE.resolve(language))) {
        for (Path page : pages.sorted().toList()) {
          find(never, Files.readString(page).replace('\n', ' '), page.toString(), found);
        }
      }
    }

    assertThat(never).isNotEmpty();
    assertThat(found).as("words that " + TABLE + " has given up").isEmpty();
  }

  private static void find(List<String> never, String text, String where, List<String> found) {
    never.stream().filter(text::contains).forEach(word -> found.add(where + ": " + word));
  }

  private static Map<String, String> texts(String language) {
    var texts = new HashMap<String, String>();
    Bundle.in(language)
        .forEach(
            bundle ->
                bundle
                    .texts()
                    .forEach((key, text) -> texts.put(key, text.replace(SOFT_HYPHEN, ""))));
    return texts;
  }

  private static List<Word> words() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| English"))
        .map(line -> line.split("\\|", -1))
        .map(
            cells ->
                new Word(
                    Pattern.compile("\\b(?:" + cells[1].strip() + ")\\b", Pattern.CASE_INSENSITIVE),
                    Map.of("de", list(cells[2]), "es", list(cells[3])),
                    list(cells[4])))
        .toList();
  }

  private static List<String> list(String cell) {
    return Arrays.stream(cell.split(",", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
