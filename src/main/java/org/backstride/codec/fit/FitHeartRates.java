package org.backstride.codec.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backstride.codec.fit.wire.FitDefinition;
import org.backstride.codec.fit.wire.FitMessage;

/// Heart rates that a chest strap kept in its own memory and handed over after the session: beats
/// with times in 1/1024 s, most of them packed into 12 bits.
final class FitHeartRates {

  private static final int FILTERED_BPM = 6;
  private static final int EVENT_TIMESTAMP = 9;
  private static final int EVENT_TIMESTAMP_12 = 10;
  private static final int TICKS_PER_SECOND = 1024;
  private static final int TWELVE_BITS = 0xFFF;

  /// How far before a record a beat may lie to give it its heart rate.
  private static final long REACH_MILLIS = 5_000;

  private final List<Beat> beats = new ArrayList<>();
  private long originMillis = Long.MIN_VALUE;
  private long originTicks;
  private long ticks;

  private record Beat(long millis, double bpm) {}

  private FitHeartRates() {}

  /// Collects the heart rates of the messages of all files.
  static FitHeartRates of(List<FitMessage> messages) {
    var rates = new FitHeartRates();
    messages.forEach(rates::add);
    rates.beats.sort(Comparator.comparingLong(Beat::millis));
    return rates;
  }

  boolean isEmpty() {
    return beats.isEmpty();
  }

  /// Gives records without a heart rate the last one measured up to them.
  void fill(double[] heartRates, long[] millis) {
    int next = 0;
    for (int i = 0; i < millis.length; i++) {
      while (next < beats.size() && beats.get(next).millis() < millis[i] + 1000) {
        next++;
      }
      boolean near = next > 0 && beats.get(next - 1).millis() >= millis[i] - REACH_MILLIS;
      if (Double.isNaN(heartRates[i]) && near) {
        heartRates[i] = beats.get(next - 1).bpm();
      }
    }
  }

  private void add(FitMessage message) {
    double[] rates = message.numbers(FILTERED_BPM).toArray();
    double[] times = message.numbers(EVENT_TIMESTAMP).toArray();
    if (times.length > 0 && !Double.isNaN(times[0])) {
      begin(message, (long) times[0]);
      for (int i = 0; i < times.length && !Double.isNaN(times[i]); i++) {
        ticks = (long) times[i];
        addBeat(rates, i);
      }
    } else if (originMillis != Long.MIN_VALUE) {
      addPacked(message.octets(EVENT_TIMESTAMP_12), rates);
    }
  }

  private void begin(FitMessage message, long startTicks) {
    long millis = FitTime.millis(message.number(FitDefinition.TIMESTAMP));
    if (millis >= 0) {
      originMillis = millis;
      originTicks = startTicks;
    }
    ticks = startTicks;
  }

  /// Three bytes hold two times; each is the lowest 12 bits of the next one.
  private void addPacked(int[] octets, double[] rates) {
    for (int i = 0; i < rates.length && i / 2 * 3 + 2 < octets.length; i++) {
      int at = i / 2 * 3;
      int low =
          i % 2 == 0
              ? octets[at] | ((octets[at + 1] & 0xF) << 8)
              : (octets[at + 1] >> 4) | (octets[at + 2] << 4);
      ticks += (low - ticks) & TWELVE_BITS;
      addBeat(rates, i);
    }
  }

  private void addBeat(double[] rates, int index) {
    if (index < rates.length && rates[index] > 0 && originMillis != Long.MIN_VALUE) {
      long millis = originMillis + (ticks - originTicks) * 1000 / TICKS_PER_SECOND;
      beats.add(new Beat(millis, rates[index]));
    }
  }
}
