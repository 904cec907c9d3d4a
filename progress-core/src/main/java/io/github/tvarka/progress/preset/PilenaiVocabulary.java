package io.github.tvarka.progress.preset;

import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.text.LocalText;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the regulation's roles, acts and events are called. */
final class PilenaiVocabulary {
  private final Map<String, LocalText> labels = new LinkedHashMap<>();

  private PilenaiVocabulary() {}

  static Vocabulary words() {
    PilenaiVocabulary words = new PilenaiVocabulary();
    words.roles();
    words.followUp();
    words.administration();
    words.parents();
    words.teachers();
    words.primaryTeachers();
    words.student();
    words.events();
    return new Vocabulary(words.labels, Map.of());
  }

  private void roles() {
    label("administration", "administracija", "administration");
    label("primary-teacher", "pradinio ugdymo mokytojas", "primary teacher");
    label("class-teacher", "klasės auklėtojas", "class teacher");
    label(
        "support-specialist", "švietimo pagalbos specialistas", "education assistance specialist");
    label("teacher", "mokytojas", "teacher");
    label("teachers-council", "mokytojų taryba", "teachers' council");
  }

  private void followUp() {
    label(
        "lead-development-plan",
        "ugdymosi plano rengimo vedimas",
        "leading the making of the plan");
    label("breakthrough-of-the-year", "„Metų proveržis“", "Breakthrough of the Year");
    label("prize-winner", "prizininkas", "prize-winner");
    label("primary-progress", "1–4 klasių mokinio pažanga", "progress in grades 1 to 4");
    label("upper-progress", "5–8 klasių mokinio pažanga", "progress in grades 5 to 8");
    label("undated", "nedatuota", "undated");
    label("three-levels", "trys pasiekimų lygiai", "three achievement levels");
    label("four-levels", "keturi pasiekimų lygiai", "four achievement levels");
    label("lithuania-general-curricula", "bendrosios programos", "general curriculum");
    label("before-2022", "ankstesnė kaip 2022 m.", "before 2022");
    label("levels", "pasiekimų lygiai", "achievement levels");
    label("primary", "pradinis ugdymas", "primary education");
    label(
        "lithuania-isak-1831",
        "švietimo ir mokslo ministro įsakymas ISAK-1831",
        "order ISAK-1831 of the minister of education and science");
    label("identify-student", "mokinio identifikavimas", "identifying the student");
    label("three-way-meeting", "trišalis susitikimas", "three-way meeting");
    label(
        "find-causes-of-low-achievement",
        "nepažangumo ar žemų pasiekimų priežasčių aiškinimasis",
        "finding the causes of low achievement");
    label("assign-consultations", "konsultacijų skyrimas", "assigning consultations");
    label(
        "watch-consultation-attendance",
        "dalyvavimo paskirtose konsultacijose stebėjimas",
        "watching attendance at the consultations assigned");
    label("adapt-programme", "programos pritaikymas", "programme adaptation");
    label(
        "refer-to-psychological-service",
        "siuntimas į pedagoginę psichologinę tarnybą",
        "referral to the pedagogical-psychological service");
    label("identification", "identifikavimas", "identification");
    label("meeting", "trišalis susitikimas", "three-way meeting");
    label("causes", "priežastys", "causes");
    label("consultations", "konsultacijos", "consultations");
    label("watch", "konsultacijų stebėjimas", "watch over consultations");
    label("decision", "sprendimas", "decision");
  }

  private void administration() {
    label("monitor-achievement", "pasiekimų stebėsena", "monitoring achievement");
    label(
        "organise-recording-of-progress",
        "pažangos fiksavimo organizavimas",
        "organising the recording of progress");
    label(
        "watch-recording-of-progress",
        "pažangos fiksavimo stebėjimas",
        "watching the recording of progress");
    label(
        "assess-training-needs",
        "mokytojų kompetencijų tobulinimo poreikių vertinimas",
        "assessing teachers' training needs");
    label("survey-opinion", "nuomonės apklausa", "survey of opinion");
    label("present-results", "sistemos rezultatų pristatymas", "presenting the system's results");
    label("discuss-achievements", "pasiekimų aptarimas", "discussing achievements");
    label(
        "initiate-improvement",
        "sistemos tobulinimo inicijavimas",
        "initiating improvement of the system");
    label(
        "organise-breakthrough-of-the-year",
        "renginys „Metų proveržis“",
        "event Breakthrough of the Year");
  }

  private void parents() {
    label(
        "consent-to-monitoring",
        "pritarimas individualios pažangos stebėsenai",
        "consent to the monitoring of individual progress");
    label(
        "carry-out-assigned-activities",
        "paskirtų veiklų atlikimas",
        "carrying out assigned activities");
    label("follow-achievement", "domėjimasis pasiekimais", "following achievement");
    label("help-with-learning", "pagalba mokantis", "help with learning");
    label("cooperate", "bendradarbiavimas", "cooperation");
    label(
        "take-part-in-three-way-talk",
        "dalyvavimas trišaliame pokalbyje",
        "taking part in the three-way talk");
  }

  private void teachers() {
    label(
        "apply-recording-of-progress",
        "pasirinktų pažangos fiksavimo būdų taikymas",
        "applying the chosen ways of recording progress");
    label(
        "combine-formative-and-diagnostic-tools",
        "formuojamojo ir diagnostinio vertinimo įrankių derinimas",
        "combining tools of formative and diagnostic assessment");
    label(
        "choose-methods-for-general-competences",
        "metodų bendrosioms kompetencijoms ugdyti parinkimas",
        "choosing methods for general competences");
    label(
        "organise-competitions",
        "konkursų, olimpiadų ir kitų veiklų organizavimas",
        "organising competitions, olympiads and other activities");
    label(
        "report-competition-results",
        "informavimas apie veiklų rezultatus",
        "reporting the results of activities");
    label("help", "pagalba", "help");
    label(
        "involve-in-activities-of-subject",
        "įtraukimas į dalyko veiklas",
        "involving in activities of the subject");
    label("communicate", "bendravimas", "communication");
    label("e-diary", "el. dienynas", "e-diary");
    label("open-days", "Atvirų durų dienos", "open days");
  }

  private void primaryTeachers() {
    label("talk-about-effort", "pokalbis apie pastangas", "talk about effort");
    label(
        "organise-growth-portfolio",
        "Asmeninės ūgties aplanko kaupimas",
        "keeping the portfolio of personal growth");
    label(
        "agree-forms-of-recording",
        "susitarimas dėl pažangos fiksavimo formų",
        "agreeing on the forms of recording progress");
    label("initiate-support", "švietimo pagalbos inicijavimas", "initiating support");
    label(
        "initiate-first-assessment-of-needs",
        "pirminio specialiųjų ugdymosi poreikių vertinimo inicijavimas",
        "initiating the first assessment of special educational needs");
    label(
        "discuss-progress-with-parents",
        "pažangos aptarimas su tėvais",
        "discussing progress with parents");
    label("three-way-talk", "trišalis pokalbis", "three-way talk");
    label(
        "acquaint-with-progress-tables",
        "supažindinimas su lūkesčiais ir pažangos lentelėmis",
        "making expectations and progress tables known");
    label("watch-progress", "pažangos stebėjimas", "watching progress");
    label("mediate-support", "tarpininkavimas teikiant pagalbą", "mediating support");
  }

  private void student() {
    label("present-aims", "tobulėjimo siekių pristatymas", "presenting the aims");
    label("say-that-help-is-needed", "pagalbos poreikio išsakymas", "saying that help is needed");
    label(
        "take-part-in-events",
        "dalyvavimas renginiuose, konkursuose, olimpiadose",
        "taking part in events, competitions and olympiads");
    label("learn-in-consultations", "mokymasis konsultacijose", "learning in consultations");
    label("reflect-on-achievement", "pasiekimų refleksija", "reflection on achievement");
  }

  private void events() {
    label("activity-assigned", "paskirta veikla", "an activity was assigned");
    label("three-way-talk-called", "kviečiama į trišalį pokalbį", "a three-way talk was called");
    label(
        "two-negative-in-a-row",
        "du neigiami įvertinimai iš eilės",
        "two negative assessments in a row");
    label("help-needed", "reikia pagalbos", "help is needed");
  }

  private void label(String code, String lt, String en) {
    labels.put(code, LocalText.of(lt, en));
  }
}
