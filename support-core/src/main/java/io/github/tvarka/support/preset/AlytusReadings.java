package io.github.tvarka.support.preset;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.reading.ReadingOption;
import io.github.tvarka.policy.text.LocalText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the table is open, which reading is taken by default, and which others there are. */
final class AlytusReadings {
  static final String SHARES = "shares-over-schools";
  static final String TIMELY = "timely-solving";
  static final String NATIONAL = "national-results";
  static final String PERCENT = "plain-percent";
  static final String TEACHERS = "teachers-of-the-town";
  static final String JUDGE = "who-judges";
  static final String UNTIL = "until-september";
  static final String NUMBER = "plain-number";
  static final String RATE = "progress-rate";
  static final String ONCE_OR_TWICE = "once-or-twice-a-year";
  static final String YEAR = "which-year";
  static final String GROUPS = "groups-of-teachers";
  static final String STRATEGIES = "two-to-four-strategies";
  static final String TWO_YEARS = "two-school-years";
  static final String MONTHLY = "every-month";

  static final String AT_LEAST = "at-least";
  static final String EXACTLY = "exactly";
  static final String TOGETHER = "together";
  static final String MEAN = "mean-of-schools";
  static final String EACH = "each-school";

  private AlytusReadings() {}

  /** The answers taken, by the reading's key. */
  record Taken(Map<String, String> codes) {
    static Taken of(List<Reading> readings) {
      Map<String, String> codes = new LinkedHashMap<>();
      readings.forEach(reading -> codes.put(reading.key(), reading.taken().code()));
      return new Taken(codes);
    }

    boolean is(String key, String code) {
      return code.equals(codes.get(key));
    }
  }

  static List<Reading> all() {
    return List.of(
        reading(
            SHARES,
            "1",
            "Kieno dalis skaičiuojama, kai rodiklį praneša kelios mokyklos (1, 2, 3, 5, 11, 18)?",
            "Whose share is it where several schools report (1, 2, 3, 5, 11, 18)?",
            option(TOGETHER, "visų mokyklų kartu", "of all schools together"),
            option(MEAN, "mokyklų dalių vidurkis", "the mean of the schools' shares"),
            option(EACH, "kiekvienos mokyklos atskirai", "of each school by itself")),
        reading(
            TIMELY,
            "2",
            "Ar 100 procentų taikoma ir savalaikiam problemų sprendimui?",
            "Do the 100 percent also go for solving problems in time?",
            option(
                "judged",
                "ne: skaičiaus nėra, vertina žmogus",
                "no: there is no number, a person judges"),
            option(
                "all-problems",
                "taip: laiku išsprendžiamos visos problemos",
                "yes: all problems are solved in time")),
        reading(
            JUDGE,
            "2",
            "Kas vertina tai, kam skaičiaus nėra (2, 7, 12, 17)?",
            "Who judges that for which there is no number (2, 7, 12, 17)?",
            option("municipality", "savivaldybė", "the municipality"),
            option(
                "themselves",
                "tie, apie kuriuos kalbama: įstaiga ar švietimo įstaigos",
                "those of whom it is said: the school, or the education institutions")),
        reading(
            NATIONAL,
            "2",
            "Kieno rezultatas lyginamas su šalies vidurkiu?",
            "Whose result is compared with the national mean?",
            option(
                TOGETHER, "visų miesto mokinių kartu", "that of all the town's students together"),
            option(MEAN, "mokyklų vidurkių vidurkis", "the mean of the schools' means"),
            option(EACH, "kiekvienos mokyklos", "that of each school")),
        reading(
            PERCENT,
            "3",
            "Procentas be žodžių „ne mažiau“ (3, 8): mažiausias ar tikslus?",
            "A percentage without the words at least (3, 8): the least, or the exact one?",
            option(AT_LEAST, "ne mažiau", "at least that"),
            option(EXACTLY, "tiksliai tiek", "exactly that")),
        reading(
            TEACHERS,
            "3",
            "Kurių įstaigų mokytojai yra miesto mokytojai?",
            "The teachers of which institutions are the town's teachers?",
            option("all-institutions", "visų švietimo įstaigų", "of all education institutions"),
            option(
                "general-schools",
                "bendrojo ugdymo mokyklų, apie kurias kalba ir pirmas sakinys",
                "of general schools, of which the first sentence speaks too")),
        reading(
            UNTIL,
            "4",
            "Ar rugsėjis dar įskaitomas?",
            "Is September itself still part of it?",
            option("before-september", "ne, iki rugpjūčio pabaigos", "no, to the end of August"),
            option(
                "through-september", "taip, iki rugsėjo pabaigos", "yes, to the end of September")),
        reading(
            NUMBER,
            "6",
            "Skaičius be žodžių „ne mažiau“ (6, 8, 9, 10, 24): mažiausias ar tikslus?",
            "A number without the words at least (6, 8, 9, 10, 24): the least, or the exact one?",
            option(AT_LEAST, "ne mažiau", "at least that"),
            option(EXACTLY, "tiksliai tiek", "exactly that")),
        reading(
            RATE,
            "6",
            "Ko 100 procentų yra pažangumas?",
            "Of what is the success rate 100 percent?",
            option(
                "students",
                "mokinių: kiekvienas be nepatenkinamų įvertinimų",
                "of students: each without unsatisfactory results"),
            option(
                "classes",
                "klasių: kiekviena be nepažangių mokinių",
                "of classes: each without students who fail")),
        reading(
            ONCE_OR_TWICE,
            "11",
            "Kiek kartų užtenka, kai nurodyta nuo vieno iki dviejų per metus (11, 12)?",
            "How often is enough where one to two times a year is asked (11, 12)?",
            option("at-least-once", "bent vieno karto", "once or more"),
            option("one-to-two", "vieno arba dviejų, ne daugiau", "once or twice, not more"),
            option("at-least-twice", "bent dviejų kartų", "twice or more")),
        reading(
            YEAR,
            "11",
            "Kurie metai yra tie metai (11, 12)?",
            "Which year is the year (11, 12)?",
            option("calendar-year", "2020 kalendoriniai", "the calendar year 2020"),
            option("school-year", "2019–2020 mokslo metai", "the school year 2019–2020")),
        reading(
            GROUPS,
            "11",
            "Ar tai daro kiekvienas būrelis, ar visi kartu (11, 21)?",
            "Does each group of teachers do it, or all together (11, 21)?",
            option("each-group", "kiekvienas", "each group"),
            option(TOGETHER, "visi kartu", "all together")),
        reading(
            STRATEGIES,
            "13",
            "Kiek strategijų užtenka, kai nurodyta bent nuo dviejų iki keturių?",
            "How many strategies are enough where at least two to four are asked?",
            option("at-least-two", "bent dviejų", "two or more"),
            option("two-to-four", "nuo dviejų iki keturių", "two to four"),
            option("at-least-four", "bent keturių", "four or more")),
        reading(
            TWO_YEARS,
            "19",
            "Kurie yra dveji mokslo metai?",
            "Which are the two school years?",
            option("from-2019", "2019–2020 ir 2020–2021", "2019–2020 and 2020–2021"),
            option("from-2018", "2018–2019 ir 2019–2020", "2018–2019 and 2019–2020"),
            option("from-2020", "2020–2021 ir 2021–2022", "2020–2021 and 2021–2022")),
        reading(
            MONTHLY,
            "21",
            "Ar kas mėnesį reiškia ir liepą bei rugpjūtį?",
            "Does every month mean July and August too?",
            option("all-months", "taip, visus metų mėnesius", "yes, all months of the year"),
            option("school-months", "ne, be vasaros atostogų", "no, without the summer break")));
  }

  private static ReadingOption option(String code, String lt, String en) {
    return ReadingOption.of(code, lt, en);
  }

  private static Reading reading(
      String key,
      String clause,
      String lt,
      String en,
      ReadingOption taken,
      ReadingOption... alternatives) {
    return new Reading(key, Clause.of(clause), LocalText.of(lt, en), taken, List.of(alternatives));
  }
}
