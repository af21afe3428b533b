package org.backstride.ui.gallery;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.backstride.codec.Decoded;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.detect.Decoders;
import org.backstride.recording.Activity;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.Marks;
import org.backstride.recording.Origin;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;
import org.backstride.recording.question.Question.Columns;
import org.backstride.recording.question.Question.Doubt;
import org.backstride.recording.question.Question.Guess;
import org.backstride.recording.question.Question.SameSession;
import org.backstride.recording.question.Question.When;
import org.backstride.recording.question.Question.Whose;
import org.backstride.store.Library;
import org.backstride.store.OriginalFile;
import org.backstride.store.Parcel;
import org.backstride.store.review.Admission;
import org.backstride.studio.ImportLog;
import org.backstride.studio.importing.ImportReport;
import org.backstride.studio.importing.ImportReport.Ending;
import org.backstride.studio.importing.ImportedFile;
import org.backstride.studio.importing.ImportedFile.AlreadyThere;
import org.backstride.studio.importing.ImportedFile.Imported;
import org.backstride.studio.importing.ImportedFile.NearlyThere;
import org.backstride.studio.importing.ImportedFile.Reason;
import org.backstride.studio.importing.ImportedFile.Rejected;
import org.backstride.studio.importing.Near;

/// What an import leaves for a person in the demo library.
final class Imports {

  private static final Instant FILE_DATE = Instant.parse("2026-11-18T16:05:00Z");

  private Imports() {}

  /// A phone's track of the first recording, one without a date, and some of a guessed person.
  static void leaveOpen(Library library, List<RecordingId> recordings) {
    var first = library.recording(recordings.getFirst()).orElseThrow();
    var owner = library.recordings().stream().filter(row -> row.id().equals(first.id()));
    var athlete = owner.findFirst().orElseThrow().athlete();
    var phone = phone(first, "phone-track.gpx", first.activity());
    var dateless = phone(first, "treadmill.csv", new Activity("walking", "treadmill", null));
    library.add(
        Parcel.of(List.of(phone)),
        new Admission(
            athlete,
            List.of(new SameSession(phone.id(), first.id()), new Whose(phone.id(), Guess.TWIN)),
            Map.of()));
    library.add(
        Parcel.of(List.of(dateless)),
        new Admission(
            null,
            List.of(
                new When(dateless.id(), Doubt.NO_DATE, FILE_DATE),
                new Whose(dateless.id(), Guess.NONE)),
            Map.of()));
    leaveTable(library);
    keepReports(library, phone.id());
  }

  /// The reports of two imports: four files of every outcome, and one the day before.
  private static void keepReports(Library library, RecordingId phone) {
    var table = library.recordings().stream().filter(row -> row.fileName().startsWith("laufband"));
    var guessed = Problem.of(ProblemCode.CSV_UNSURE, "Geschwindigkeit");
    var folder = Path.of("clinic", "export");
    List<ImportedFile> files =
        List.of(
            new Imported(
                folder.resolve("laufband-7.csv"),
                List.of(table.findFirst().orElseThrow().id()),
                List.of(guessed)),
            new NearlyThere(
                folder.resolve("phone-track.gpx"), List.of(phone), List.of(), Near.REVIEW),
            new AlreadyThere(folder.resolve("evening.fit")),
            new Rejected(
                folder.resolve("letter.pdf"),
                new Reason.Undecodable(Problem.of(ProblemCode.UNKNOWN_FORMAT))));
    List<ImportedFile> before = List.of(new AlreadyThere(folder.resolve("monday.tcx")));
    ImportLog.keep(library, ImportReport.of(files, 2, Ending.COMPLETE), FILE_DATE);
    ImportLog.keep(
        library, ImportReport.of(before, 0, Ending.COMPLETE), FILE_DATE.minus(Duration.ofDays(1)));
  }

  /// A belt's log that does not say its unit of speed, kept with its file.
  private static void leaveTable(Library library) {
    var text = new StringBuilder("Datum;Zeit;Geschwindigkeit;Steigung (%);Puls;Laufband\n");
    for (int second = 0; second < 900; second++) {
      text.append(
          "18.11.2026;%d:%02d;%s;%s;%d;B7%n"
              .formatted(
                  second / 60,
                  second % 60,
                  second < 300 ? "4,5" : second < 600 ? "2,8" : "4,0",
                  second < 300 ? "0,0" : "3,0",
                  96 + second / 30 % 20));
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    var read = (Decoded.Complete) Decoders.decode(bytes, "laufband-7.csv");
    var recording = read.recordings().getFirst();
    library.add(
        Parcel.of(List.of(recording), OriginalFile.of("laufband-7.csv", "CSV", bytes)),
        new Admission(null, List.of(new Columns(recording.id())), Map.of()));
  }

  private static Recording phone(Recording full, String fileName, Activity activity) {
    var kept = Channels.builder(full.channels().copyElapsedMillis());
    for (var kind : List.of(ChannelKind.DISTANCE, ChannelKind.SPEED)) {
      kept.add(kind, full.channels().copyOf(kind));
    }
    return new Recording(
        RecordingId.random(),
        new Origin(fileName, "GPX", "", new Origin.Device("", "Phone", "")),
        activity,
        kept.build(),
        Channels.EMPTY,
        new Marks(List.of(), List.of(), List.of()),
        full.totals());
  }
}
