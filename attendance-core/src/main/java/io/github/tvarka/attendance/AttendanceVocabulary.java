package io.github.tvarka.attendance;

import io.github.tvarka.policy.explain.LocalText;
import io.github.tvarka.policy.explain.Noun;
import io.github.tvarka.policy.explain.Vocabulary;
import java.util.LinkedHashMap;
import java.util.Map;

/** What this module's own codes are called, on top of the kernel's; a policy's vocabulary goes over both. */
public final class AttendanceVocabulary {
  /** The kernel's words and those of attendance. */
  public static final Vocabulary WORDS = Vocabulary.KERNEL.merge(create());

  private AttendanceVocabulary() {}

  private static Vocabulary create() {
    Map<String, LocalText> labels = new LinkedHashMap<>();
    labels.put(
        "illness",
        LocalText.of("liga ar apsilankymas pas gydytoją", "illness or a doctor's visit"));
    labels.put(
        "personal", LocalText.of("svarbios asmeninės priežastys", "important personal reasons"));
    labels.put("force-majeure", LocalText.of("nenugalimos aplinkybės", "force majeure"));
    labels.put(
        "medical-notice",
        LocalText.of(
            "pranešta, kad kreiptasi į gydymo įstaigą",
            "told that a medical institution was contacted"));
    labels.put("documents", LocalText.of("pateikti dokumentai", "documents given"));
    labels.put("reasons-given", LocalText.of("nurodytos priežastys", "reasons given"));
    labels.put("objective-reasons", LocalText.of("objektyvios priežastys", "objective reasons"));
    labels.put(
        "school-transport",
        LocalText.of("neatvyko mokyklinis transportas", "the school's transport failed"));
    labels.put("email", LocalText.of("el. laiškas", "e-mail"));
    labels.put("phone-message", LocalText.of("žinutė telefonu", "phone message"));
    labels.put("e-diary", LocalText.of("žinutė e. dienyne", "e-diary message"));
    labels.put("call", LocalText.of("skambutis", "phone call"));
    labels.put("ground", LocalText.of("priežastis", "ground"));
    labels.put("given-by", LocalText.of("kas pranešė", "given by"));
    labels.put("statement", LocalText.of("kas nurodyta pranešime", "what the notice states"));
    labels.put("coverage", LocalText.of("kiek dienos praleista", "how much of the day was missed"));
    labels.put("unmarked-lessons", LocalText.of("nepažymėtos pamokos", "unmarked lessons"));
    labels.put("whole-days", LocalText.of("visa diena", "the whole day"));
    labels.put("single-lessons", LocalText.of("pavienės pamokos", "single lessons"));
    labels.put(
        "first-in-month", LocalText.of("pirmas kartas tą mėnesį", "the first time in the month"));
    labels.put(
        "again-in-month", LocalText.of("pakartotinai tą patį mėnesį", "again in the same month"));
    Map<String, Noun> nouns = new LinkedHashMap<>();
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
        "excused-calendar-days",
        new Noun(
            "kalendorinė diena",
            "kalendorinės dienos",
            "kalendorinių dienų",
            "calendar day",
            "calendar days"));
    return new Vocabulary(labels, nouns);
  }
}
