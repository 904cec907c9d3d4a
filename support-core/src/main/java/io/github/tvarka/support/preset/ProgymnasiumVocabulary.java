package io.github.tvarka.support.preset;

import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.text.LocalText;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the regulation's roles, acts, facts and events are called. */
final class ProgymnasiumVocabulary {
  private final Map<String, LocalText> labels = new LinkedHashMap<>();

  private ProgymnasiumVocabulary() {}

  static Vocabulary words() {
    ProgymnasiumVocabulary words = new ProgymnasiumVocabulary();
    words.roles();
    words.facts();
    words.rules();
    words.teachers();
    words.others();
    words.school();
    return new Vocabulary(words.labels, Map.of());
  }

  private void put(String code, String lt, String en) {
    labels.put(code, LocalText.of(lt, en));
  }

  private void roles() {
    put("school", "progimnazija", "progymnasium");
    put("primary-teacher", "pradinių klasių mokytojas", "primary teacher");
    put("support-specialist", "pagalbos mokiniui specialistas", "education assistance specialist");
    put("deputy-head", "direktoriaus pavaduotojas ugdymui", "deputy head");
    put("working-group", "darbo grupė", "working group");
    put("administration", "mokyklos administracija", "school administration");
    put(
        "support-coordinator",
        "direktoriaus įsakymu paskirtas atsakingas asmuo",
        "person appointed by the head's order");
    put("educational-support-service", "švietimo pagalbos tarnyba", "educational support service");
    put("achievement-sheet", "pasiekimų ir pažangos lapas", "achievement and progress sheet");
    put("in-person", "žodžiu", "in person");
  }

  private void facts() {
    put("teacher-help-needed", "reikia mokytojo pagalbos", "a teacher's help is needed");
    put("away-for-some-time", "kurį laiką nelankė mokyklos", "was away for some time");
    put("for-oneself", "prašo pats sau", "asks for themselves");
    put("for-own-child", "prašo savo vaikui", "asks for their own child");
    put("teaches-the-student", "moko šį mokinį", "teaches this student");
    put(
        "class-teacher-of-the-student",
        "yra šio mokinio klasės vadovas",
        "is this student's class teacher");
    put("grade-5", "5 klasė", "grade 5");
    put("newly-arrived", "naujai atvykęs mokinys", "newly arrived student");
    put(
        "adaptation-help-needed",
        "adaptacijai reikia pagalbos",
        "help is needed for the adaptation");
    put(
        "individual-plan-necessary",
        "būtinas individualus ugdymo planas",
        "an individual education plan is necessary");
    put("support-need-seen", "pastebėtas pagalbos poreikis", "a need of support was seen");
    put(
        "help-in-class-not-enough",
        "pagalbos klasėje nepakanka",
        "help in the class is not enough");
    put(
        "special-needs-suspected",
        "įtariami specialieji ugdymosi poreikiai",
        "special educational needs are suspected");
    put("correction-needed", "reikia koreguoti pagalbą", "a correction is needed");
    put("parents-agree", "tėvai sutinka", "the parents agree");
    put("special-educational-needs", "specialieji ugdymosi poreikiai", "special educational needs");
    put("consultations-possible", "konsultuoti galima", "consultations are possible");
    put("parents-can-help", "tėvai gali padėti", "the parents can help");
    put("improvement-goal-set", "iškeltas gerinimo uždavinys", "a goal of improvement is set");
    put("help-needed", "reikia pagalbos", "help is needed");
    put(
        "parents-needed-in-lesson",
        "reikia tėvų dalyvavimo pamokoje",
        "parents are needed in a lesson");
    put(
        "greater-learning-difficulties",
        "didesni mokymosi sunkumai",
        "greater learning difficulties");
    put("progress-made", "padaryta pažanga", "progress was made");
  }

  private void rules() {
    put(
        "analyse-adaptation-help",
        "analizė, kokios pagalbos reikia adaptacijai",
        "analysing what help the adaptation needs");
    put("invite-parents", "tėvų kvietimas", "inviting the parents");
    put(
        "recommend-correction",
        "rekomendacija, kaip koreguoti pagalbą",
        "recommending a correction");
    put("tell-class-teacher", "pranešimas klasės vadovui", "telling the class teacher");
    put(
        "bring-before-commission",
        "kreipimasis į Vaiko gerovės komisiją",
        "bringing the case before the commission");
    put(
        "turn-to-service",
        "kreipimasis į švietimo pagalbos tarnybą",
        "turning to the educational support service");
  }

  private void teachers() {
    put("identify-need", "pagalbos poreikio nustatymas", "identifying the need of support");
    put(
        "cooperate-with-class-teacher",
        "bendradarbiavimas su klasės vadovu",
        "cooperating with the class teacher");
    put(
        "adjust-learning-and-tasks",
        "mokymosi koregavimas ir užduočių pritaikymas",
        "adjusting learning and tasks");
    put("use-fitting-methods", "tinkamų metodų taikymas", "using fitting means and methods");
    put("organise-peer-help", "mokinių pagalba mokiniams", "help from other students in lessons");
    put(
        "invite-specialist-to-lesson",
        "specialisto kvietimas į pamoką",
        "inviting a specialist to a lesson");
    put("invite-parents-to-lesson", "tėvų kvietimas į pamoką", "inviting parents to a lesson");
    put("give-consultations", "konsultacijos", "consultations");
    put(
        "fill-in-achievement-sheet",
        "pasiekimų ir pažangos lapo pildymas",
        "filling in the achievement and progress sheet");
    put(
        "analyse-achievement-sheet",
        "pasiekimų ir pažangos lapo aptarimas",
        "analysing the achievement and progress sheet");
    put(
        "cooperate-with-subject-teachers",
        "bendradarbiavimas su dalykų mokytojais",
        "cooperating with subject teachers");
    put("find-out-need", "pagalbos poreikio išsiaiškinimas", "finding out the need");
    put(
        "find-out-expectations",
        "tėvų lūkesčių išsiaiškinimas",
        "finding out the parents' expectations");
    put("discuss-measures", "pagalbos priemonių aptarimas", "discussing the measures");
    put(
        "ask-about-conditions-at-home",
        "domėjimasis mokymosi sąlygomis namuose",
        "asking about conditions at home");
    put("encourage-parents", "tėvų skatinimas prisidėti", "encouraging the parents to contribute");
  }

  private void others() {
    put("monitor-attendance", "lankomumo stebėjimas", "monitoring attendance");
    put("give-help", "specialisto pagalba", "a specialist's help");
    put(
        "consult-on-achievement",
        "konsultavimas pasiekimų ir pagalbos klausimais",
        "consulting on achievement and support");
    put(
        "research-achievement-and-support",
        "pasiekimų gerinimo ir pagalbos tyrimai",
        "research on achievement and support");
    put(
        "analyse-social-emotional-education",
        "socialinio emocinio ugdymo turinio analizė",
        "analysing social-emotional education");
    put(
        "organise-educational-support",
        "švietimo pagalbos organizavimas",
        "organising educational support");
    put(
        "organise-programme-adaptation",
        "programų pritaikymo organizavimas",
        "organising the adaptation of programmes");
    put(
        "analyse-effect-of-measures",
        "priemonių veiksmingumo analizė",
        "analysing the effect of measures");
    put(
        "take-interest-in-school",
        "domėjimasis, kaip vaikui sekasi",
        "taking an interest in achievement and school life");
    put("help-with-homework", "pagalba atliekant namų darbus", "help with homework");
    put(
        "cooperate-with-school",
        "bendradarbiavimas su mokytojais ir specialistais",
        "cooperating with teachers and specialists");
    put("heed-recommendations", "rekomendacijų laikymasis", "heeding recommendations");
    put(
        "take-part-in-support-events",
        "dalyvavimas pagalbai skirtuose renginiuose",
        "taking part in events of support");
  }

  private void school() {
    put("form-working-group", "darbo grupės sudarymas", "forming a working group");
    put(
        "coordinate-monitoring-and-support",
        "stebėsenos ir pagalbos koordinavimas",
        "coordinating monitoring and support");
    put(
        "coordinate-support-process",
        "pagalbos teikimo proceso koordinavimas",
        "coordinating the process of support");
    put(
        "see-to-timely-measures",
        "sprendimų ir priemonių įgyvendinimo laiku priežiūra",
        "seeing to timely decisions and measures");
    put(
        "see-to-analysis-of-effect",
        "priemonių poveikio analizės priežiūra",
        "seeing to the analysis of effect");
    put("monitor-improvement", "pasiekimų gerinimo stebėsena", "monitoring the improvement");
    put(
        "provide-non-formal-education",
        "galimybė rinktis neformaliojo švietimo užsiėmimus",
        "a choice of non-formal education");
    put(
        "let-teachers-count-non-formal-achievement",
        "galimybė mokytojams atsižvelgti į pasiekimus būreliuose",
        "letting teachers take its achievements into account");
    put(
        "cooperate-with-all",
        "bendradarbiavimas su visais pagalbos dalyviais",
        "cooperating with all who take part");
    put("reward-for-progress", "skatinimas už padarytą pažangą", "rewarding progress made");
    put("provide-active-breaks", "sąlygos aktyvioms pertraukoms", "active and meaningful breaks");
    put("initiate-research", "tyrimų inicijavimas", "initiating research");
    put(
        "carry-out-improvement-plan",
        "pasiekimų gerinimo priemonių plano vykdymas",
        "carrying out the plan of measures for improvement");
    put("appoint-coordinator", "atsakingo asmens paskyrimas", "appointing who is responsible");
    put("answer-for-coordination", "atsakomybė už koordinavimą", "answering for the coordination");
  }
}
