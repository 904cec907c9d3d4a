package io.github.tvarka.attendance;

import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.text.LocalText;
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
    spells(labels);
    labels.put(
        "reaches-back",
        LocalText.of("kiek dienų atgal galioja pranešimas", "how far the notice reaches back"));
    labels.put("late-arrivals", LocalText.of("vėlavimai", "late arrivals"));
    labels.put("missed-lessons", LocalText.of("praleistos pamokos", "missed lessons"));
    labels.put("prevention", LocalText.of("prevencinės priemonės", "preventive measures"));
    labels.put("support-plan", LocalText.of("pagalbos planas", "support plan"));
    labels.put(
        "authorities",
        LocalText.of("kreipimasis į kitas institucijas", "turning to other authorities"));
    notices(labels);
    return new Vocabulary(labels, AttendanceNouns.all());
  }

  private static void spells(Map<String, LocalText> labels) {
    spell(labels, "week", "tą savaitę", "tą pačią savaitę", "week");
    spell(labels, "half-year", "tą pusmetį", "tą patį pusmetį", "half-year");
    spell(labels, "trimester", "tą trimestrą", "tą patį trimestrą", "trimester");
    spell(labels, "quarter", "tą ketvirtį", "tą patį ketvirtį", "quarter");
    spell(labels, "school-year", "tais mokslo metais", "tais pačiais mokslo metais", "school year");
  }

  private static void spell(
      Map<String, LocalText> labels, String window, String in, String inTheSame, String en) {
    labels.put(
        "first-in-" + window, LocalText.of("pirmas kartas " + in, "the first time in the " + en));
    labels.put(
        "again-in-" + window, LocalText.of("pakartotinai " + inTheSame, "again in the same " + en));
  }

  private static void notices(Map<String, LocalText> labels) {
    labels.put("e-diary-entry", LocalText.of("įrašas e. dienyne", "entry in the e-diary"));
    labels.put(
        "notify-of-absence", LocalText.of("pranešimas apie neatvykimą", "notice of absence"));
    labels.put("record-absence", LocalText.of("neatvykimo fiksavimas", "recording the absence"));
    labels.put("lesson-missed", LocalText.of("praleista pamoka", "a lesson was missed"));
    labels.put(
        "lesson-missed-without-notice",
        LocalText.of(
            "praleista pamoka, apie kurią nepranešta",
            "a lesson was missed and nobody told of it"));
    labels.put(
        "part-of-lesson-missed",
        LocalText.of("nedalyvavo pamokos dalyje", "missed a part of a lesson"));
    labels.put(
        "day-missed",
        LocalText.of(
            "praleistos visos prasidėjusios pamokos", "all lessons begun so far were missed"));
    labels.put(
        "lesson-to-mark",
        LocalText.of(
            "pamoka, kurią reikia pažymėti e. dienyne", "a lesson to be marked in the e-diary"));
    labels.put("form-part", LocalText.of("formos dalis", "part of the form"));
    labels.put("signature", LocalText.of("parašas", "signature"));
    labels.put("class", LocalText.of("klasė", "class"));
    labels.put("lesson-count", LocalText.of("pamokų skaičius", "number of lessons"));
    labels.put("reasons", LocalText.of("priežastys", "reasons"));
    labels.put("solutions", LocalText.of("sprendimo būdai", "solutions"));
    labels.put("conclusion", LocalText.of("išvada", "conclusion"));
  }
}
