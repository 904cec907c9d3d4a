package io.github.tvarka.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.citation.Clause;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClauseCoverageTest {
  private static final String ROOT = "io.github.tvarka.testkit";

  private static ClauseCoverage under(String folder) {
    return ClauseCoverage.of(ClauseCoverageTest.class, ROOT + "." + folder);
  }

  private static List<Clause> clauses(String... numbers) {
    return List.of(numbers).stream().map(Clause::of).toList();
  }

  @Nested
  class OneDocument {
    private final ClauseCoverage coverage = under("alone");

    @Test
    void findsClassesMethodsAndGroups() {
      HeldRegulation regulation = HeldRegulation.of("ours", "1", "2", "2.1", "9");
      assertThat(coverage.notExercised(regulation)).isEmpty();
      assertThat(coverage.notHeld(regulation)).isEmpty();
    }

    @Test
    void tellsWhatNoScenarioTouchesInOrder() {
      assertThat(coverage.notExercised(HeldRegulation.of("ours", "10", "3", "2.1")))
          .isEqualTo(clauses("3", "10"));
    }

    @Test
    void tellsWhatTheRegulationDoesNotHold() {
      assertThat(coverage.notHeld(HeldRegulation.of("ours", "2.1")))
          .isEqualTo(clauses("1", "2", "9"));
    }
  }

  @Nested
  class SeveralDocuments {
    private final ClauseCoverage coverage = under("several");

    @Test
    void keepsThemApart() {
      assertThat(coverage.notExercised(HeldRegulation.of("ours", "1", "2", "3")))
          .isEqualTo(clauses("3"));
      assertThat(coverage.notHeld(HeldRegulation.of("ours", "1", "2", "3")))
          .isEqualTo(clauses("2.1"));
      assertThat(coverage.notExercised(HeldRegulation.of("theirs", "1", "3")))
          .isEqualTo(clauses("1"));
    }

    @Test
    void knowsNothingOfAThird() {
      assertThat(coverage.notExercised(HeldRegulation.of("another", "1"))).isEqualTo(clauses("1"));
      assertThat(coverage.notHeld(HeldRegulation.of("another", "1"))).isEmpty();
    }

    @Test
    void refusesTestsThatDoNotSayWhich() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> under("mixed"))
          .withMessage(
              "@Exercises of io.github.tvarka.testkit.mixed.Mixed.unnamed must name its document,"
                  + " since others under io.github.tvarka.testkit.mixed do");
    }
  }

  @Test
  void looksInsideThePackageAlone() {
    assertThat(under("alone").notHeld(HeldRegulation.of("ours")))
        .isEqualTo(clauses("1", "2", "2.1", "9"));
  }

  @Test
  void refusesAPackageWithoutScenarios() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> under("alon"))
        .withMessageStartingWith("root (io.github.tvarka.testkit.alon) must hold a class");
  }

  @Test
  void refusesAClassThatStandsInNoFolder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClauseCoverage.of(String.class, ROOT))
        .withMessage("test (java.lang.String) must stand in a folder of classes");
  }
}
