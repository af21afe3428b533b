package org.backstride.store.column;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.backstride.store.column.ColumnForm.DamagedColumnException;

/// Bytes made small and large again.
public final class Deflate {

  /// How hard to try.
  public enum Effort {
    /// Differences of neighbours: short patterns, worth the time.
    COLUMN(6),
    /// Whole files, many of them in an import.
    FILE(3);

    private final int level;

    Effort(int level) {
      this.level = level;
    }
  }

  private Deflate() {}

  public static byte[] pack(byte[] plain, Effort effort) {
    try (var deflater = new Deflater(effort.level)) {
      deflater.setInput(plain);
      deflater.finish();
      var packed = new ByteArrayOutputStream(plain.length / 2 + 64);
      var chunk = new byte[8192];
      while (!deflater.finished()) {
        packed.write(chunk, 0, deflater.deflate(chunk));
      }
      return packed.toByteArray();
    }
  }

  /// A stream that packs what is written to it as [#pack] does, until it is closed.
  public static OutputStream packing(OutputStream packed, Effort effort) {
    return new DeflaterOutputStream(packed, new Deflater(effort.level), 8_192) {
      @Override
      public void close() throws IOException {
        super.close();
        def.end();
      }
    };
  }

  public static byte[] unpack(byte[] packed) throws DamagedColumnException {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new DamagedColumnException("The compressed bytes are damaged: " + e.getMessage());
    }
  }
}
