package io.github.tvarka.policy.explain;

import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.text.LocalText;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names of what the kernel itself knows; the words are those of the glossary. */
final class KernelVocabulary {
  private final Map<String, LocalText> labels = new LinkedHashMap<>();
  private final Map<String, Noun> nouns = new LinkedHashMap<>();

  private KernelVocabulary() {}

  static Vocabulary create() {
    KernelVocabulary words = new KernelVocabulary();
    words.roles();
    words.modalities();
    words.windows();
    words.aspects();
    words.units();
    return new Vocabulary(words.labels, words.nouns);
  }

  private void roles() {
    label(Role.STUDENT.code(), "mokinys", "student");
    label(Role.PARENT.code(), "tėvai (globėjai, rūpintojai)", "parent or guardian");
    label(Role.CLASS_TEACHER.code(), "klasės vadovas", "class teacher");
    label(Role.SUBJECT_TEACHER.code(), "dalyko mokytojas", "subject teacher");
    label(Role.SOCIAL_EDUCATOR.code(), "socialinis pedagogas", "social educator");
    label(Role.HEAD.code(), "mokyklos vadovas", "head of the school");
    label(
        Role.CHILD_WELFARE_COMMISSION.code(), "Vaiko gerovės komisija", "Child Welfare Commission");
    label(Role.SCHOOL.code(), "mokykla", "school");
  }

  private void modalities() {
    label("must", "privalo", "must");
    label("should", "turėtų", "should");
    label("consider", "turi apsvarstyti", "is to consider");
    label("may", "gali", "may");
  }

  private void windows() {
    label("day", "diena", "day");
    label("week", "savaitė", "week");
    label("previous-month", "praėjęs mėnuo", "month before");
    label("calendar-month", "kalendorinis mėnuo", "calendar month");
    label("half-year", "pusmetis", "half-year");
    label("trimester", "trimestras", "trimester");
    label("quarter", "ketvirtis", "quarter");
    label("school-year", "mokslo metai", "school year");
    label("whole-record", "visas laikotarpis", "whole record");
    label("spell", "nepertraukiamo nelankymo laikotarpis", "unbroken absence");
  }

  private void aspects() {
    label("age", "amžius", "age");
    label("birthDate", "gimimo data", "birth date");
    label("grade", "klasė", "grade");
    label("enrolment", "mokymasis mokykloje", "enrolment");
    label("school-calendar", "mokslo metų kalendorius", "school calendar");
    label("subject", "dalykas", "subject");
    label(CounterKey.NO_SUBJECT, "nenurodytas dalykas", "subject not given");
    label("channel", "pranešimo būdas", "channel");
    label("evidence", "pagrindimas", "evidence");
  }

  private void units() {
    noun("day", new Noun("diena", "dienos", "dienų", "day", "days"));
    noun("lesson", new Noun("pamoka", "pamokos", "pamokų", "lesson", "lessons"));
    noun(
        "school-day",
        new Noun(
            "mokymosi diena", "mokymosi dienos", "mokymosi dienų", "school day", "school days"));
    noun(
        "calendar-day",
        new Noun(
            "kalendorinė diena",
            "kalendorinės dienos",
            "kalendorinių dienų",
            "calendar day",
            "calendar days"));
    noun(
        "working-day",
        new Noun("darbo diena", "darbo dienos", "darbo dienų", "working day", "working days"));
    noun(
        "session",
        new Noun(
            "dienos dalis",
            "dienos dalys",
            "dienos dalių",
            "session",
            "sessions",
            "dienos dalies"));
    noun("hour", new Noun("valanda", "valandos", "valandų", "hour", "hours"));
    noun("minute", new Noun("minutė", "minutės", "minučių", "minute", "minutes"));
    noun("week", new Noun("savaitė", "savaitės", "savaičių", "week", "weeks"));
    noun(
        "school-week",
        new Noun(
            "mokslo savaitė", "mokslo savaitės", "mokslo savaičių", "school week", "school weeks"));
    noun("month", masculine("mėnuo", "mėnesiai", "mėnesių", "mėnesio", "month"));
    noun(
        "calendar-month",
        masculine(
            "kalendorinis mėnuo",
            "kalendoriniai mėnesiai",
            "kalendorinių mėnesių",
            "kalendorinio mėnesio",
            "calendar month"));
    noun("half-year", masculine("pusmetis", "pusmečiai", "pusmečių", "pusmečio", "half-year"));
    noun("trimester", masculine("trimestras", "trimestrai", "trimestrų", "trimestro", "trimester"));
    noun("quarter", masculine("ketvirtis", "ketvirčiai", "ketvirčių", "ketvirčio", "quarter"));
    noun(
        "school-year",
        masculine("mokslo metai", "mokslo metai", "mokslo metų", "mokslo metų", "school year"));
    noun("year", masculine("metai", "metai", "metų", "metų", "year"));
    noun("time", masculine("kartą", "kartus", "kartų", "karto", "time"));
  }

  private static Noun masculine(String one, String few, String many, String part, String english) {
    return new Noun(one, few, many, english, english + "s", part);
  }

  private void label(String code, String lt, String en) {
    labels.put(code, LocalText.of(lt, en));
  }

  private void noun(String code, Noun noun) {
    nouns.put(code, noun);
  }
}
