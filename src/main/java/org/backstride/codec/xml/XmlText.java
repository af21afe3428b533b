package org.backstride.codec.xml;

import java.nio.charset.Charset;
import java.time.ZoneOffset;
import java.util.Optional;
import org.backstride.codec.Decimals;
import org.backstride.codec.TimeLine;

/// A piece of text in a document, read as what it is meant to be.
public final class XmlText {

  private static final int LONGEST_NUMBER = 64;

  private final byte[] bytes;
  private final int from;
  private final int to;
  private final Charset charset;

  XmlText(byte[] bytes, int from, int to, Charset charset) {
    int begin = from;
    int end = Math.min(to, bytes.length);
    while (begin < end && isBlank(bytes[begin])) {
      begin++;
    }
    while (end > begin && isBlank(bytes[end - 1])) {
      end--;
    }
    this.bytes = bytes;
    this.from = begin;
    this.to = end;
    this.charset = charset;
  }

  /// The number, `NaN` where the text is none. A comma counts as the decimal mark that exporters in
  /// some languages take it for. Up to 18 digits are read on a short way (see [Decimals]).
  public double number() {
    boolean negative = from < to && bytes[from] == '-';
    long digits = 0;
    int count = 0;
    int decimals = -1;
    for (int i = negative ? from + 1 : from; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit >= 0 && digit <= 9) {
        digits = digits * 10 + digit;
        count++;
        decimals += decimals < 0 ? 0 : 1;
      } else if ((bytes[i] == '.' || bytes[i] == ',') && decimals < 0) {
        decimals = 0;
      } else {
        return unusual();
      }
    }
    if (count == 0 || count > Decimals.MOST_DIGITS) {
      return unusual();
    }
    double value = Decimals.value(digits, Math.max(0, decimals));
    return negative ? -value : value;
  }

  /// The time as milliseconds since 1970, [TimeLine#MISSING] where the text is none.
  public long millis() {
    return IsoTime.millis(bytes, from, to);
  }

  /// The zone that a time is written in, empty for one in UTC, of no zone or of one that is
  /// nowhere.
  public Optional<ZoneOffset> zone() {
    int seconds = (int) (IsoTime.zoneMillis(bytes, from, to) / 1_000);
    boolean known = seconds != 0 && Math.abs(seconds) <= ZoneOffset.MAX.getTotalSeconds();
    return known ? Optional.of(ZoneOffset.ofTotalSeconds(seconds)) : Optional.empty();
  }

  /// The characters, with the entities every document has.
  public String string() {
    String text = new String(bytes, from, to - from, charset);
    return text.indexOf('&') < 0
        ? text
        : text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&apos;", "'")
            .replace("&amp;", "&");
  }

  public boolean isEmpty() {
    return from == to;
  }

  private double unusual() {
    if (to == from || to - from > LONGEST_NUMBER) {
      return Double.NaN;
    }
    try {
      double value = Double.parseDouble(new String(bytes, from, to - from, charset));
      return Double.isFinite(value) ? value : Double.NaN;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private static boolean isBlank(byte value) {
    return value >= 0 && value <= ' ';
  }
}
