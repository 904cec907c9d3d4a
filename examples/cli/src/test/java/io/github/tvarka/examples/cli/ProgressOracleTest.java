package io.github.tvarka.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.progress.ProgressPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was counted apart over the class's levels and marks, in the folder itself, is what the report decides. */
class ProgressOracleTest {
  private static final Path FOLDER = Ran.DATA.resolve("class-7b");
  private static final JsonNode REPORT =
      Json.tree(Ran.tvarka("report", FOLDER, "--format", "json").out());

  private static List<String> expected(String file) {
    return Ran.text(FOLDER.resolve(file)).lines().skip(1).toList();
  }

  private static List<JsonNode> list(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false).toList();
  }

  private static String text(JsonNode node, String pointer) {
    return node.at(pointer).asString();
  }

  @Test
  void consultationsAreThoseCountedApart() {
    List<String> called = new ArrayList<>();
    for (JsonNode student : REPORT.get("students")) {
      list(student.at("/parts/comparison/consultations")).stream()
          .filter(each -> text(each, "/outcome/outcome").equals("called-for"))
          .forEach(each -> called.add(text(student, "/student") + ","
              + text(each, "/citation/clause") + "," + text(each, "/subject")));
    }
    assertThat(called).isEqualTo(expected("expected-consultations.csv"));
  }

  @Test
  void marksOfTheFirstTrimesterAreThoseCountedApart() {
    List<String> marks = new ArrayList<>();
    for (JsonNode student : REPORT.get("students")) {
      list(student.at("/parts/period-mark")).stream()
          .filter(mark -> mark.at("/term/number").asInt() == 1)
          .filter(mark -> !text(mark, "/outcome/outcome").equals("without-marks"))
          .forEach(mark -> marks.add(
              text(student, "/student") + "," + text(mark, "/subject") + ",1," + mark(mark)));
    }
    assertThat(marks).isEqualTo(expected("expected-period-marks.csv"));
  }

  private static String mark(JsonNode decision) {
    return switch (text(decision, "/outcome/outcome")) {
      case "marked" -> String.valueOf(decision.at("/outcome/mark").asInt());
      case "credited" -> decision.at("/outcome/credited").asBoolean() ? "credited" : "not-credited";
      default -> "?";
    };
  }

  @Nested
  class TheClass {
    private final JsonNode shown = REPORT.at("/parts/cohort/groups/0/analysis");

    private static String counts(JsonNode analysis) {
      StringBuilder cells = new StringBuilder();
      list(analysis.get("levels"))
          .forEach(level -> cells.append(level.get("count")).append(","));
      return cells
          .append(analysis.get("unknown"))
          .append(",")
          .append(progress(analysis))
          .toString();
    }

    private static String progress(JsonNode analysis) {
      JsonNode progress = analysis.get("progress");
      return progress.get("made") + "," + progress.get("notMade") + "," + progress.get("unknown");
    }

    private static String gaps(JsonNode subject) {
      JsonNode gaps = subject.get("gaps");
      return gaps.get("ownHigher") + "," + gaps.get("same") + "," + gaps.get("ownLower") + ","
          + gaps.get("unknown") + "," + gaps.get("consultations");
    }

    @Test
    void isAnalysedAsCountedApart() {
      List<String> rows = new ArrayList<>();
      for (JsonNode subject : shown.get("subjects")) {
        rows.add(text(subject, "/subject") + "," + subject.get("taught") + "," + counts(subject)
            + "," + gaps(subject));
      }
      rows.add("all," + shown.get("students") + "," + counts(shown) + ",,,,,");
      assertThat(rows)
          .isEqualTo(expected("expected-class.csv").stream()
              .filter(row -> !row.startsWith("biotechnology"))
              .toList());
    }

    @Test
    void doesNotTellOfASubjectOfThree() {
      assertThat(list(shown.get("suppressed")))
          .extracting(JsonNode::asString)
          .containsExactly("biotechnology");
      assertThat(shown.get("subjects").toString()).doesNotContain("biotechnology");
    }

    @Test
    void nominatesThoseOfTheStories() {
      List<String> told = list(REPORT.at("/parts/nomination/candidates")).stream()
          .filter(each -> !text(each, "/outcome/outcome").equals("not-eligible"))
          .map(each -> text(each, "/candidate") + " " + text(each, "/outcome/outcome"))
          .toList();
      assertThat(told)
          .containsExactly("7B-01 put-forward", "7B-08 not-yet-known", "7B-13 put-forward");
    }
  }

  @Test
  void theInventedRegulationIsTheOneOfItsCases() {
    String text = Ran.text(FOLDER.resolve("period-marks.json"));
    ProgressPolicy policy = Json.value(Json.tree(text), "policy", ProgressPolicy.class);
    assertThat(Json.write(policy)).isEqualTo(text);
    assertThat(policy.document().title().en()).startsWith("Invented regulation: ");
    for (String file :
        List.of("period-mark-waits-for-a-test", "period-credited", "negative-marks-altogether")) {
      JsonNode written = Json.tree(Ran.text(Ran.DATA.resolve("cases/" + file + ".json")));
      assertThat(Json.value(written.get("policy"), "policy", ProgressPolicy.class))
          .as(file)
          .isEqualTo(policy);
    }
  }

  @Test
  void aStudentAloneIsNoClass() {
    JsonNode alone = Json.tree(
        Ran.tvarka("report", FOLDER, "--student", "7B-01", "--format", "json").out());
    assertThat(alone.has("parts")).isFalse();
    assertThat(IntStream.range(0, alone.get("students").size())
            .mapToObj(i -> text(alone.get("students").get(i), "/student")))
        .containsExactly("7B-01");
  }
}
