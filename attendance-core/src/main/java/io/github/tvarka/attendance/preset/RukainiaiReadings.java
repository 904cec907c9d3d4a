package io.github.tvarka.attendance.preset;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.reading.ReadingOption;
import io.github.tvarka.policy.text.LocalText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the text is open, which reading is taken by default, and which others there are. */
final class RukainiaiReadings {
  static final String SEVEN = "seven-lessons";
  static final String WINDOW_17_2 = "seven-to-fourteen-window";
  static final String AGAIN = "again";
  static final String AGAIN_BASE = "again-after-what";
  static final String FIRST_HEARING = "first-hearing";
  static final String HALF = "more-than-half";
  static final String BESIDE_20 = "fourteen-beside-half";
  static final String WARNING_DAYS = "warning-days";
  static final String SUPPORT_18 = "support-after-hearing";
  static final String END_OF_CONTRACT = "not-attending-at-sixteen";

  static final String ADULT_TOLD = "adult-told-of-absence";
  static final String PARENT_SIGNS = "parent-signature";

  private RukainiaiReadings() {}

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

  /** All of them, in the order of the policy. */
  static List<Reading> all() {
    List<Reading> all = new ArrayList<>(ofLadder());
    all.addAll(RukainiaiExcuseReadings.all());
    all.addAll(others());
    return List.copyOf(all);
  }

  /** Clauses 17.1 to 17.4. */
  private static List<Reading> ofLadder() {
    return List.of(
        reading(
            SEVEN,
            "17.1",
            "7 pamokos pirmą kartą patenka ir į 17.1, ir į 17.2: kuris taikomas?",
            "7 lessons, for the first time, stand in 17.1 and in 17.2: which is it?",
            option("milder", "švelnesnis (17.1)", "the milder (17.1)"),
            option("stricter", "griežtesnis (17.2)", "the stricter (17.2)"),
            option("both", "abu", "both")),
        reading(
            WINDOW_17_2,
            "17.2",
            "Per kiek laiko skaičiuojamos 7-14 pamokų?",
            "In what time are the 7 to 14 lessons counted?",
            option(
                "calendar-month",
                "per kalendorinį mėnesį, kaip 17.1 ir 17.3",
                "in a calendar month, as in 17.1 and 17.3"),
            option("school-year", "per mokslo metus", "in a school year")),
        reading(
            AGAIN,
            "17.2",
            "Ką reiškia pakartotinai (17.2 ir 17.4)?",
            "What does again mean (17.2 and 17.4)?",
            option(
                "same-school-year",
                "buvo ankstesnį tų pačių mokslo metų mėnesį",
                "it was so in an earlier month of the same school year"),
            option("month-before", "buvo praėjusį mėnesį", "it was so in the month just before"),
            option("whole-record", "buvo bet kada anksčiau", "it was so at any time before")),
        reading(
            AGAIN_BASE,
            "17.2",
            "Kas turėjo būti anksčiau, kad 1-7 pamokos būtų pakartotinės?",
            "What must have been before for 1 to 7 lessons to be again?",
            option(
                "any-unexcused", "bent viena nepateisinta pamoka", "at least one unexcused lesson"),
            option("talk-held", "įvykęs 17.1 pokalbis", "the talk of 17.1 was held")));
  }

  /** Clauses 12 and 16 to 21, and annex 1. */
  private static List<Reading> others() {
    return List.of(
        reading(
            ADULT_TOLD,
            "12.2",
            "Ar pilnametis mokinys informuojamas ir apie pavienę praleistą pamoką?",
            "Is an adult student informed of a single missed lesson too?",
            option(
                "any-lesson",
                "taip: nelankymas yra ir nedalyvavimas pamokoje (4 punktas)",
                "yes: not taking part in a lesson is non-attendance too (clause 4)"),
            option(
                "whole-day",
                "ne, tik kai neatvyko: praleistos visos jau prasidėjusios pamokos",
                "no, only of not coming: all lessons begun so far were missed")),
        reading(
            PARENT_SIGNS,
            "A1",
            "Ar 1 priedą pasirašo ir pilnamečio mokinio tėvai?",
            "Do the parents of an adult student sign annex 1 too?",
            option(
                "every-student",
                "taip: formoje išimties nėra, o 17.4 pilnametį be tėvų kviesti leidžia tik kaip išimtį",
                "yes: the form has no exception, and 17.4 allows to invite an adult without parents as one only"),
            option("minors-only", "ne, tik nepilnamečio", "no, only those of a minor")),
        reading(
            WARNING_DAYS,
            "16",
            "Ar įspėjama ir dėl pateisintų ligos dienų, kurių daugiau nei 6.1.1 numatyta?",
            "Is a student warned for excused days of illness beyond those of 6.1.1?",
            option(
                "unexcused-only",
                "ne, tik kai lieka nepateisintų pamokų",
                "no, only where lessons stay unexcused"),
            option(
                "all-days",
                "taip, dėl kiekvienos dienos virš 6.1.1 ir 6.2",
                "yes, for any day beyond 6.1.1 and 6.2")),
        reading(
            FIRST_HEARING,
            "17.4.3",
            "Kuris svarstymas komisijoje yra pirmas?",
            "Which hearing by the commission is the first?",
            option(
                "of-the-school-year", "pirmas tais mokslo metais", "the first of the school year"),
            option("ever", "pirmas iš visų", "the first ever")),
        reading(
            SUPPORT_18,
            "18",
            "Ar po posėdžio dar reikia patvirtinti, kad teikta rekomenduota pagalba?",
            "After a hearing, must it be confirmed that the recommended support is given?",
            option("hearing-is-enough", "ne, užtenka posėdžio", "no, the hearing is enough"),
            option("support-confirmed", "taip", "yes")),
        reading(
            HALF,
            "20",
            "Kada praleista daugiau kaip pusė?",
            "When is more than half missed?",
            option(
                "strictly-more",
                "kai daugiau nei pusė to mėnesio tvarkaraščio pamokų",
                "when it is strictly more than half of the month's timetabled lessons"),
            option("at-least-half", "kai ne mažiau nei pusė", "when it is at least half")),
        reading(
            BESIDE_20,
            "17.3",
            "Ar 17.3 lieka, kai galioja ir 20?",
            "Does 17.3 stand where 20 holds too?",
            option("both", "taip, abu", "yes, both"),
            option("highest-only", "ne, tik 20", "no, 20 alone")),
        reading(
            END_OF_CONTRACT,
            "21",
            "Kada 16 metų mokinys yra nelankantis?",
            "When is a student of 16 not attending?",
            option(
                "school-says",
                "kai tai pripažįsta gimnazija ir tą mėnesį yra nepateisintų pamokų",
                "when the school says so and lessons of the month are unexcused"),
            option(
                "any-unexcused",
                "kai tą mėnesį yra bent viena nepateisinta pamoka",
                "when a lesson of the month is unexcused")));
  }

  static ReadingOption option(String code, String lt, String en) {
    return ReadingOption.of(code, lt, en);
  }

  static Reading reading(
      String key,
      String clause,
      String lt,
      String en,
      ReadingOption taken,
      ReadingOption... alternatives) {
    return new Reading(key, Clause.of(clause), LocalText.of(lt, en), taken, List.of(alternatives));
  }
}
