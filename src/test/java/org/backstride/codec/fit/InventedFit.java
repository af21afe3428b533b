package org.backstride.codec.fit;

import static org.backstride.codec.fit.FitFileBuilder.BYTES;
import static org.backstride.codec.fit.FitFileBuilder.ENUM;
import static org.backstride.codec.fit.FitFileBuilder.START;
import static org.backstride.codec.fit.FitFileBuilder.STRING;
import static org.backstride.codec.fit.FitFileBuilder.UINT16;
import static org.backstride.codec.fit.FitFileBuilder.UINT32;
import static org.backstride.codec.fit.FitFileBuilder.UINT8;
import static org.backstride.codec.fit.FitFileBuilder.text;
import static org.backstride.codec.fit.FitFileBuilder.u16;
import static org.backstride.codec.fit.FitFileBuilder.u32;
import static org.backstride.codec.fit.FitFileBuilder.u8;

/// A small FIT file in which every kind of message occurs.
public final class InventedFit {

  private InventedFit() {}

  public static byte[] withEverything() {
    var file =
        FitFiles.fileId(new FitFileBuilder(), 4)
            .define(2, 206, 0, 1, UINT8, 1, 1, UINT8, 2, 1, UINT8, 3, 5, STRING, 8, 5, STRING)
            .message(2, u8(0), u8(0), u8(UINT16), text("Power", 5), text("Watts", 5))
            .define(3, 21, 253, 4, UINT32, 0, 1, ENUM, 1, 1, ENUM)
            .message(3, u32(START), u8(0), u8(0))
            .defineWithDeveloper(0, 20, new int[] {253, 4, UINT32, 3, 1, UINT8}, 0, 2, 0);
    for (int i = 0; i < 20; i++) {
      file.message(0, u32(START + i), u8(120 + i), u16(200 + i));
    }
    file.define(1, 20, 3, 1, UINT8, 8, 3, BYTES);
    for (int i = 20; i < 40; i++) {
      file.message((int) (0xA0 | ((START + i) & 0x1F)), u8(130), u8(1), u8(i), u8(i));
    }
    file.define(4, 78, 0, 4, UINT16).message(4, u16(600), u16(610));
    file.define(5, 132, 253, 4, UINT32, 6, 1, UINT8, 9, 4, UINT32)
        .message(5, u32(START), u8(130), u32(4_000))
        .define(6, 19, 2, 4, UINT32, 7, 4, UINT32, 8, 4, UINT32, 9, 4, UINT32)
        .message(6, u32(START), u32(20_000), u32(20_000), u32(5_000));
    MotionFit.calibration(file, 0, new int[] {5, 82, 32_768}, new int[3], MotionFit.STRAIGHT);
    MotionFit.counts(
        file,
        MotionFit.accelerations(2),
        START + 30,
        new long[] {0, 10},
        MotionFit.same(32_850, 2));
    MotionFit.calibrated(file, 164, START + 30, new long[] {0, 10}, MotionFit.all(45, 2));
    return FitFiles.session(file, START, 1, 40).build();
  }
}
