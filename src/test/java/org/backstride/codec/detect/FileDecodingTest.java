package org.backstride.codec.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backstride.codec.Decoded;
import org.backstride.codec.Decoded.Complete;
import org.backstride.codec.Decoded.Rejected;
import org.backstride.codec.Format;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDecodingTest {

  @TempDir Path folder;

  @Test
  void aDocumentOfPointsIsReadAsItComesAndHasTheHashOfItsBytes() throws IOException {
    byte[] bytes = Tracks.bytes(Tracks.gpx(Tracks.walk(10)));

    var decoded = FileDecoding.decode(Files.write(folder.resolve("walk.gpx"), bytes));

    assertThat(decoded.source()).isEqualTo(Source.of("walk.gpx", Format.GPX, bytes));
    assertThat(points(decoded)).isEqualTo(10);
  }

  @Test
  void aTableIsReadLikeOneInMemory() throws IOException {
    byte[] bytes = Tracks.bytes("time,hr\n0,100\n1,101\n2,102\n");

    var decoded = FileDecoding.decode(Files.write(folder.resolve("log.csv"), bytes));

    assertThat(decoded.source()).isEqualTo(Source.of("log.csv", Format.CSV, bytes));
    assertThat(points(decoded)).isEqualTo(3);
  }

  @Test
  void aFileBeyondTheLimitIsRefusedByItsSizeAlone() throws IOException {
    Path file = folder.resolve("huge.fit");
    try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(Decoders.LARGEST_BYTES + 1);
    }

    assertThat(FileDecoding.decode(file))
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected ->
                assertThat(rejected.problem()).isEqualTo(Problem.of(ProblemCode.TOO_LARGE, 512L)));
  }

  @Test
  void aFileThatIsNotThereIsThePlatformsTrouble() {
    assertThatThrownBy(() -> FileDecoding.decode(folder.resolve("gone.gpx")))
        .isInstanceOf(IOException.class);
  }

  private static int points(Decoded decoded) {
    return ((Complete) decoded).recordings().getFirst().channels().size();
  }
}
