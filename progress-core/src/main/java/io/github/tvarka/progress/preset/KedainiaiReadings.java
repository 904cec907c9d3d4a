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
final class KedainiaiReadings {
  static final String BETWEEN_BANDS = "percent-between-bands";
  static final String LEVEL_FROM_CRITERIA = "level-from-criteria";
  static final String MEAN = "mean-of-levels";
  static final String OWN_MONTHS = "months-of-own-levels";
  static final String TEACHERS_ROW = "teachers-row-of-annex-5";
  static final String BLANK = "blank-in-a-row";
  static final String IN_FORCE = "levels-in-force";
  static final String LOW = "low-level";
  static final String GAP = "gap-of-what";
  static final String GAP_PARENTS = "parents-at-gap-consultation";
  static final String TEACHER_CONSULTS = "consultations-by-teachers";
  static final String BASE = "progress-since-when";
  static final String MADE = "progress-made";
  static final String SMALL_GROUP = "small-groups";
  static final String SCHOOL_SHARE = "share-of-the-school";
  static final String VISITS = "parents-visits";
  static final String YEAR_START = "school-year-start";
  static final String YEAR_END = "school-year-end";

  private KedainiaiReadings() {}

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
    return Stream.of(ofLevels(), ofConsultations(), ofProgress(), ofDuties())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Reading> ofLevels() {
    return List.of(
        reading(
            BETWEEN_BANDS,
            "A3",
            "Kuriam lygiui priklauso procentai tarp sveikųjų skaičių, pvz., 10,5?",
            "Which level has a percentage between whole numbers, such as 10.5?",
            option(
                "round-half-up",
                "apvalinama iki sveikojo procento, pusė – aukštyn",
                "it is rounded to a whole percent, a half upward"),
            option(
                "continuous",
                "lygis tęsiasi, kol prasideda kitas",
                "a level goes on until the next one begins")),
        reading(
            LEVEL_FROM_CRITERIA,
            "A3",
            "Koks sveikasis lygis įrašomas į lentelę, kai kriterijų vidurkis nėra sveikasis, pvz., 2,6?",
            "Which whole level stands in the table where the mean of the criteria is none, such as 2.6?",
            option("nearest", "artimiausias", "the nearest"),
            option(
                "reached-in-full",
                "aukščiausias visiškai pasiektas",
                "the highest that is reached in full")),
        reading(
            MEAN,
            "A4",
            "Kaip apvalinamas lentelės eilutės vidurkis?",
            "How is the mean at the end of a row rounded?",
            option("one-decimal", "iki vieno skaitmens po kablelio", "to one decimal"),
            option("two-decimals", "iki dviejų skaitmenų po kablelio", "to two decimals")),
        reading(
            OWN_MONTHS,
            "7.2",
            "Kuriais mėnesiais mokinys per klasės valandėles nusistato mokymosi lygius?",
            "In which months does a student set learning levels in class hours?",
            option(
                "annex-5",
                "5 priedo mėnesiais: 10, 01, 03, 06",
                "in the months of annex 5: 10, 01, 03, 06"),
            option(
                "class-hours",
                "modeliui skirtų klasės valandėlių mėnesiais: 11, 02, 05–06 (9.2)",
                "in the months of the class hours for the model: 11, 02, 05-06 (9.2)")),
        reading(
            TEACHERS_ROW,
            "A5",
            "Kas yra mokytojų eilutė tais 5 priedo mėnesiais (kovą ir birželį), kurių 8.3 punkte nėra?",
            "What is the teachers' row in the months of annex 5 (March, June) that clause 8.3 does not name?",
            option("last-set", "paskutiniai jų nustatyti lygiai", "the levels that they set last"),
            option("set-again", "tada nustatomi iš naujo", "levels set anew in those months")),
        reading(
            BLANK,
            "A4",
            "Ką reiškia tuščias langelis, kai kita eilutė rodo, kad to dalyko mokoma?",
            "What does a blank cell say where another row shows that the subject is taught?",
            option("not-set-yet", "lygis dar nenustatytas", "that its level is yet to be set"),
            option("not-taught", "dalyko nemokoma", "that the subject is not taught")));
  }

  private static List<Reading> ofConsultations() {
    return List.of(
        reading(
            LOW,
            "9.5",
            "Kada mokytojų nustatyti lygiai yra žemi (0 arba 1)?",
            "When are the teachers' levels low (0 or 1)?",
            option(
                "whole-levels",
                "kai bent vieno dalyko sveikasis lygis yra 0 arba 1",
                "where the whole level of a subject is 0 or 1"),
            option(
                "mean-below-two",
                "kai mokytojų eilutės vidurkis mažesnis kaip 2",
                "where the mean of the teachers' row is below 2")),
        reading(
            IN_FORCE,
            "9.5",
            "Iki kada pagal nustatytus lygius kviečiama į konsultaciją?",
            "Until when do levels that were set call to a consultation?",
            option(
                "last-set",
                "kol tais mokslo metais nustatomi nauji",
                "until new ones are set in that school year"),
            option(
                "of-months-begun",
                "kol prasideda kiti mėnesiai, kuriais lygiai nustatomi",
                "until the next months begin for which levels are set")),
        reading(
            GAP,
            "9.4",
            "Kas skiriasi daugiau nei 2 punktais?",
            "What differs by more than 2 points?",
            option("each-subject", "to paties dalyko lygiai", "the levels of one subject"),
            option("mean", "eilučių vidurkiai", "the means of the rows")),
        reading(
            GAP_PARENTS,
            "9.4",
            "Ar į konsultaciją dėl skirtumo kviečiami ir tėvai?",
            "Are parents called to the consultation on a gap too?",
            option(
                "student-and-teachers",
                "ne: 9.4 punktas mini tik mokinį ir mokytojus",
                "no: clause 9.4 names the student and the teachers alone"),
            option("parents-too", "taip: juos mini 1 priedas", "yes: annex 1 names them")),
        reading(
            TEACHER_CONSULTS,
            "A1",
            "Kada mokytojas teikia individualias konsultacijas mokiniams ir jų tėvams (1 priedas)?",
            "When does a teacher give individual consultations to students and their parents (annex 1)?",
            option("at-any-level", "visada, kad ir koks lygis", "at any time, whatever the level"),
            option(
                "low-levels-only",
                "tik kai lygis žemas: priedas kartoja 8.4 punktą",
                "where a level is low alone: the annex repeats clause 8.4")));
  }

  private static List<Reading> ofProgress() {
    return List.of(
        reading(
            BASE,
            "3.2",
            "Su kuriais ankstesniais pasiekimais lyginama?",
            "With which earlier achievement is it compared?",
            option("previous-period", "su praėjusio karto", "with that of the time before"),
            option(
                "same-period-last-year",
                "su to paties praėjusių metų laikotarpio",
                "with that of the same period of the year before"),
            option(
                "previous-spring",
                "su paskutiniais praėjusių mokslo metų",
                "with the last of the school year before")),
        reading(
            MADE,
            "3.2",
            "Koks pokytis yra pažanga?",
            "Which change is progress?",
            option("strictly-higher", "bet koks padidėjimas", "any rise"),
            option("not-lower", "ir tai, kad nesumažėjo", "a level kept too"),
            option("at-least-a-step", "padidėjimas bent vienu lygiu", "a rise by a level or more")),
        reading(
            SMALL_GROUP,
            "9.7",
            "Kiek mokinių turi būti grupėje, kad jos skaičius būtų galima rodyti?",
            "How many students must a group have for its numbers to be shown?",
            option("at-least-five", "bent 5", "5 or more"),
            option("at-least-ten", "bent 10", "10 or more"),
            option("any-number", "nesvarbu, kiek", "any number")),
        reading(
            SCHOOL_SHARE,
            "13.3",
            "Kaip iš klasių gaunama mokyklos dalis?",
            "How does the school's share follow from its classes?",
            option(
                "pooled", "skaičiuojami visi mokiniai kartu", "all students are counted together"),
            option(
                "mean-of-groups",
                "imamas klasių dalių vidurkis",
                "the classes' shares are averaged")));
  }

  private static List<Reading> ofDuties() {
    return List.of(
        reading(
            VISITS,
            "11.3",
            "Kiek kartų per metus turi apsilankyti tėvai, kai parašyta „ne mažiau kaip 1–2“?",
            "How often a year must parents visit, where the text says at least 1 to 2 times?",
            option("once", "bent 1 kartą", "once or more"),
            option("twice", "bent 2 kartus", "twice or more")),
        reading(
            YEAR_START,
            "9.1",
            "Iki kada trunka mokslo metų pradžia?",
            "Until when does the school year's start last?",
            option("first-month", "iki pirmojo mėnesio pabaigos", "to the end of its first month"),
            option("first-day", "tik pirmąją dieną", "the first day alone")),
        reading(
            YEAR_END,
            "9.7",
            "Kada yra mokslo metų pabaiga?",
            "When is the school year's end?",
            option(
                "may-and-june",
                "gegužę ir birželį, kaip paskutinės klasės valandėlės (9.2)",
                "in May and June, as the last class hours (9.2)"),
            option(
                "from-last-school-day",
                "nuo paskutinės mokymosi dienos iki to mėnesio pabaigos",
                "from the last school day to the end of that month")));
  }

  private static Reading reading(
      String key, String clause, String lt, String en, ReadingOption taken, ReadingOption... rest) {
    return new Reading(key, Clause.of(clause), LocalText.of(lt, en), taken, List.of(rest));
  }

  private static ReadingOption option(String code, String lt, String en) {
    return ReadingOption.of(code, lt, en);
  }
}
