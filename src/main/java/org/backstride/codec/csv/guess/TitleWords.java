package org.backstride.codec.csv.guess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.backstride.codec.csv.column.ColumnRole;
import org.backstride.recording.motion.MotionSignal.Axis;
import org.backstride.recording.motion.MotionSignal.Placement;

/// What the words of a title say of the role of its column, in English, German and Spanish.
final class TitleWords {

  private static final String PHRASES =
      """
      IGNORED: pause time, sample rate, sampling rate, max hr, max speed, avg speed, max pace, avg pace
      IGNORED: average speed, average heart rate, maximum heart rate, target speed, time to
      IGNORED: sample time fine, speed accuracy, altitude accuracy, horizontal accuracy
      IGNORED: vertical accuracy, heading accuracy, bearing accuracy
      TIME: time, timestamp, elapsed, elapsed time, seconds elapsed, datetime, date time, seconds, secs, t
      TIME: epoch, epoc
      TIME: zeit, zeitstempel, uhrzeit, datum uhrzeit, tiempo, hora, fecha hora, time stamp, clock
      DATE: date, datum, fecha, start time, startzeit, hora de inicio
      SAMPLE_NUMBER: sample, samples, index, frame, packet counter, packetcounter, sample number, counter
      ACTIVE_TIME: active time, timer time, moving time
      LAP: lap, laps, stage, segment, interval, split, phase, round, runde, runden, abschnitt, vuelta
      LAP: active status, lap number, set, intervals, splits, abschnitte, vueltas
      DISTANCE: odometer
      DISTANCE: distance, distances, dist, active dist, distanz, distanzen, strecke, distancia, distancias
      SPEED: speed, velocity, belt speed, pace, stride pace, geschwindigkeit, velocidad, ritmo, tempo
      SPEED: running speed, gps speed, enhanced speed, belt, spd
      CADENCE: cadence, step rate, stride rate, steps per minute, strides per minute, run cadence, spm, cad
      CADENCE: kadenz, schrittfrequenz, trittfrequenz, cadencia, stepping rate, step frequency
      HEART_RATE: heart rate, heartrate, hr, bpm, pulse, puls, herzfrequenz, hf, frecuencia cardiaca, fc
      HEART_RATE: frecuencia cardíaca, pulso, heart, hrate
      BEAT_INTERVAL: rr, rri, rr interval, rr intervals, r r, r r interval, r r intervals, ibi, rrs
      BEAT_INTERVAL: nn interval, nn intervals, beat interval, interbeat interval, inter beat interval
      BEAT_INTERVAL: rr intervall, rr intervalle, intervalo rr, intervalos rr
      ALTITUDE: altitude, elevation, alt, ele, elev, höhe, hoehe, altitud, elevación, elevacion, height
      GRADE: grade, incline, inclination, slope, gradient, steigung, neigung, pendiente, inclinación
      GRADE: inclinacion, belt incline, treadmill incline
      LATITUDE: latitude, lat, position lat, breite, breitengrad, latitud
      LONGITUDE: longitude, lon, lng, long, position long, länge, längengrad, longitud
      POWER: power, pwr, watts, leistung, potencia, run power
      TEMPERATURE: temperature, temperatures, temp, temperatur, temperaturen, temperatura
      STANCE_TIME: contact time, ground contact, ground contact time, gct, stance time, ground time
      STANCE_TIME: bodenkontaktzeit, tiempo de contacto, stance duration
      VERTICAL_OSCILLATION: vertical oscillation, vert osc, vertikale bewegung, oscilación vertical
      VERTICAL_RATIO: vertical ratio, vertikales verhältnis, relación vertical
      STANCE_BALANCE: stance balance, gct balance, ground contact time balance, stance time balance
      STEP_LENGTH: step length, schrittlänge, longitud de paso
      STRIDE_LENGTH: stride length, doppelschrittlänge, longitud de zancada
      """;

  private static final Pattern ACCELERATION =
      Pattern.compile(
          "a|acc|accel|accelerometer|acceleration|accelerations|lin acc|beschleunigung");
  private static final Pattern ANGULAR_RATE =
      Pattern.compile("g|w|gyr|gyro|gyroscope|omega|angular|rotation|rot|drehrate");
  private static final Pattern JOINED = Pattern.compile("(a|acc|accel|g|w|gyr|gyro|omega)([xyz])");

  private static final Map<String, Placement> PLACES =
      Map.ofEntries(
          Map.entry("foot", Placement.FOOT),
          Map.entry("shoe", Placement.FOOT),
          Map.entry("shank", Placement.SHANK),
          Map.entry("tibia", Placement.SHANK),
          Map.entry("thigh", Placement.THIGH),
          Map.entry("waist", Placement.WAIST),
          Map.entry("pelvis", Placement.WAIST),
          Map.entry("lumbar", Placement.WAIST),
          Map.entry("hip", Placement.WAIST),
          Map.entry("back", Placement.WAIST),
          Map.entry("chest", Placement.CHEST),
          Map.entry("sternum", Placement.CHEST),
          Map.entry("trunk", Placement.CHEST));

  private static final List<String> RIGHT = List.of("right", "r", "rf", "rt", "rechts", "derecho");
  private static final List<String> LEFT = List.of("left", "l", "lf", "lt", "links", "izquierdo");

  private static final Set<String> SUMMARIES =
      Set.of("avg", "average", "mean", "max", "maximum", "min", "minimum", "best", "media");
  private static final Set<String> SUMMARIZED =
      Set.of("hr", "heart", "heartrate", "pace", "speed", "cadence", "power", "fc", "ritmo");

  private static final List<Phrase> ROLES = roles();

  private TitleWords() {}

  private record Phrase(List<String> words, ColumnRole role) {}

  /// The axis of a motion sensor and what it measured.
  record MotionTitle(ColumnRole role, Axis axis) {}

  /// The role that the words name: the longest phrase, of equally long ones the first in the title.
  static Optional<ColumnRole> role(ColumnTitle title) {
    return ROLES.stream()
        .filter(phrase -> title.contains(phrase.words()))
        .min(
            Comparator.comparingInt((Phrase phrase) -> -phrase.words().size())
                .thenComparingInt(phrase -> title.words().indexOf(phrase.words().getFirst())))
        .map(Phrase::role);
  }

  /// Whether a title names the average or the greatest of something measured over a stretch.
  static boolean isSummary(ColumnTitle title) {
    return title.words().stream().anyMatch(SUMMARIES::contains)
        && title.words().stream().anyMatch(SUMMARIZED::contains);
  }

  /// The axis of a motion sensor that the words name, empty for anything else.
  static Optional<MotionTitle> motion(ColumnTitle title) {
    ColumnRole role = null;
    Axis axis = null;
    for (String word : title.words()) {
      var joined = JOINED.matcher(word);
      if (joined.matches()) {
        return Optional.of(new MotionTitle(motionRole(joined.group(1)), axis(joined.group(2))));
      }
      if (ACCELERATION.matcher(word).matches() || ANGULAR_RATE.matcher(word).matches()) {
        role = role == null ? motionRole(word) : role;
      } else if (word.matches("[xyz]")) {
        axis = axis(word);
      } else if (word.matches("f[xyz]")) {
        return Optional.of(new MotionTitle(ColumnRole.ACCELERATION, axis(word.substring(1))));
      }
    }
    return role == null || axis == null
        ? Optional.empty()
        : Optional.of(new MotionTitle(role, axis));
  }

  /// Where the words say that a sensor sat; a side alone is that of a foot.
  static Placement placement(ColumnTitle title) {
    boolean right = title.words().stream().anyMatch(RIGHT::contains);
    boolean left = title.words().stream().anyMatch(LEFT::contains);
    var place =
        title.words().stream()
            .filter(PLACES::containsKey)
            .map(PLACES::get)
            .findFirst()
            .orElse(left || right ? Placement.FOOT : Placement.UNSAID);
    return switch (place) {
      case FOOT -> sided(left, right, List.of(place, Placement.LEFT_FOOT, Placement.RIGHT_FOOT));
      case SHANK -> sided(left, right, List.of(place, Placement.LEFT_SHANK, Placement.RIGHT_SHANK));
      case THIGH -> sided(left, right, List.of(place, Placement.LEFT_THIGH, Placement.RIGHT_THIGH));
      default -> place;
    };
  }

  private static Placement sided(boolean left, boolean right, List<Placement> choices) {
    return choices.get(left ? 1 : right ? 2 : 0);
  }

  private static ColumnRole motionRole(String word) {
    return ACCELERATION.matcher(word).matches() ? ColumnRole.ACCELERATION : ColumnRole.ANGULAR_RATE;
  }

  private static Axis axis(String letter) {
    return switch (letter) {
      case "x" -> Axis.X;
      case "y" -> Axis.Y;
      default -> Axis.Z;
    };
  }

  private static List<Phrase> roles() {
    var phrases = new ArrayList<Phrase>();
    PHRASES
        .lines()
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              var role = ColumnRole.valueOf(line.substring(0, colon));
              for (String phrase : line.substring(colon + 1).split(",", -1)) {
                phrases.add(new Phrase(List.of(phrase.strip().split(" ", -1)), role));
              }
            });
    return List.copyOf(phrases);
  }
}
