package io.github.tvarka.policy.explain;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.MonthSpan;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.text.Language;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Months, stretches of days and windows in Lithuanian, in the cases that they stand in. */
final class LithuanianTime {
  private static final List<String> NOMINATIVE = List.of(
      "sausis",
      "vasaris",
      "kovas",
      "balandis",
      "gegužė",
      "birželis",
      "liepa",
      "rugpjūtis",
      "rugsėjis",
      "spalis",
      "lapkritis",
      "gruodis");
  private static final List<String> GENITIVE = List.of(
      "sausio",
      "vasario",
      "kovo",
      "balandžio",
      "gegužės",
      "birželio",
      "liepos",
      "rugpjūčio",
      "rugsėjo",
      "spalio",
      "lapkričio",
      "gruodžio");
  private static final List<String> ACCUSATIVE = List.of(
      "sausį",
      "vasarį",
      "kovą",
      "balandį",
      "gegužę",
      "birželį",
      "liepą",
      "rugpjūtį",
      "rugsėjį",
      "spalį",
      "lapkritį",
      "gruodį");

  /** The units that something lasts for, in the accusative; the genitive plural is the same word. */
  private static final Map<String, Noun> UNITS = Map.of(
      "day", noun("dieną", "dienas", "dienų"),
      "calendar-day", noun("kalendorinę dieną", "kalendorines dienas", "kalendorinių dienų"),
      "school-day", noun("mokymosi dieną", "mokymosi dienas", "mokymosi dienų"),
      "working-day", noun("darbo dieną", "darbo dienas", "darbo dienų"),
      "week", noun("savaitę", "savaites", "savaičių"),
      "school-week", noun("mokslo savaitę", "mokslo savaites", "mokslo savaičių"),
      "month", noun("mėnesį", "mėnesius", "mėnesių"),
      "year", noun("metus", "metus", "metų"));

  private LithuanianTime() {}

  private static Noun noun(String one, String few, String many) {
    return new Noun(one, few, many, one, many);
  }

  static String date(LocalDate date) {
    return date.getYear() + " m. " + day(date);
  }

  private static String day(LocalDate date) {
    return day(MonthDay.from(date));
  }

  static String day(MonthDay day) {
    return GENITIVE.get(day.getMonthValue() - 1) + " " + day.getDayOfMonth() + " d.";
  }

  static String month(YearMonth month) {
    return month.getYear() + " m. " + NOMINATIVE.get(month.getMonthValue() - 1);
  }

  /** A month without its year, as the answer to when. */
  static String inMonth(int month) {
    return ACCUSATIVE.get(month - 1);
  }

  /** A month, or several in a row, without their year, as the answer to when. */
  static String inMonths(MonthSpan span) {
    return span.length() == 1
        ? inMonth(span.first())
        : GENITIVE.get(span.first() - 1) + "–" + GENITIVE.get(span.last() - 1) + " mėnesiais";
  }

  static String inMonth(YearMonth month) {
    return month.getYear() + " m. " + inMonth(month.getMonthValue());
  }

  /** The year stands once where both days are in it, and so does the month. */
  static String span(DateRange range) {
    LocalDate from = range.from();
    LocalDate to = range.to();
    if (from.getYear() != to.getYear()) {
      return months(range)
          ? month(YearMonth.from(from)) + " – " + month(YearMonth.from(to))
          : date(from) + " – " + date(to);
    }
    String year = from.getYear() + " m. ";
    if (months(range)) {
      return year + NOMINATIVE.get(from.getMonthValue() - 1) + "–"
          + NOMINATIVE.get(to.getMonthValue() - 1);
    }
    return year
        + (from.getMonth() == to.getMonth()
            ? GENITIVE.get(from.getMonthValue() - 1) + " " + from.getDayOfMonth() + "–"
                + to.getDayOfMonth() + " d."
            : day(from) + " – " + day(to));
  }

  static String inSpan(DateRange range) {
    LocalDate from = range.from();
    LocalDate to = range.to();
    if (YearMonth.from(from).equals(YearMonth.from(to))) {
      return range.days() == 1 ? date(from) : span(range);
    }
    return "nuo " + date(from) + " iki " + (from.getYear() == to.getYear() ? day(to) : date(to));
  }

  private static boolean months(DateRange range) {
    return range.from().getDayOfMonth() == 1
        && range.to().getDayOfMonth() == range.to().lengthOfMonth();
  }

  /** In which window something is counted; the name of a window stands in the nominative. */
  static String per(Window window, String name) {
    return switch (window.kind()) {
      case DAY -> "tą dieną";
      case WEEK -> "per savaitę";
      case CALENDAR_MONTH -> "per kalendorinį mėnesį";
      case PREVIOUS_MONTH -> "praėjusį kalendorinį mėnesį";
      case TERM -> "per " + term(window, name);
      case SCHOOL_YEAR -> "per mokslo metus";
      case WHOLE_RECORD -> "per visą laikotarpį";
      case ROLLING -> "per " + lasting(window.amount(), Periods.rollingNoun(window), name);
      case SINCE_ACT -> name;
      case SPELL -> "per nepertraukiamą nelankymo laikotarpį";
    };
  }

  /** In which window something was earlier. */
  static String earlier(Window window, String name) {
    return switch (window.kind()) {
      case WEEK -> "tą pačią savaitę";
      case CALENDAR_MONTH -> "tą patį kalendorinį mėnesį";
      case TERM -> "tą patį " + term(window, name);
      case SCHOOL_YEAR -> "tais pačiais mokslo metais";
      case DAY, PREVIOUS_MONTH, WHOLE_RECORD, ROLLING, SINCE_ACT, SPELL -> per(window, name);
    };
  }

  private static String term(Window window, String name) {
    return switch (window.name().orElseThrow()) {
      case "half-year" -> "pusmetį";
      case "trimester" -> "trimestrą";
      case "quarter" -> "ketvirtį";
      default -> "laikotarpį „" + name + "“";
    };
  }

  /** At one end of each term of a kind, and of the school year. */
  static String edge(String term, String name, boolean start) {
    String of = switch (term) {
      case "school-year" -> "mokslo metų";
      case "half-year" -> "kiekvieno pusmečio";
      case "trimester" -> "kiekvieno trimestro";
      case "quarter" -> "kiekvieno ketvirčio";
      default -> "kiekvieno laikotarpio „" + name + "“";
    };
    return of + (start ? " pradžioje" : " pabaigoje");
  }

  /** How long something lasts; the amount in the nominative where the unit is not among those known. */
  static String lasting(long number, String unit, String otherwise) {
    return Optional.ofNullable(UNITS.get(unit))
        .map(noun -> number + " " + noun.after(number, Language.LT))
        .orElse(otherwise);
  }
}
