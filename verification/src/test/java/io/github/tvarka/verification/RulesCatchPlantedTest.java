package io.github.tvarka.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that never fails guards nothing: each is shown a violation, and only the rule meant for it may find it. */
class RulesCatchPlantedTest {
  private static final List<NamedRule> RULES = Rules.over(
      "planted", new Sources(List.of(Path.of(System.getProperty("basedir"), "src/test/java"))));

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ReadsFile                | allowed types
      CountsAtomically         | allowed types
      HandlesMethods           | allowed types
      UsesClock                | no input, clock, chance or threads
      OldDate                  | no input, clock, chance or threads
      StartsThread             | no input, clock, chance or threads
      Chance                   | no input, clock, chance or threads
      Now                      | nothing from outside
      NowInZone                | nothing from outside
      NowByReference           | nothing from outside
      NowInLambda              | nothing from outside
      Millis                   | nothing from outside
      Zone                     | nothing from outside
      ChanceByMath             | nothing from outside
      ChanceById               | nothing from outside
      Shuffles                 | nothing from outside
      ReadsEnvironment         | nothing from outside
      ReadsProperty            | nothing from outside
      Reflects                 | nothing from outside
      LoadsByName              | nothing from outside
      RunsParallel             | nothing from outside
      Waits                    | nothing from outside
      DefaultLocale            | no default locale
      FormatsWithoutLocale     | no default locale
      FormattedWithoutLocale   | no default locale
      LowersWithoutLocale      | no default locale
      UppersByReference        | no default locale
      DateFormatWithoutLocale  | no default locale
      BytesWithoutCharset      | no default locale
      PrintsTrace              | no standard streams
      CopiesSet                | stable order
      CopiesMapByReference     | stable order
      Counter                  | final fields
      PublicScratch            | final fields
      VolatileCounter          | final fields
      ImmutableByHand          | final fields
      StaticCounter            | final fields
      HandBuilder              | final fields
      StaticArray              | immutable constants
      StaticArrayList          | immutable constants
      StaticSetBehindInterface | immutable collections in constants
      BeanGetter               | no bean accessors
      BeanQuestion             | no bean accessors
      InheritedQuestion        | no bean accessors
      OptionalPart             | serializable parts
      """)
  void inOneClass(String planted, String rule) throws Exception {
    assertThat(rulesAgainst(nested(planted))).containsExactly(rule);
  }

  @Test
  void printingAlsoTouchesATypeThatIsNotAllowed() throws Exception {
    assertThat(rulesAgainst(nested("Prints")))
        .containsExactly("allowed types", "no standard streams");
  }

  @ParameterizedTest
  @CsvSource({
    "planted.policy.unmarked, null-marked packages",
    "planted.policy.undocumented, documented types",
    "planted.policy.wire, serializable values",
    "planted.policy.cycle, no package cycles",
    "planted.attendance, sisters apart",
    "planted.policy.upward, sisters apart"
  })
  void inOnePackage(String planted, String rule) {
    assertThat(rulesAgainst(new ClassFileImporter().importPackages(planted))).containsExactly(rule);
  }

  @Test
  void betweenPackages() {
    assertThat(rulesAgainst(
            new ClassFileImporter().importPackages("planted.policy.internal", "planted.outside")))
        .containsExactly("internals inside");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fine",
        "FineRecord",
        "FineStandIn",
        "FineBuilder",
        "FineEnum",
        "FineScratch",
        "FineKept"
      })
  void nothingInACleanClass(String fine) throws Exception {
    assertThat(rulesAgainst(nested(fine))).isEmpty();
  }

  @Test
  void nothingInACleanPackage() {
    assertThat(rulesAgainst(new ClassFileImporter().importPackages("planted.progress")))
        .isEmpty();
  }

  @Test
  void aLazyAnswerMayBeKeptByAGeneratedClass() throws Exception {
    List<NamedRule> withoutSources = Rules.over("planted", new Sources(List.of()));

    assertThat(rulesAgainst(nested("ImmutableByHand"), withoutSources)).isEmpty();
    assertThat(rulesAgainst(nested("Counter"), withoutSources)).containsExactly("final fields");
  }

  @Test
  void everyRuleMeetsItsViolation() throws Exception {
    JavaClasses all = new ClassFileImporter().importPackages("planted");

    assertThat(rulesAgainst(all)).isEqualTo(RULES.stream().map(NamedRule::name).toList());
  }

  @Test
  void everyRuleSaysWhy() {
    assertThat(RULES)
        .allSatisfy(named -> assertThat(named.rule().getDescription()).contains(", because "));
  }

  private static JavaClasses nested(String name) throws ClassNotFoundException {
    return new ClassFileImporter()
        .importClasses(
            Class.forName("planted.policy.small.Planted$" + name),
            Class.forName("planted.policy.small.package-info"));
  }

  private static List<String> rulesAgainst(JavaClasses classes) {
    return rulesAgainst(classes, RULES);
  }

  private static List<String> rulesAgainst(JavaClasses classes, List<NamedRule> rules) {
    return rules.stream()
        .filter(named -> named.rule().allowEmptyShould(true).evaluate(classes).hasViolation())
        .map(NamedRule::name)
        .collect(Collectors.toList());
  }
}
