package org.backstride.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The program's words: complete, alike and in order in every language.
class BundleTest {

  private static final Pattern WORDS = Pattern.compile("(\\p{L}{2,}\\W+){3,}\\p{L}{2,}.*");

  private final List<Bundle> english = Bundle.in("en");
  private final Set<String> keys =
      english.stream()
          .flatMap(bundle -> bundle.texts().keySet().stream())
          .collect(Collectors.toCollection(TreeSet::new));
  private final MessageKeys mentioned = MessageKeys.inCode(areas());

  @Test
  void everyLanguageHasEveryKey() {
    assertThat(translations().flatMap(pair -> missing(pair.from(), pair.to())))
        .as("add these lines")
        .isEmpty();
    assertThat(translations().flatMap(pair -> missing(pair.to(), pair.from())))
        .as("add these lines, or remove them from the translations")
        .isEmpty();
  }

  @Test
  void everyLanguageFillsInTheSameArguments() {
    assertThat(translations().flatMap(Translation::argumentsThatDiffer))
        .as("placeholders differ from the English text")
        .isEmpty();
  }

  @Test
  void noSentenceIsLeftInEnglish() {
    assertThat(translations().flatMap(pair -> pair.untranslated(WORDS)))
        .as("the same as in English; translate")
        .isEmpty();
  }

  @Test
  void everyTextIsAValidPattern() {
    assertThat(everyBundle().flatMap(Bundle::faults))
        .as("texts that MessageFormat reads otherwise than they look")
        .isEmpty();
  }

  @Test
  void keysAreSortedAndBelongToTheirArea() {
    assertThat(everyBundle().flatMap(Bundle::outOfOrder))
        .as("sort the lines by key; a key begins with its area and stands once")
        .isEmpty();
  }

  @Test
  void everyKeyThatCodeNamesExists() {
    assertThat(mentioned.unknown(keys)).as("add these keys to the bundles").isEmpty();
  }

  @Test
  void everyKeyIsUsed() {
    var unused = new ArrayList<>(keys);
    unused.removeIf(mentioned::mentions);

    assertThat(unused).as("no code names these keys; remove them").isEmpty();
  }

  private Set<String> areas() {
    return english.stream().map(Bundle::area).collect(Collectors.toSet());
  }

  private static Stream<Bundle> everyBundle() {
    return Stream.of("en", "de", "es").flatMap(language -> Bundle.in(language).stream());
  }

  private Stream<Translation> translations() {
    return Stream.of("de", "es")
        .flatMap(
            language -> english.stream().map(from -> new Translation(from, from.as(language))));
  }

  private static Stream<String> missing(Bundle from, Bundle to) {
    return from.texts().entrySet().stream()
        .filter(text -> !to.texts().containsKey(text.getKey()))
        .map(text -> to.path() + ": " + text.getKey() + "=" + text.getValue());
  }

  private record Translation(Bundle from, Bundle to) {

    Stream<String> argumentsThatDiffer() {
      return from.texts().keySet().stream()
          .filter(to.texts()::containsKey)
          .filter(key -> !from.arguments(key).equals(to.arguments(key)))
          .map(
              key ->
                  to.path()
                      + ": "
                      + key
                      + " has "
                      + to.arguments(key)
                      + ", not "
                      + from.arguments(key));
    }

    Stream<String> untranslated(Pattern words) {
      return from.texts().entrySet().stream()
          .filter(text -> words.matcher(text.getValue()).matches())
          .filter(text -> text.getValue().equals(to.texts().get(text.getKey())))
          .map(text -> to.path() + ": " + text.getKey() + "=" + text.getValue());
    }
  }
}
