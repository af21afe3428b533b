package org.backstride.text;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.backstride.unit.Quantity;
import org.backstride.unit.UnitSystem;

/// Numbers, times and dates as one user reads them: in the language's form and the chosen units. A
/// value that is not known (NaN) is a dash.
///
/// @param locale the language's form of numbers and dates; English where the words are English for
///   want of that language, so that no month stands in letters that nothing else has
/// @param units metric or imperial
/// @param zone where the clinic is: a moment is told as the day and hour there
public record Formats(Locale locale, UnitSystem units, ZoneId zone) {

  /// What stands where nothing is known.
  public static final String UNKNOWN = "–";

  private static final char MINUS = '−';
  private static final double METRES_PER_MILE = 1609.344;
  private static final double METRES_PER_FOOT = 0.3048;
  private static final double KILOGRAMS_PER_POUND = 0.45359237;

  public Formats {
    String language = locale.getLanguage();
    if (Messages.LANGUAGES.stream().noneMatch(ours -> ours.getLanguage().equals(language))) {
      locale = Messages.LANGUAGES.getFirst();
    }
  }

  /// Where this computer is.
  public Formats(Locale locale, UnitSystem units) {
    this(locale, units, ZoneId.systemDefault());
  }

  /// The same user's units and place in another language.
  public Formats in(Locale other) {
    return new Formats(other, units, zone);
  }

  /// A number with a fixed count of decimals, a half away from zero as people round; one below zero
  /// has a minus sign, as wide as a plus.
  public String number(double value, int decimals) {
    if (Double.isNaN(value)) {
      return UNKNOWN;
    }
    var format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    String shown = format.format(value);
    return isZero(shown) ? format.format(0) : shown.replace('-', MINUS);
  }

  /// A clock of minutes and seconds, with hours where there are any: 2:05, 1:02:05.
  public String clock(double seconds) {
    if (Double.isNaN(seconds)) {
      return UNKNOWN;
    }
    long whole = Math.round(Math.abs(seconds));
    String sign = seconds < 0 && whole > 0 ? String.valueOf(MINUS) : "";
    return whole >= 3600
        ? sign + whole / 3600 + ':' + twoDigits(whole / 60 % 60) + ':' + twoDigits(whole % 60)
        : sign + whole / 60 + ':' + twoDigits(whole % 60);
  }

  /// By hand, since every frame of a drag shows dozens of clocks.
  private static String twoDigits(long number) {
    return number < 10 ? "0" + number : Long.toString(number);
  }

  /// A distance with its unit: metres or feet when short, kilometres or miles when long.
  public String distance(double metres) {
    if (Double.isNaN(metres)) {
      return UNKNOWN;
    }
    return switch (units) {
      case METRIC ->
          Math.round(metres) < 1000 ? number(metres, 0) + " m" : number(metres / 1000, 2) + " km";
      case IMPERIAL ->
          metres < METRES_PER_MILE / 4
              ? number(metres / 0.9144, 0) + " yd"
              : number(metres / METRES_PER_MILE, 2) + " mi";
    };
  }

  /// A speed in the user's unit, without the unit.
  public double speedIn(double metresPerSecond) {
    return units == UnitSystem.METRIC
        ? metresPerSecond * 3.6
        : metresPerSecond * 3600 / METRES_PER_MILE;
  }

  /// The user's unit of speed.
  public String speedUnit() {
    return units == UnitSystem.METRIC ? "km/h" : "mph";
  }

  /// A speed with its unit, one decimal.
  public String speed(double metresPerSecond) {
    return withUnit(number(speedIn(metresPerSecond), 1), speedUnit());
  }

  /// A pace, minutes and seconds per kilometre or mile.
  public String pace(double metresPerSecond) {
    if (!(metresPerSecond > 0)) {
      return UNKNOWN;
    }
    return units == UnitSystem.METRIC
        ? clock(1000 / metresPerSecond) + " /km"
        : clock(METRES_PER_MILE / metresPerSecond) + " /mi";
  }

  /// A height above sea or a climb in the user's unit, without the unit.
  public double altitudeIn(double metres) {
    return units == UnitSystem.METRIC ? metres : metres / METRES_PER_FOOT;
  }

  /// The user's unit of altitude.
  public String altitudeUnit() {
    return units == UnitSystem.METRIC ? "m" : "ft";
  }

  /// A height above sea or a climb with its unit.
  public String altitude(double metres) {
    return withUnit(number(altitudeIn(metres), 0), altitudeUnit());
  }

  /// A body height with its unit.
  public String height(int millimetres) {
    if (units == UnitSystem.METRIC) {
      return number(millimetres / 10.0, 0) + " cm";
    }
    long inches = Math.round(millimetres / 25.4);
    return inches / 12 + " ft " + inches % 12 + " in";
  }

  /// A body mass with its unit, one decimal.
  public String mass(int grams) {
    return units == UnitSystem.METRIC
        ? number(grams / 1000.0, 1) + " kg"
        : number(grams / 1000.0 / KILOGRAMS_PER_POUND, 1) + " lb";
  }

  /// A share from 0 to 1 in whole percent.
  public String percent(double share) {
    return withUnit(number(share * 100, 0), "%");
  }

  /// A sum that may leave something out: then it is at least so much.
  public String atLeast(String sum, boolean whole) {
    return whole ? sum : "≥ " + sum;
  }

  /// A value that a message names.
  public String quantity(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Seconds(double value) -> clock(value);
      case Quantity.Metres(double value) -> distance(value);
      case Quantity.MetresPerSecond(double value) -> speed(value);
      case Quantity.Share(double value) -> percent(value);
      case Quantity.Count(int value) -> number(value, 0);
      case Quantity.Words(String value) -> value;
    };
  }

  /// The arguments of a message that names values.
  public Object[] quantities(List<Quantity> quantities) {
    return quantities.stream().map(this::quantity).toArray();
  }

  /// A day, such as 21 Nov 2026.
  public String date(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(days()).format(date);
  }

  /// The day of a moment.
  public String date(Instant at) {
    return date(LocalDate.ofInstant(at, zone));
  }

  /// A day with its weekday and without its year, such as Sat 21 Nov.
  public String weekday(LocalDate date) {
    return inOrder("MMMEd", date);
  }

  /// A day without its year, for narrow columns, such as 21 Nov.
  public String dayAndMonth(LocalDate date) {
    return inOrder("MMMd", date);
  }

  /// A day of these two weeks, such as Sat 21.
  public String nearDay(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, days()) + " " + date.getDayOfMonth();
  }

  /// A day without its year in figures, such as 21/11.
  public String dayInFigures(LocalDate date) {
    return inOrder("Md", date);
  }

  /// A day in whole words without its year, such as Saturday, 21 November.
  public String wholeDay(LocalDate date) {
    String weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, days());
    return weekday + ", " + inOrder("MMMMd", date);
  }

  /// A day and time of day.
  public String dateTime(ZonedDateTime time) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(days())
        .format(time);
  }

  /// The day and time of day of a moment.
  public String dateTime(Instant at) {
    return dateTime(at.atZone(zone));
  }

  /// A time of day, such as 14:07.
  public String time(LocalTime time) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(days()).format(time);
  }

  /// Whose order days and hours are written in: English without a country means the world's, day
  /// before month and twenty-four hours.
  public Locale days() {
    return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
  }

  private String inOrder(String parts, LocalDate date) {
    return DateTimeFormatter.ofLocalizedPattern(parts).withLocale(days()).format(date);
  }

  /// Whether nothing is left of a small number but its sign.
  private static boolean isZero(String shown) {
    return shown
        .chars()
        .filter(Character::isDigit)
        .allMatch(digit -> Character.digit(digit, 10) == 0);
  }

  public static String withUnit(String number, String unit) {
    return number.equals(UNKNOWN) ? UNKNOWN : number + " " + unit;
  }
}
