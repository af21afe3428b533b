package org.backstride.ui.kit.chart;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.paint.Color;
import org.backstride.ui.kit.Palette;
import org.backstride.ui.kit.Tone;

/// The inks a chart is painted with: the theme's colours as pixels.
public final class Inks {

  private final Map<Tone, Ink> inks;

  private Inks(Map<Tone, Ink> inks) {
    this.inks = inks;
  }

  /// The theme's colours as they are now.
  public static Inks of(Palette palette) {
    var inks = new EnumMap<Tone, Ink>(Tone.class);
    for (Tone tone : Tone.values()) {
      Color colour = palette.colour(tone);
      inks.put(
          tone, Ink.of(colour.getRed(), colour.getGreen(), colour.getBlue(), colour.getOpacity()));
    }
    return of(inks);
  }

  /// @param inks one for every tone
  public static Inks of(Map<Tone, Ink> inks) {
    for (Tone tone : Tone.values()) {
      if (!inks.containsKey(tone)) {
        throw new IllegalArgumentException("No ink for " + tone);
      }
    }
    return new Inks(new EnumMap<>(inks));
  }

  public Ink ink(Tone tone) {
    Ink ink = inks.get(tone);
    if (ink == null) {
      throw new IllegalStateException("No ink for " + tone);
    }
    return ink;
  }

  /// The opaque ground behind the traces where a kind of band is.
  Ink ground(BandKind kind) {
    return switch (kind) {
      case FORWARD -> tinted(Tone.FORWARD, 0.055);
      case BACKWARD -> tinted(Tone.BACKWARD, 0.085);
      case LATERAL -> tinted(Tone.LATERAL, 0.08);
      case MIXED -> tinted(Tone.BACKWARD, 0.05);
      case STILL -> tinted(Tone.STILL, 0.1);
      case UNKNOWN -> ink(Tone.SURFACE);
    };
  }

  /// What is drawn upon that ground.
  Ink mark(BandKind kind) {
    return switch (kind) {
      case BACKWARD, MIXED -> ink(Tone.BACKWARD).faded(0.34);
      case LATERAL -> ink(Tone.LATERAL).faded(0.5);
      case FORWARD -> ink(Tone.FORWARD);
      case STILL, UNKNOWN -> ink(Tone.STILL);
    };
  }

  /// The line where a band begins.
  Ink border(BandKind kind) {
    return switch (kind) {
      case BACKWARD, MIXED -> ink(Tone.BACKWARD).faded(0.35);
      case LATERAL -> ink(Tone.LATERAL).faded(0.35);
      case FORWARD -> ink(Tone.FORWARD).faded(0.35);
      case STILL, UNKNOWN -> ink(Tone.STILL).faded(0.35);
    };
  }

  private Ink tinted(Tone tone, double strength) {
    return ink(tone).faded(strength).over(ink(Tone.SURFACE));
  }
}
