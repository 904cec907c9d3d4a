package io.github.tvarka.attendance.preset;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.reading.ReadingOption;
import io.github.tvarka.policy.text.LocalText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the text is open, which reading is taken by default, and which others there are. */
final class RukainiaiReadings {
  static final String SEVEN = "seven-lessons";
  static final String WINDOW_17_2 = "seven-to-fourteen-window";
  static final String AGAIN = "again";
  static final String AGAIN_BASE = "again-after-what";
  static final String ILLNESS_DAY = "illness-day";
  static final String SPELL = "illness-spell";
  static final String MONTH_TOTAL = "illness-month-total";
  static final String BEYOND_CAP = "illness-beyond-cap";
  static final String ILL_AGAIN = "ill-again";
  static final String REACH_BACK = "medical-notice-reach";
  static final String LATE = "late-notice";
  static final String SINGLE_LESSONS = "single-lessons";
  static final String REFUSED_DAY = "refused-day";
  static final String FIRST_HEARING = "first-hearing";
  static final String HALF = "more-than-half";
  static final String BESIDE_20 = "fourteen-beside-half";
  static final String WARNING_DAYS = "warning-days";
  static final String SUPPORT_18 = "support-after-hearing";
  static final String END_OF_CONTRACT = "not-attending-at-sixteen";

  static final String PARENTS_EMAIL = "parents-email";
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

  static List<Reading> all() {
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
            option("talk-held", "įvykęs 17.1 pokalbis", "the talk of 17.1 was held")),
        reading(
            ILLNESS_DAY,
            "6.1.1",
            "Kuri diena įskaičiuojama į 5 ligos dienas?",
            "Which day uses up one of the 5 days of illness?",
            option(
                "any-lesson",
                "kurią praleista bent viena pamoka",
                "one with at least one lesson missed"),
            option("whole-day", "tik visa praleista diena", "only one missed whole")),
        reading(
            ILL_AGAIN,
            "6.1.2.1",
            "Ar pakartotinai susirgus tą patį mėnesį pranešimo apie gydymą reikia ir neviršijus 5 dienų?",
            "Does falling ill again in one month need the medical notice within the 5 days too?",
            option(
                "beyond-five-days",
                "ne: tik viršijus 5 dienas, nes punktas priklauso 6.1.2",
                "no: only beyond the 5 days, since the clause stands under 6.1.2"),
            option(
                "any-renewed-illness",
                "taip: visada susirgus pakartotinai",
                "yes: whenever the student falls ill again")),
        reading(
            REACH_BACK,
            "6.1.2",
            "Kurias ligos dienas apima laiku gautas pranešimas apie gydymą?",
            "Which days of a spell does a medical notice in time cover?",
            option(
                "from-first-day",
                "visas nuo pirmos, jei gautas iki pirmos 5 dienas viršijančios dienos pamokų pabaigos",
                "all from the first, if it came by the end of lessons on the first day beyond the 5"),
            option(
                "from-its-day",
                "tik tas, kurioms pačioms gautas laiku",
                "only those for which it came in time by itself")),
        reading(
            SPELL,
            "6.1.2",
            "Kaip skaičiuojama 21 diena?",
            "How are the 21 days counted?",
            option(
                "from-first-day",
                "nuo pirmos nelankymo dienos, su savaitgaliais ir atostogomis",
                "from the first day of the spell, weekends and holidays included"),
            option("per-month", "kas mėnesį iš naujo", "anew at a month's end")),
        reading(
            MONTH_TOTAL,
            "6.1.2.1",
            "Kas sudaro mėnesio 21 dieną?",
            "What makes up the month's 21 days?",
            option(
                "calendar-days",
                "kalendorinės pateisintų ligos laikotarpių dienos tą mėnesį",
                "calendar days covered by excused spells inside the month"),
            option("school-days", "praleistos mokymosi dienos", "school days missed")),
        reading(
            BEYOND_CAP,
            "6.1.2",
            "Kas su ligos dienomis po 21-os?",
            "What becomes of days of illness beyond the 21?",
            option(
                "left-to-school",
                "sprendžia gimnazija pagal dokumentus (9.2, 10.2)",
                "the school decides on documents (9.2, 10.2)"),
            option("not-excused", "nepateisinamos", "they are not excused")),
        reading(
            LATE,
            "8",
            "Ką reiškia po pamokų gautas pranešimas?",
            "What does a notice after the end of lessons come to?",
            option("does-not-excuse", "jis nepateisina", "it does not excuse"),
            option("left-to-school", "sprendžia gimnazija", "the school decides")),
        reading(
            SINGLE_LESSONS,
            "6.2",
            "Ar pavienės pamokos naudoja 3 asmeninių priežasčių dienas?",
            "Do single lessons use up the 3 days for personal reasons?",
            option(
                "left-to-school",
                "ne, jas gali pateisinti gimnazija",
                "no, the school may excuse them"),
            option("use-a-day", "taip, kiekviena tokia diena", "yes, each such day")),
        reading(
            REFUSED_DAY,
            "6.2",
            "Ar diena, kurios gimnazija nepateisino, vis tiek įskaičiuojama į 5 ligos ar 3 asmenines dienas?",
            "Does a day that the gymnasium did not excuse still use up one of the 5 days of illness or the 3 personal days?",
            option(
                "uses-up", "taip: dėl jos prašyta pateisinti", "yes: it was asked to be excused"),
            option(
                "uses-nothing",
                "ne: įskaičiuojamos tik pateisintos dienos",
                "no: only excused days count")),
        reading(
            PARENTS_EMAIL,
            "10.1",
            "Ar tėvų pareigą pranešti įvykdo ir el. laiškas, kurio 10.1 nemini, nors 8 juo pateisinti leidžia?",
            "Is the parents' duty to tell met by e-mail too, which 10.1 does not name though 8 allows to excuse by it?",
            option("as-clause-8", "taip, kaip ir pateisinant", "yes, as when excusing"),
            option(
                "only-as-named",
                "ne: tik laišku e. dienyne ar žinute telefonu",
                "no: only by e-diary or phone message")),
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
