package io.github.tvarka.support.preset;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.reading.ReadingOption;
import io.github.tvarka.policy.text.LocalText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the text is open, which reading is taken by default, and which others there are. */
final class ProgymnasiumReadings {
  static final String LEVEL = "required-level";
  static final String PROGRESS = "no-progress-where";
  static final String AWAY = "away-for-some-time";
  static final String AWAY_WITHIN = "away-within";
  static final String GIFTED = "gifted-and-help";
  static final String OWN_STUDENTS = "recommended-for-whom";
  static final String LOW = "low-achievement";
  static final String HELPED = "measure-helped";
  static final String NEED = "need-of-correction";
  static final String CHAIN = "referral-chain";
  static final String COMMISSION = "commission-support";
  static final String SERVICE = "consent-to-service";
  static final String CONSULTATION = "consultation-length";
  static final String TWO_MONTHS = "two-months";
  static final String GRADE_5 = "grade-5-start";
  static final String FORBIDDEN = "descriptive-only";
  static final String SUMMER = "adaptation-over-summer";
  static final String CLASS_CHANGE = "class-change-in-adaptation";

  private ProgymnasiumReadings() {}

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
        level(),
        progress(),
        away(),
        reading(
            AWAY_WITHIN,
            "1.3",
            "Per kurį laiką turėjo būti nelankyta?",
            "Within what time must the student have been away?",
            option("school-year", "tais pačiais mokslo metais", "within the same school year"),
            option("two-months", "per pastaruosius du mėnesius", "within the last two months")),
        reading(
            GIFTED,
            "1.4",
            "Ar itin gabiam mokiniui dar turi reikėti mokytojo pagalbos?",
            "Must a highly gifted student need a teacher's help besides?",
            option("help-needed-too", "taip, reikia abiejų", "yes, both are asked for"),
            option(
                "gifted-alone",
                "ne, užtenka būti itin gabiam",
                "no, being highly gifted is enough")),
        reading(
            OWN_STUDENTS,
            "3",
            "Kuriems mokiniams pagalbą gali rekomenduoti mokytojai ir klasių vadovai?",
            "For which students may teachers and class teachers recommend support?",
            option("any-student", "visiems", "for all"),
            option("own-students", "tik saviems", "for their own alone")),
        low(),
        ProgymnasiumCommissionReadings.chain(),
        ProgymnasiumCommissionReadings.support(),
        ProgymnasiumCommissionReadings.consent(),
        ProgymnasiumCommissionReadings.helped(),
        ProgymnasiumCommissionReadings.need(),
        consultation(),
        twoMonths(),
        reading(
            GRADE_5,
            "13.1",
            "Nuo kada skaičiuojamas 5 klasės mokinių laikotarpis?",
            "From when does the period of grade 5 run?",
            option("first-of-september", "nuo rugsėjo 1 d.", "from 1 September"),
            option(
                "first-school-day",
                "nuo pirmosios mokymosi dienos",
                "from the first school day of the year")),
        forbidden(),
        reading(
            SUMMER,
            "13.1",
            "Ar į du mėnesius įskaičiuojama vasara?",
            "Does the summer count towards the two months?",
            option("counts", "taip, mėnesiai yra kalendoriniai", "yes, they are calendar months"),
            option(
                "does-not-count",
                "ne, likusios dienos tęsiasi nuo kitų mokslo metų pradžios",
                "no, the days left run on from the start of the next school year")),
        reading(
            CLASS_CHANGE,
            "13.1",
            "Ar per adaptacinį laikotarpį perėjus į kitą klasę jis prasideda iš naujo?",
            "Does a change of class in the period begin it anew?",
            option("goes-on", "ne, jis tęsiasi", "no, it goes on"),
            option("anew", "taip", "yes")));
  }

  private static Reading level() {
    return reading(
        LEVEL,
        "1.1",
        "Koks lygis žemesnis, nei numatyta bendrosiose programose?",
        "Which level is below what the general curricula provide for?",
        option(
            "below-threshold",
            "žemesnis už slenkstinį, žemiausią programose aprašytą",
            "one below the threshold, the lowest that they describe"),
        option("below-satisfactory", "žemesnis už patenkinamą", "one below satisfactory"),
        option("below-basic", "žemesnis už pagrindinį", "one below basic"));
  }

  private static Reading progress() {
    return reading(
        PROGRESS,
        "1.1",
        "Kur mokinys turi nedaryti pažangos?",
        "Where must the student make no progress?",
        option(
            "in-that-subject",
            "tame dalyke, kurio lygis per žemas",
            "in the subject whose level is too low"),
        option("in-no-subject", "nė viename dalyke", "in any subject"));
  }

  private static Reading away() {
    return reading(
        AWAY,
        "1.3",
        "Kiek laiko nelankius mokyklos teikiama pagalba?",
        "How long away from school entitles to support?",
        option(
            "five-school-days",
            "bent 5 mokymosi dienas iš eilės, savaitę",
            "at least 5 school days in a row, a week"),
        option(
            "ten-school-days",
            "bent 10 mokymosi dienų iš eilės",
            "at least 10 school days in a row"),
        option("one-school-day", "bent vieną mokymosi dieną", "at least one school day"),
        option("school-says", "kai taip pripažįsta mokykla", "whenever the school says so"));
  }

  private static Reading low() {
    return reading(
        LOW,
        "7.7",
        "Kurio mokinio pasiekimai žemi?",
        "Which student's achievement is low?",
        option(
            "below-level",
            "kurio bent vieno dalyko lygis žemesnis, nei reikalaujama 1.1",
            "one whose level in a subject is below what 1.1 asks for"),
        option("teacher-says", "kurį tokiu laiko mokytojas", "one whom the teacher calls so"));
  }

  private static Reading consultation() {
    return reading(
        CONSULTATION,
        "12",
        "Kas yra trumpalaikė ir ilgalaikė konsultacija?",
        "What is a short-term and what a long-term consultation?",
        option(
            "by-lesson",
            "trumpalaikė trumpesnė už pamoką, ilgalaikė trunka pamoką ar ilgiau",
            "a short-term one is shorter than a lesson, a long-term one takes a lesson or longer"),
        option("school-says", "kaip nustato mokykla", "as the school sets it"));
  }

  private static Reading twoMonths() {
    return reading(
        TWO_MONTHS,
        "13.1",
        "Kada baigiasi du mėnesiai?",
        "When do two months end?",
        option(
            "calendar-months",
            "tos pačios dienos išvakarėse po dviejų mėnesių; jei tokios dienos nėra, paskutinę to mėnesio dieną",
            "on the eve of the same day two months later; where there is no such day, on that month's last"),
        option("sixty-days", "po 60 dienų", "after 60 days"));
  }

  private static Reading forbidden() {
    return reading(
        FORBIDDEN,
        "13.1",
        "Ko negalima, kai vertinama aprašomuoju būdu?",
        "What may not be done where evaluation is descriptive?",
        option("no-marks", "rašyti pažymių", "giving marks"),
        option(
            "no-marks-no-tests",
            "rašyti pažymių ir rengti kontrolinių darbų",
            "giving marks and holding tests"),
        option("no-negative-marks", "rašyti neigiamų pažymių", "giving negative marks"));
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
