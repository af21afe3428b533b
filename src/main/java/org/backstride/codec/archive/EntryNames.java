package org.backstride.codec.archive;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What the names of entries say.
final class EntryNames {

  private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*");

  private EntryNames() {}

  /// Whether a name with `/` between its parts stays inside the archive: neither absolute nor with
  /// a step upward, and without characters that no name has.
  static boolean isInside(String name) {
    boolean absolute = name.startsWith("/") || DRIVE.matcher(name).matches();
    boolean upward = List.of(name.split("/", -1)).contains("..");
    return !absolute && !upward && name.chars().noneMatch(c -> c < ' ');
  }

  /// Whether a file is one that systems put beside the user's own.
  static boolean isHidden(String name) {
    return List.of(name.split("/", -1)).stream()
        .anyMatch(part -> part.startsWith(".") || part.equals("__MACOSX"));
  }

  /// The name of what a `.gz` holds; a `.tgz` holds a `.tar`.
  static String withoutGz(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".tgz")) {
      return name.substring(0, name.length() - 3) + "tar";
    }
    return lower.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
  }
}
