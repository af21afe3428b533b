package org.backstride.studio.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.backstride.studio.importing.Piece.OnDisk;
import org.backstride.studio.importing.Piece.Refused;
import org.backstride.studio.importing.Piece.Unpacked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files and the files of archives, one after the other, whatever an archive has in it.
class SupplyTest {

  private static final byte[] FIT = GeneratedFit.walk(Instant.parse("2026-11-01T08:00:00Z"), 5);
  private static final byte[] TEXT = "no recording".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void filesOfAnArchiveStandUnderItsPathInTheirOrder() throws IOException {
    Path walk = Files.write(folder.resolve("a.fit"), FIT);
    var files = new LinkedHashMap<String, byte[]>();
    files.put("2026/one.fit", FIT);
    files.put("readme.txt", TEXT);
    files.put("two.fit", FIT);
    Path zip = zip(files);

    var supply = supply(walk, zip);
    var pieces = all(supply);

    assertThat(pieces)
        .extracting(Piece::file)
        .containsExactly(walk, zip.resolve("2026/one.fit"), zip.resolve("two.fit"));
    assertThat(pieces)
        .extracting(piece -> piece instanceof OnDisk)
        .containsExactly(true, false, false);
    assertThat(supply.passedOver()).isEqualTo(1);
    assertThat(supply.bytesOfArchives()).isEqualTo(Files.size(zip));
  }

  @Test
  void aNameThatLeadsOutOfTheArchiveIsNamedInsideIt() throws IOException {
    Path zip = zip(Map.of("../../home/.ssh/walk.fit", FIT));

    assertThat(all(supply(zip)))
        .isNotEmpty()
        .allSatisfy(piece -> assertThat(piece.file().normalize().startsWith(zip)).isTrue());
  }

  @Test
  void aTornArchiveIsRefusedAndTheNextFileComes() throws IOException {
    Path zip = zip(Map.of("one.fit", FIT));
    byte[] whole = Files.readAllBytes(zip);
    Files.write(zip, Arrays.copyOf(whole, whole.length / 2));
    Path walk = Files.write(folder.resolve("z.fit"), FIT);

    var pieces = all(supply(zip, walk));

    assertThat(pieces.getFirst()).isInstanceOf(Refused.class);
    assertThat(pieces.getLast()).isEqualTo(new OnDisk(walk));
  }

  @Test
  void aFileThatHasGoneMeanwhileIsHandedOutAllTheSame() {
    Path gone = folder.resolve("gone.zip");

    assertThat(all(supply(gone))).containsExactly(new OnDisk(gone));
  }

  @Test
  void anEmptyArchiveHoldsNothing() throws IOException {
    Path walk = Files.write(folder.resolve("z.fit"), FIT);

    assertThat(all(supply(zip(Map.of()), walk))).last().isEqualTo(new OnDisk(walk));
  }

  @Test
  void whatIsUnpackedIsWhatWasPacked() throws IOException {
    var piece = all(supply(zip(Map.of("one.fit", FIT)))).getFirst();

    assertThat(piece).isInstanceOf(Unpacked.class);
    assertThat(piece.read()).isEqualTo(FIT);
    assertThat(piece.size()).isEqualTo(FIT.length);
  }

  private static Supply supply(Path... paths) {
    return new Supply(new FoundFiles(List.of(paths), 0, 0));
  }

  private static List<Piece> all(Supply supply) {
    var pieces = new ArrayList<Piece>();
    try (supply) {
      for (var next = supply.next(); next.isPresent(); next = supply.next()) {
        pieces.add(next.get());
      }
    }
    return pieces;
  }

  private Path zip(Map<String, byte[]> files) throws IOException {
    Path zip = folder.resolve("export.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (var file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue());
      }
    }
    return zip;
  }
}
