package org.backstride.store.erase;

import java.nio.file.Path;
import java.util.List;

/// What is kept about one person, counted: what erasing would take away.
///
/// @param attachments photos and documents
/// @param backups the backups that hold the person
/// @param unreadable backups that could not be looked into, and may hold the person
public record Holdings(
    int recordings,
    int responses,
    int rulings,
    int outcomes,
    int planned,
    int attachments,
    List<Path> backups,
    List<Path> unreadable) {

  public Holdings {
    backups = List.copyOf(backups);
    unreadable = List.copyOf(unreadable);
  }
}
