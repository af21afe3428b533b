package org.backstride.rehab.response;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.backstride.athlete.AthleteId;

/// What one person reported about one session, the next morning included. Part of a clinical
/// record: a correction replaces it with a later entry time, and the earlier one is kept.
///
/// @param session whose, when, and at which level of the protocol
/// @param pain around the session
/// @param signs what was seen and felt
/// @param performed what was done
/// @param falls falls and near-falls
/// @param words note and marks on the body chart
public record Response(
    ResponseId id,
    Session session,
    Pain pain,
    Signs signs,
    Performed performed,
    Falls falls,
    Words words) {

  /// The session that is reported on.
  ///
  /// @param level the level of the protocol it was done at, counted from 1; 0 outside of any
  /// @param number its place among the person's sessions of one day, counted from 1
  public record Session(AthleteId athlete, LocalDate date, int number, int level) {}

  /// What else was said.
  ///
  /// @param entered when this entry was made
  public record Words(String note, List<BodySpot> spots, Instant entered) {
    public Words {
      spots = List.copyOf(spots);
    }
  }

  public LocalDate date() {
    return session.date();
  }

  public int level() {
    return session.level();
  }

  /// Whether it was done at a level of a protocol.
  public boolean hasLevel() {
    return session.level() != 0;
  }

  /// Whether it tells of a red flag, a fall with injury among them (row 1).
  public boolean isRedFlag() {
    Integer hurt = falls.withInjury();
    return !signs.knownRedFlags().isEmpty() || (hurt != null && hurt > 0);
  }

  /// Whether the report of the next morning is still missing.
  public boolean awaitsMorning() {
    return pain.nextMorning() == null;
  }

  public Response withPain(Pain next) {
    return new Response(id, session, next, signs, performed, falls, words);
  }

  /// The same as an entry of another time.
  public Response enteredAt(Instant entered) {
    return withWords(new Words(words.note(), words.spots(), entered));
  }

  public Response withWords(Words next) {
    return new Response(id, session, pain, signs, performed, falls, next);
  }
}
