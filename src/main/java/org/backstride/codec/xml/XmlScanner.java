package org.backstride.codec.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;

/// Walks through the elements of an XML document, of which only a window is in memory.
///
/// Made for tracks out of any exporter: it knows no entities of the document's own and refuses to
/// read on at a `DOCTYPE`, so nothing can be expanded or fetched; it takes names without their
/// prefix, declared or not; blanks and a byte order mark may stand before the declaration. Where a
/// document breaks, it stops with a [#problems] and everything before is read. It keeps nothing but
/// the names of the open elements, at most [#DEEPEST]. Documents one behind the other are walked
/// through as one. What [#text] and [#attribute] give holds until the walk goes on.
public final class XmlScanner {

  /// No track is nested deeper.
  public static final int DEEPEST = 64;

  /// No text of an element is longer; the rest of one that is does not count.
  private static final int LONGEST_TEXT = 1 << 20;

  private static final String CHARACTER_DATA = "<![CDATA[";

  private final XmlWindow window;
  private final XmlNames names;
  private final String[] open = new String[DEEPEST];
  private final Charset charset;
  private byte[] bytes;
  private int limit;
  private int depth;
  private int at;
  private int attributesFrom;
  private int attributesTo;
  private String name = "";
  private boolean closing;
  private List<Problem> problems = List.of();

  /// What the scanner stands on.
  private enum Event {
    START,
    END,
    DONE
  }

  /// A scanner at the beginning of a document.
  public XmlScanner(byte[] document) {
    this(new ByteArrayInputStream(document));
  }

  /// A scanner at the beginning of a document that is read as the walk goes on. Throws
  /// [java.io.UncheckedIOException] where the stream does.
  public XmlScanner(InputStream document) {
    window = new XmlWindow(XmlEncoding.asEightBit(document));
    bytes = window.bytes();
    limit = window.limit();
    charset = XmlEncoding.charset(bytes, limit);
    names = new XmlNames();
    at = XmlEncoding.startsWithMark(bytes) ? 3 : 0;
  }

  /// Goes on to the next start or end of an element; [Event#DONE] after the last one, or where the
  /// document cannot be read any further.
  private Event next() {
    if (closing) {
      closing = false;
      return close();
    }
    while (problems.isEmpty() && toNextMarkup()) {
      var event = markup();
      if (event != Event.DONE) {
        return event;
      }
    }
    return Event.DONE;
  }

  /// Goes through the document and tells of every element that starts and that ends, by its local
  /// name.
  public void walk(Consumer<String> started, Consumer<String> ended) {
    for (var event = next(); event != Event.DONE; event = next()) {
      (event == Event.START ? started : ended).accept(name);
    }
  }

  /// How many elements are open, the one just started included.
  public int depth() {
    return depth;
  }

  /// The text between the start tag that was just read and the next markup.
  public XmlText text() {
    int from = at;
    if (limit - from < CHARACTER_DATA.length()) {
      isShort(from);
    }
    if (startsWith(CHARACTER_DATA)) {
      int end = indexOf("]]>", from);
      while (end == limit && isShort(from)) {
        end = indexOf("]]>", end - 2);
      }
      return new XmlText(bytes, from + CHARACTER_DATA.length(), end, charset);
    }
    if (closing) {
      return new XmlText(bytes, from, from, charset);
    }
    int end = indexOf('<', from);
    while (end == limit && isShort(from)) {
      end = indexOf('<', end);
    }
    return new XmlText(bytes, from, end, charset);
  }

  /// The value of an attribute of the element that was just started; empty without it.
  public XmlText attribute(String wanted) {
    int from = attributesFrom;
    while (from < attributesTo) {
      int equals = indexOf('=', from);
      int opening = skipBlanks(equals + 1);
      if (opening >= attributesTo) {
        break;
      }
      int closingQuote = indexOf((char) bytes[opening], opening + 1);
      if (isName(from, equals, wanted)) {
        return new XmlText(bytes, opening + 1, Math.min(closingQuote, attributesTo), charset);
      }
      from = closingQuote + 1;
    }
    return new XmlText(bytes, 0, 0, charset);
  }

  /// What made the scanner stop early; empty after a document that ends as it should.
  public List<Problem> problems() {
    return problems;
  }

  private boolean toNextMarkup() {
    boolean ended = depth == 0 && !name.isEmpty();
    slide();
    at = indexOf('<', at);
    while (at >= limit && slide()) {
      at = indexOf('<', at);
    }
    slide();
    if (at >= limit && !ended) {
      fail(ProblemCode.XML_BROKEN);
    }
    return at < limit;
  }

  /// Lets the window slide on; nothing that was read before holds any more.
  ///
  /// @return whether there is anything from here on
  private boolean slide() {
    at = window.slide(at);
    look();
    return at < limit;
  }

  /// Whether a text that reaches to the end of the window goes on behind it.
  private boolean isShort(int from) {
    boolean more = limit - from < LONGEST_TEXT && window.more();
    look();
    return more;
  }

  private void look() {
    bytes = window.bytes();
    limit = window.limit();
  }

  /// What reaches beyond the window is read again in a larger one, and is broken where there is
  /// none.
  private Event beyond() {
    boolean more = window.more();
    look();
    return more ? Event.DONE : fail(ProblemCode.XML_BROKEN);
  }

  /// Reads the markup here; [Event#DONE] for what is no element.
  private Event markup() {
    int second = at + 1 < limit ? bytes[at + 1] : 0;
    return switch (second) {
      case '/' -> endTag();
      case '?' -> skipPast("?>");
      case '!' -> declaration();
      default -> startTag();
    };
  }

  private Event declaration() {
    if (startsWith("<!--")) {
      return skipPast("-->");
    }
    if (startsWith(CHARACTER_DATA)) {
      return skipPast("]]>");
    }
    return fail(
        startsWith("<!DOCTYPE") || startsWith("<!ENTITY")
            ? ProblemCode.XML_DOCTYPE
            : ProblemCode.XML_BROKEN);
  }

  private Event skipPast(String end) {
    int found = indexOf(end, at);
    if (found >= limit) {
      return beyond();
    }
    at = found + end.length();
    return Event.DONE;
  }

  private Event startTag() {
    int nameEnd = nameEnd(at + 1);
    int end = tagEnd(nameEnd);
    if (nameEnd == at + 1) {
      return fail(ProblemCode.XML_BROKEN);
    }
    if (end >= limit) {
      return beyond();
    }
    if (depth == DEEPEST) {
      return fail(ProblemCode.XML_TOO_DEEP);
    }
    name = names.local(bytes, at + 1, nameEnd);
    closing = bytes[end - 1] == '/';
    attributesFrom = skipBlanks(nameEnd);
    attributesTo = closing ? end - 1 : end;
    open[depth] = name;
    depth++;
    at = end + 1;
    return Event.START;
  }

  private Event endTag() {
    int nameEnd = nameEnd(at + 2);
    int end = indexOf('>', nameEnd);
    if (end >= limit) {
      return beyond();
    }
    String ended = names.local(bytes, at + 2, nameEnd);
    if (depth == 0 || !ended.equals(open[depth - 1])) {
      return fail(ProblemCode.XML_BROKEN);
    }
    at = end + 1;
    return close();
  }

  private Event close() {
    depth--;
    name = open[depth];
    attributesTo = attributesFrom;
    return Event.END;
  }

  private Event fail(ProblemCode code) {
    problems = List.of(Problem.at(window.offset(at), code, window.line(at)));
    return Event.DONE;
  }

  private int nameEnd(int from) {
    int end = from;
    while (end < limit && bytes[end] > ' ' && bytes[end] != '>' && bytes[end] != '/') {
      end++;
    }
    return end;
  }

  /// Where a start tag ends, past any `>` inside quotes.
  private int tagEnd(int from) {
    int end = from;
    while (end < limit && bytes[end] != '>') {
      boolean quoted = bytes[end] == '"' || bytes[end] == '\'';
      end = quoted ? indexOf((char) bytes[end], end + 1) + 1 : end + 1;
    }
    return end;
  }

  private int skipBlanks(int from) {
    int next = from;
    while (next < limit && bytes[next] >= 0 && bytes[next] <= ' ') {
      next++;
    }
    return next;
  }

  private boolean isName(int from, int to, String wanted) {
    int begin = skipBlanks(from);
    int end = begin;
    while (end < to && bytes[end] > ' ') {
      end++;
    }
    return end - begin == wanted.length() && matches(begin, wanted);
  }

  private boolean startsWith(String wanted) {
    return limit - at >= wanted.length() && matches(at, wanted);
  }

  private boolean matches(int from, String wanted) {
    for (int i = 0; i < wanted.length(); i++) {
      if (bytes[from + i] != wanted.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int indexOf(char wanted, int from) {
    int found = from;
    while (found < limit && bytes[found] != wanted) {
      found++;
    }
    return Math.min(found, limit);
  }

  private int indexOf(String wanted, int from) {
    byte[] text = wanted.getBytes(StandardCharsets.US_ASCII);
    int last = limit - text.length;
    for (int i = from; i <= last; i++) {
      if (bytes[i] == text[0] && matches(i, wanted)) {
        return i;
      }
    }
    return limit;
  }
}
