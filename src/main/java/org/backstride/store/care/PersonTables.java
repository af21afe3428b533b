package org.backstride.store.care;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.backstride.athlete.AthleteId;
import org.backstride.athlete.Circumstances;
import org.backstride.athlete.Circumstances.Contact;
import org.backstride.athlete.Circumstances.Equipment;
import org.backstride.athlete.Circumstances.Goal;
import org.backstride.athlete.Question;
import org.backstride.athlete.Readiness.Answer;
import org.backstride.athlete.Screening;
import org.backstride.athlete.Screening.OutsideForm;
import org.backstride.store.sql.Row;
import org.backstride.store.sql.Tx;

/// What was asked of people, and what surrounds them.
public final class PersonTables {

  private static final String SAVE_SCREENING =
      """
      INSERT OR REPLACE INTO athlete_screening (athlete_id, asked_on, asked_by, answers, form_name,
          form_version, form_date, form_outcome, form_link, locked_since)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String SAVE_CIRCUMSTANCES =
      """
      INSERT OR REPLACE INTO athlete_circumstances (athlete_id, equipment, available,
          usual_forward_min)
      VALUES (?, ?, ?, ?)
      """;

  private static final String INSERT_CONTACT =
      """
      INSERT INTO athlete_contact (athlete_id, place, role, name, phone, mail)
      VALUES (?, ?, ?, ?, ?, ?)
      """;

  private static final String INSERT_GOAL =
      "INSERT INTO athlete_goal (athlete_id, place, text, by_date, state) VALUES (?, ?, ?, ?, ?)";

  private final Tx tx;

  public PersonTables(Tx tx) {
    this.tx = tx;
  }

  public Map<AthleteId, Screening> screenings() {
    return tx
        .query(
            "SELECT * FROM athlete_screening",
            row -> Map.entry(new AthleteId(row.uuid("athlete_id")), screening(row)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  public Map<AthleteId, Circumstances> circumstances() {
    Map<AthleteId, List<Contact>> contacts =
        tx
            .query(
                "SELECT * FROM athlete_contact ORDER BY athlete_id, place",
                row -> Map.entry(new AthleteId(row.uuid("athlete_id")), contact(row)))
            .stream()
            .collect(grouped());
    Map<AthleteId, List<Goal>> goals =
        tx
            .query(
                "SELECT * FROM athlete_goal ORDER BY athlete_id, place",
                row -> Map.entry(new AthleteId(row.uuid("athlete_id")), goal(row)))
            .stream()
            .collect(grouped());
    Map<AthleteId, Circumstances> found = new HashMap<>();
    tx.query(
            "SELECT * FROM athlete_circumstances",
            row -> Map.entry(new AthleteId(row.uuid("athlete_id")), bare(row)))
        .forEach(
            entry ->
                found.put(
                    entry.getKey(),
                    entry
                        .getValue()
                        .withContacts(contacts.getOrDefault(entry.getKey(), List.of()))
                        .withGoals(goals.getOrDefault(entry.getKey(), List.of()))));
    return found;
  }

  public void save(AthleteId athlete, Screening screening) {
    var form = screening.form();
    tx.update(
        SAVE_SCREENING,
        athlete.value(),
        screening.date(),
        screening.by(),
        pairs(screening.answers()),
        form.name(),
        form.version(),
        form.date(),
        form.outcome(),
        form.link(),
        screening.lockedSince());
  }

  public void save(AthleteId athlete, Circumstances circumstances) {
    tx.update(
        SAVE_CIRCUMSTANCES,
        athlete.value(),
        Codes.of(circumstances.equipment()),
        available(circumstances.availableMinutes()),
        circumstances.usualForwardMinutes());
    tx.update("DELETE FROM athlete_contact WHERE athlete_id = ?", athlete.value());
    tx.update("DELETE FROM athlete_goal WHERE athlete_id = ?", athlete.value());
    int place = 0;
    for (var contact : circumstances.contacts()) {
      tx.update(
          INSERT_CONTACT,
          athlete.value(),
          place++,
          contact.role(),
          contact.name(),
          contact.phone(),
          contact.mail());
    }
    for (var goal : circumstances.goals()) {
      tx.update(INSERT_GOAL, athlete.value(), place++, goal.text(), goal.by(), goal.state());
    }
  }

  private static Screening screening(Row row) throws SQLException {
    return new Screening(
        row.dateOrNull("asked_on"),
        row.text("asked_by"),
        answers(row.text("answers")),
        new OutsideForm(
            row.text("form_name"),
            row.text("form_version"),
            row.dateOrNull("form_date"),
            row.text("form_outcome"),
            row.text("form_link")),
        row.dateOrNull("locked_since"));
  }

  private static Circumstances bare(Row row) throws SQLException {
    return new Circumstances(
        List.of(),
        List.of(),
        Codes.set(row.text("equipment"), Equipment.class),
        days(row.text("available")),
        row.integerOrNull("usual_forward_min"));
  }

  private static Contact contact(Row row) throws SQLException {
    return new Contact(
        row.code("role", Circumstances.Role.class),
        row.text("name"),
        row.text("phone"),
        row.text("mail"));
  }

  private static Goal goal(Row row) throws SQLException {
    return new Goal(
        row.text("text"), row.dateOrNull("by_date"), row.code("state", Circumstances.State.class));
  }

  private static String pairs(Map<Question, Answer> answers) {
    return new TreeMap<>(answers)
        .entrySet().stream()
            .map(entry -> Codes.code(entry.getKey()) + "=" + Codes.code(entry.getValue()))
            .collect(Collectors.joining(" "));
  }

  private static Map<Question, Answer> answers(String text) {
    return Codes.words(text)
        .map(word -> word.split("=", -1))
        .collect(
            Collectors.toMap(
                part -> Codes.value(part[0], Question.class),
                part -> Codes.value(part[1], Answer.class)));
  }

  private static String available(Map<DayOfWeek, Integer> minutes) {
    return new TreeMap<>(minutes)
        .entrySet().stream()
            .map(entry -> Codes.code(entry.getKey()) + "=" + entry.getValue())
            .collect(Collectors.joining(" "));
  }

  private static Map<DayOfWeek, Integer> days(String text) {
    return Codes.words(text)
        .map(word -> word.split("=", -1))
        .collect(
            Collectors.toMap(
                part -> Codes.value(part[0], DayOfWeek.class), part -> Integer.valueOf(part[1])));
  }

  private static <T> Collector<Map.Entry<AthleteId, T>, ?, Map<AthleteId, List<T>>> grouped() {
    return Collectors.groupingBy(
        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()));
  }
}
