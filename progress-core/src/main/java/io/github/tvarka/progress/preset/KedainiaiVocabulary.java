package io.github.tvarka.progress.preset;

import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.text.LocalText;
import java.util.LinkedHashMap;
import java.util.Map;

/** What this regulation calls its roles and acts. */
final class KedainiaiVocabulary {
  private KedainiaiVocabulary() {}

  static Vocabulary words() {
    Map<String, LocalText> labels = new LinkedHashMap<>();
    roles(labels);
    consultations(labels);
    ofStudentsAndParents(labels);
    ofTeachers(labels);
    ofOthers(labels);
    events(labels);
    return new Vocabulary(labels, Map.of());
  }

  private static void put(Map<String, LocalText> labels, String code, String lt, String en) {
    labels.put(code, LocalText.of(lt, en));
  }

  private static void roles(Map<String, LocalText> labels) {
    put(
        labels,
        "education-assistance-specialist",
        "pagalbos mokiniui specialistas",
        "education assistance specialist");
    put(labels, "administration", "administracija", "administration");
    put(labels, "progress-model-group", "MIP grupė", "group of the progress model");
    put(labels, "methods-group", "metodinė grupė", "methods group");
  }

  private static void consultations(Map<String, LocalText> labels) {
    put(
        labels,
        "initiate-consultation-on-gap",
        "individualios mokinio ir mokytojų konsultacijos inicijavimas",
        "initiating an individual consultation of student and teachers");
    put(
        labels,
        "organise-consultation",
        "individualios konsultacijos organizavimas",
        "organising an individual consultation");
    put(
        labels,
        "set-measures",
        "priemonių pažangai gerinti numatymas",
        "setting measures that improve progress");
    put(
        labels,
        "take-part-in-consultation",
        "dalyvavimas konsultacijoje",
        "taking part in the consultation");
    put(labels, "carry-out-measures", "numatytų priemonių vykdymas", "carrying out the measures");
  }

  private static void ofStudentsAndParents(Map<String, LocalText> labels) {
    put(
        labels,
        "set-own-learning-levels",
        "savo mokymosi lygių nustatymas",
        "setting the own learning levels");
    put(labels, "reflect-in-lessons", "refleksija pamokose", "reflecting in lessons");
    put(
        labels,
        "discuss-plan-results",
        "plano rezultatų aptarimas",
        "discussing the plan's results");
    put(
        labels,
        "share-experience",
        "dalijimasis sėkminga patirtimi",
        "sharing successful experience");
    put(
        labels,
        "get-acquainted-with-regulation",
        "susipažinimas su tvarka",
        "getting acquainted with the regulation");
    put(
        labels,
        "help-carry-out-plan",
        "pagalba įgyvendinant planą",
        "helping to carry out the plan");
    put(
        labels,
        "follow-progress-results",
        "domėjimasis pažangos rezultatais",
        "taking an interest in the results of progress");
    put(
        labels,
        "visit-and-discuss-progress",
        "apsilankymas gimnazijoje ir pažangos aptarimas",
        "visiting the school and discussing progress");
  }

  private static void ofTeachers(Map<String, LocalText> labels) {
    put(labels, "set-learning-levels", "mokymosi lygių nustatymas", "setting learning levels");
    put(
        labels,
        "choose-and-present-tools",
        "pažangos stebėjimo įrankių pasirinkimas ir pristatymas",
        "choosing and presenting the tools");
    put(
        labels,
        "assess-and-discuss-progress",
        "pažangos vertinimas ir aptarimas",
        "assessing and discussing progress");
    put(
        labels,
        "discuss-model-and-propose",
        "modelio įgyvendinimo aptarimas ir siūlymai",
        "discussing how the model works, and proposals");
    put(
        labels,
        "give-individual-consultations",
        "individualios konsultacijos",
        "individual consultations");
    put(
        labels,
        "acquaint-with-regulation",
        "supažindinimas su tvarka",
        "acquainting with the regulation");
    put(labels, "hold-class-hours", "MIP klasės valandėlė", "class hour on progress");
    put(
        labels,
        "advise-on-levels-and-plan",
        "konsultavimas dėl lygių ir plano",
        "advising on levels and plan");
    put(
        labels,
        "reflect-on-class-progress",
        "klasės pažangos reflektavimas",
        "reflecting on the class's progress");
    put(
        labels,
        "analyse-class-progress",
        "klasės pažangos analizė, duomenys ir siūlymai",
        "analysis of the class's progress, data and proposals");
  }

  private static void ofOthers(Map<String, LocalText> labels) {
    put(
        labels,
        "help-find-causes-of-failure",
        "pagalba ieškant nesėkmių priežasčių",
        "help to find causes of failure");
    put(labels, "help-teachers", "pagalba mokytojams", "help for teachers");
    put(
        labels,
        "cooperate-and-inform-of-help",
        "bendradarbiavimas ir informavimas apie pagalbą",
        "cooperating and informing of help");
    put(labels, "initiate-model", "modelio įgyvendinimo inicijavimas", "initiating the model");
    put(labels, "research-progress", "pažangos tyrimai", "research of progress");
    put(labels, "propose-improvements", "siūlymai modeliui gerinti", "proposing improvements");
    put(labels, "correct-model", "modelio koregavimas", "correcting the model");
    put(
        labels,
        "organise-class-teachers-meetings",
        "klasėje dirbančių mokytojų pasitarimai",
        "meetings of a class's teachers");
    put(
        labels,
        "initiate-talk-on-difficulties",
        "individualus pokalbis dėl sunkumų",
        "individual talk on difficulties");
    put(
        labels,
        "analyse-class-data",
        "klasių vadovų duomenų analizė",
        "analysis of the class teachers' data");
    put(
        labels,
        "analyse-research-and-process",
        "tyrimų ir proceso analizė",
        "analysis of research and of the process");
    put(
        labels,
        "take-part-in-reflection-hours",
        "dalyvavimas refleksijos valandėlėse",
        "taking part in reflection hours");
  }

  private static void events(Map<String, LocalText> labels) {
    put(labels, "topic-or-chapter-finished", "baigta tema ar skyrius", "a topic or chapter ended");
    put(
        labels,
        "class-data-received",
        "klasių vadovai pateikė duomenis",
        "class teachers gave their data");
    put(labels, "specialist-needed", "reikia specialisto", "a specialist is needed");
    put(labels, "correction-needed", "modelį reikia koreguoti", "the model needs correcting");
    put(
        labels,
        "learning-or-behaviour-difficulties",
        "mokymosi ar elgesio sunkumai",
        "difficulties of learning or behaviour");
    put(labels, "administration-needed", "reikia administracijos", "the administration is needed");
  }
}
