package org.backstride.studio.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.polar.PolarFiles;
import org.backstride.studio.importing.ImportReport.Ending;
import org.backstride.studio.importing.ImportedFile.AlreadyThere;
import org.backstride.studio.importing.ImportedFile.Imported;
import org.backstride.studio.importing.ImportedFile.Reason;
import org.backstride.studio.importing.ImportedFile.Rejected;
import org.backstride.studio.importing.WatchedFolder.Sight;
import org.backstride.studio.importing.WatchedFolder.Sight.Back;
import org.backstride.studio.importing.WatchedFolder.Sight.Gone;
import org.backstride.studio.importing.WatchedFolder.Sight.Quiet;
import org.backstride.studio.importing.WatchedFolder.Sight.Rested;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file is handed over when it rests, once; the times are the test's own.
class WatchedFolderTest {

  private static final Instant START = Instant.parse("2026-11-01T08:00:00Z");

  @TempDir Path parent;
  private Path folder;
  private WatchedFolder watched;

  @BeforeEach
  void watch() throws IOException {
    folder = Files.createDirectory(parent.resolve("sync"));
    watched = new WatchedFolder(folder, List.of());
  }

  @Test
  void aFileIsHandedOverOnceItHasRestedForSixSeconds() throws IOException {
    Path file = walk("walk.fit", 60);

    assertThat(look(0)).isEqualTo(new Quiet());
    assertThat(look(5)).isEqualTo(new Quiet());
    assertThat(look(6)).isEqualTo(new Rested(List.of(file)));
    assertThat(look(20)).isEqualTo(new Quiet());
  }

  @Test
  void aGrowingFileWaitsUntilItRests() throws IOException {
    Path file = walk("walk.fit", 60);
    look(0);
    walk("walk.fit", 90);

    assertThat(look(6)).isEqualTo(new Quiet());
    walk("walk.fit", 120);
    assertThat(look(12)).isEqualTo(new Quiet());
    assertThat(look(17)).isEqualTo(new Quiet());
    assertThat(look(18)).isEqualTo(new Rested(List.of(file)));
  }

  @Test
  void aFileThatIsWrittenAnewAtTheSameSizeWaitsToo() throws IOException {
    Path file = walk("walk.fit", 60);
    look(0);
    Files.setLastModifiedTime(file, FileTime.from(START.plusSeconds(5)));

    assertThat(look(6)).isEqualTo(new Quiet());
    assertThat(look(12)).isEqualTo(new Rested(List.of(file)));
  }

  @Test
  void anEmptyFileWaitsForItsContent() throws IOException {
    Path file = Files.createFile(folder.resolve("walk.fit"));
    look(0);

    assertThat(look(60)).isEqualTo(new Quiet());
    walk("walk.fit", 60);
    look(63);
    assertThat(look(69)).isEqualTo(new Rested(List.of(file)));
  }

  @Test
  void onlySensorFilesAreTakenFromAllFoldersWithinThatAreNotHidden() throws IOException {
    Files.createDirectories(folder.resolve("2026/11"));
    Files.createDirectories(folder.resolve(".sync"));
    Path inner = walk("2026/11/b.fit", 60);
    Path outer = walk("a.fit", 61);
    walk(".sync/c.fit", 62);
    walk(".d.fit", 63);
    Path account = folder.resolve("training-session.json");
    Files.writeString(account, PolarFiles.newerWithEverything());
    Files.writeString(folder.resolve("settings.json"), "{\"theme\": \"dark\"}");
    Files.write(folder.resolve("photo.jpg"), new byte[] {(byte) 0xff, (byte) 0xd8, 1, 2, 3});
    look(0);

    assertThat(look(6)).isEqualTo(new Rested(List.of(inner, outer, account)));
  }

  @Test
  void theFolderThatVanishesIsSaidOnceAndWatchedAgainWhenItIsBack() throws IOException {
    look(0);
    Path away = Files.move(folder, parent.resolve("unplugged"));

    assertThat(look(3)).isEqualTo(new Gone());
    assertThat(look(6)).isEqualTo(new Quiet());
    assertThat(look(9)).isEqualTo(new Quiet());

    Files.move(away, folder);
    Path file = walk("walk.fit", 60);
    assertThat(look(12)).isEqualTo(new Back());
    assertThat(look(15)).isEqualTo(new Quiet());
    assertThat(look(21)).isEqualTo(new Rested(List.of(file)));
  }

  @Test
  void aFileInPlaceOfTheFolderCountsAsGone() throws IOException {
    Files.delete(folder);
    Files.createFile(folder);

    assertThat(look(0)).isEqualTo(new Gone());
  }

  @Test
  void whatWasImportedThereAlreadyOrRejectedIsNotReadAtTheNextStart() throws IOException {
    Path taken = walk("a.fit", 60);
    Path there = walk("b.fit", 61);
    Path refused = walk("c.fit", 62);
    var given = rested();

    var marks =
        watched.settle(
            given,
            report(
                Ending.COMPLETE,
                new Imported(taken, List.of(), List.of()),
                new AlreadyThere(there),
                new Rejected(
                    refused, new Reason.Undecodable(Problem.of(ProblemCode.UNKNOWN_FORMAT)))));

    assertThat(marks).hasSize(3);
    watched = new WatchedFolder(folder, marks);
    look(100);
    assertThat(look(200)).isEqualTo(new Quiet());
  }

  @Test
  void aMarkHoldsNoName() throws IOException {
    Path file = walk("Ana Weber.fit", 60);

    var marks =
        watched.settle(
            rested(), report(Ending.COMPLETE, new Rejected(file, new Reason.TooLarge(1))));

    assertThat(marks).singleElement().asString().matches("[0-9a-f]{64}");
  }

  @Test
  void aRejectedFileThatChangesIsTriedAgain() throws IOException {
    Path file = walk("walk.fit", 60);
    watched.settle(rested(), report(Ending.COMPLETE, new Rejected(file, new Reason.TooLarge(1))));
    walk("walk.fit", 90);
    look(10);

    assertThat(look(16)).isEqualTo(new Rested(List.of(file)));
  }

  @Test
  void whatCouldNotBeOpenedIsTriedAgainWhenTheFolderIsBack() throws IOException {
    Path file = walk("walk.fit", 60);

    var marks =
        watched.settle(
            rested(), report(Ending.COMPLETE, new Rejected(file, new Reason.Unreadable())));

    assertThat(marks).isEmpty();
    assertThat(look(60)).isEqualTo(new Quiet());
    Path away = Files.move(folder, parent.resolve("unplugged"));
    look(63);
    Files.move(away, folder);
    look(66);
    look(69);
    assertThat(look(75)).isEqualTo(new Rested(List.of(file)));
  }

  @Test
  void whatACancelledImportDidNotReachIsLeftForTheNextStart() throws IOException {
    Path first = walk("a.fit", 60);
    Path second = walk("b.fit", 61);

    var marks =
        watched.settle(
            rested(), report(Ending.CANCELLED, new Imported(first, List.of(), List.of())));

    assertThat(look(60)).isEqualTo(new Quiet());
    watched = new WatchedFolder(folder, marks);
    look(100);
    assertThat(look(106)).isEqualTo(new Rested(List.of(second)));
  }

  @Test
  void anArchiveOfWhichAPartWasReadIsNotDoneWith() throws IOException {
    Path archive = Files.write(folder.resolve("all.zip"), new byte[] {'P', 'K', 3, 4, 20, 0});
    var given = rested();
    var inside = new Imported(archive.resolve("a.fit"), List.of(), List.of());

    assertThat(watched.settle(given, report(Ending.CANCELLED, inside))).isEmpty();
    assertThat(watched.settle(given, report(Ending.COMPLETE, inside))).hasSize(1);
  }

  private Rested rested() {
    look(0);
    return (Rested) look(6);
  }

  private Sight look(int seconds) {
    return watched.look(START.plusSeconds(seconds));
  }

  private static ImportReport report(Ending ending, ImportedFile... files) {
    return ImportReport.of(List.of(files), 0, ending);
  }

  private Path walk(String name, int seconds) throws IOException {
    return Files.write(folder.resolve(name), GeneratedFit.walk(START, seconds));
  }
}
