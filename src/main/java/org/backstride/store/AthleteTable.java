package org.backstride.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.athlete.Circumstances;
import org.backstride.athlete.Condition;
import org.backstride.athlete.Language;
import org.backstride.athlete.Person;
import org.backstride.athlete.Readiness;
import org.backstride.athlete.Screening;
import org.backstride.athlete.file.PersonFile;
import org.backstride.athlete.threshold.ThresholdHistory;
import org.backstride.store.care.PersonTables;
import org.backstride.store.person.FileTables;
import org.backstride.store.person.ThresholdTables;
import org.backstride.store.sql.Row;
import org.backstride.store.sql.Tx;

/// The table of athletes; thresholds and ticks are rows of their own tables.
final class AthleteTable {

  private static final String SELECT =
      """
      SELECT id, name, birth_date, sex, height_mm, mass_g, care, sides, condition, surgery_date, risks, level, clearance,
             clearance_date, clearance_clinician, mastered_m, notes, status, language
      FROM athlete
      ORDER BY name, id
      """;

  private static final String UPSERT =
      """
      INSERT INTO athlete (id, name, birth_date, sex, height_mm, mass_g, care, sides, condition, surgery_date, risks, level, clearance,
          clearance_date, clearance_clinician, mastered_m, notes, status, language)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET
          name = excluded.name, birth_date = excluded.birth_date, sex = excluded.sex,
          height_mm = excluded.height_mm, mass_g = excluded.mass_g,
          care = excluded.care,
          sides = excluded.sides, condition = excluded.condition,
          surgery_date = excluded.surgery_date, risks = excluded.risks, level = excluded.level,
          clearance = excluded.clearance, clearance_date = excluded.clearance_date,
          clearance_clinician = excluded.clearance_clinician,
          mastered_m = excluded.mastered_m, notes = excluded.notes,
          status = excluded.status, language = excluded.language
      """;

  private final Tx tx;

  AthleteTable(Tx tx) {
    this.tx = tx;
  }

  List<Athlete> all() {
    var thresholds = new ThresholdTables(tx).all();
    var ticks = new AthleteTickTable(tx).all();
    var screenings = new PersonTables(tx).screenings();
    var circumstances = new PersonTables(tx).circumstances();
    var files = new FileTables(tx).all();
    return tx.query(SELECT, row -> athlete(row, thresholds, ticks)).stream()
        .map(
            athlete ->
                athlete
                    .withScreening(screenings.getOrDefault(athlete.id(), Screening.NOT_DONE))
                    .withCircumstances(
                        circumstances.getOrDefault(athlete.id(), Circumstances.UNKNOWN))
                    .withFile(files.getOrDefault(athlete.id(), PersonFile.EMPTY)))
        .toList();
  }

  void save(Athlete athlete) {
    var person = athlete.person();
    var condition = athlete.condition();
    var readiness = athlete.readiness();
    tx.update(
        UPSERT,
        athlete.id().value(),
        person.name(),
        person.birthDate(),
        person.sex(),
        person.heightMillimetres(),
        person.massGrams(),
        condition.care(),
        codes(condition.sides()),
        condition.name(),
        condition.surgeryDate(),
        codes(condition.risks()),
        readiness.level(),
        readiness.clearance().answer(),
        readiness.clearance().date(),
        readiness.clearance().clinician(),
        readiness.masteredMetres(),
        athlete.standing().notes(),
        athlete.standing().status(),
        person.language());
    new ThresholdTables(tx).replace(athlete.id(), athlete.thresholds());
    new AthleteTickTable(tx).replace(athlete.id(), readiness.ticks());
    new PersonTables(tx).save(athlete.id(), athlete.screening());
    new PersonTables(tx).save(athlete.id(), athlete.circumstances());
    new FileTables(tx).save(athlete.id(), athlete.file());
  }

  private static Athlete athlete(
      Row row,
      Map<AthleteId, ThresholdHistory> thresholds,
      Map<AthleteId, Map<Readiness.Tick, Readiness.Mark>> ticks)
      throws SQLException {
    var id = new AthleteId(row.uuid("id"));
    return new Athlete(
        id,
        person(row),
        thresholds.getOrDefault(id, ThresholdHistory.NONE),
        condition(row),
        readiness(row, ticks.getOrDefault(id, Map.of())),
        new Athlete.Standing(row.text("notes"), row.code("status", Athlete.Status.class)));
  }

  private static Person person(Row row) throws SQLException {
    return new Person(
        row.text("name"),
        row.dateOrNull("birth_date"),
        row.code("sex", Person.Sex.class),
        row.integerOrNull("height_mm"),
        row.integerOrNull("mass_g"),
        row.code("language", Language.class));
  }

  private static Condition condition(Row row) throws SQLException {
    return new Condition(
        row.code("care", Condition.Care.class),
        enums(row.text("sides"), Condition.Side.class),
        row.text("condition"),
        row.dateOrNull("surgery_date"),
        enums(row.text("risks"), Condition.Risk.class));
  }

  private static Readiness readiness(Row row, Map<Readiness.Tick, Readiness.Mark> ticks)
      throws SQLException {
    return new Readiness(
        row.code("level", Readiness.Level.class),
        ticks,
        new Readiness.Clearance(
            row.code("clearance", Readiness.Answer.class),
            row.dateOrNull("clearance_date"),
            row.text("clearance_clinician")),
        row.integerOrNull("mastered_m"));
  }

  /// A small set as its codes in order, separated by blanks.
  private static String codes(Set<? extends Enum<?>> values) {
    return values.stream()
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static <E extends Enum<E>> Set<E> enums(String codes, Class<E> type) {
    return Arrays.stream(codes.split(" "))
        .filter(code -> !code.isBlank())
        .map(code -> Enum.valueOf(type, code.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
