package io.github.tvarka.attendance;

import io.github.tvarka.policy.explain.Noun;
import java.util.LinkedHashMap;
import java.util.Map;

/** What this module counts, in the forms that a number asks for. */
final class AttendanceNouns {
  private AttendanceNouns() {}

  static Map<String, Noun> all() {
    Map<String, Noun> nouns = new LinkedHashMap<>();
    lessonsOfADay(nouns);
    nouns.put(
        "unexcused-lessons",
        new Noun(
            "nepateisinta pamoka",
            "nepateisintos pamokos",
            "nepateisintų pamokų",
            "unexcused lesson",
            "unexcused lessons"));
    nouns.put(
        "scheduled-lessons",
        new Noun(
            "tvarkaraščio pamoka",
            "tvarkaraščio pamokos",
            "tvarkaraščio pamokų",
            "timetabled lesson",
            "timetabled lessons"));
    nouns.put(
        "excused-school-days",
        new Noun(
            "pateisinta mokymosi diena",
            "pateisintos mokymosi dienos",
            "pateisintų mokymosi dienų",
            "excused school day",
            "excused school days"));
    nouns.put(
        "excused-working-days",
        new Noun("darbo diena", "darbo dienos", "darbo dienų", "working day", "working days"));
    nouns.put(
        "excused-lessons",
        new Noun(
            "pateisinta pamoka",
            "pateisintos pamokos",
            "pateisintų pamokų",
            "excused lesson",
            "excused lessons"));
    nouns.put(
        "excused-late-arrivals",
        new Noun(
            "pateisintas vėlavimas",
            "pateisinti vėlavimai",
            "pateisintų vėlavimų",
            "excused late arrival",
            "excused late arrivals",
            "pateisinto vėlavimo"));
    usedUp(nouns);
    nouns.put(
        "notices",
        new Noun("pranešimas", "pranešimai", "pranešimų", "notice", "notices", "pranešimo"));
    nouns.put(
        "excused-calendar-days",
        new Noun(
            "kalendorinė diena",
            "kalendorinės dienos",
            "kalendorinių dienų",
            "calendar day",
            "calendar days"));
    return nouns;
  }

  private static void usedUp(Map<String, Noun> nouns) {
    nouns.put(
        "excused-sessions",
        new Noun(
            "pateisinta dienos dalis",
            "pateisintos dienos dalys",
            "pateisintų dienos dalių",
            "excused session",
            "excused sessions",
            "pateisintos dienos dalies"));
    nouns.put(
        "excused-hours",
        new Noun(
            "pateisinta valanda",
            "pateisintos valandos",
            "pateisintų valandų",
            "excused hour",
            "excused hours"));
    nouns.put(
        "excused-minutes",
        new Noun(
            "pateisinta minutė",
            "pateisintos minutės",
            "pateisintų minučių",
            "excused minute",
            "excused minutes",
            "pateisintos minutės"));
  }

  private static void lessonsOfADay(Map<String, Noun> nouns) {
    nouns.put(
        "missed-lessons",
        new Noun(
            "praleista pamoka",
            "praleistos pamokos",
            "praleistų pamokų",
            "missed lesson",
            "missed lessons"));
    nouns.put(
        "missed-lessons-without-notice",
        new Noun(
            "praleista pamoka be pranešimo",
            "praleistos pamokos be pranešimo",
            "praleistų pamokų be pranešimo",
            "missed lesson without notice",
            "missed lessons without notice"));
    nouns.put(
        "lessons-missed-in-part",
        new Noun(
            "iš dalies praleista pamoka",
            "iš dalies praleistos pamokos",
            "iš dalies praleistų pamokų",
            "lesson missed in part",
            "lessons missed in part"));
    nouns.put(
        "attended-lessons",
        new Noun(
            "lankyta pamoka",
            "lankytos pamokos",
            "lankytų pamokų",
            "attended lesson",
            "attended lessons"));
    nouns.put(
        "lessons-to-mark",
        new Noun(
            "žymėtina pamoka",
            "žymėtinos pamokos",
            "žymėtinų pamokų",
            "lesson to mark",
            "lessons to mark"));
  }
}
