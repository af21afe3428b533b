package org.backstride.studio.words;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.backstride.store.backup.Preview.Flawed;
import org.backstride.store.backup.Preview.Whole;
import org.backstride.store.backup.Restoring.Outcome.Restored;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.jspecify.annotations.Nullable;

/// Backups and what is in them, in the user's words.
///
/// @param zone where the user's clock is
public record BackupWords(Messages messages, Formats formats, ZoneId zone) {

  /// What a backup holds.
  public String whole(Whole whole) {
    var counts = whole.counts();
    return messages.text(
        "library.backup.preview",
        counts.athletes(),
        counts.programs(),
        counts.recordings(),
        time(whole.newestRecording()),
        time(whole.lastAdded()));
  }

  /// Why a file cannot be restored.
  public String flawed(Path file, Flawed flawed) {
    return switch (flawed.flaw()) {
      case MISSING -> messages.text("library.backup.missing", file.toString());
      case NO_LIBRARY -> messages.text("library.backup.no-library", file.toString());
      case NEWER -> messages.text("library.backup.newer", file.toString());
      case DAMAGED -> messages.text("library.backup.damaged", file.toString(), flawed.detail());
    };
  }

  /// What was restored, and where what was there before lies.
  public String restored(Path library, Restored restored) {
    String done =
        messages.text("library.backup.restored", library.toString())
            + " "
            + whole(restored.restored());
    return restored.before().equals(library.toAbsolutePath())
        ? done
        : done + " " + messages.text("library.backup.kept", restored.before().toString());
  }

  private String time(@Nullable Instant time) {
    return time == null ? Formats.UNKNOWN : formats.dateTime(time.atZone(zone));
  }
}
