package io.github.tvarka.progress;

import io.github.tvarka.policy.explain.Noun;
import io.github.tvarka.policy.text.LocalText;
import java.util.Map;

/** What the codes of plans, tables, observations and nominations are called. */
final class FormWords {
  private final Map<String, LocalText> labels;
  private final Map<String, Noun> nouns;

  private FormWords(Map<String, LocalText> labels, Map<String, Noun> nouns) {
    this.labels = labels;
    this.nouns = nouns;
  }

  static void add(Map<String, LocalText> labels, Map<String, Noun> nouns) {
    FormWords words = new FormWords(labels, nouns);
    words.parts();
    words.acts();
    words.observation();
    words.nomination();
  }

  private void parts() {
    label("form-part", "formos dalis", "part of the form");
    label("signature", "parašas", "signature");
    label("date", "data", "date");
    label("present-situation", "esama situacija", "present situation");
    label("goal", "tikslas", "goal");
    label("where-i-am", "kur esu šiuo metu", "where I am now");
    label("next-steps", "tolesni žingsniai", "next steps");
    label("self-assessment", "įsivertinimas", "self-assessment");
    label("development-plan", "asmeninio tobulėjimo planas", "personal development plan");
    label("attitudes", "nuostatos", "attitudes");
    label("effort", "pastangos", "effort");
    label("expectations", "lūkesčiai", "expectations");
    label("personal-growth", "asmeninė ūgtis", "personal growth");
    label("achievement", "pasiekimai", "achievement");
    label("signature-of-student", "mokinio parašas", "signature of the student");
    label("signature-of-parent", "tėvų (globėjų) parašas", "signature of a parent or guardian");
    label("signature-of-class-teacher", "klasės vadovo parašas", "signature of the class teacher");
    noun("steps", "žingsnis", "žingsniai", "žingsnių", "žingsnio", "step", "steps");
    noun(
        "success-signs",
        "sėkmės ženklas",
        "sėkmės ženklai",
        "sėkmės ženklų",
        "sėkmės ženklo",
        "sign of success",
        "signs of success");
  }

  private void acts() {
    label("write-progress-plan", "individualios pažangos planas", "plan of individual progress");
    label(
        "review-progress-plan",
        "individualios pažangos įsivertinimas",
        "review of the plan of individual progress");
    label("assess-plan", "galutinis plano įsivertinimas", "final self-assessment of the plan");
    label(
        "approve-development-plan",
        "asmeninio tobulėjimo plano aptarimas ir pasirašymas",
        "discussing and signing the personal development plan");
    label(
        "lead-self-assessment",
        "nuostatų ir pastangų įsivertinimas",
        "self-assessment of attitudes and effort");
    label("lead-progress-tables", "pažangos lentelių pildymas", "filling in progress tables");
    label("fill-in-progress-tables", "pažangos lentelių pildymas", "filling in progress tables");
    label("record-achievement", "pasiekimų fiksavimas lentelėse", "recording achievement");
    label("observe-achievement", "pasiekimų stebėjimas pamokoje", "observing achievement");
    label("primary-teacher", "pradinių klasių mokytojas", "primary teacher");
  }

  private void observation() {
    label(
        "criterion-level",
        "pasiekimų lygis pagal kriterijų",
        "level of achievement by a criterion");
    label("unsatisfactory", "nepatenkinamas", "unsatisfactory");
    label("threshold", "slenkstinis", "threshold");
    label("satisfactory", "patenkinamas", "satisfactory");
    label("basic", "pagrindinis", "basic");
    label("advanced", "aukštesnysis", "advanced");
  }

  private void nomination() {
    label("put-forward-by", "teikia", "put forward by");
    label("proposals", "teikimo laikas", "time for proposals");
    label("progress-made", "padaryta pažanga", "progress was made");
    label("decision-on-tie", "sprendimas dėl vienodų kandidatų", "decision on the tie");
    label("competition-results", "konkursų ir olimpiadų rezultatai", "results in competitions");
    noun(
        "candidates",
        "kandidatas",
        "kandidatai",
        "kandidatų",
        "kandidato",
        "candidate",
        "candidates");
    noun(
        "competition-prizes",
        "prizinė vieta",
        "prizinės vietos",
        "prizinių vietų",
        "prizinės vietos",
        "prize",
        "prizes");
  }

  private void label(String code, String lt, String en) {
    labels.put(code, LocalText.of(lt, en));
  }

  private void noun(
      String code,
      String one,
      String few,
      String many,
      String part,
      String singular,
      String plural) {
    nouns.put(code, new Noun(one, few, many, singular, plural, part));
  }
}
