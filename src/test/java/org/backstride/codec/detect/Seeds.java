package org.backstride.codec.detect;

import java.util.LinkedHashMap;
import java.util.Map;
import org.backstride.codec.fit.InventedFit;

/// Small invented files of every format, to be damaged.
final class Seeds {

  private Seeds() {}

  static Map<String, byte[]> all() {
    var seeds = new LinkedHashMap<String, byte[]>();
    seeds.put("fit", InventedFit.withEverything());
    seeds.put("gpx", Tracks.bytes(Tracks.gpx(Tracks.walk(12))));
    seeds.put("tcx", Tracks.bytes(tcx()));
    seeds.put("log.csv", Tracks.bytes(log()));
    seeds.put("motion.csv", Tracks.bytes(motion()));
    seeds.put("stacked.csv", Tracks.bytes(log() + "\n" + motion() + "\nLap;1;2\n" + log()));
    return seeds;
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
