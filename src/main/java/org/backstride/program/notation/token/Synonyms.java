package org.backstride.program.notation.token;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Words that people write for a keyword, in the languages of the program. They are never read as
/// the keyword (a straight back is no direction), but offered as what was probably meant.
public final class Synonyms {

  private static final Map<String, String> MEANT = meant();

  private Synonyms() {}

  /// The keyword that a word stands for.
  public static Optional<String> of(String word) {
    return Optional.ofNullable(MEANT.get(word.toLowerCase(Locale.ROOT)));
  }

  private static Map<String, String> meant() {
    var meant = new HashMap<String, String>();
    put(meant, "bwd", "back rückwärts rueckwaerts rw retro reverse backpedal atrás atras espaldas");
    put(meant, "fwd", "front vorwärts vorwaerts vw adelante frente");
    put(meant, "walk", "walking gehen geh caminar caminando andar marcha");
    put(meant, "run", "running laufen lauf jog jogging joggen correr corriendo trote trotar");
    put(meant, "still", "stand standing stehen steh parado parada quieto");
    put(meant, "rest", "pause pausa break off descanso");
    put(meant, "recovery", "rec erholung recuperación recuperacion");
    put(meant, "warmup", "wu aufwärmen einlaufen calentamiento");
    put(meant, "cooldown", "cd abwärmen auslaufen enfriamiento");
    put(meant, "rail", "geländer handlauf barandilla pasamanos");
    put(meant, "partner", "begleitung compañero");
    put(meant, "treadmill", "laufband cinta");
    put(meant, "track", "bahn pista");
    put(meant, "grass", "rasen césped hierba");
    put(meant, "sand", "arena");
    put(meant, "ramp", "rampe rampa");
    put(meant, "lap", "runde vuelta");
    return Map.copyOf(meant);
  }

  private static void put(Map<String, String> meant, String keyword, String words) {
    List.of(words.split(" ", -1)).forEach(word -> meant.put(word, keyword));
  }
}
