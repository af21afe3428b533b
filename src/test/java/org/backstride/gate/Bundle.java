package org.backstride.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One area's words in one language.
///
/// @param keys the keys in the order of their lines
/// @param texts what each key says
record Bundle(Path path, String area, List<String> keys, Map<String, String> texts) {

  private static final Path FOLDER = Path.of("src/main/resources/org/backstride/text");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
  private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?:'')*(?!')");

  /// Every area's bundle in a language.
  static List<Bundle> in(String language) {
    String end = "_" + language + ".properties";
    if (!Files.isDirectory(FOLDER)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(end)).sorted().map(Bundle::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER.toString(), e);
    }
  }

  /// The same area in another language.
  Bundle as(String language) {
    return read(path.resolveSibling(area + "_" + language + ".properties"));
  }

  /// The numbers of the arguments that a text fills in.
  Set<String> arguments(String key) {
    var found = new TreeSet<String>();
    var matcher = ARGUMENT.matcher(texts.getOrDefault(key, ""));
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  /// Texts that would come out otherwise than they stand.
  Stream<String> faults() {
    return texts.entrySet().stream()
        .filter(text -> isFaulty(text.getValue()))
        .map(text -> path + ": " + text.getKey() + "=" + text.getValue());
  }

  /// Keys that stand before a smaller one, stand twice, or belong to another area.
  Stream<String> outOfOrder() {
    return IntStream.range(0, keys.size())
        .filter(
            i ->
                !keys.get(i).startsWith(area + ".")
                    || (i > 0 && keys.get(i - 1).compareTo(keys.get(i)) >= 0))
        .mapToObj(i -> path + ": " + keys.get(i));
  }

  private static boolean isFaulty(String text) {
    if (text.isBlank() || LONE_APOSTROPHE.matcher(text).find()) {
      return true;
    }
    try {
      return new MessageFormat(text).toPattern().isEmpty();
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  private static Bundle read(Path path) {
    String name = String.valueOf(path.getFileName());
    var keys = new ArrayList<String>();
    var properties =
        new Properties() {
          @Override
          public synchronized Object put(Object key, Object value) {
            keys.add(key.toString());
            return super.put(key, value);
          }
        };
    if (Files.exists(path)) {
      try (var reader = Files.newBufferedReader(path)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(path.toString(), e);
      }
    }
    var texts = new LinkedHashMap<String, String>();
    keys.forEach(key -> texts.put(key, properties.getProperty(key)));
    return new Bundle(path, name.substring(0, name.lastIndexOf('_')), List.copyOf(keys), texts);
  }
}
