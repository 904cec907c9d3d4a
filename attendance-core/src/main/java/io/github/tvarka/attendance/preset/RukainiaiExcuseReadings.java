package io.github.tvarka.attendance.preset;

import static io.github.tvarka.attendance.preset.RukainiaiReadings.option;
import static io.github.tvarka.attendance.preset.RukainiaiReadings.reading;

import io.github.tvarka.policy.reading.Reading;
import java.util.List;

/** The readings of clauses 6 to 10: what is excused, and the notice that it takes. */
final class RukainiaiExcuseReadings {
  static final String ILLNESS_DAY = "illness-day";
  static final String ILL_AGAIN = "ill-again";
  static final String REACH_BACK = "medical-notice-reach";
  static final String SPELL = "illness-spell";
  static final String MONTH_TOTAL = "illness-month-total";
  static final String BEYOND_CAP = "illness-beyond-cap";
  static final String LATE = "late-notice";
  static final String SINGLE_LESSONS = "single-lessons";
  static final String REFUSED_DAY = "refused-day";
  static final String PARENTS_EMAIL = "parents-email";

  private RukainiaiExcuseReadings() {}

  static List<Reading> all() {
    return List.of(
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
                "no: only by e-diary or phone message")));
  }
}
