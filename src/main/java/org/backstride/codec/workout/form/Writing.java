package org.backstride.codec.workout.form;

import java.time.Instant;
import java.time.LocalDate;
import org.backstride.program.resolve.References;

/// For whom and when a program is written.
///
/// @param references what percentages are of; unknown where it is written for nobody
/// @param date the day a calendar entry stands on
/// @param now when the file is made
public record Writing(References references, LocalDate date, Instant now) {}
