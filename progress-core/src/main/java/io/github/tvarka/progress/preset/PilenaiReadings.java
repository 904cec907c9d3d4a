package io.github.tvarka.progress.preset;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.reading.ReadingOption;
import io.github.tvarka.policy.text.LocalText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where the text is open, which reading is taken by default, and which others there are. */
final class PilenaiReadings {
  static final String NEGATIVE = "negative-assessment";
  static final String EXEMPT = "exempt-in-run";
  static final String ACROSS_TERMS = "run-across-terms";
  static final String PRIMARY = "run-in-primary-grades";
  static final String WORKS = "works-in-run";
  static final String LONGER = "longer-run";
  static final String MEETING = "meeting-when";
  static final String CAUSES = "causes-when";
  static final String CONSULTATIONS = "consultations-assigned";
  static final String DECISION = "decision-when";
  static final String CONSENT = "consent-when";
  static final String EVENT = "event-when";
  static final String YEAR_END = "school-year-end";

  private PilenaiReadings() {}

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
    return Stream.of(
            ofEntries(),
            ofRuns(),
            ofSteps(),
            ofTimes(),
            PilenaiPlans.readings(),
            PilenaiTables.readings(),
            PilenaiNomination.readings())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Reading> ofEntries() {
    return List.of(
        reading(
            NEGATIVE,
            "3.1",
            "Koks įvertinimas yra neigiamas?",
            "Which assessment is negative?",
            option(
                "national-order",
                "pagal 2009 m. įsakymą ISAK-1831: 1–3, nepatenkinamas, neįskaityta, np, neatestuota",
                "by order ISAK-1831 of 2009: 1 to 3, unsatisfactory, not credited, made no progress, not assessed"),
            option("marks-only", "tik pažymiai 1–3", "marks 1 to 3 alone")),
        reading(
            EXEMPT,
            "3.1",
            "Ką dviem neigiamiems įvertinimams iš eilės reiškia tarp jų esantis įrašas „atleista“?",
            "What does an exemption between two negative assessments mean?",
            option(
                "passed-over",
                "jis eilės nei nutraukia, nei ilgina",
                "it neither ends the row nor lengthens it"),
            option(
                "ends-run",
                "nutraukia, nes įsakymas jį laiko patenkinamu",
                "it ends the row, since the order counts it as satisfactory")),
        reading(
            WORKS,
            "3.1",
            "Kurie įvertinimai skaičiuojami?",
            "Which assessments count?",
            option(
                "all-but-periods",
                "visi, išskyrus laikotarpio įvertinimus",
                "all but those of periods"),
            option(
                "accountable-only",
                "tik atsiskaitomųjų ir kontrolinių darbų",
                "those of accountable work and tests alone"),
            option("all", "visi", "all")),
        reading(
            PRIMARY,
            "3.1",
            "Ar taisyklė galioja 1–4 klasėse, kuriose pažymių nėra?",
            "Is the rule for grades 1 to 4, which have no marks?",
            option("not-applicable", "ne", "no"),
            option(
                "entries-count",
                "taip, pagal kitus neigiamus įrašus",
                "yes, by other negative entries")));
  }

  private static List<Reading> ofRuns() {
    return List.of(
        reading(
            ACROSS_TERMS,
            "3.1",
            "Ar eilė tęsiasi pasibaigus trimestrui?",
            "Does a row go on across the end of a trimester?",
            option("school-year", "taip, iki mokslo metų pabaigos", "yes, within the school year"),
            option("trimester", "ne", "no")),
        reading(
            LONGER,
            "3.1",
            "Ar trečias ir tolesnis neigiamas įvertinimas iš eilės vėl reiškia tą patį?",
            "Does a third negative assessment in a row, or a later one, call for the same again?",
            option("once", "ne, eilė skaičiuojama vieną kartą", "no, a row calls once"),
            option("each-further", "taip, kiekvienas", "yes, each one"),
            option("every-two", "taip, kas du", "yes, every second one")));
  }

  private static List<Reading> ofSteps() {
    return List.of(
        reading(
            MEETING,
            "3.4",
            "Kada kviečiama į trišalį susitikimą?",
            "When is the three-way meeting called?",
            option(
                "identified-first",
                "kai mokinys identifikuotas",
                "once the student has been identified"),
            option(
                "marks-alone",
                "iš karto gavus antrą neigiamą įvertinimą",
                "at once with the second negative assessment")),
        reading(
            CAUSES,
            "6.7",
            "Kada aiškinamasi priežastis?",
            "When are the causes found out?",
            option("after-meeting", "susitikime ar po jo", "at the meeting or after it"),
            option(
                "from-identification",
                "nuo identifikavimo",
                "from the day the student was identified")),
        reading(
            CONSULTATIONS,
            "3.3",
            "Ar konsultacijas privaloma skirti?",
            "Must consultations be assigned?",
            option("may", "ne, galima", "no, they may be"),
            option("must", "taip", "yes")),
        reading(
            DECISION,
            "3.5",
            "Kada galima spręsti dėl programos pritaikymo ar siuntimo į PPT?",
            "When may programme adaptation or a referral be decided?",
            option("after-causes", "išsiaiškinus priežastis", "once the causes are found"),
            option(
                "after-consultations",
                "išsiaiškinus priežastis ir paskyrus konsultacijas, kurių lankymas įrašytas",
                "once the causes are found and consultations were assigned, their attendance being on record")));
  }

  private static List<Reading> ofTimes() {
    return List.of(
        reading(
            CONSENT,
            "2.1",
            "Kada tėvai pritaria stebėsenai?",
            "When do parents consent to the monitoring?",
            option("each-school-year", "kiekvienais mokslo metais", "in each school year"),
            option("once", "vieną kartą", "once for all")),
        reading(
            EVENT,
            "1.7",
            "Kaip dažnai organizuojamas „Metų proveržis“?",
            "How often is the Breakthrough of the Year organised?",
            option("once-a-year", "kartą per mokslo metus", "once a school year"),
            option("no-date", "nenustatyta", "no time is set")),
        reading(
            YEAR_END,
            "5.7",
            "Kada yra mokslo metų pabaiga?",
            "When is the school year's end?",
            option("may-and-june", "gegužę ir birželį", "in May and June"),
            option(
                "from-last-school-day",
                "nuo paskutinės mokymosi dienos iki to mėnesio pabaigos",
                "from the last school day to the end of that month")));
  }

  private static ReadingOption option(String code, String lt, String en) {
    return ReadingOption.of(code, lt, en);
  }

  private static Reading reading(
      String key, String clause, String lt, String en, ReadingOption taken, ReadingOption... rest) {
    return new Reading(key, Clause.of(clause), LocalText.of(lt, en), taken, List.of(rest));
  }
}
