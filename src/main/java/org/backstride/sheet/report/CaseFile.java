package org.backstride.sheet.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backstride.athlete.Athlete;
import org.backstride.rehab.Exemption;
import org.backstride.rehab.Exemption.Given;
import org.backstride.rehab.Exemption.Subject;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.course.Ruling;
import org.backstride.rehab.course.Ruling.Signature;
import org.backstride.rehab.decision.LimitChange;
import org.backstride.rehab.outcome.BackwardWalk;

/// What a report tells of.
///
/// @param name what stands for the person: the name, or a code where names are hidden
/// @param exemptions every override about the person
/// @param limits every change of the person's own advance limit
/// @param walk the clinic's bands of the 3-metre backward walk
public record CaseFile(
    Athlete athlete,
    String name,
    CareRecord record,
    List<Exemption> exemptions,
    List<LimitChange> limits,
    BackwardWalk walk) {

  public CaseFile {
    exemptions = List.copyOf(exemptions);
    limits = List.copyOf(limits);
  }

  /// Under the person's own name.
  public static CaseFile of(Athlete athlete, CareRecord record) {
    return new CaseFile(
        athlete, athlete.name(), record, List.of(), List.of(), BackwardWalk.STANDARD);
  }

  public CaseFile withExemptions(List<Exemption> next) {
    return new CaseFile(athlete, name, record, next, limits, walk);
  }

  public CaseFile withLimits(List<LimitChange> next) {
    return new CaseFile(athlete, name, record, exemptions, next, walk);
  }

  public CaseFile withWalk(BackwardWalk next) {
    return new CaseFile(athlete, name, record, exemptions, limits, next);
  }

  /// The same under another name: where it is not the person's own, it stands in the notes, and in
  /// what a program was called, as well.
  public CaseFile named(String next) {
    var file = new CaseFile(athlete, next, record, exemptions, limits, walk);
    return file.isCoded() ? file.withCodedNotes() : file;
  }

  private CaseFile withCodedNotes() {
    var rulings = record.rulings().stream().map(this::coded).toList();
    var coded =
        new CareRecord(
            record.responses(), rulings, record.outcomes(), record.courses(), record.bounds());
    var reasons = exemptions.stream().map(this::coded).toList();
    var own = limits.stream().map(this::coded).toList();
    return new CaseFile(athlete, name, coded, reasons, own, walk);
  }

  private LimitChange coded(LimitChange was) {
    return new LimitChange(was.limit(), coded(was.note()), was.by(), was.at());
  }

  private Ruling coded(Ruling was) {
    var signed = was.signature();
    return new Ruling(
        was.id(),
        was.subject(),
        was.row(),
        was.proposed(),
        was.verdict(),
        was.decided(),
        new Signature(coded(signed.note()), signed.by(), signed.at()));
  }

  private Exemption coded(Exemption was) {
    var given = new Given(coded(was.given().reason()), was.given().by(), was.given().at());
    var about = was.subject();
    var subject = new Subject(about.athlete(), about.program(), coded(about.programName()));
    return new Exemption(was.id(), subject, was.topic(), given, was.withdrawn());
  }

  /// Words in which the name, and each part of it, gives way to the code.
  private String coded(String note) {
    String coded = note.replace(athlete.name(), name);
    String code = Matcher.quoteReplacement(name);
    for (String part : athlete.name().split("\\s+", -1)) {
      if (part.length() > 2) {
        coded = coded.replaceAll("(?iu)(?<!\\p{L})" + Pattern.quote(part) + "(?!\\p{L})", code);
      }
    }
    return coded;
  }

  boolean isCoded() {
    return !name.equals(athlete.name());
  }
}
