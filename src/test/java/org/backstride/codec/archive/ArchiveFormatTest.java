package org.backstride.codec.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.codec.archive.Archives.LOG;
import static org.backstride.codec.archive.Archives.entries;
import static org.backstride.codec.archive.Archives.gzip;
import static org.backstride.codec.archive.Archives.zip;
import static org.backstride.codec.archive.OddArchives.FIRST;
import static org.backstride.codec.archive.OddArchives.SECOND;
import static org.backstride.codec.archive.OddArchives.joined;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstride.codec.Problem;
import org.backstride.codec.archive.ArchiveEntry.Found;
import org.backstride.codec.archive.ArchiveEntry.PassedOver;
import org.backstride.codec.archive.ArchiveEntry.Refused;
import org.backstride.codec.polar.PolarFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The row archives of the format table: what programs and accidents make of them, and what comes
/// out, entry by entry. A plus is the whole of the entry, a minus one that is no recording.
class ArchiveFormatTest {

  private static final byte[] PHOTO = {(byte) 0xFF, (byte) 0xD8, 1, 2};

  private static final byte[] SESSION =
      PolarFiles.olderWithEverything().getBytes(StandardCharsets.UTF_8);

  static Stream<Arguments> zips() {
    return Stream.of(
        row("an ordinary zip", "a.zip", zip("1.csv", LOG, "2.csv", LOG), "+1.csv, +2.csv"),
        row("one of nothing", "a.zip", zip(), ""),
        row("a photo beside", "a.zip", zip("p.jpg", PHOTO, "1.csv", LOG), "-p.jpg, +1.csv"),
        row("packed files in it", "a.zip", zip("1.fit.gz", gzip(LOG)), "+1.fit"),
        row(
            "an account's parts",
            "a.zip",
            zip("b/Part1.zip", zip("1.csv", LOG), "2.csv", LOG),
            "+b/Part1.zip/1.csv, +2.csv"),
        row(
            "an account of Polar Flow",
            "a.zip",
            zip(
                "training-session-1.json",
                SESSION,
                "activity-1.json",
                "{\"date\": \"2026-05-01\"}".getBytes(StandardCharsets.UTF_8)),
            "+training-session-1.json, -activity-1.json"),
        row(
            "a tar in a zip",
            "a.zip",
            zip("t.tar.gz", gzip(OddArchives.tar("1.csv", LOG)), "2.csv", LOG),
            "+t.tar/1.csv, +2.csv"),
        row(
            "stored, with the sizes behind",
            "a.zip",
            RawZip.of(FIRST.flagged(RawZip.STREAMED), SECOND.flagged(RawZip.STREAMED)).bytes(),
            "+1.csv, +2.csv"));
  }

  static Stream<Arguments> packings() {
    return Stream.of(
        row("packed by bzip2", "a.zip", OddArchives.bzip2(), "+1.csv, +2.csv"),
        row(
            "packed by Zstandard",
            "a.zip",
            OddArchives.packedBy(93),
            "archive-entry-method(ZSTD) 1.csv, +2.csv"),
        row(
            "packed by a method of tomorrow",
            "a.zip",
            OddArchives.packedBy(77),
            "archive-entry-method(77) 1.csv, +2.csv"),
        row(
            "with a password",
            "a.zip",
            RawZip.of(FIRST.flagged(RawZip.LOCKED), SECOND).bytes(),
            "archive-entry-locked 1.csv, +2.csv"),
        row(
            "with a password of the newer kind",
            "a.zip",
            OddArchives.packedBy(99),
            "archive-entry-locked 1.csv, +2.csv"),
        row(
            "an entry changed by one bit",
            "a.zip",
            OddArchives.damaged().bytes(),
            "archive-entry-broken 1.csv, +2.csv"),
        row(
            "an entry of other bytes",
            "a.zip",
            OddArchives.undeflatable(),
            "archive-entry-broken 1.csv, +2.csv"),
        row(
            "an archive in it cut short",
            "a.zip",
            OddArchives.brokenInside(),
            "+in.zip/1.csv, archive-broken in.zip, +2.csv"),
        row(
            "a name that leads out",
            "a.zip",
            zip("../1.csv", LOG, "2.csv", LOG),
            "archive-bad-name ../1.csv, +2.csv"));
  }

  static Stream<Arguments> damages() {
    var plain = RawZip.of(FIRST, SECOND);
    byte[] partMark = {'P', 'K', 7, 8};
    return Stream.of(
        row("once a part", "a.zip", joined(partMark, plain.bytes()), "+1.csv, +2.csv"),
        row("zeros behind", "a.zip", joined(plain.bytes(), new byte[100]), "+1.csv, +2.csv"),
        row(
            "many zeros behind",
            "a.zip",
            joined(plain.bytes(), new byte[100_000]),
            "+1.csv, +2.csv, archive-broken a.zip"),
        row("zeros between", "a.zip", plain.spaced(700).bytes(), "+1.csv, +2.csv"),
        row(
            "zeros between and no directory",
            "a.zip",
            plain.spaced(700).withoutDirectory().bytes(),
            "+1.csv, +2.csv, archive-broken a.zip"),
        row(
            "no directory",
            "a.zip",
            plain.withoutDirectory().bytes(),
            "+1.csv, +2.csv, archive-broken a.zip"),
        row(
            "no directory, stored, with the sizes behind",
            "a.zip",
            RawZip.of(FIRST.flagged(RawZip.STREAMED), SECOND.flagged(RawZip.STREAMED))
                .withoutDirectory()
                .bytes(),
            "+1.csv, archive-entry-broken 2.csv, archive-broken a.zip"),
        row(
            "no directory and the first entry changed",
            "a.zip",
            OddArchives.damaged().withoutDirectory().bytes(),
            "archive-entry-broken 1.csv, +2.csv, archive-broken a.zip"),
        row(
            "entries that lie over each other",
            "a.zip",
            OddArchives.overlapping(),
            "changed 1.csv, archive-broken a.zip"));
  }

  static Stream<Arguments> streams() {
    byte[] tar = OddArchives.tar("b/1.csv", LOG, "p.jpg", PHOTO, "2.csv.gz", gzip(LOG));
    return Stream.of(
        row("a packed file", "1.csv.gz", gzip(LOG), "+1.csv"),
        row("one in two pieces", "1.csv.gz", OddArchives.inTwoPieces(), "+1.csv"),
        row("one cut short", "1.csv.gz", Arrays.copyOf(gzip(LOG), 30), "archive-broken 1.csv"),
        row("a tar", "a.tar", tar, "+b/1.csv, -p.jpg, +2.csv"),
        row("a packed tar", "a.tar.gz", gzip(tar), "+b/1.csv, -p.jpg, +2.csv"),
        row("a packed tar by its short name", "a.tgz", gzip(tar), "+b/1.csv, -p.jpg, +2.csv"),
        row("a zip in a tar", "a.tar", OddArchives.tar("i.zip", zip("1.csv", LOG)), "+i.zip/1.csv"),
        row(
            "a tar with names that lead out",
            "a.tar",
            OddArchives.tar("a/../../1.csv", LOG, "2.csv", LOG),
            "archive-bad-name a/../../1.csv, +2.csv"),
        row("a tar with a link", "a.tar", OddArchives.tarWithLink(), "+1.csv"),
        row(
            "a tar cut short",
            "a.tar",
            Arrays.copyOf(tar, 1_300),
            "+b/1.csv, archive-broken a.tar"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"zips", "packings", "damages", "streams"})
  void everyReadableEntryIsReadAndEveryOtherSaysWhy(
      String what, String name, byte[] archive, String outcome) throws IOException {
    assertThat(ArchiveReader.isArchive(archive)).as(what).isTrue();
    assertThat(
            entries(archive, name).stream()
                .map(ArchiveFormatTest::words)
                .collect(Collectors.joining(", ")))
        .isEqualTo(outcome);
  }

  private static String words(ArchiveEntry entry) {
    return switch (entry) {
      case Found found when Stream.of(LOG, SESSION).anyMatch(whole -> isSame(whole, found)) ->
          "+" + found.path();
      case Found found -> "changed " + found.path();
      case PassedOver(var path) -> "-" + path;
      case Refused(var path, var problem) ->
          problem.code().text() + arguments(problem) + " " + path;
    };
  }

  private static boolean isSame(byte[] whole, Found found) {
    return Arrays.equals(found.bytes(), whole);
  }

  private static String arguments(Problem problem) {
    var arguments = problem.arguments();
    return arguments.isEmpty() ? "" : "(" + arguments.getFirst() + ")";
  }

  private static Arguments row(String what, String name, byte[] archive, String outcome) {
    return Arguments.of(what, name, archive, outcome);
  }
}
