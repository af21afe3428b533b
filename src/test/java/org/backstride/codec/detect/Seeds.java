package org.backstride.codec.detect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.backstride.codec.fit.InventedFit;
import org.backstride.codec.polar.PolarFiles;

/// Small invented files of every format, and archives of them, to be damaged.
final class Seeds {

  private Seeds() {}

  static Map<String, byte[]> all() {
    var seeds = new LinkedHashMap<String, byte[]>();
    seeds.put("fit", InventedFit.withEverything());
    seeds.put("gpx", Tracks.bytes(Tracks.gpx(Tracks.walk(12))));
    seeds.put("tcx", Tracks.bytes(tcx()));
    seeds.put("older.json", Tracks.bytes(PolarFiles.olderWithEverything()));
    seeds.put("newer.json", Tracks.bytes(PolarFiles.newerWithEverything()));
    seeds.put("log.csv", Tracks.bytes(log()));
    seeds.put("motion.csv", Tracks.bytes(motion()));
    seeds.put("wide.gpx", Tracks.gpx(Tracks.walk(6)).getBytes(StandardCharsets.UTF_16));
    seeds.put("feet.csv", Tracks.bytes(feet()));
    seeds.put("strides.csv", Tracks.bytes(strides()));
    seeds.put("belt.csv", Tracks.bytes(belt()));
    byte[] export = zip(seeds);
    seeds.put("cut.zip", Arrays.copyOf(export, export.length - 1_000));
    seeds.put("export.tar.gz", gzip(tar(seeds)));
    seeds.put("export.zip", export);
    seeds.put("log.csv.gz", gzip(Tracks.bytes(log())));
    seeds.put("stacked.csv", Tracks.bytes(log() + "\n" + motion() + "\nLap;1;2\n" + log()));
    return seeds;
  }

  /// Two feet of a motion sensor, without a title that says so.
  private static String feet() {
    var text = new StringBuilder("timestamp,l_ax,l_ay,l_az,l_gx,r_ax,r_ay,r_az,r_gx\n");
    for (int i = 0; i < 12; i++) {
      text.append("%d,0.1,-0.2,9.8,%d,0.3,0.1,9.7,-%d\n".formatted(5 * i, 10 * i, 12 * i));
    }
    return text.toString();
  }

  private static String strides() {
    return """
    timestamp,foot,stride_pace,step_rate,contact_time,flight_ratio
    1714557600000,left,6.1,160,290,11.2
    1714557600760,right,6.0,161,285,11.9
    1714557601510,left,,160,,
    """;
  }

  private static String belt() {
    return """
    Datum;Zeit;Geschwindigkeit;Steigung (%);Puls
    18.11.2026;0:00;4,5;0,0;96
    18.11.2026;0:01;2,8;3,0;97
    18.11.2026;0:02;-2,8;3,0;
    """;
  }

  private static byte[] zip(Map<String, byte[]> files) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry("activities/" + file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] tar(Map<String, byte[]> files) {
    var out = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(out)) {
      for (var file : files.entrySet()) {
        var entry = new TarArchiveEntry(file.getKey());
        entry.setSize(file.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(file.getValue());
        tar.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] content) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String tcx() {
    String track = Tracks.trackpoint(0, 0, 100, 80) + Tracks.trackpoint(5, 15, 101, 81);
    return Tracks.tcx(Tracks.lap("2026-05-01T10:00:00Z", 30, 90, "<Track>" + track + "</Track>"));
  }

  private static String log() {
    return """
    date time,time (s),lap,pace (min/km),hr,lat,lon,"note, of hers"
    2026-05-01 10:00:00,0,WU,6:40,120,47.0,8.0,
    2026-05-01 10:00:01,1,WU,6:39,,47.00001,8.0,"a,b"
    2026-05-01 10:00:02,2,1R,--,122,47.00002,8.0,x
    """;
  }

  private static String motion() {
    var text = new StringBuilder("t_s;left acc_x;left acc_y;right gyr_z\n");
    for (int i = 0; i < 8; i++) {
      text.append("0,0%d;-9,81;1e-3;12,5%%\n".formatted(i));
    }
    return text.toString();
  }
}
