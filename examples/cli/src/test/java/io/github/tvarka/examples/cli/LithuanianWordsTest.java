package io.github.tvarka.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.examples.cli.regulation.PolicyDocument;
import io.github.tvarka.examples.cli.regulation.Presets;
import io.github.tvarka.policy.edition.Regulation;
import io.github.tvarka.policy.explain.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What an editor would mark in the Lithuanian words of the regulations that come with the library. */
class LithuanianWordsTest {
  static List<String> presets() {
    return Presets.ids();
  }

  private static Vocabulary words(Regulation regulation) {
    return Presets.kindOf(regulation).words().merge(regulation.vocabulary());
  }

  /** Each text in Lithuanian: names, questions and answers, what clauses say. */
  private static List<String> texts(String id) {
    Regulation regulation = PolicyDocument.named(id);
    List<String> texts = new ArrayList<>();
    collect(Json.tree(Json.write(regulation)), texts);
    words(regulation).labels().values().forEach(label -> texts.add(label.lt()));
    words(regulation)
        .nouns()
        .values()
        .forEach(noun -> texts.addAll(List.of(noun.one(), noun.few(), noun.many(), noun.part())));
    return texts;
  }

  private static void collect(JsonNode node, List<String> texts) {
    if (node.isObject() && node.has("lt")) {
      texts.add(node.get("lt").stringValue());
    }
    node.forEach(part -> collect(part, texts));
  }

  @ParameterizedTest
  @MethodSource("presets")
  void haveDashesQuotesAndSpacesOfTheirOwn(String id) {
    assertThat(texts(id))
        .isNotEmpty()
        .allSatisfy(text -> assertThat(text)
            .isEqualTo(text.strip())
            .doesNotContain("  ", " - ", "\"", "''", " ,", " ;", "..")
            .doesNotContainPattern("(?<![A-Z-])\\b[0-9]+-[0-9]+\\b")
            .doesNotContainPattern("[0-9]\\.[0-9]+ (proc|val|bal)"));
  }

  /** 21 parents are "21 bendradarbiaujančio tėvo" after "iki", and half a notice is "1/2 pranešimo". */
  @ParameterizedTest
  @MethodSource("presets")
  void haveAGenitiveOfTheSingularOfTheirOwnWhereItIsNotThePlural(String id) {
    assertThat(words(PolicyDocument.named(id)).nouns().values())
        .allSatisfy(noun -> assertThat(noun.part().split("[ ,]+"))
            .as(noun.one())
            .noneMatch(word -> word.endsWith("ai") || word.endsWith("ys")));
  }

  @ParameterizedTest
  @MethodSource("presets")
  void haveThreeForms(String id) {
    assertThat(words(PolicyDocument.named(id)).nouns().values())
        .filteredOn(noun -> !noun.one().endsWith("metai"))
        .allSatisfy(noun -> {
          assertThat(noun.one()).isNotEqualTo(noun.few()).isNotEqualTo(noun.many());
          assertThat(Stream.of(noun.many().split("[ ,]+")))
              .as(noun.one())
              .anyMatch(word -> word.endsWith("ų"));
        });
  }
}
