package org.backstride.app.library;

import java.nio.file.Path;
import java.util.Optional;
import org.backstride.store.Opening;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.jspecify.annotations.Nullable;

/// Why a library did not open, in words: what, to which file, and what to do.
///
/// @param title one sentence
/// @param text what to do about it
/// @param again the file to try anew, once it is closed elsewhere or there is room; null where the
///   same would come of it
public record Trouble(String title, String text, @Nullable Path again) {

  /// What trying again does not help.
  public static Trouble lasting(String title, String text) {
    return new Trouble(title, text, null);
  }

  /// Why there is none, empty where the library is open.
  public static Optional<Trouble> of(Messages messages, Formats formats, Opening opening) {
    return switch (opening) {
      case Opening.Opened _ -> Optional.empty();
      case Opening.NewerFile newer -> Optional.of(newer(messages, newer));
      case Opening.HeldBy held -> Optional.of(held(messages, formats, held));
      case Opening.Broken broken -> Optional.of(broken(messages, broken));
    };
  }

  static Trouble newer(Messages messages, Opening.NewerFile newer) {
    return lasting(
        messages.text("shell.trouble.newer.title"),
        messages.text("shell.trouble.newer.text", name(newer.file())));
  }

  static Trouble held(Messages messages, Formats formats, Opening.HeldBy held) {
    var holder = held.holder();
    return new Trouble(
        messages.text("shell.trouble.held.title"),
        messages.text(
            "shell.trouble.held.text",
            name(held.file()),
            holder.user(),
            holder.host(),
            formats.dateTime(holder.since())),
        held.file());
  }

  static Trouble broken(Messages messages, Opening.Broken broken) {
    return new Trouble(
        messages.text("shell.trouble.broken.title"),
        messages.text("shell.trouble.broken." + broken.fault().name(), name(broken.file())),
        passes(broken.fault()) ? broken.file() : null);
  }

  /// Whether it may be mended without this program.
  private static boolean passes(Opening.Fault fault) {
    return switch (fault) {
      case NO_ACCESS, DISK_FULL, MISSING -> true;
      case NOT_A_LIBRARY, DAMAGED, OLD -> false;
    };
  }

  private static String name(Path file) {
    return file.toAbsolutePath().toString();
  }
}
