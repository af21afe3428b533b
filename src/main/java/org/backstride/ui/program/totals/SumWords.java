package org.backstride.ui.program.totals;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstride.load.KneeLoad;
import org.backstride.load.PlannedLoad;
import org.backstride.load.SessionEnergy;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.jspecify.annotations.Nullable;

/// The estimates of the footer in words: each with its band, its basis and what it leaves out.
record SumWords(Messages messages, Formats formats) {

  /// Energy in kilocalories for a body mass, else for each kilogram.
  ///
  /// @param kilograms the body mass, null where it is not known
  Said energy(SessionEnergy energy, @Nullable Double kilograms) {
    String reasons = reasons(energy);
    if (!energy.isKnown()) {
      return new Said(
          Formats.UNKNOWN, "", join(messages.text("program.totals.energy.none"), reasons));
    }
    var band = energy.energy().times(kilograms == null ? 1 : kilograms);
    int decimals = kilograms == null ? 1 : 0;
    String unit = kilograms == null ? "kcal/kg" : "kcal";
    String value = formats.number(band.value(), decimals) + " " + unit;
    String ends =
        formats.number(band.low(), decimals) + "–" + formats.number(band.high(), decimals);
    return new Said(
        formats.atLeast(value, energy.isWhole()),
        energy.isExtrapolated() ? ends + " *" : ends,
        join(
            messages.text("program.totals.energy.met", formats.number(energy.met(), 1)),
            messages.text("program.totals.energy.basis"),
            energy.isExtrapolated() ? messages.text("program.totals.energy.extrapolated") : "",
            kilograms == null ? messages.text("program.totals.energy.mass") : "",
            reasons));
  }

  private String reasons(SessionEnergy energy) {
    if (energy.isWhole()) {
      return "";
    }
    String words =
        energy.marks().reasons().stream()
            .sorted()
            .map(each -> messages.text("program.totals.reason." + code(each)))
            .collect(Collectors.joining("; "));
    String left = energy.without() > 0 ? formats.clock(energy.without()) : Formats.UNKNOWN;
    return messages.text("program.totals.left-out", left, words);
  }

  /// Perceived exertion times minutes.
  Said load(PlannedLoad load) {
    if (!load.isKnown()) {
      return new Said(Formats.UNKNOWN, "", messages.text("program.totals.load.none"));
    }
    String value = formats.number(load.units(), 0);
    return new Said(
        formats.atLeast(value, load.isWhole()),
        "",
        join(
            messages.text("program.totals.load.basis"),
            load.without() == 0
                ? ""
                : messages.text("program.totals.load.left-out", formats.clock(load.without())),
            load.untimed() == 0
                ? ""
                : messages.text("program.totals.load.untimed", load.untimed())));
  }

  /// Backward time of a week beside that of the last seven days.
  Said week(double seconds, LastWeek last) {
    double change = last.change(seconds);
    String side =
        last.recordings() == 0
            ? messages.text("program.totals.week.none")
            : messages.text("program.totals.week.last", formats.clock(last.backwardSeconds()));
    String compared =
        Double.isNaN(change)
            ? side
            : side + ", " + (change > 0 ? "+" : "") + formats.percent(change);
    return new Said(
        formats.clock(seconds),
        compared,
        messages.text("program.totals.week.basis", last.recordings(), last.unmarked()));
  }

  /// The knee-load index with its caveats.
  Said knee(KneeLoad.Index index) {
    return new Said(
        formats.number(index.value(), 0) + " %",
        formats.number(index.low(), 0) + "–" + formats.number(index.high(), 0),
        messages.text("program.totals.knee.caveat"));
  }

  private static String code(Enum<?> reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String join(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
  }
}
