package org.backstride.studio;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.backstride.athlete.Athlete;
import org.backstride.sheet.Clinic;
import org.backstride.sheet.paper.PrintFormat.Paper;
import org.backstride.sheet.paper.ReportRenderer;
import org.backstride.sheet.report.CaseFile;
import org.backstride.sheet.report.DecisionTrail;
import org.backstride.sheet.report.ProgressReport;
import org.backstride.sheet.report.ProgressReport.Reader;
import org.backstride.sheet.report.ProgressReport.Style;
import org.backstride.sheet.report.Report;
import org.backstride.text.Formats;
import org.backstride.text.Messages;

/// Makes the progress report or the trail of decisions of one person: the PDF that is looked at,
/// printed and saved.
public final class PrintReport {

  /// Whom a report is for.
  public enum Audience {
    REFERRER,
    PATIENT,
    /// Whoever must see every decision with its reason.
    TRAIL
  }

  /// Whom it is for, in which words, under which name, on whose paper.
  ///
  /// @param name what stands for the person
  public record Order(Audience audience, String name, Style style, Clinic clinic, Paper paper) {
    public static Order of(
        Audience audience, String name, Messages messages, Formats formats, LocalDate today) {
      return new Order(audience, name, new Style(messages, formats, today), Clinic.NONE, Paper.A4);
    }

    public Order on(Clinic head, Paper next) {
      return new Order(audience, name, style, head, next);
    }
  }

  private final Studio studio;

  public PrintReport(Studio studio) {
    this.studio = studio;
  }

  /// Takes what the record holds now; what is returned makes the PDF of it on any thread.
  public Supplier<byte[]> of(Athlete athlete, Order order) {
    var file = file(athlete).named(order.name());
    return () -> pdf(file, order);
  }

  /// What the record holds now.
  CaseFile file(Athlete athlete) {
    return CaseFile.of(athlete, studio.care().of(athlete.id()))
        .withExemptions(studio.clinic().about(athlete.id()))
        .withLimits(studio.care().limitChanges(athlete.id()))
        .withWalk(studio.clinic().settings().get().walk());
  }

  private static byte[] pdf(CaseFile file, Order order) {
    return new ReportRenderer().pdf(report(file, order), order.clinic(), order.paper());
  }

  private static Report report(CaseFile file, Order order) {
    return switch (order.audience()) {
      case REFERRER -> ProgressReport.of(file, Reader.REFERRER, order.style());
      case PATIENT -> ProgressReport.of(file, Reader.PATIENT, order.style());
      case TRAIL -> DecisionTrail.of(file, order.style());
    };
  }
}
