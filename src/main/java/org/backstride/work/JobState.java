package org.backstride.work;

/// A running job as the status bar shows it.
///
/// @param id counts up, one a job
/// @param title what runs, in the user's language
/// @param done units done
/// @param total all units, 0 while unknown
/// @param detail what is being worked on now
/// @param figures whether the units mean something to a reader
public record JobState(
    long id, String title, long done, long total, String detail, Figures figures) {

  /// What done and total are good for.
  public enum Figures {
    /// Things one can count, such as sheets.
    COUNTED,
    /// A share only, such as of bytes; what there is to tell, the detail tells.
    SHARE
  }
}
