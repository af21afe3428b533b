package org.backstride.studio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.backstride.athlete.Athlete;
import org.backstride.rehab.care.CareRecord;
import org.backstride.sheet.paper.ReportRenderer;
import org.backstride.sheet.report.DecisionTrail;
import org.backstride.sheet.report.ProgressReport;
import org.backstride.sheet.report.ProgressReport.Reader;
import org.backstride.sheet.report.ProgressReport.Style;
import org.backstride.text.Formats;
import org.backstride.text.Messages;

/// Writes the progress report or the trail of decisions of one person to a PDF, in the background.
public final class PrintReport {

  /// Whom a report is for.
  public enum Audience {
    REFERRER,
    PATIENT,
    /// Whoever must see every decision with its reason.
    TRAIL
  }

  /// What became of it.
  public enum Outcome {
    WRITTEN,
    FAILED
  }

  private final Studio studio;

  public PrintReport(Studio studio) {
    this.studio = studio;
  }

  /// @param name what the job is called while it runs
  /// @param done hears what became of it
  public void start(String name, Athlete athlete, Order order, Consumer<Outcome> done) {
    CareRecord record = studio.care().of(athlete.id());
    var exemptions = studio.clinic().about(athlete.id());
    studio
        .jobs()
        .start(
            name,
            progress -> {
              var style = new Style(order.messages(), order.formats(), order.today());
              var report =
                  switch (order.audience()) {
                    case REFERRER ->
                        ProgressReport.of(athlete, record, exemptions, Reader.REFERRER, style);
                    case PATIENT ->
                        ProgressReport.of(athlete, record, exemptions, Reader.PATIENT, style);
                    case TRAIL -> DecisionTrail.of(athlete, record, exemptions, style);
                  };
              write(order.file(), new ReportRenderer().pdf(report));
              return Outcome.WRITTEN;
            },
            done,
            thrown -> {
              if (thrown instanceof UncheckedIOException) {
                done.accept(Outcome.FAILED);
              } else {
                throw new IllegalStateException("The report failed", thrown);
              }
            });
  }

  /// Whom it is for, in which words, and where it goes.
  public record Order(
      Audience audience, Messages messages, Formats formats, LocalDate today, Path file) {}

  private static void write(Path file, byte[] pdf) {
    try {
      Files.write(file, pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
