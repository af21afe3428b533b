package org.backstride.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstride.program.Program;
import org.backstride.sheet.SheetOrder.PainLimits;

/// The published sources a sheet names: those of the templates programs were made from, known by
/// their tag (`T3`), and that of the pain limits (evidence §1e, §2, §7).
final class Sources {

  private static final Map<String, String> OF_TEMPLATES =
      Map.of(
          "t3", "Alghadir 2019, BMC Musculoskelet Disord 20:159",
          "t4", "Abdelaziem 2019, doi 10.5606/tftrd.2019.2445",
          "t5", "Shen 2021, Physiother Theory Pract 37:1109",
          "t6", "Rose 2018, J Neurol Phys Ther 42:12; Chang 2021, IJERPH 18:2376",
          "t7", "Whitley & Dufek 2011, Int J Exerc Sci 4(3)",
          "t8", "Uthoff 2018, Sports 6:77; Uthoff 2020, JSCR 34:1113");

  private Sources() {}

  static String line(List<Program> programs, PainLimits limits, Wording wording) {
    String pain = limits.equals(PainLimits.THOMEE) ? "sources.pain" : "sources.pain.own";
    List<String> tags =
        programs.stream()
            .flatMap(program -> program.about().tags().stream())
            .map(Movements::lower)
            .toList();
    Stream<String> own =
        OF_TEMPLATES.entrySet().stream()
            .filter(entry -> tags.contains(entry.getKey()))
            .map(Map.Entry::getValue)
            .sorted();
    return wording.text(
        "sources",
        Stream.concat(own, Stream.of(wording.text(pain))).collect(Collectors.joining("; ")));
  }
}
