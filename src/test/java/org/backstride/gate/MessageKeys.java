package org.backstride.gate;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The message keys that code names, whole (`"recording.empty.title"`) or by their beginning
/// (`"program.surface." + code`).
final class MessageKeys {

  private static final Pattern FILE_NAME =
      Pattern.compile(
          ".*\\.(backstride|css|csv|db|fit|gpx|html|json|log|pdf|png|properties|svg|tcx|txt|xhtml|zip)");

  private final List<Fact> whole;
  private final List<Fact> beginnings;

  private MessageKeys(List<Fact> whole, List<Fact> beginnings) {
    this.whole = whole;
    this.beginnings = beginnings;
  }

  /// What the program's code names of some areas.
  static MessageKeys inCode(Set<String> areas) {
    String area = areas.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    var key = Pattern.compile("(" + area + ")(\\.[\\w-]+)+").asMatchPredicate();
    var beginning = Pattern.compile("(" + area + ")\\.[\\w.-]*").asMatchPredicate();
    return new MessageKeys(
        inMain(SourceFacts::literals, key), inMain(SourceFacts::stems, beginning));
  }

  /// Where code names a key that is not one of these, or the beginning of none.
  Stream<Fact> unknown(Set<String> keys) {
    var sorted = new TreeSet<>(keys);
    return Stream.concat(
        whole.stream().filter(fact -> !isOrEnds(fact.what(), keys)),
        beginnings.stream().filter(fact -> !beginsAny(fact.what(), sorted)));
  }

  boolean mentions(String key) {
    return whole.stream().anyMatch(fact -> key.equals(fact.what()))
        || beginnings.stream().anyMatch(fact -> key.startsWith(fact.what()));
  }

  /// Whether a text is a key, or a key without its area: some views put their area before.
  private static boolean isOrEnds(String text, Set<String> keys) {
    String area = text.substring(0, text.indexOf('.') + 1);
    return keys.contains(text) || keys.contains(area + text);
  }

  private static boolean beginsAny(String beginning, NavigableSet<String> keys) {
    String next = keys.ceiling(beginning);
    return next != null && next.startsWith(beginning);
  }

  private static List<Fact> inMain(
      Function<SourceFacts, List<Fact>> kind, Predicate<String> wanted) {
    return SourceFacts.all().stream()
        .filter(facts -> facts.source().isMain())
        .flatMap(facts -> kind.apply(facts).stream())
        .filter(fact -> wanted.test(fact.what()))
        .filter(fact -> !FILE_NAME.matcher(fact.what()).matches())
        .toList();
  }
}
