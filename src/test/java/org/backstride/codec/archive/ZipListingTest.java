package org.backstride.codec.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.codec.archive.Archives.LOG;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The entries that a zip's list of contents names, counted before anyone keeps them.
class ZipListingTest {

  private static boolean isWithin(byte[] zip, int most) throws IOException {
    return ZipListing.isWithin(new SeekableInMemoryByteChannel(zip), most);
  }

  private static byte[] zip(int entries, String comment) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.setComment(comment);
      for (int i = 0; i < entries; i++) {
        var entry = new ZipEntry(i + ".csv");
        entry.setComment("row " + i);
        zip.putNextEntry(entry);
      }
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30, 1_000})
  void everyEntryIsCountedAndNoMore(int entries) throws IOException {
    byte[] zip = zip(entries, "made for a test");

    assertThat(isWithin(zip, entries)).isTrue();
    assertThat(isWithin(zip, entries - 1)).isFalse();
  }

  @Test
  void moreEntriesThanTheOldFormCountsAreCounted() throws IOException {
    byte[] zip = zip(70_000, "");

    assertThat(isWithin(zip, 70_000)).isTrue();
    assertThat(isWithin(zip, 69_999)).isFalse();
  }

  @Test
  void aZipThatLiesAboutItsCountIsCountedAllTheSame() throws IOException {
    byte[] zip = zip(50, "");
    ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(zip.length - 14, 1 << 16 | 1);

    assertThat(isWithin(zip, 49)).isFalse();
  }

  @Test
  void bytesInFrontOfTheZipChangeNothing() throws IOException {
    var out = new ByteArrayOutputStream();
    out.write(new byte[1_000]);
    out.write(zip(50, ""));

    assertThat(isWithin(out.toByteArray(), 50)).isTrue();
    assertThat(isWithin(out.toByteArray(), 49)).isFalse();
  }

  @Test
  void whatHasNoListIsWithinEveryLimit() throws IOException {
    assertThat(isWithin(new byte[0], 0)).isTrue();
    assertThat(isWithin(LOG, 0)).isTrue();
  }

  @Test
  void whereverAZipIsCutTheCountEnds() throws IOException {
    byte[] zip = zip(40, "made for a test");
    for (int length = 0; length < zip.length; length++) {
      byte[] cut = Arrays.copyOf(zip, length);

      assertThat(isWithin(cut, 40)).as("cut to " + length).isTrue();
    }
  }
}
