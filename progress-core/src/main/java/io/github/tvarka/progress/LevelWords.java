package io.github.tvarka.progress;

import io.github.tvarka.policy.text.LocalText;
import java.util.Map;

/** The names of the codes of learning levels, comparisons and progress over time. */
final class LevelWords {
  private LevelWords() {}

  static void addTo(Map<String, LocalText> labels) {
    measured(labels);
    criteria(labels);
    bands(labels);
    subjects(labels);
  }

  private static void measured(Map<String, LocalText> labels) {
    labels.put("learning-level", LocalText.of("mokymosi lygis", "learning level"));
    labels.put("criterion-level", LocalText.of("rodiklio lygis", "level of a criterion"));
    labels.put("percent-reached", LocalText.of("pasiekta procentų", "percent reached"));
    labels.put("criteria-mean", LocalText.of("rodiklių vidurkis", "mean of the criteria"));
    labels.put(
        "level-gap", LocalText.of("mokymosi lygių skirtumas", "gap between learning levels"));
    labels.put("mean-level", LocalText.of("lygių vidurkis", "mean of the levels"));
    labels.put("mean-level-gap", LocalText.of("vidurkių skirtumas", "gap between the means"));
    labels.put(
        "level-change", LocalText.of("mokymosi lygio pokytis", "change of the learning level"));
    labels.put(
        "criterion-change",
        LocalText.of("rodiklio lygio pokytis", "change of a criterion's level"));
    labels.put(
        "criteria-mean-change",
        LocalText.of("rodiklių vidurkio pokytis", "change of the mean of the criteria"));
    labels.put(
        "mean-level-change",
        LocalText.of("lygių vidurkio pokytis", "change of the mean of the levels"));
  }

  private static void criteria(Map<String, LocalText> labels) {
    labels.put("learning-to-learn", LocalText.of("mokėjimas mokytis", "learning to learn"));
    labels.put(
        "knowledge-and-understanding",
        LocalText.of("žinios ir supratimas", "knowledge and understanding"));
    labels.put("communication", LocalText.of("komunikavimas", "communication"));
    labels.put("subject-thinking", LocalText.of("dalykinis mąstymas", "subject thinking"));
    labels.put("problem-solving", LocalText.of("problemų sprendimas", "problem solving"));
  }

  private static void bands(Map<String, LocalText> labels) {
    labels.put("lower", LocalText.of("sumažėjo", "lower"));
    labels.put("same", LocalText.of("nepakito", "the same"));
    labels.put("higher", LocalText.of("padidėjo", "higher"));
  }

  private static void subjects(Map<String, LocalText> labels) {
    labels.put("moral-education", LocalText.of("dorinis ugdymas", "moral education"));
    labels.put("lithuanian", LocalText.of("lietuvių kalba", "Lithuanian"));
    labels.put("english", LocalText.of("anglų kalba", "English"));
    labels.put(
        "second-foreign-language",
        LocalText.of("antroji užsienio kalba", "second foreign language"));
    labels.put("mathematics", LocalText.of("matematika", "mathematics"));
    labels.put("biology", LocalText.of("biologija", "biology"));
    labels.put("physics", LocalText.of("fizika", "physics"));
    labels.put("chemistry", LocalText.of("chemija", "chemistry"));
    labels.put("geography", LocalText.of("geografija", "geography"));
    labels.put("history", LocalText.of("istorija", "history"));
    labels.put(
        "information-technology",
        LocalText.of("informacinės technologijos", "information technology"));
    labels.put("art", LocalText.of("dailė", "art"));
    labels.put("biotechnology", LocalText.of("biotechnologijos", "biotechnology"));
    labels.put("music", LocalText.of("muzika", "music"));
    labels.put(
        "economics-and-entrepreneurship",
        LocalText.of("ekonomika ir verslumas", "economics and entrepreneurship"));
    labels.put("physical-education", LocalText.of("fizinis ugdymas", "physical education"));
  }
}
