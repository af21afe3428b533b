package org.backstride.codec.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.codec.archive.Archives.LOG;
import static org.backstride.codec.archive.Archives.bytes;
import static org.backstride.codec.archive.Archives.entries;
import static org.backstride.codec.archive.Archives.gzip;
import static org.backstride.codec.archive.Archives.zip;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.archive.ArchiveEntry.Found;
import org.backstride.codec.archive.ArchiveEntry.PassedOver;
import org.backstride.codec.archive.ArchiveEntry.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
@Timeout(60)
class ArchiveReaderTest {

  private static final int MEGABYTE = 1 << 20;

  @Test
  void everyEntryComesWithItsOwnNameAndBytes() throws IOException {
    var entries = entries(zip("a.csv", LOG, "rides/b.csv", LOG), "export.zip");

    assertThat(entries).extracting(ArchiveEntry::path).containsExactly("a.csv", "rides/b.csv");
    assertThat(entries).extracting(ArchiveEntry::fileName).containsExactly("a.csv", "b.csv");
    assertThat(((Found) entries.get(1)).bytes()).isEqualTo(LOG);
  }

  @Test
  void aSinglePackedFileLosesOnlyItsEnding() throws IOException {
    var entries = entries(gzip(LOG), "7.csv.GZ");

    assertThat(entries).hasSize(1);
    assertThat(entries.getFirst().path()).isEqualTo("7.csv");
    assertThat(((Found) entries.getFirst()).bytes()).isEqualTo(LOG);
  }

  @Test
  void theExportOfAnAccountIsOpenedThroughArchivesInside() throws IOException {
    byte[] parts = zip("1.csv", LOG, "2.csv.gz", gzip(LOG));
    byte[] export =
        zip(
            "activities/7.csv.gz",
            gzip(LOG),
            "media/photo.jpg",
            new byte[] {(byte) 0xFF, (byte) 0xD8, 1, 2},
            "DI_CONNECT/Uploaded_0_Part1.zip",
            parts);

    var entries = entries(export, "export.zip");

    assertThat(entries)
        .extracting(ArchiveEntry::path)
        .containsExactly(
            "activities/7.csv",
            "media/photo.jpg",
            "DI_CONNECT/Uploaded_0_Part1.zip/1.csv",
            "DI_CONNECT/Uploaded_0_Part1.zip/2.csv");
    assertThat(entries.get(1)).isInstanceOf(PassedOver.class);
    assertThat(entries).filteredOn(Found.class::isInstance).hasSize(3);
  }

  @Test
  void foldersAndHiddenFilesOfTheSystemAreNoEntries() throws IOException {
    byte[] archive =
        zip("a/", new byte[0], "__MACOSX/a/._7.csv", LOG, ".DS_Store", LOG, "a/7.csv", LOG);

    assertThat(entries(archive, "a.zip")).extracting(ArchiveEntry::path).containsExactly("a/7.csv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../7.csv", "a/../../7.csv", "/etc/7.csv", "C:/7.csv", "c:\\7.csv", "..\\7.csv"})
  void aNameThatLeadsOutOfTheArchiveIsRefusedAndTheNextEntryIsRead(String name) throws IOException {
    var entries = entries(zip(name, LOG, "good.csv", LOG), "a.zip");

    assertThat(entries.getFirst())
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.problem()).isEqualTo(Problem.of(ProblemCode.ARCHIVE_BAD_NAME)));
    assertThat(entries.get(1)).isInstanceOf(Found.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a..csv", "..a/7.csv", "a/b..c/7.csv"})
  void twoDotsInsideANameAreNoStepUpward(String name) {
    assertThat(EntryNames.isInside(name)).isTrue();
  }

  @Test
  void anEntryThatUnpacksToAThousandTimesItsSizeEndsTheReading() throws IOException {
    var entries = entries(zip("good.csv", LOG, "bomb.csv", bomb(20), "later.csv", LOG), "a.zip");

    assertThat(entries).hasSize(2);
    assertThat(entries.get(1))
        .isEqualTo(new Refused("bomb.csv", Problem.of(ProblemCode.ARCHIVE_BOMB)));
  }

  @Test
  void whatBeginsLikeNothingIsNeverUnpackedWhateverItsSize() throws IOException {
    var entries = entries(zip("zeros.bin", new byte[20 * MEGABYTE], "good.csv", LOG), "a.zip");

    assertThat(entries.getFirst()).isEqualTo(new PassedOver("zeros.bin"));
    assertThat(entries.get(1)).isInstanceOf(Found.class);
  }

  @Test
  void aBombInSeveralLayersIsRefused() throws IOException {
    byte[] layered = gzip(gzip(bomb(60)));

    var entries = entries(layered, "a.gz");

    assertThat(entries)
        .singleElement()
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.problem().code()).isEqualTo(ProblemCode.ARCHIVE_BOMB));
  }

  @Test
  void archivesInArchivesAreOpenedOnlySoDeep() throws IOException {
    byte[] deep = LOG;
    for (int i = 0; i < 7; i++) {
      deep = zip("inner.zip", deep, "beside-" + i + ".csv", LOG);
    }

    var entries = entries(deep, "a.zip");

    assertThat(entries.getFirst())
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.problem())
                    .isEqualTo(Problem.of(ProblemCode.ARCHIVE_TOO_DEEP, 4)));
    assertThat(entries).filteredOn(Found.class::isInstance).hasSize(4);
  }

  @Test
  void whatIsTooLargeIsRefusedByItsBytesAndNotByWhatItClaims() throws IOException {
    var text = bytes("time,hr\n" + "12,100\n".repeat(200_000));
    var limits = new ArchiveLimits(MEGABYTE, 10 * MEGABYTE, 1_000, 10, 3);

    var entries = entries(zip("large.csv", text, "good.csv", LOG), "a.zip", limits);

    assertThat(entries.getFirst())
        .isEqualTo(new Refused("large.csv", Problem.of(ProblemCode.TOO_LARGE, 1)));
    assertThat(entries.get(1)).isInstanceOf(Found.class);
  }

  @Test
  void moreThanTheTotalEndsTheReading() throws IOException {
    var text = bytes("time,hr\n" + "12,100\n".repeat(200_000));
    var limits = new ArchiveLimits(10 * MEGABYTE, 2 * MEGABYTE, 1_000, 10, 3);

    var entries = entries(zip("1.csv", text, "2.csv", text, "3.csv", LOG), "a.zip", limits);

    assertThat(entries).hasSize(2);
    assertThat(entries.get(1))
        .isEqualTo(new Refused("2.csv", Problem.of(ProblemCode.ARCHIVE_TOO_LARGE, 2L)));
  }

  @Test
  void moreEntriesThanAllowedEndTheReading() throws IOException {
    var limits = new ArchiveLimits(MEGABYTE, MEGABYTE, 200, 2, 3);

    var entries = entries(zip("1.csv", LOG, "2.csv", LOG, "3.csv", LOG), "a.zip", limits);

    assertThat(entries).hasSize(3);
    assertThat(entries.get(2))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.problem())
                    .isEqualTo(Problem.of(ProblemCode.ARCHIVE_TOO_MANY, 2)));
  }

  @ParameterizedTest
  @CsvSource({"59, 0", "60, 1", "82, 1", "83, 1", "84, 1", "90, 1", "130, 1", "200, 2"})
  void anArchiveCutShortAnywhereGivesWhatCameBeforeAndSaysSo(int length, int wholeEntries)
      throws IOException {
    var entries = entries(Arrays.copyOf(zip("1.csv", LOG, "2.csv", LOG), length), "a.zip");

    assertThat(entries.getLast())
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.problem()).isEqualTo(Problem.of(ProblemCode.ARCHIVE_BROKEN)));
    assertThat(entries).filteredOn(Found.class::isInstance).hasSize(wholeEntries);
  }

  @Test
  void whateverIsDamagedTheReadingComesToItsEnd() throws IOException {
    long seed = ThreadLocalRandom.current().nextLong();
    var random = new Random(seed);
    byte[] whole = zip("1.csv", LOG, "2.csv.gz", gzip(LOG), "3.zip", zip("4.csv", LOG));
    for (int i = 0; i < 3_000; i++) {
      byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
      for (int flips = random.nextInt(5); flips > 0; flips--) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      }

      assertThat(entries(damaged, "a.zip").size()).as("seed %d, round %d", seed, i).isLessThan(20);
    }
  }

  @Test
  void whatIsNoArchiveIsOneEntry() throws IOException {
    assertThat(ArchiveReader.isArchive(LOG)).isFalse();
    assertThat(entries(LOG, "7.csv")).singleElement().isInstanceOf(Found.class);
  }

  /// Rows that shrink to a thousandth.
  private static byte[] bomb(int megabytes) {
    return bytes("time,hr\n" + "12,100\n".repeat(megabytes * (MEGABYTE / 7)));
  }
}
