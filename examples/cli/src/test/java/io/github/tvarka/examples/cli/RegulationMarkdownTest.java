package io.github.tvarka.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.examples.cli.regulation.PolicyDocument;
import io.github.tvarka.examples.cli.regulation.PolicyMarkdown;
import io.github.tvarka.examples.cli.regulation.Presets;
import io.github.tvarka.policy.edition.Regulation;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.text.Language;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Regulations as people read them: whatever stands in one must stand in its text. */
class RegulationMarkdownTest {
  private static final Path GOLDEN =
      Path.of("..", "..", "verification", "src", "test", "resources", "golden");

  private static final String TERMS = "class-7b/period-marks.json";

  /** Properties whose text is a code that has a name. */
  private static final Set<String> CODES = Set.of(
      "actor",
      "act",
      "addressees",
      "orElse",
      "rows",
      "subjects",
      "criteria",
      "own",
      "against",
      "gapFrom",
      "levelBy",
      "by",
      "with",
      "part",
      "role",
      "roles",
      "works",
      "exceptWorks",
      "proposers",
      "decider",
      "fact",
      "count",
      "held",
      "share",
      "of",
      "reason",
      "reasons",
      "form",
      "forWhom",
      "setBy",
      "recordedIn",
      "recommendedBy",
      "recommender",
      "instead",
      "consent",
      "measures",
      "parties",
      "units",
      "statement",
      "judged",
      "event",
      "repeated",
      "lasting",
      "mean",
      "channels",
      "required",
      "signers");

  /** Properties told in other words: numbers of months by their names, and so on. */
  private static final Set<String> IN_OTHER_WORDS =
      Set.of("document", "edition", "vocabulary", "months", "exceptMonths", "throughMonth");

  static Stream<String> regulations() {
    Stream<String> invented = Stream.of(
            "ProgressPolicy", "SupportPolicy", "IndicatorProgramme", "AttendancePolicy")
        .flatMap(name -> Stream.of(name, name + "-bare"))
        .map(name -> GOLDEN.resolve(name + ".json").toString());
    Stream<String> examples = Stream.of(
            "each-subject-in-percent",
            "half-day-sessions",
            "subjects-apart-and-one-row-alone",
            "kinds-and-parts-of-lessons",
            "hours-and-shared-budgets")
        .map(name -> Ran.DATA.resolve("policies/" + name + ".json").toString());
    Stream<String> others = Stream.of("duties/made-up-rhythms.json", TERMS)
        .map(file -> Ran.DATA.resolve(file).toString());
    return Stream.of(Presets.ids().stream(), invented, examples, others).flatMap(each -> each);
  }

  static List<String> presets() {
    return Presets.ids();
  }

  private record Told(Regulation regulation, Language language) {
    String text() {
      return PolicyMarkdown.of(regulation, language);
    }

    Explainer explainer() {
      return Presets.kindOf(regulation).explainer(regulation, language);
    }

    JsonNode tree() {
      return Json.tree(Json.write(regulation));
    }
  }

  private static List<Told> told(String id) {
    Regulation regulation = PolicyDocument.named(id);
    return Stream.of(Language.values())
        .map(language -> new Told(regulation, language))
        .toList();
  }

  private static void walk(String property, JsonNode node, BiConsumer<String, JsonNode> leaf) {
    if (node.isObject()) {
      node.properties().stream()
          .filter(entry -> !IN_OTHER_WORDS.contains(entry.getKey()))
          .forEach(entry -> walk(entry.getKey(), entry.getValue(), leaf));
    } else if (node.isArray()) {
      node.forEach(element -> walk(property, element, leaf));
    } else {
      leaf.accept(property, node);
    }
  }

  @ParameterizedTest
  @MethodSource("regulations")
  void tellsEachNumber(String id) {
    for (Told told : told(id)) {
      String text = told.text();
      walk("", told.tree(), (property, leaf) -> {
        if (leaf.isNumber() && !silent(property, leaf.intValue())) {
          assertThat(isTold(Fraction.of(leaf.intValue()), text, told))
              .as("%s %s in %s", property, leaf, told.language())
              .isTrue();
        } else if (leaf.isString() && leaf.stringValue().matches("-?[0-9]+/[0-9]+")) {
          assertThat(isTold(Fraction.parse(leaf.stringValue()), text, told))
              .as("%s %s in %s", property, leaf, told.language())
              .isTrue();
        }
      });
    }
  }

  /** What says nothing: one line, one member, no decimals, nothing to count after, once. */
  private static boolean silent(String property, int number) {
    return switch (property) {
      case "lines", "minMembers", "times" -> number == 1;
      case "decimals", "after" -> number == 0;
      default -> property.equals("atLeast") && (number == 0 || number == 1);
    };
  }

  private static boolean isTold(Fraction number, String text, Told told) {
    List<String> forms = new ArrayList<>();
    forms.add(told.explainer().wording().number(number));
    forms.add(number.toString());
    forms.add(told.explainer().wording().percent(number));
    return forms.stream()
        .anyMatch(form -> Pattern.compile("(?<![0-9])" + Pattern.quote(form) + "(?![0-9])")
            .matcher(text)
            .find());
  }

  @ParameterizedTest
  @MethodSource("regulations")
  void tellsEachClause(String id) {
    for (Told told : told(id)) {
      String text = told.text();
      walk("", told.tree(), (property, leaf) -> {
        if (property.equals("clause") || property.equals("clauses")) {
          String clause = leaf.stringValue().replaceFirst("^A(?=[0-9])", "");
          assertThat(List.of(clause, told.explainer().label(clause)))
              .as("%s in %s", clause, told.language())
              .anyMatch(text::contains);
        }
      });
    }
  }

  @ParameterizedTest
  @MethodSource("regulations")
  void namesEachCode(String id) {
    for (Told told : told(id)) {
      String text = told.text();
      walk("", told.tree(), (property, leaf) -> {
        if (isCode(property, leaf, told)) {
          assertThat(names(leaf.stringValue(), told))
              .as("%s %s in %s", property, leaf, told.language())
              .anyMatch(text::contains);
        }
      });
    }
  }

  /** Regulations of attendance say with three of these words when, what and how much is counted, which are no codes. */
  private static boolean isCode(String property, JsonNode leaf, Told told) {
    boolean words = Presets.kindOf(told.regulation()).equals(Presets.ATTENDANCE)
        && Set.of("by", "of", "part").contains(property);
    return CODES.contains(property) && leaf.isString() && !words;
  }

  /** A code by its label, or by its noun in any form. */
  private static List<String> names(String code, Told told) {
    Explainer explainer = told.explainer();
    List<String> names = new ArrayList<>(List.of(explainer.label(code)));
    for (int number : List.of(1, 2, 10)) {
      String counted = explainer.wording().counted(BigDecimal.valueOf(number), code);
      if (counted.contains(" ")) {
        names.add(counted.substring(counted.indexOf(' ') + 1));
      }
    }
    return names;
  }

  @ParameterizedTest
  @MethodSource("presets")
  void leavesNoCodeOfAPresetWithoutAName(String id) {
    for (Told told : told(id)) {
      walk("", told.tree(), (property, leaf) -> {
        if (isCode(property, leaf, told)) {
          String code = leaf.stringValue();
          boolean named = told.language() == Language.EN
              || !told.explainer().label(code).equals(code.replace('-', ' '));
          assertThat(named).as("%s %s", property, code).isTrue();
        }
      });
    }
  }

  @ParameterizedTest
  @MethodSource("regulations")
  void isMarkdownThatHoldsTogether(String id) {
    for (Told told : told(id)) {
      String text = told.text();
      assertThat(text).doesNotContain("\n\n\n", "null", "Optional", "  -  ", ": ; ", "()");
      List<String> lines = text.lines().toList();
      for (int i = 1; i < lines.size(); i++) {
        if (lines.get(i).startsWith("|") && lines.get(i - 1).startsWith("|")) {
          assertThat(cells(lines.get(i))).as(lines.get(i)).isEqualTo(cells(lines.get(i - 1)));
        }
      }
    }
  }

  private static int cells(String row) {
    return row.replace("\\|", "").split("\\|", -1).length;
  }

  @Test
  void readsLikeARegulation() {
    assertThat(Ran.tvarka("policy", "kedainiai-mip", "--format", "markdown", "--lang", "lt")
            .out())
        .contains(
            "### 3 priedas: lygių skalė\n\n| lygis | kaip vadinamas | procentai |\n",
            "| 3 | geras | 60–89 |\n",
            "- 8.3: dalyko mokytojas privalo: mokymosi lygių nustatymas (mokinys); spalį, sausį,"
                + " balandžio–gegužės mėnesiais; iki to laikotarpio pabaigos\n",
            "| 9.4 | to paties dalyko lygių skirtumas (nustato: mokinys, dalyko mokytojas):"
                + " daugiau kaip 2 | klasės vadovas privalo: ",
            "žingsniai (ne mažiau kaip 3)",
            "- pasirašo: klasės vadovas, mokinys, tėvai (globėjai, rūpintojai) (11.2 p.)\n");
    assertThat(Ran.tvarka("policy", "pilenai-progress", "--format", "markdown").out())
        .contains(
            "| negative | 1–3 | unsatisfactory, not credited, ",
            "- 3.1, if the student is in grades 1 to 8: at least 2 negative assessments in a row, in one subject; ",
            "| basic | 7–8 |\n",
            "| done: identifying the student | ");
    assertThat(
            Ran.tvarka("policy", "progymnasium-support", "--format", "markdown").out())
        .contains(
            "| 1.3 | away from school | at least 5 school days of absence in a row per school year |",
            "| 13.1 | the student is in grade 5 | from 1 September | 2 months | not allowed: marks;"
                + " instead: descriptive evaluation |\n");
    assertThat(Ran.tvarka("policy", "alytus-priority-2", "--format", "markdown", "--lang", "lt")
            .out())
        .contains(
            "| su mokykla bendradarbiaujantys tėvai | ne mažiau kaip 80 % (visuma: visi tėvai) |"
                + " bendrojo ugdymo mokyklos |\n",
            "| dalyvavimas TIWI projekte | iki 2020 m. rugpjūčio 31 d. | ");
  }

  @Test
  void tellsWhichOfTwoWaysIsTaken() {
    assertThat(markdown("kedainiai-mip", "lt"))
        .contains(
            "- žiūrima lygių, kurie tais mokslo metais nustatyti paskutiniai, ",
            "- tuščias langelis: to dalyko mokinys nesimoko, nebent ");
    assertThat(markdown("kedainiai-mip", "en"))
        .contains(
            "- what counts are the levels set last in the school year, ",
            "- a blank cell: the student is not taught the subject, unless ");
    String terms = Ran.DATA.resolve(TERMS).toString();
    assertThat(markdown(terms, "lt"))
        .contains(
            "ne mažiau kaip 2 neigiami įvertinimai, visų dalykų kartu; skaičiuojami visi tą patį trimestrą,"
                + " kad ir kas būtų tarp jų; ",
            "- 4.2: pažymių vidurkis per trimestrą; aukštyn apvalinama, ",
            "neatestuotas darbas – 1; laikotarpis be pažymių įskaitomas, kai įskaitytas bent vienas darbas\n");
    assertThat(markdown(terms, "en"))
        .contains(
            "at least 2 negative assessments, in all subjects together; all count that are in the same trimester,"
                + " whatever stands between them; ",
            "- 4.2: the mean of the marks per trimester, rounded up ",
            "; a period without marks is credited where at least one piece of work is\n");
  }

  @Test
  void tellsWhenPlansAreReviewedAndHowMuchTheyChange() {
    String support = GOLDEN.resolve("SupportPolicy.json").toString();
    assertThat(markdown(support, "lt"))
        .contains(
            "; aptariama (17.4.3): kas 4 savaites; spalį, balandžio–gegužės mėnesiais; plano pabaigoje;"
                + " pamokų keičiama ne daugiau kaip 30 %\n");
    assertThat(markdown(support, "en"))
        .contains(
            "; reviewed (17.4.3): every 4 weeks; in October, April to May; at the end of the plan;"
                + " at most 30% of the hours of lessons are changed\n");
  }

  private static String markdown(String policy, String language) {
    return Ran.tvarka("policy", policy, "--format", "markdown", "--lang", language)
        .out();
  }
}
