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

  static final String ADULT_TOLD = "adult-told-of-absence";
  static final String LATE_TOLD = "late-arrival-told";
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
    all.addAll(ofDuties());
    all.addAll(RukainiaiMeasureReadings.all());
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
            "Per kiek laiko skaičiuojamos 7–14 pamokų?",
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
            "Kas turėjo būti anksčiau, kad 1–7 pamokos būtų pakartotinės?",
            "What must have been before for 1 to 7 lessons to be again?",
            option(
                "any-unexcused", "bent viena nepateisinta pamoka", "at least one unexcused lesson"),
            option("talk-held", "įvykęs 17.1 pokalbis", "the talk of 17.1 was held")));
  }

  /** Clauses 12.2 and 12.3, and annex 1. */
  private static List<Reading> ofDuties() {
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
            LATE_TOLD,
            "12.3",
            "Ar pavėlavimas yra nedalyvavimas pamokos dalyje, apie kurį informuojami tėvai?",
            "Is a late arrival a missed part of a lesson, of which the parents are informed?",
            option(
                "late-too",
                "taip: nelankymas yra ir nedalyvavimas pamokos dalyje (4 punktas)",
                "yes: not taking part in a part of a lesson is non-attendance too (clause 4)"),
            option(
                "leaving-alone",
                "ne, tik kai iš pamokos išeita ar jos dalyje nebūta kitaip",
                "no, only where a lesson was left, or a part of it missed otherwise")),
        reading(
            PARENT_SIGNS,
            "A1",
            "Ar 1 priedą pasirašo ir pilnamečio mokinio tėvai?",
            "Do the parents of an adult student sign annex 1 too?",
            option(
                "every-student",
                "taip: formoje išimties nėra, o 17.4 pilnametį be tėvų kviesti leidžia tik kaip išimtį",
                "yes: the form has no exception, and 17.4 allows to invite an adult without parents as one only"),
            option("minors-only", "ne, tik nepilnamečio", "no, only those of a minor")));
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
