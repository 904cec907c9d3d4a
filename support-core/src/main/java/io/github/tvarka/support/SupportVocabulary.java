package io.github.tvarka.support;

import io.github.tvarka.policy.explain.Noun;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.text.LocalText;
import java.util.LinkedHashMap;
import java.util.Map;

/** What this module's own codes are called, on top of the kernel's; a policy's vocabulary goes over both. */
public final class SupportVocabulary {
  /** The kernel's words and those of support. */
  public static final Vocabulary WORDS = Vocabulary.KERNEL.merge(create());

  private SupportVocabulary() {}

  private static Vocabulary create() {
    Map<String, LocalText> labels = new LinkedHashMap<>();
    entitlement(labels);
    consultations(labels);
    adaptation(labels);
    plans(labels);
    return new Vocabulary(labels, nouns());
  }

  private static void put(Map<String, LocalText> labels, String code, String lt, String en) {
    labels.put(code, LocalText.of(lt, en));
  }

  private static void entitlement(Map<String, LocalText> labels) {
    put(labels, "low-achievement", "žemi pasiekimai", "low achievement");
    put(labels, "learning-difficulties", "mokymosi sunkumai", "learning difficulties");
    put(labels, "away-from-school", "kurį laiką nelankyta mokykla", "away from school");
    put(labels, "highly-gifted", "itin gabus mokinys", "highly gifted");
    put(labels, "absences", "nelankytos dienos", "days of absence");
    put(labels, "subjects", "pasiekimai pagal dalykus", "standing in subjects");
    put(labels, "achievement-level", "pasiekimų lygis", "achievement level");
    put(labels, "progress", "pažanga", "progress");
    put(labels, "unsatisfactory", "nepatenkinamas", "unsatisfactory");
    put(labels, "threshold", "slenkstinis", "threshold");
    put(labels, "satisfactory", "patenkinamas", "satisfactory");
    put(labels, "basic", "pagrindinis", "basic");
    put(labels, "advanced", "aukštesnysis", "advanced");
    put(labels, "ask-for-support", "prašyti pagalbos", "ask for support");
    put(labels, "recommend-support", "rekomenduoti pagalbą", "recommend support");
    put(labels, "act", "veiksmas", "act");
    put(labels, "requester", "kas kreipiasi", "who does it");
  }

  private static void consultations(Map<String, LocalText> labels) {
    put(labels, "short-term", "trumpalaikė konsultacija", "short-term consultation");
    put(labels, "long-term", "ilgalaikė konsultacija", "long-term consultation");
    put(labels, "recommended-by", "kas rekomendavo", "recommended by");
    put(labels, "set-by", "kas nustatė", "set by");
    put(labels, "consultation-kind", "konsultacijos rūšis", "kind of consultation");
    put(labels, "lesson-minutes", "pamokos trukmė minutėmis", "length of a lesson in minutes");
    put(labels, "setting", "konsultacijos forma", "setting");
    put(labels, "single", "vienam mokiniui", "one student");
    put(labels, "group", "grupei", "a group");
    put(labels, "remote-single", "nuotoliu vienam mokiniui", "one student, remotely");
    put(labels, "remote-group", "nuotoliu grupei", "a group, remotely");
  }

  private static void adaptation(Map<String, LocalText> labels) {
    put(labels, "adaptation", "adaptacinis laikotarpis", "adaptation period");
    put(labels, "no-mark-window", "laikotarpis be pažymių", "time without marks");
    put(
        labels,
        "adaptation-surely",
        "adaptacinio laikotarpio dienos, kurios aiškios jau dabar",
        "days of the adaptation period that are sure by now");
    put(
        labels,
        "no-mark-window-surely",
        "dienos be pažymių, kurios aiškios jau dabar",
        "days without marks that are sure by now");
    put(
        labels,
        "adaptation-days",
        "adaptacinio laikotarpio dienos",
        "the days of the adaptation period");
    put(
        labels,
        "firstDay",
        "pirmoji mokymosi šioje mokykloje diena",
        "first school day in this school");
    put(labels, "enrolled", "tomis dienomis buvo šios mokyklos mokinys", "belonged to the school");
    put(labels, "mark", "pažymys", "mark");
    put(labels, "negative-mark", "neigiamas pažymys", "negative mark");
    put(labels, "test", "kontrolinis darbas", "test");
    put(labels, "descriptive", "aprašomasis vertinimas", "descriptive evaluation");
    put(labels, "formative", "formuojamasis vertinimas", "formative assessment");
    put(labels, "diagnostic", "diagnostinis vertinimas", "diagnostic assessment");
    put(labels, "in-adaptation", "adaptacinis laikotarpis", "time of adaptation");
  }

  private static void plans(Map<String, LocalText> labels) {
    put(labels, "minimum-learnt", "minimumas išmoktas", "the minimum is learnt");
    put(labels, "minimum-date", "atsiskaitymo terminas", "the date for the minimum");
    put(labels, "minimum-time", "atsiskaitymo laikas", "time for the minimum");
    put(labels, "recorded-in", "kur įrašyta", "recorded in");
    put(
        labels,
        "set-minimum-and-date",
        "minimumo ir termino nustatymas",
        "setting minimum and date");
    put(labels, "record-minimum-result", "rezultato įrašymas", "recording the result");
    put(labels, "support-plan", "pagalbos planas", "support plan");
    put(
        labels,
        "adaptation-plan",
        "adaptacijos priemonių planas",
        "plan of measures for adaptation");
    put(
        labels,
        "individual-education-plan",
        "individualus ugdymo planas",
        "individual education plan");
    put(labels, "trial-plan", "planas bandomajam laikotarpiui", "plan on trial");
    put(labels, "signature", "parašas", "signature");
    put(labels, "observed-before", "kas stebėta prieš priemonę", "what was observed before");
    put(labels, "observed-after", "kas stebėta po priemonės", "what was observed after");
    put(labels, "goal", "tikslas", "goal");
    put(labels, "hours-changed", "kiek pamokų keičiama", "how many lessons are changed");
    put(labels, "learning-level", "mokymosi lygis", "learning level");
    put(labels, "mean-of-marks", "pažymių vidurkis", "mean of marks");
    put(labels, "unexcused-lessons", "nepateisintos pamokos", "unexcused lessons");
    put(labels, "e-diary", "e. dienynas", "e-diary");
  }

  private static Map<String, Noun> nouns() {
    Map<String, Noun> nouns = new LinkedHashMap<>();
    nouns.put(
        "subjects-below-level",
        subject("kurio lygis per žemas", "kurių lygis per žemas", "below the required level"));
    nouns.put(
        "subjects-below-level-without-progress",
        subject(
            "kurio lygis per žemas ir kurio pažangos nėra",
            "kurių lygis per žemas ir kurių pažangos nėra",
            "below the required level without progress"));
    nouns.put(
        "subjects-with-progress",
        subject("kurio pažanga yra", "kurių pažanga yra", "with progress"));
    nouns.put(
        "school-days-away",
        new Noun(
            "nelankyta mokymosi diena",
            "nelankytos mokymosi dienos",
            "nelankytų mokymosi dienų",
            "school day of absence",
            "school days of absence"));
    nouns.put(
        "school-days-away-in-a-row",
        new Noun(
            "iš eilės nelankyta mokymosi diena",
            "iš eilės nelankytos mokymosi dienos",
            "iš eilės nelankytų mokymosi dienų",
            "school day of absence in a row",
            "school days of absence in a row"));
    nouns.put(
        "percent-of-hours-changed",
        new Noun(
            "procentas keičiamų pamokų",
            "procentai keičiamų pamokų",
            "procentų keičiamų pamokų",
            "percent of the hours of lessons changed",
            "percent of the hours of lessons changed",
            "procento keičiamų pamokų"));
    nouns.put(
        "consultation-minutes",
        new Noun(
            "konsultacijos minutė",
            "konsultacijos minutės",
            "konsultacijos minučių",
            "minute of consultation",
            "minutes of consultation"));
    nouns.put(
        "consultation-lessons",
        new Noun(
            "konsultacijos trukmės pamoka",
            "konsultacijos trukmės pamokos",
            "konsultacijos trukmės pamokų",
            "lesson's length of consultation",
            "lessons' length of consultation"));
    return nouns;
  }

  private static Noun subject(String whose, String ofWhich, String english) {
    return new Noun(
        "dalykas, " + whose,
        "dalykai, " + ofWhich,
        "dalykų, " + ofWhich,
        "subject " + english,
        "subjects " + english,
        "dalyko, " + whose);
  }
}
