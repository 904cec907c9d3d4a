package io.github.tvarka.attendance.preset;

import io.github.tvarka.policy.explain.Noun;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.text.LocalText;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the regulation's acts, roles, facts and counters are called. */
final class RukainiaiVocabulary {
  private RukainiaiVocabulary() {}

  static Vocabulary words() {
    Map<String, LocalText> labels = new LinkedHashMap<>();
    acts(labels);
    duties(labels);
    labels.put("municipality", LocalText.of("savivaldybė", "municipality"));
    labels.put(
        "cooperation-coordinator",
        LocalText.of(
            "tarpinstitucinio bendradarbiavimo koordinatorius",
            "inter-institutional cooperation coordinator"));
    labels.put(
        "support-exhausted",
        LocalText.of(
            "išnaudotos visos švietimo pagalbos galimybės",
            "all educational support is exhausted"));
    labels.put(
        "not-attending-school",
        LocalText.of("mokinys nelanko gimnazijos", "the student does not attend the school"));
    labels.put(
        "recommended-support-given",
        LocalText.of("teikiama rekomenduota pagalba", "the recommended support is given"));
    labels.put(
        "commission-proposal",
        LocalText.of(
            "Vaiko gerovės komisija siūlo kreiptis į koordinatorių",
            "the Child Welfare Commission proposes to apply to the coordinator"));
    Map<String, Noun> nouns = new LinkedHashMap<>();
    nouns.put(
        "illness-days",
        new Noun(
            "ligos diena", "ligos dienos", "ligos dienų", "day of illness", "days of illness"));
    nouns.put(
        "personal-days",
        new Noun(
            "asmeninių priežasčių diena",
            "asmeninių priežasčių dienos",
            "asmeninių priežasčių dienų",
            "personal day",
            "personal days"));
    return new Vocabulary(labels, nouns);
  }

  private static void duties(Map<String, LocalText> labels) {
    labels.put(
        "confirm-health-contact",
        LocalText.of(
            "patvirtinimas, kad kreiptasi į sveikatos priežiūros įstaigą",
            "confirming that a health institution was contacted"));
    labels.put(
        "health-confirmation-requested",
        LocalText.of(
            "gimnazija prašo patvirtinti, kad kreiptasi į sveikatos priežiūros įstaigą",
            "the school asks to confirm that a health institution was contacted"));
    labels.put(
        "inform-parents-of-absence",
        LocalText.of("tėvų informavimas apie nelankymą", "informing the parents of the absence"));
    labels.put(
        "inform-student-of-absence",
        LocalText.of(
            "mokinio informavimas apie užfiksuotą neatvykimą",
            "informing the student of the recorded absence"));
    labels.put(
        "inform-parents-of-leaving",
        LocalText.of(
            "tėvų informavimas apie savavališką išvykimą iš pamokų",
            "informing the parents of leaving lessons without permission"));
    labels.put(
        "inform-parents-of-missed-part",
        LocalText.of(
            "tėvų informavimas apie nedalyvavimą pamokos dalyje",
            "informing the parents of a missed part of a lesson"));
    labels.put(
        "left-without-permission",
        LocalText.of("savavališkai išvyko iš pamokų", "left lessons without permission"));
    labels.put(
        "part-of-lesson-left",
        LocalText.of(
            "nedalyvavo pamokos dalyje, bet nepavėlavo",
            "missed a part of a lesson, but not by coming late"));
    labels.put("monitor-attendance", LocalText.of("lankomumo stebėjimas", "monitoring attendance"));
    labels.put(
        "analyse-causes-of-absence",
        LocalText.of("nelankymo priežasčių analizė", "analysing the causes of absences"));
    labels.put(
        "decide-on-improving-attendance",
        LocalText.of("sprendimai dėl lankymo gerinimo", "deciding how to improve attendance"));
    labels.put(
        "acquaint-with-regulation",
        LocalText.of("supažindinimas su tvarka", "making the regulation known"));
    labels.put(
        "apply-to-child-rights-service",
        LocalText.of(
            "kreipimasis raštu dėl galimo vaiko teisių pažeidimo",
            "written application on a possible violation of the child's rights"));
    labels.put(
        "child-rights-service",
        LocalText.of(
            "vaiko teisių apsaugos taryba ar jos teritorinis skyrius",
            "child-rights service or its territorial division"));
    labels.put(
        "child-rights-violation-suspected",
        LocalText.of(
            "pagrįstai įtariama, kad pažeistos vaiko teisės",
            "there is well-founded information on possible violations of the child's rights"));
    labels.put("teacher", LocalText.of("mokytojas", "teacher"));
    labels.put(
        "support-specialist",
        LocalText.of("švietimo pagalbos specialistas", "education assistance specialist"));
  }

  private static void acts(Map<String, LocalText> labels) {
    labels.put("warning", LocalText.of("įspėjimas", "warning"));
    labels.put("preventive-talk", LocalText.of("prevencinis pokalbis", "preventive talk"));
    labels.put(
        "written-explanation",
        LocalText.of(
            "raštiškas priežasčių paaiškinimas (1 priedas)",
            "written explanation of the causes (annex 1)"));
    labels.put(
        "feedback-talk",
        LocalText.of("grįžtamasis sprendimų aptarimas", "feedback talk on what was decided"));
    labels.put(
        "find-out-causes", LocalText.of("priežasčių išsiaiškinimas", "finding out the causes"));
    labels.put("invite-to-talk", LocalText.of("kvietimas į pokalbį", "invitation to a talk"));
    labels.put(
        "initiate-social-educator-talk",
        LocalText.of(
            "socialinio pedagogo pokalbio inicijavimas",
            "initiating a talk with the social educator"));
    labels.put(
        "individual-talk-and-help-plan",
        LocalText.of(
            "individualus pokalbis ir pagalbos planavimas",
            "individual talk and planning of help"));
    labels.put(
        "inform-of-absence",
        LocalText.of("informavimas apie nelankymą", "informing of the absences"));
    labels.put("commission-hearing", LocalText.of("nagrinėjimas posėdyje", "hearing of the case"));
    labels.put(
        "invite-parents-too",
        LocalText.of(
            "kvietimas į posėdį ir tėvams", "invitation of the parents to the hearing too"));
    labels.put(
        "report-work-done",
        LocalText.of("pranešimas apie darbą su mokiniu", "report on the work done"));
    labels.put(
        "report-measures-taken",
        LocalText.of("pranešimas apie taikytas priemones", "report on the measures taken"));
    labels.put(
        "individual-support-plan",
        LocalText.of("individualios pagalbos planas", "individual support plan"));
    labels.put(
        "apply-to-cooperation-coordinator",
        LocalText.of(
            "kreipimasis dėl koordinuotų paslaugų", "application for coordinated services"));
    labels.put(
        "ask-for-minimal-supervision",
        LocalText.of("prašymas dėl minimalios priežiūros", "request for minimal supervision"));
    labels.put(
        "decide-on-ending-contract",
        LocalText.of(
            "sprendimas dėl mokymo sutarties nutraukimo",
            "decision on ending the learning contract"));
    labels.put(
        "propose-another-school",
        LocalText.of("siūlymas pereiti į kitą mokyklą", "proposal to move to another school"));
  }
}
