package org.backstride.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// The program's words in one language. A key begins with its area (`recording.empty.title`), and
/// each area is one UTF-8 bundle a language, read when first asked for.
public final class Messages {

  /// The languages that every bundle exists in; the first one is the fallback.
  public static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.GERMAN, Locale.of("es"));

  private final Locale locale;
  private final Map<String, Properties> areas = new ConcurrentHashMap<>();
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private Messages(Locale locale) {
    this.locale = locale;
  }

  /// The words in the language of the locale, or in English where it is not one of ours.
  public static Messages in(Locale wanted) {
    return new Messages(
        LANGUAGES.stream()
            .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
            .findFirst()
            .orElse(LANGUAGES.getFirst()));
  }

  /// The language of these messages.
  public Locale locale() {
    return locale;
  }

  /// The text of a key with its arguments, as [MessageFormat] fills them in.
  ///
  /// @throws IllegalStateException where the bundle lacks the key: a test holds that none does
  public String text(String key, Object... arguments) {
    int dot = key.indexOf('.');
    String area = dot < 0 ? key : key.substring(0, dot);
    String pattern = areas.computeIfAbsent(area, this::read).getProperty(key);
    if (pattern == null) {
      throw new IllegalStateException("No message " + key + " in " + locale);
    }
    return arguments.length == 0 ? pattern.replace("''", "'") : filledIn(pattern, arguments);
  }

  /// A pattern is taken apart once: sentences with figures are said anew in every frame of a drag.
  private String filledIn(String pattern, Object... arguments) {
    var format = formats.computeIfAbsent(pattern, each -> new MessageFormat(each, locale));
    synchronized (format) {
      return format.format(arguments);
    }
  }

  private Properties read(String area) {
    var properties = new Properties();
    String name = area + "_" + locale.getLanguage() + ".properties";
    try (var in = Messages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("No message bundle " + name);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Message bundle " + name, e);
    }
    return properties;
  }
}
