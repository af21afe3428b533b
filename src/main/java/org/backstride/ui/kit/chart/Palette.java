package org.backstride.ui.kit.chart;

import java.util.EnumMap;
import java.util.Map;

/// The inks a chart is painted with, as the theme has them.
public final class Palette {

  private final Map<Tone, Ink> inks;

  private Palette(Map<Tone, Ink> inks) {
    this.inks = inks;
  }

  /// A palette that has an ink for every tone.
  public static Palette of(Map<Tone, Ink> inks) {
    var copy = new EnumMap<Tone, Ink>(inks);
    for (Tone tone : Tone.values()) {
      if (!copy.containsKey(tone)) {
        throw new IllegalArgumentException("No ink for " + tone);
      }
    }
    return new Palette(copy);
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
      case STILL -> tinted(Tone.STILL, 0.08);
      case UNKNOWN -> ink(Tone.GROUND);
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

  private Ink tinted(Tone tone, double strength) {
    return ink(tone).faded(strength).over(ink(Tone.GROUND));
  }
}
