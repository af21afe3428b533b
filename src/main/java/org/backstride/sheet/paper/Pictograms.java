package org.backstride.sheet.paper;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.backstride.program.Support;
import org.backstride.sheet.Pictogram;
import org.backstride.sheet.Pictogram.Figure;
import org.backstride.sheet.Pictogram.Scene;
import org.backstride.sheet.SheetModel.Glyph;

/// Draws pictograms as SVG from the shapes of `shapes.properties`. Someone who moves backward faces
/// right like everyone else and moves left, under a hatched arrow, with the treadmill's console at
/// the left.
public final class Pictograms {

  private final Properties shapes;

  public Pictograms() {
    shapes = new Properties();
    try (var in = Pictograms.class.getResourceAsStream("shapes.properties")) {
      if (in == null) {
        throw new IllegalStateException("The drawings are missing");
      }
      shapes.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The drawings cannot be read", e);
    }
  }

  /// The picture as an SVG document of black ink on nothing.
  public String svg(Pictogram picture) {
    boolean back = picture.glyph() == Glyph.BACKWARD;
    var body = new StringBuilder();
    body.append(scene(picture.scene(), back));
    for (Support support : Support.values()) {
      if (picture.supports().contains(support)) {
        body.append(facing("support." + Ink.lower(support), back));
      }
    }
    body.append(head(picture.figure())).append(figure(picture.figure(), back));
    body.append(shape("arrow." + Ink.lower(picture.glyph())));
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="8 2 104 104" width="104" height="104">\
    <style>.l{fill:none;stroke:#000;stroke-linecap:round;stroke-linejoin:round}</style>\
    <defs><clipPath id="tail"><path d="M80 96H52v-3.4L41 98.5l11 5.9V101h28z"/></clipPath></defs>\
    %s</svg>\
    """
        .formatted(body);
  }

  private String scene(Scene scene, boolean back) {
    return switch (scene) {
      case TREADMILL ->
          shape("scene.treadmill") + shape("scene.treadmill." + (back ? "back" : "front"));
      case LEVEL -> shape("scene.level");
      case GRASS -> shape("scene.grass");
      case UPHILL -> facing("scene.uphill", back);
      case DOWNHILL -> facing("scene.uphill", !back);
    };
  }

  private String figure(Figure figure, boolean back) {
    String way = back ? ".backward" : ".forward";
    return switch (figure) {
      case WALK -> shape("figure.walk" + way);
      case RUN -> shape("figure.run" + way);
      case SIDE -> shape("figure.side");
      case STAND -> shape("figure.stand");
      case STRETCH -> shape("figure.stretch");
    };
  }

  private String head(Figure figure) {
    return switch (figure) {
      case WALK, STAND, STRETCH -> shape("head.side");
      case RUN -> shape("head.run");
      case SIDE -> shape("head.front");
    };
  }

  private String facing(String key, boolean back) {
    return back && shapes.containsKey(key + ".back") ? shape(key + ".back") : shape(key);
  }

  private String shape(String key) {
    String shape = shapes.getProperty(key);
    if (shape == null) {
      throw new IllegalStateException("No drawing " + key);
    }
    return shape;
  }
}
