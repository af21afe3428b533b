package org.backstride.codec.csv.grid;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.backstride.codec.Source;

/// The first line of a file as what files of one program have in common, before anyone knows how
/// their tables are written. A line without a word says nothing.
public final class FirstLine {

  private FirstLine() {}

  /// What names the line, empty where the file is no text or begins with numbers.
  public static Optional<String> fingerprint(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, DialectGuess.HEAD_BYTES));
    String text = new String(head, TextEncoding.of(head)).replace("\uFEFF", "");
    return TextEncoding.isText(text)
        ? text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .findFirst()
            .filter(line -> line.chars().filter(Character::isLetter).count() > 1)
            .map(FirstLine::hash)
        : Optional.empty();
  }

  private static String hash(String line) {
    String text = "first line\n" + line.toLowerCase(Locale.ROOT);
    return Source.sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
