import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/// Writes a FIT activity of ten minutes: walking forward and backward in turns of a minute, one
/// record a second with heart rate, cadence, distance and speed.
///
/// `java MakeFit.java FILE`
public final class MakeFit {

  private static final Instant FIT_EPOCH = Instant.parse("1989-12-31T00:00:00Z");
  private static final Instant START = Instant.parse("2026-11-20T16:30:00Z");
  private static final int SECONDS = 600;

  private final ByteBuffer bytes = ByteBuffer.allocate(64_000).order(ByteOrder.LITTLE_ENDIAN);

  public static void main(String[] args) throws Exception {
    Files.write(Path.of(args[0]), new MakeFit().file());
  }

  private byte[] file() {
    bytes.position(14);
    define(0, 0, new int[][] {{0, 1, 0x00}, {1, 2, 0x84}, {3, 4, 0x8C}, {4, 4, 0x86}});
    bytes.put((byte) 0).put((byte) 4).putShort((short) 255).putInt(4711).putInt(time(0));
    define(
        1,
        20,
        new int[][] {{253, 4, 0x86}, {3, 1, 0x02}, {4, 1, 0x02}, {5, 4, 0x86}, {6, 2, 0x84}});
    double metres = 0;
    for (int second = 0; second <= SECONDS; second++) {
      boolean backward = second / 60 % 2 == 1;
      double speed = backward ? 0.8 : 1.4;
      int heart = (backward ? 118 : 104) + second / 60;
      int cadence = backward ? 52 : 56;
      bytes.put((byte) 1).putInt(time(second)).put((byte) heart).put((byte) cadence);
      bytes.putInt((int) Math.round(metres * 100)).putShort((short) Math.round(speed * 1000));
      metres += speed;
    }
    define(
        2,
        18,
        new int[][] {
          {253, 4, 0x86}, {2, 4, 0x86}, {7, 4, 0x86}, {8, 4, 0x86}, {9, 4, 0x86}, {5, 1, 0x00}
        });
    int millis = SECONDS * 1000;
    bytes.put((byte) 2).putInt(time(SECONDS)).putInt(time(0)).putInt(millis).putInt(millis);
    bytes.putInt((int) Math.round(metres * 100)).put((byte) 11);
    return framed();
  }

  private static int time(int second) {
    return (int) (START.getEpochSecond() - FIT_EPOCH.getEpochSecond() + second);
  }

  /// A definition message: local and global number, then field, size and base type of each field.
  private void define(int local, int global, int[][] fields) {
    bytes.put((byte) (0x40 | local)).put((byte) 0).put((byte) 0).putShort((short) global);
    bytes.put((byte) fields.length);
    for (int[] field : fields) {
      bytes.put((byte) field[0]).put((byte) field[1]).put((byte) field[2]);
    }
  }

  private byte[] framed() {
    int end = bytes.position();
    bytes.put(0, (byte) 14).put(1, (byte) 0x20).putShort(2, (short) 2195).putInt(4, end - 14);
    bytes.put(8, new byte[] {'.', 'F', 'I', 'T'}).putShort(12, (short) crc(12));
    bytes.putShort(end, (short) crc(end));
    return java.util.Arrays.copyOf(bytes.array(), end + 2);
  }

  /// The checksum of the first bytes: CRC-16 with the polynomial 0xA001.
  private int crc(int length) {
    int crc = 0;
    for (int i = 0; i < length; i++) {
      crc ^= bytes.get(i) & 0xFF;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 1) == 0 ? crc >>> 1 : crc >>> 1 ^ 0xA001;
      }
    }
    return crc;
  }
}
