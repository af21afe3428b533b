package org.backstride.studio.words;

import java.nio.file.Path;
import java.time.ZoneId;
import org.backstride.store.Opening;
import org.backstride.store.Opening.Fault;
import org.backstride.store.lock.Holder;
import org.backstride.text.Formats;
import org.backstride.text.Messages;

/// What to tell a user whose library did not open, or lies where it should not.
///
/// @param zone where the user's clock is
public record OpeningWords(Messages messages, Formats formats, ZoneId zone) {

  public String newer(Opening.NewerFile newer) {
    return messages.text("library.open.newer", newer.file().toString());
  }

  /// Who has the library, since when.
  public String held(Path file, Holder holder) {
    return messages.text(
        "library.open.held",
        file.toString(),
        holder.user(),
        holder.host(),
        formats.dateTime(holder.since().atZone(zone)),
        Long.toString(holder.pid()));
  }

  public String broken(Opening.Broken broken) {
    return messages.text(key(broken.fault()), broken.file().toString(), broken.detail());
  }

  /// The warning about a library on a network folder.
  public String network(Path file) {
    return messages.text("library.open.network", file.toString());
  }

  private static String key(Fault fault) {
    return switch (fault) {
      case NOT_A_LIBRARY -> "library.open.not-a-library";
      case DAMAGED -> "library.open.damaged";
      case NO_ACCESS -> "library.open.no-access";
      case DISK_FULL -> "library.open.disk-full";
      case MISSING -> "library.open.missing";
      case OLD -> "library.open.old";
    };
  }
}
