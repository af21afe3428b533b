package org.backstride.plan.edit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.MarkId;
import org.backstride.plan.SessionId;

/// Gives the ids of what an edit makes: the same edit always the same ones.
record Seed(UUID value) {

  SessionId session(Object origin, AthleteId athlete, LocalDate date) {
    return new SessionId(name("session", origin, athlete, date));
  }

  MarkId mark(Object origin, AthleteId athlete, LocalDate date) {
    return new MarkId(name("mark", origin, athlete, date));
  }

  private UUID name(String kind, Object origin, AthleteId athlete, LocalDate date) {
    String words = String.join("/", value.toString(), kind, origin.toString());
    return UUID.nameUUIDFromBytes(
        (words + "/" + athlete.value() + "/" + date).getBytes(StandardCharsets.UTF_8));
  }
}
