package org.backstride.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// The user guide: its first page, and every page that this one names, in its order.
final class Guide {

  static final String FIRST = "index";

  private static final String ENDING = ".md";

  private final List<GuidePage> pages;

  private Guide(List<GuidePage> pages) {
    this.pages = List.copyOf(pages);
  }

  /// Reads and parses every page in a language: some ten files of a few kilobytes. A page that is
  /// not written in it is read in English.
  static Guide read(Locale language) {
    var parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    String code = language.getLanguage();
    var first = page(FIRST, code, parser);
    return new Guide(
        Stream.concat(
                Stream.of(first),
                linked(first.document()).stream().map(name -> page(name, code, parser)))
            .toList());
  }

  List<GuidePage> pages() {
    return pages;
  }

  /// The page of that name; the first page where there is none.
  GuidePage page(String name) {
    return pages.stream()
        .filter(page -> page.name().equals(name))
        .findFirst()
        .orElseGet(pages::getFirst);
  }

  /// The pages in which every word stands, all of them for no word.
  List<GuidePage> with(String words) {
    var wanted = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
    return pages.stream()
        .filter(page -> wanted.stream().allMatch(page.text().toLowerCase(Locale.ROOT)::contains))
        .toList();
  }

  /// The page that a link leads to, blank where it leads out of the guide.
  static String target(Link link) {
    String path = link.getDestination().replaceAll("#.*", "");
    return path.endsWith(ENDING) && !path.contains("/")
        ? path.substring(0, path.length() - ENDING.length())
        : "";
  }

  private static GuidePage page(String name, String code, Parser parser) {
    String text = text(code, name + ENDING);
    Node document = parser.parse(text);
    return new GuidePage(name, title(document), text, document);
  }

  private static String title(Node document) {
    return document.getFirstChild() instanceof Heading heading
            && heading.getFirstChild() instanceof Text words
        ? words.getLiteral()
        : "";
  }

  private static List<String> linked(Node document) {
    var names = Stream.<String>builder();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            names.add(target(link));
          }
        });
    return names.build().filter(name -> !name.isEmpty()).distinct().toList();
  }

  private static String text(String code, String file) {
    var translated = Guide.class.getResource("guide/" + code + "/" + file);
    String path = translated == null ? "guide/" + file : "guide/" + code + "/" + file;
    try (InputStream in = Guide.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The guide has no page " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
