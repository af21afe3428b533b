package org.backstride.ui.calendar.board;

import java.time.LocalDate;
import org.backstride.athlete.AthleteId;

/// One day of one person: where a session can be dropped and where the cursor stands.
public record Slot(AthleteId athlete, LocalDate day) {

  public Slot plusDays(long days) {
    return new Slot(athlete, day.plusDays(days));
  }
}
