package io.github.tvarka.progress;

import io.github.tvarka.policy.explain.Noun;
import io.github.tvarka.policy.text.LocalText;
import java.util.Map;

/** What the codes of marks, achievement levels and cases are called. */
final class MarkWords {
  private final Map<String, LocalText> labels;
  private final Map<String, Noun> nouns;

  private MarkWords(Map<String, LocalText> labels, Map<String, Noun> nouns) {
    this.labels = labels;
    this.nouns = nouns;
  }

  static void addTo(Map<String, LocalText> labels, Map<String, Noun> nouns) {
    MarkWords words = new MarkWords(labels, nouns);
    words.entries();
    words.levels();
    words.works();
    words.runs();
    words.credits();
    words.consultations();
  }

  private void entries() {
    label("assessment", "įvertinimas", "assessment");
    label("mark", "pažymys", "mark");
    label("grade-with-marks", "klasė, kurioje rašomi pažymiai", "grade with marks");
    label("mean-of-marks", "pažymių vidurkis", "mean of marks");
    label("credited", "įskaityta", "credited");
    label("not-credited", "neįskaityta", "not credited");
    label("made-progress", "padaryta pažanga (pp)", "made progress");
    label("made-no-progress", "nepadaryta pažanga (np)", "made no progress");
    label("exempt", "atleista", "exempt");
    label("not-assessed", "neatestuota", "not assessed");
    label("formative", "formuojamasis vertinimas", "formative assessment");
    label("negative", "neigiamas", "negative");
    label("neutral", "nevertinamas", "neutral");
  }

  private void levels() {
    label("unsatisfactory", "nepatenkinamas", "unsatisfactory");
    label("threshold", "slenkstinis lygis", "threshold level");
    label("satisfactory", "patenkinamas lygis", "satisfactory level");
    label("basic", "pagrindinis lygis", "basic level");
    label("advanced", "aukštesnysis lygis", "advanced level");
  }

  private void works() {
    label("lesson-work", "darbas pamokoje", "work in a lesson");
    label("accountable-work", "atsiskaitomasis darbas", "accountable work");
    label("test", "kontrolinis darbas", "test");
    label("period", "laikotarpio įvertinimas", "assessment of a period");
    label("year", "metinis įvertinimas", "assessment of the year");
  }

  private void runs() {
    label("all-subjects", "visi dalykai", "all subjects");
    nouns.put(
        "negative-assessments-in-a-row",
        new Noun(
            "neigiamas įvertinimas iš eilės",
            "neigiami įvertinimai iš eilės",
            "neigiamų įvertinimų iš eilės",
            "negative assessment in a row",
            "negative assessments in a row",
            "neigiamo įvertinimo iš eilės"));
    nouns.put(
        "negative-assessments",
        new Noun(
            "neigiamas įvertinimas",
            "neigiami įvertinimai",
            "neigiamų įvertinimų",
            "negative assessment",
            "negative assessments",
            "neigiamo įvertinimo"));
  }

  private void credits() {
    nouns.put(
        "credited-entries",
        new Noun(
            "įrašas „įskaityta“",
            "įrašai „įskaityta“",
            "įrašų „įskaityta“",
            "entry \"credited\"",
            "entries \"credited\""));
    nouns.put(
        "not-credited-entries",
        new Noun(
            "įrašas „neįskaityta“",
            "įrašai „neįskaityta“",
            "įrašų „neįskaityta“",
            "entry \"not credited\"",
            "entries \"not credited\""));
  }

  private void consultations() {
    label("consultation-attendance", "dalyvavimas konsultacijoje", "attendance at a consultation");
    consultations("assigned-consultations", "paskirt", "assigned consultation");
    consultations("attended-consultations", "lankyt", "attended consultation");
    consultations("missed-consultations", "praleist", "missed consultation");
    nouns.put(
        "unrecorded-consultations",
        new Noun(
            "konsultacija be dalyvavimo įrašo",
            "konsultacijos be dalyvavimo įrašo",
            "konsultacijų be dalyvavimo įrašo",
            "consultation without a record of attendance",
            "consultations without a record of attendance"));
  }

  private void consultations(String code, String stem, String english) {
    nouns.put(
        code,
        new Noun(
            stem + "a konsultacija",
            stem + "os konsultacijos",
            stem + "ų konsultacijų",
            english,
            english + "s"));
  }

  private void label(String code, String lt, String en) {
    labels.put(code, LocalText.of(lt, en));
  }
}
