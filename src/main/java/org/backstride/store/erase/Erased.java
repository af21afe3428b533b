package org.backstride.store.erase;

import java.nio.file.Path;
import java.util.List;

/// What erasing a person left behind.
///
/// @param isWrittenAnew whether the library's file was written anew; where it was not, the disk had
///   no room, and pieces of what was deleted may lie in the file
/// @param backups those that may still hold the person
public record Erased(boolean isWrittenAnew, List<Path> backups) {

  public Erased {
    backups = List.copyOf(backups);
  }
}
