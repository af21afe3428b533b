package org.backstride.codec.fit.column;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backstride.codec.fit.column.FitLayout.Block;
import org.backstride.codec.fit.column.FitLayout.Cell;
import org.backstride.codec.fit.column.FitLayout.Overlay;
import org.backstride.codec.fit.wire.BaseType;
import org.backstride.codec.fit.wire.FitBytes;
import org.backstride.codec.fit.wire.FitClock;
import org.backstride.codec.fit.wire.FitDefinition;
import org.backstride.codec.fit.wire.FitFraming;
import org.backstride.codec.fit.wire.FitFraming.Run;
import org.backstride.recording.ChannelKind;

/// The second pass: the records of one file as columns, one row a record.
public final class FitRecords {

  /// Rows read at a time: as many as keep source and columns in the processor's cache.
  private static final int BLOCK = 512;

  /// No records at all.
  public static final FitRecords NONE = new FitRecords(new byte[0], 0, Set.of());

  private final byte[] bytes;
  private final long[] seconds;
  private final Map<ChannelKind, double[]> columns = new LinkedHashMap<>();
  private final Map<FitDefinition, FitLayout> layouts = new HashMap<>();
  private final PackedSpeed packed;

  private FitRecords(byte[] bytes, int records, Collection<ChannelKind> kinds) {
    this.bytes = bytes;
    this.seconds = new long[records];
    kinds.forEach(kind -> columns.put(kind, new double[records]));
    this.packed =
        new PackedSpeed(
            columns.getOrDefault(ChannelKind.SPEED, new double[0]),
            columns.getOrDefault(ChannelKind.DISTANCE, new double[0]));
  }

  /// The channels that the records need, those of developers last.
  public static Set<ChannelKind> kinds(FitFraming framing, DeveloperFields developer) {
    var kinds = new LinkedHashSet<ChannelKind>();
    var extra = new LinkedHashSet<ChannelKind>();
    for (var definition : definitions(framing)) {
      if (PackedSpeed.offsetIn(definition) >= 0) {
        kinds.add(ChannelKind.SPEED);
        kinds.add(ChannelKind.DISTANCE);
      }
      for (var field : PlannedField.of(definition, developer)) {
        (field.kind().isDeveloper() ? extra : kinds).add(field.kind());
      }
    }
    kinds.addAll(extra);
    return kinds;
  }

  /// Those of some channels that are read: of developer channels the first [DeveloperFields#MOST].
  public static Set<ChannelKind> kept(Set<ChannelKind> kinds) {
    long own = kinds.stream().filter(kind -> !kind.isDeveloper()).count();
    return kinds.stream()
        .limit(own + DeveloperFields.MOST)
        .collect(toCollection(LinkedHashSet::new));
  }

  /// Reads the records into columns of the given kinds.
  public static FitRecords read(
      byte[] bytes, FitFraming framing, DeveloperFields developer, Set<ChannelKind> kinds) {
    var records = new FitRecords(bytes, framing.records(), kinds);
    for (var definition : definitions(framing)) {
      var fields = PlannedField.of(definition, developer);
      records.layouts.put(definition, records.layout(definition, fields));
    }
    int row = 0;
    for (var run : framing.runs()) {
      records.read(run, row);
      row += run.count();
    }
    return records;
  }

  /// The time of each record in seconds as the device counts, [FitClock#UNKNOWN] where none is
  /// known.
  public long[] seconds() {
    return seconds;
  }

  /// The columns in the channels' units, missing values `NaN`.
  public Map<ChannelKind, double[]> columns() {
    return columns;
  }

  private static Set<FitDefinition> definitions(FitFraming framing) {
    return framing.runs().stream().map(Run::definition).collect(toCollection(LinkedHashSet::new));
  }

  private FitLayout layout(FitDefinition definition, List<PlannedField> fields) {
    var written = new HashSet<ChannelKind>();
    if (PackedSpeed.offsetIn(definition) >= 0) {
      written.addAll(List.of(ChannelKind.SPEED, ChannelKind.DISTANCE));
    }
    var untouched = new LinkedHashMap<>(columns);
    untouched.keySet().removeAll(written);
    var cells = new ArrayList<Cell>();
    for (var field : fields) {
      var column = columns.get(field.kind());
      if (column != null) {
        untouched.remove(field.kind());
        boolean first = written.add(field.kind());
        cells.add(
            new Cell(column, field, first ? Overlay.WRITES_GAPS : Overlay.KEEPS_WHAT_IS_THERE));
      }
    }
    return new FitLayout(definition.bigEndian(), cells, List.copyOf(untouched.values()));
  }

  private void read(Run run, int firstRow) {
    var layout = layouts.get(run.definition());
    int packedAt = PackedSpeed.offsetIn(run.definition());
    for (int done = 0; layout != null && done < run.count(); done += BLOCK) {
      var block =
          new Block(
              run.at() + 1 + done * run.stride(),
              run.stride(),
              firstRow + done,
              Math.min(BLOCK, run.count() - done));
      if (packedAt >= 0) {
        packed.read(bytes, block, packedAt);
      }
      layout.read(bytes, block);
    }
    readTimes(run, firstRow);
  }

  private void readTimes(Run run, int firstRow) {
    int offset = run.definition().timestampOffset();
    if (offset >= 0) {
      readStamps(run, firstRow, offset);
    } else {
      countOn(run, firstRow);
    }
  }

  private void readStamps(Run run, int firstRow, int offset) {
    long last = firstRow > 0 ? seconds[firstRow - 1] : FitClock.UNKNOWN;
    int at = run.at() + 1 + offset;
    for (int i = 0; i < run.count(); i++) {
      long stamp = FitBytes.uint32(bytes, at, run.definition().bigEndian());
      last = stamp == BaseType.UINT32.invalid() ? last : stamp;
      seconds[firstRow + i] = last;
      at += run.stride();
    }
  }

  /// Records without a time stamp count on by the five bits of their header, or stand still.
  private void countOn(Run run, int firstRow) {
    boolean compressed = bytes[run.at()] < 0;
    long last = run.clock();
    if (!compressed && firstRow > 0) {
      last = seconds[firstRow - 1];
    }
    for (int i = 0; i < run.count(); i++) {
      last = compressed ? FitClock.advanced(last, bytes[run.at() + i * run.stride()]) : last;
      seconds[firstRow + i] = last;
    }
  }
}
