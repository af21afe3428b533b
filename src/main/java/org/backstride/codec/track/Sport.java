package org.backstride.codec.track;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A sport and its refinement, in the words of the FIT profile; both empty where a file does not
/// say.
public record Sport(String name, String refinement) {

  public static final Sport NONE = new Sport("", "");

  /// Words for sports that exporters put together in many ways: `VirtualRun`, `trail_running`,
  /// `Laufen`.
  private static final List<Meaning> SPORTS =
      List.of(
          new Meaning("running", "run|jog|lauf|correr|carrera|^9$"),
          new Meaning("walking", "walk|^geh|spazier|caminar|caminata|^10$"),
          new Meaning("hiking", "hik|wander|senderismo|^4$"),
          new Meaning("cycling", "cycl|bik|ride$|radfahr|ciclismo|^1$"),
          new Meaning("swimming", "swim|schwimm|nataci"),
          new Meaning("rowing", "(?<!th)rowing|rudern|^remo"));

  private static final List<Meaning> REFINEMENTS =
      List.of(
          new Meaning("treadmill", "treadmill|laufband|cinta"),
          new Meaning("trail", "trail"),
          new Meaning("track", "track"),
          new Meaning("virtual_activity", "virtual"));

  /// A name of ours and the words that mean it.
  private record Meaning(String name, Pattern words) {
    Meaning(String name, String words) {
      this(name, Pattern.compile(words));
    }
  }

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /// What an exporter's own word for a sport means; a word of another sport stays as it is, what
  /// has no letter, such as a number that nobody explains, says nothing.
  public static Sport of(String written) {
    String word = written.strip().toLowerCase(Locale.ROOT);
    String plain = find(SPORTS, word, LETTER.matcher(word).find() ? word : "");
    return new Sport(plain, plain.equals(word) ? "" : find(REFINEMENTS, word, ""));
  }

  private static String find(List<Meaning> meanings, String word, String otherwise) {
    return meanings.stream()
        .filter(meaning -> meaning.words().matcher(word).find())
        .map(Meaning::name)
        .findFirst()
        .orElse(otherwise);
  }
}
