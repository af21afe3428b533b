package org.backstride.store.care;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.backstride.athlete.AthleteId;
import org.backstride.rehab.Exemption;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.clinic.ClinicSettings;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Ruling;
import org.backstride.rehab.decision.LimitChange;
import org.backstride.rehab.outcome.OutcomeScore;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.ResponseId;
import org.backstride.store.sql.Tx;

/// The clinical records of all people, and the ways to add to one.
public final class CareTables {

  private final Tx tx;

  public CareTables(Tx tx) {
    this.tx = tx;
  }

  /// Everyone's record; who has none is missing.
  public Map<AthleteId, CareRecord> all() {
    Map<AthleteId, CareRecord> records = new HashMap<>();
    new ResponseTable(tx)
        .all()
        .forEach(each -> add(records, each.session().athlete(), each, CareRecord::with));
    new RulingTable(tx)
        .all()
        .forEach(each -> add(records, each.subject().athlete(), each, CareRecord::with));
    new OutcomeTable(tx)
        .all()
        .forEach(each -> add(records, each.athlete(), each, CareRecord::with));
    new CourseTable(tx).all().forEach(each -> add(records, each.athlete(), each, CareRecord::with));
    var clinic = clinic().thresholds();
    var own = advanceLimits();
    own.forEach((athlete, limit) -> records.putIfAbsent(athlete, CareRecord.EMPTY));
    records.replaceAll(
        (athlete, record) -> {
          var limit = LimitChange.inForce(own.getOrDefault(athlete, List.of()));
          return record.with(limit.map(each -> each.over(clinic)).orElse(clinic));
        });
    return records;
  }

  /// Every change of the advance limits of those who have or had their own.
  public Map<AthleteId, List<LimitChange>> advanceLimits() {
    return new LimitTable(tx).all();
  }

  /// Every entry about one person's sessions, those corrected later too.
  public List<Response> entries(AthleteId athlete) {
    return new ResponseTable(tx).entries(athlete);
  }

  /// All overrides of findings, those withdrawn too, in the order in which they were given.
  public List<Exemption> exemptions() {
    return new ExemptionTable(tx).all();
  }

  /// Keeps an override, new or withdrawn.
  public void save(Exemption exemption) {
    new ExemptionTable(tx).save(exemption);
  }

  /// What the clinic set.
  public ClinicSettings clinic() {
    return new ClinicTable(tx).read();
  }

  public void save(ClinicSettings settings, Instant now) {
    new ClinicTable(tx).save(settings, now);
  }

  public void add(Response response) {
    new ResponseTable(tx).insert(response);
  }

  /// Takes a report that was entered in error off the record, with its corrections.
  public void withdraw(ResponseId response) {
    new ResponseTable(tx).delete(response);
  }

  /// Takes a result that was entered in error off the record, with its corrections.
  public void withdraw(OutcomeScore score) {
    new OutcomeTable(tx).delete(score.id());
  }

  public void add(Ruling ruling) {
    new RulingTable(tx).insert(ruling);
  }

  public void add(OutcomeScore score) {
    new OutcomeTable(tx).insert(score);
  }

  public void save(Course course) {
    new CourseTable(tx).save(course);
  }

  /// Keeps a change of one person's own advance limit.
  public void add(AthleteId athlete, LimitChange change) {
    new LimitTable(tx).insert(athlete, change);
  }

  private static <T> void add(
      Map<AthleteId, CareRecord> records,
      AthleteId athlete,
      T entry,
      BiFunction<CareRecord, T, CareRecord> with) {
    records.merge(athlete, with.apply(CareRecord.EMPTY, entry), (was, _) -> with.apply(was, entry));
  }
}
