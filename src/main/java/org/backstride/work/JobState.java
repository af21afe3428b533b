package org.backstride.work;

/// A running job as the status bar shows it.
///
/// @param id counts up, one a job
/// @param title what runs, in the user's language
/// @param done units done
/// @param total all units, 0 while unknown
/// @param detail what is being worked on now
public record JobState(long id, String title, long done, long total, String detail) {}
