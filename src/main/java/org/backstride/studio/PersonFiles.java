package org.backstride.studio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.athlete.file.Attachment;
import org.backstride.athlete.file.PersonFile;
import org.backstride.recording.Interval;
import org.backstride.recording.Recording;
import org.backstride.sheet.paper.PrintFormat.Paper;
import org.backstride.sheet.paper.ReportRenderer;
import org.backstride.sheet.report.ProgressReport;
import org.backstride.sheet.report.ProgressReport.Reader;
import org.backstride.sheet.report.ProgressReport.Style;
import org.backstride.store.Library;
import org.backstride.store.RecordingRow;
import org.backstride.store.erase.Erased;
import org.backstride.store.erase.Holdings;
import org.backstride.store.sql.StoreException;
import org.backstride.studio.archive.PersonArchive;
import org.backstride.studio.archive.PersonArchive.Content;
import org.backstride.studio.archive.PersonArchive.Kept;
import org.backstride.studio.archive.PersonArchive.Original;
import org.backstride.text.Formats;
import org.backstride.text.Messages;

/// What becomes of one person's data as a whole: written out as an archive, or erased for good.
public final class PersonFiles {

  private final Studio studio;
  private final Messages messages;
  private final Formats formats;

  public PersonFiles(Studio studio, Messages messages, Formats formats) {
    this.studio = studio;
    this.messages = messages;
    this.formats = formats;
  }

  /// What erasing a person would take away, in words.
  public void preview(AthleteId id, Consumer<String> words) {
    studio.flush();
    studio.store().ask(library -> library.holdings(id), holdings -> words.accept(words(holdings)));
  }

  /// Erases a person for good; the words say what may be left.
  public void erase(Athlete athlete, Consumer<String> told) {
    studio.erase(athlete.id(), erased -> told.accept(words(athlete.name(), erased)));
  }

  private String words(String name, Erased erased) {
    String done =
        erased.backups().isEmpty()
            ? messages.text("athlete.erase.done", name)
            : messages.text("athlete.erase.left", name, names(erased.backups()));
    return erased.isWrittenAnew() ? done : done + " " + messages.text("athlete.erase.noRoom");
  }

  /// Writes everything about a person to a zip, in the background.
  public void export(Athlete athlete, LocalDate today, Path file, Consumer<String> told) {
    studio.flush();
    var caseFile = new PrintReport(studio).file(athlete);
    var plan = studio.plan().numbers(athlete.id());
    var style = new Style(messages, formats, today);
    var library = studio.store().library();
    studio
        .jobs()
        .start(
            messages.text("athlete.export.running"),
            progress -> {
              studio.store().settle();
              var report = ProgressReport.of(caseFile, Reader.REFERRER, style);
              var content =
                  new Content(
                      caseFile,
                      library.responseEntries(athlete.id()),
                      plan,
                      recordings(library, athlete.id()));
              byte[] pdf = new ReportRenderer().pdf(report, Paper.A4);
              var originals = originals(library, athlete.id());
              originals.addAll(attached(library, athlete));
              var archive = new PersonArchive(content, () -> pdf, originals);
              return written(archive, file);
            },
            told,
            thrown -> {
              if (!(thrown instanceof StoreException)) {
                throw new IllegalStateException("The export failed", thrown);
              }
              told.accept(messages.text("athlete.export.failed", file.toString()));
            });
  }

  /// Takes a small picture as a person's photo, as one step of undo.
  public void keepPhoto(AthleteId id, String name, byte[] picture, LocalDate today) {
    keep(
        id, attachment(name, picture, today), picture, PersonFile::withPhoto, "athlete.undo.photo");
  }

  /// Takes a file into the library, as one step of undo.
  public void keepDocument(AthleteId id, String name, byte[] content, LocalDate today) {
    keep(id, attachment(name, content, today), content, PersonFile::with, "athlete.undo.document");
  }

  /// Hands on the bytes of a photo or document, where they are kept.
  public void read(AthleteId id, Attachment attachment, Consumer<byte[]> bytes) {
    studio
        .store()
        .ask(
            library -> library.attachment(id, attachment.sha256()),
            found -> found.ifPresent(bytes));
  }

  private void keep(
      AthleteId id,
      Attachment attachment,
      byte[] content,
      BiFunction<PersonFile, Attachment, PersonFile> filed,
      String undo) {
    studio.flush();
    studio.store().keep(library -> library.attach(id, attachment.sha256(), content));
    studio
        .roster()
        .find(id)
        .ifPresent(
            athlete ->
                studio
                    .roster()
                    .put(
                        athlete.withFile(filed.apply(athlete.file(), attachment)),
                        messages.text(undo, athlete.name())));
  }

  private static Attachment attachment(String name, byte[] content, LocalDate today) {
    return new Attachment(sum(content), name, content.length, today);
  }

  private static String sum(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private String written(PersonArchive archive, Path file) {
    try {
      archive.write(file);
      return messages.text("athlete.export.done", file.toString());
    } catch (IOException | UncheckedIOException e) {
      System.getLogger(PersonFiles.class.getName())
          .log(System.Logger.Level.WARNING, "The archive was not written", e);
      return messages.text("athlete.export.failed", file.toString());
    }
  }

  private static List<Kept> recordings(Library library, AthleteId id) {
    return library.recordings().stream()
        .filter(row -> id.equals(row.athlete()))
        .map(row -> new Kept(row, intervals(library, row)))
        .toList();
  }

  private static List<Interval> intervals(Library library, RecordingRow row) {
    return library.recording(row.id()).map(Recording::intervals).orElse(List.of());
  }

  private static List<Original> originals(Library library, AthleteId id) {
    var sums = new LinkedHashSet<String>();
    var originals = new ArrayList<Original>();
    for (RecordingRow row : library.recordings()) {
      if (!id.equals(row.athlete())) {
        continue;
      }
      var origin = row.origin();
      if (sums.add(origin.sha256())) {
        library
            .original(origin.sha256())
            .ifPresent(bytes -> originals.add(new Original(origin.fileName(), () -> bytes)));
      }
    }
    return originals;
  }

  private static List<Original> attached(Library library, Athlete athlete) {
    var originals = new ArrayList<Original>();
    var files = new ArrayList<>(athlete.file().documents());
    var photo = athlete.file().photo();
    if (photo != null) {
      files.add(photo);
    }
    for (var each : files) {
      library
          .attachment(athlete.id(), each.sha256())
          .ifPresent(bytes -> originals.add(new Original("files", each.name(), () -> bytes)));
    }
    return originals;
  }

  private String words(Holdings holdings) {
    String counts =
        messages.text(
            "athlete.erase.preview",
            holdings.recordings(),
            holdings.responses(),
            holdings.rulings(),
            holdings.outcomes(),
            holdings.planned(),
            holdings.backups().size(),
            holdings.attachments());
    return holdings.unreadable().isEmpty()
        ? counts
        : counts + " " + messages.text("athlete.erase.unreadable", names(holdings.unreadable()));
  }

  private static String names(List<Path> files) {
    return files.stream().map(Path::toString).collect(Collectors.joining(", "));
  }
}
