package org.backstride.store;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstride.athlete.AthleteId;
import org.backstride.recording.Activity;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.DirectionTotals.Share;
import org.backstride.recording.Measure;
import org.backstride.recording.Origin;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;
import org.backstride.recording.hand.Remark;
import org.backstride.store.reading.HandNoteTable;
import org.backstride.store.sql.Row;
import org.backstride.store.sql.Tx;
import org.backstride.store.summary.DirectionShareTable;
import org.jspecify.annotations.Nullable;

/// The table of recordings: who, when, where from, and the totals. Everything measured lies in
/// tables of its own.
final class RecordingTable {

  private static final List<String> COLUMNS = columns();

  private static final String SELECT = "SELECT " + String.join(", ", COLUMNS) + " FROM recording ";

  private static final String INSERT =
      "INSERT INTO recording (%s) VALUES (%s)"
          .formatted(
              String.join(", ", COLUMNS),
              String.join(", ", Collections.nCopies(COLUMNS.size(), "?")));

  private static final String UPDATE =
      "UPDATE recording SET %s WHERE id = ?"
          .formatted(
              Stream.concat(
                      Stream.of(
                          "format",
                          "device_maker",
                          "device_product",
                          "device_serial",
                          "sport",
                          "sub_sport",
                          "start_ms",
                          "zone",
                          "records",
                          "laps",
                          "derived"),
                      TotalsColumns.NAMES.stream())
                  .map(column -> column + " = ?")
                  .collect(Collectors.joining(", ")));

  private final Tx tx;

  RecordingTable(Tx tx) {
    this.tx = tx;
  }

  /// All recordings, the newest start first and those without a date last.
  List<RecordingRow> all() {
    var shares = new DirectionShareTable(tx).all();
    var remarks = new HandNoteTable(tx).all();
    return tx.query(SELECT + "ORDER BY start_ms DESC, id", row -> row(row, shares, remarks));
  }

  /// The newest recordings.
  List<RecordingRow> newest(int count) {
    var shares = new DirectionShareTable(tx).newest(count);
    var remarks = new HandNoteTable(tx).all();
    return tx.query(
        SELECT + "ORDER BY start_ms DESC, id LIMIT ?", row -> row(row, shares, remarks), count);
  }

  Optional<RecordingRow> find(RecordingId id) {
    var shares = Map.of(id, new DirectionShareTable(tx).of(id));
    var remarks = Map.of(id, new HandNoteTable(tx).find(id).orElse(Remark.NONE));
    return tx.first(SELECT + "WHERE id = ?", row -> row(row, shares, remarks), id.value());
  }

  /// The recordings that began between two instants, both included.
  List<RecordingRow> between(Instant from, Instant to) {
    return tx.query(
        SELECT + "WHERE start_ms BETWEEN ? AND ? ORDER BY added_at_ms, id",
        row -> row(row, Map.of(), Map.of()),
        from,
        to);
  }

  void date(RecordingId id, @Nullable Instant start, @Nullable ZoneId zone) {
    tx.update(
        "UPDATE recording SET start_ms = ?, zone = ? WHERE id = ?",
        start,
        zone == null ? null : zone.getId(),
        id.value());
  }

  void insert(Recording recording, @Nullable AthleteId athlete, Instant addedAt) {
    var origin = recording.origin();
    var totals = recording.totals();
    List<@Nullable Object> values =
        new ArrayList<>(
            Arrays.<@Nullable Object>asList(
                recording.id().value(),
                athlete == null ? null : athlete.value(),
                "",
                origin.sha256().isEmpty() ? null : origin.sha256(),
                origin.fileName(),
                origin.format(),
                origin.device().maker(),
                origin.device().product(),
                origin.device().serial(),
                recording.activity().sport(),
                recording.activity().subSport(),
                recording.start(),
                zone(recording),
                addedAt,
                totals.records(),
                totals.laps(),
                TotalsColumns.derived(totals)));
    for (var measure : Measure.values()) {
      values.add(totals.value(measure));
    }
    tx.update(INSERT, values.toArray());
  }

  /// Writes what the file says, and nothing of what a person has said.
  void update(Recording recording) {
    var device = recording.origin().device();
    var totals = recording.totals();
    List<@Nullable Object> values =
        new ArrayList<>(
            Arrays.<@Nullable Object>asList(
                recording.origin().format(),
                device.maker(),
                device.product(),
                device.serial(),
                recording.activity().sport(),
                recording.activity().subSport(),
                recording.start(),
                zone(recording),
                totals.records(),
                totals.laps(),
                TotalsColumns.derived(totals)));
    for (var measure : Measure.values()) {
      values.add(totals.value(measure));
    }
    values.add(recording.id().value());
    tx.update(UPDATE, values.toArray());
  }

  void assign(RecordingId id, @Nullable AthleteId athlete) {
    tx.update(
        "UPDATE recording SET athlete_id = ? WHERE id = ?",
        athlete == null ? null : athlete.value(),
        id.value());
  }

  /// Whether a recording of the file with this hash is in the library.
  boolean holds(String sha256) {
    return tx.first("SELECT 1 FROM recording WHERE sha256 = ? LIMIT 1", _ -> true, sha256)
        .isPresent();
  }

  private static RecordingRow row(
      Row row,
      Map<RecordingId, Map<DirectionLabel, Share>> shares,
      Map<RecordingId, Remark> remarks)
      throws SQLException {
    var id = new RecordingId(row.uuid("id"));
    var athlete = row.uuidOrNull("athlete_id");
    return new RecordingRow(
        id,
        athlete == null ? null : new AthleteId(athlete),
        row.text("title"),
        new Activity(row.text("sport"), row.text("sub_sport"), row.timeOrNull("start_ms"))
            .in(zone(row)),
        origin(row),
        TotalsColumns.read(row),
        shares.getOrDefault(id, Map.of()),
        remarks.getOrDefault(id, Remark.NONE),
        row.time("added_at_ms"));
  }

  private static @Nullable String zone(Recording recording) {
    var zone = recording.activity().zone();
    return zone == null ? null : zone.getId();
  }

  /// A zone that this platform does not know says nothing.
  private static @Nullable ZoneId zone(Row row) throws SQLException {
    try {
      return row.isNull("zone") ? null : ZoneId.of(row.text("zone"));
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static Origin origin(Row row) throws SQLException {
    return new Origin(
        row.text("file_name"),
        row.text("format"),
        row.isNull("sha256") ? "" : row.text("sha256"),
        new Origin.Device(
            row.text("device_maker"), row.text("device_product"), row.text("device_serial")));
  }

  private static List<String> columns() {
    var columns =
        new ArrayList<>(
            List.of(
                "id",
                "athlete_id",
                "title",
                "sha256",
                "file_name",
                "format",
                "device_maker",
                "device_product",
                "device_serial",
                "sport",
                "sub_sport",
                "start_ms",
                "zone",
                "added_at_ms",
                "records",
                "laps",
                "derived"));
    columns.addAll(TotalsColumns.NAMES);
    return List.copyOf(columns);
  }
}
