package org.backstride.studio.importing;

import java.util.List;
import java.util.UUID;
import org.backstride.recording.RecordingId;
import org.backstride.store.imports.KeptReport.Counts;
import org.backstride.studio.importing.ImportedFile.AlreadyThere;
import org.backstride.studio.importing.ImportedFile.Imported;
import org.backstride.studio.importing.ImportedFile.NearlyThere;
import org.backstride.studio.importing.ImportedFile.Rejected;

/// What became of a batch of files.
///
/// @param id names it among all imports
/// @param files each file that was looked at, in order
/// @param passedOver how many files of the folders are no recordings and were left alone
/// @param ending how the import came to its end
public record ImportReport(UUID id, List<ImportedFile> files, int passedOver, Ending ending) {

  /// How an import ends.
  public enum Ending {
    COMPLETE,
    CANCELLED,
    /// The library could not be written to: what is listed was stored, the rest was not.
    LIBRARY_FAILED
  }

  public ImportReport {
    files = List.copyOf(files);
  }

  /// The report of an import that has just ended.
  public static ImportReport of(List<ImportedFile> files, int passedOver, Ending ending) {
    return new ImportReport(UUID.randomUUID(), files, passedOver, ending);
  }

  /// How many files there are of each outcome.
  public Counts counts() {
    return new Counts(imported(), nearlyThere(), alreadyThere(), rejected());
  }

  /// The recordings that were added, in order.
  public List<RecordingId> recordings() {
    return files.stream().flatMap(file -> file.stored().stream()).toList();
  }

  public int imported() {
    return count(Imported.class);
  }

  /// The files of sessions that the library held already from elsewhere.
  public int nearlyThere() {
    return count(NearlyThere.class);
  }

  public int alreadyThere() {
    return count(AlreadyThere.class);
  }

  public int rejected() {
    return count(Rejected.class);
  }

  private int count(Class<? extends ImportedFile> kind) {
    return (int) files.stream().filter(kind::isInstance).count();
  }
}
