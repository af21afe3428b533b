package org.backstride.store.person;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.backstride.athlete.AthleteId;
import org.backstride.athlete.file.Attachment;
import org.backstride.athlete.file.Consent;
import org.backstride.athlete.file.PersonFile;
import org.backstride.athlete.file.TestResult;
import org.backstride.store.sql.Row;
import org.backstride.store.sql.Tx;
import org.jspecify.annotations.Nullable;

/// Photos, documents, tests and consent, and the bytes of what was attached.
public final class FileTables {

  private static final String SAVE =
      """
      INSERT OR REPLACE INTO athlete_file (athlete_id, photo_sha256, photo_name, photo_bytes,
          photo_added, consent, consent_date, consent_note)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String INSERT_DOCUMENT =
      """
      INSERT INTO athlete_document (athlete_id, place, sha256, name, bytes, added)
      VALUES (?, ?, ?, ?, ?, ?)
      """;

  private static final String INSERT_TEST =
      """
      INSERT INTO athlete_test (athlete_id, place, taken_on, name, value, note)
      VALUES (?, ?, ?, ?, ?, ?)
      """;

  private static final String ATTACH =
      """
      INSERT OR IGNORE INTO attachment (athlete_id, sha256, content)
      SELECT id, ?2, ?3 FROM athlete WHERE id = ?1
      """;

  private static final String FORGET =
      """
      DELETE FROM attachment
      WHERE NOT EXISTS (SELECT 1 FROM athlete_file AS f
                        WHERE f.athlete_id = attachment.athlete_id
                          AND f.photo_sha256 = attachment.sha256)
        AND NOT EXISTS (SELECT 1 FROM athlete_document AS d
                        WHERE d.athlete_id = attachment.athlete_id
                          AND d.sha256 = attachment.sha256)
      """;

  private final Tx tx;

  public FileTables(Tx tx) {
    this.tx = tx;
  }

  /// Everyone's file; of whom nothing is filed is missing.
  public Map<AthleteId, PersonFile> all() {
    Map<AthleteId, List<Attachment>> documents =
        tx
            .query(
                "SELECT * FROM athlete_document ORDER BY athlete_id, place",
                row -> Map.entry(new AthleteId(row.uuid("athlete_id")), document(row)))
            .stream()
            .collect(grouped());
    Map<AthleteId, List<TestResult>> tests =
        tx
            .query(
                "SELECT * FROM athlete_test ORDER BY athlete_id, place",
                row -> Map.entry(new AthleteId(row.uuid("athlete_id")), test(row)))
            .stream()
            .collect(grouped());
    Map<AthleteId, PersonFile> files = new HashMap<>();
    tx.query(
            "SELECT * FROM athlete_file",
            row -> {
              var id = new AthleteId(row.uuid("athlete_id"));
              return Map.entry(
                  id,
                  new PersonFile(
                      photo(row),
                      documents.getOrDefault(id, List.of()),
                      tests.getOrDefault(id, List.of()),
                      consent(row)));
            })
        .forEach(entry -> files.put(entry.getKey(), entry.getValue()));
    return files;
  }

  public void save(AthleteId athlete, PersonFile file) {
    @Nullable Attachment photo = file.photo();
    var consent = file.consent();
    tx.update(
        SAVE,
        athlete.value(),
        photo == null ? null : photo.sha256(),
        photo == null ? null : photo.name(),
        photo == null ? null : photo.bytes(),
        photo == null ? null : photo.added(),
        consent.state(),
        consent.date(),
        consent.note());
    tx.update("DELETE FROM athlete_document WHERE athlete_id = ?", athlete.value());
    tx.update("DELETE FROM athlete_test WHERE athlete_id = ?", athlete.value());
    int place = 0;
    for (var each : file.documents()) {
      tx.update(
          INSERT_DOCUMENT,
          athlete.value(),
          place++,
          each.sha256(),
          each.name(),
          each.bytes(),
          each.added());
    }
    place = 0;
    for (var each : file.tests()) {
      tx.update(
          INSERT_TEST,
          athlete.value(),
          place++,
          each.date(),
          each.name(),
          each.value(),
          each.note());
    }
  }

  /// Keeps the bytes of a photo or document; nothing where the athlete is not in the library.
  public void attach(AthleteId athlete, String sha256, byte[] content) {
    tx.update(ATTACH, athlete.value(), sha256, content);
  }

  /// The bytes of a photo or document; empty where they are not kept.
  public Optional<byte[]> content(AthleteId athlete, String sha256) {
    return tx.first(
        "SELECT content FROM attachment WHERE athlete_id = ? AND sha256 = ?",
        row -> row.bytes("content"),
        athlete.value(),
        sha256);
  }

  /// Forgets bytes that nothing names any more.
  public void forgetUnnamed() {
    tx.update(FORGET);
  }

  private static @Nullable Attachment photo(Row row) throws SQLException {
    return row.isNull("photo_sha256")
        ? null
        : new Attachment(
            row.text("photo_sha256"),
            row.text("photo_name"),
            row.integer("photo_bytes"),
            LocalDate.parse(row.text("photo_added")));
  }

  private static Consent consent(Row row) throws SQLException {
    return new Consent(
        row.code("consent", Consent.State.class),
        row.dateOrNull("consent_date"),
        row.text("consent_note"));
  }

  private static Attachment document(Row row) throws SQLException {
    return new Attachment(
        row.text("sha256"),
        row.text("name"),
        row.integer("bytes"),
        LocalDate.parse(row.text("added")));
  }

  private static TestResult test(Row row) throws SQLException {
    return new TestResult(
        LocalDate.parse(row.text("taken_on")),
        row.text("name"),
        row.text("value"),
        row.text("note"));
  }

  private static <T> Collector<Map.Entry<AthleteId, T>, ?, Map<AthleteId, List<T>>> grouped() {
    return Collectors.groupingBy(
        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()));
  }
}
