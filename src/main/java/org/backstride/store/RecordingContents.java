package org.backstride.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.backstride.athlete.AthleteId;
import org.backstride.recording.RecordingId;
import org.backstride.recording.hand.HandSession;
import org.backstride.store.reading.HandNoteTable;
import org.backstride.store.reading.Mappings;
import org.backstride.store.reading.Readings;
import org.backstride.store.sql.Durability;
import org.backstride.store.sql.Session;
import org.backstride.store.sql.Tx;
import org.backstride.store.summary.DirectionShareTable;
import org.jspecify.annotations.Nullable;

/// What recordings of an open library hold, exchanged in place: read anew from their files, or
/// noted anew by a person. Every call waits for the disk.
public final class RecordingContents {

  private final Session session;
  private final Clock clock;

  RecordingContents(Session session, Clock clock) {
    this.session = session;
    this.clock = clock;
  }

  /// What a person has said about the columns of tables.
  public Mappings mappings() {
    return new Mappings(session);
  }

  /// Puts recordings that were read anew in the place of those with their ids, all or nothing. What
  /// was there comes back by [#show] until the library is closed.
  public void replace(UUID batch, Parcel fresh) {
    edit(
        tx -> {
          for (var packed : fresh.recordings()) {
            var recording = packed.recording();
            new Readings(tx).setAside(batch, recording.id().value());
            new RecordingTable(tx).update(recording);
            insertParts(tx, packed);
          }
        });
  }

  /// Shows recordings as they were before or after they were read again.
  public void show(UUID batch, Readings.Side side) {
    edit(tx -> new Readings(tx).show(batch, side));
  }

  /// Keeps a session that a person noted, new or changed; one that was taken back comes again.
  public void note(RecordingId id, HandSession noted, @Nullable AthleteId athlete) {
    var packed = new PackedRecording(noted.recording(id));
    edit(
        tx -> {
          new Trash(tx).restoreRecordings(List.of(id.value()));
          var recordings = new RecordingTable(tx);
          if (recordings.find(id).isEmpty()) {
            recordings.insert(packed.recording(), athlete, clock.instant());
          } else {
            recordings.update(packed.recording());
            recordings.assign(id, athlete);
          }
          new MarkTables(tx).replaceIntervals(id, packed.recording().intervals());
          new DirectionShareTable(tx).replace(id, packed.shares());
          new HandNoteTable(tx).put(id, noted);
        });
  }

  /// A session that a person noted; empty for any other.
  public Optional<HandSession> noted(RecordingId id) {
    return session.read(
        tx ->
            new HandNoteTable(tx)
                .find(id)
                .flatMap(_ -> new RecordingTable(tx).find(id).map(RecordingRow::handSession)));
  }

  /// Writes what a recording is divided by and what it measured.
  static void insertParts(Tx tx, PackedRecording packed) {
    var recording = packed.recording();
    new MarkTables(tx).insert(recording.id(), recording.marks());
    packed.insert(new ChannelTable(tx));
    new DirectionShareTable(tx).replace(recording.id(), packed.shares());
  }

  private void edit(Consumer<Tx> edit) {
    session.write(Durability.FULL, edit);
  }
}
