package org.backstride.codec.workout.xml;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes an XML document into memory, indented. Characters that XML does not allow are left out.
final class XmlOut {

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;
  private int depth;

  /// What fills an element.
  @FunctionalInterface
  interface Content {
    void write() throws XMLStreamException;
  }

  XmlOut() {
    try {
      out = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      out.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Writing to memory", e);
    }
  }

  /// An element with attributes, given as name and value in turn, and what is in it.
  void element(String name, Content content, String... attributes) {
    try {
      line();
      out.writeStartElement(name);
      attributes(attributes);
      depth++;
      content.write();
      depth--;
      line();
      out.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Writing to memory", e);
    }
  }

  /// An element that holds a text alone.
  void leaf(String name, String value, String... attributes) {
    try {
      line();
      out.writeStartElement(name);
      attributes(attributes);
      out.writeCharacters(allowed(value));
      out.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Writing to memory", e);
    }
  }

  /// An element without content.
  void empty(String name, String... attributes) {
    try {
      line();
      out.writeEmptyElement(name);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Writing to memory", e);
    }
  }

  byte[] bytes() {
    try {
      out.writeEndDocument();
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Writing to memory", e);
    }
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], allowed(attributes[i + 1]));
    }
  }

  private void line() throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static String allowed(String text) {
    var kept = new StringBuilder();
    text.codePoints().filter(XmlOut::isAllowed).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isAllowed(int point) {
    return point == '\n'
        || point == '\t'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x1_0000;
  }
}
