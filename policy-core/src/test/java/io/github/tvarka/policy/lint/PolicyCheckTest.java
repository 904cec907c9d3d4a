package io.github.tvarka.policy.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.condition.Again;
import io.github.tvarka.policy.condition.AgeIs;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.AnyOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.condition.Held;
import io.github.tvarka.policy.condition.Not;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.role.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a policy is refused for, and what is left to the lint. */
class PolicyCheckTest {
  private static final CounterKey LESSONS = CounterKey.of("unexcused-lessons");
  private static final CounterKey ALL = CounterKey.of("lessons");
  private static final Window MONTH = Window.CALENDAR_MONTH;

  private static Count lessons(Band band) {
    return Count.of(LESSONS, MONTH, band);
  }

  private static RawRow row(int number, Condition when) {
    return RawRow.of("7." + number, when, List.of()).at("rows[" + (number - 1) + "]");
  }

  private static RawPolicy policy(RawLadder ladder) {
    return new RawPolicy()
        .counter(RawPlace.of("counters", "counters[0]"), RawCounter.of(LESSONS.code(), "lesson"))
        .counter(
            RawPlace.of("counters", "counters[1]"),
            RawCounter.of(ALL.code(), "lesson").ofWholeTimetable())
        .ladder(ladder);
  }

  private static RawPolicy policy(RawLadder.Stands stands, Condition... whens) {
    List<RawRow> rows = new ArrayList<>();
    for (Condition when : whens) {
      rows.add(row(rows.size() + 1, when));
    }
    return policy(RawLadder.of("ladder", stands, rows));
  }

  private static void refused(String message, RawPolicy policy) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PolicyLint.check(policy))
        .withMessage(message);
  }

  private static void accepted(RawPolicy policy) {
    assertThatCode(() -> PolicyLint.check(policy)).doesNotThrowAnyException();
  }

  @Nested
  class RowsThatAlwaysYield {
    @ParameterizedTest(name = "from {0} on beside from 5 on, of which the {1} stands: {2}")
    @CsvSource({
      "4, LAST, ",
      "5, LAST, rows[0]",
      "6, LAST, ",
      "4, FIRST, rows[1]",
      "5, FIRST, rows[1]",
      "6, FIRST, rows[1]",
      "6, ALL, ",
      "5, ALL, "
    })
    void areThoseInsideTheOnesThatStand(int from, RawLadder.Stands stands, String refused) {
      RawPolicy policy = policy(
          stands,
          lessons(Band.atLeast(Math.min(from, 5))),
          lessons(Band.atLeast(Math.max(from, 5))));
      assertThat(PolicyLint.of(policy).stream()
              .filter(finding -> finding.kind() == LintKind.NEVER_HOLDS)
              .map(finding -> finding.path().orElseThrow()))
          .isEqualTo(refused == null ? List.of() : List.of(refused + ".when"));
    }

    @Test
    void nameTheRowsThatStandInstead() {
      refused(
          "rows[1].when (at least 6 and at most 9 unexcused-lessons per calendar-month) must hold where the"
              + " row itself stands: whenever it holds, 7.1 stands instead (clause 7.2)",
          policy(RawLadder.Stands.FIRST, lessons(Band.atLeast(5)), lessons(Band.between(6, 9))));
    }

    @Test
    void mayBeHiddenBySeveralTogether() {
      refused(
          "rows[0].when (at least 3 and at most 8 unexcused-lessons per calendar-month) must hold where the"
              + " row itself stands: whenever it holds, 7.2 or 7.3 stands instead (clause 7.1)",
          policy(
              RawLadder.Stands.LAST,
              lessons(Band.between(3, 8)),
              lessons(Band.between(3, 5)),
              lessons(Band.between(6, 9))));
      accepted(policy(
          RawLadder.Stands.LAST,
          lessons(Band.between(3, 8)),
          lessons(Band.between(3, 5)),
          lessons(Band.between(7, 9))));
    }

    @Test
    void yieldToThoseForTheSameStudentsOrAll() {
      Condition many = lessons(Band.atLeast(5));
      AgeIs minor = new AgeIs(Band.lessThan(18));
      AgeIs adult = new AgeIs(Band.atLeast(18));
      accepted(policy(RawLadder.of(
          "ladder",
          RawLadder.Stands.LAST,
          List.of(row(1, many).appliesTo(minor), row(2, many).appliesTo(adult)))));
      accepted(policy(RawLadder.of(
          "ladder", RawLadder.Stands.LAST, List.of(row(1, many), row(2, many).appliesTo(adult)))));
      for (RawRow second : List.of(row(2, many), row(2, many).appliesTo(minor))) {
        RawPolicy policy = policy(RawLadder.of(
            "ladder", RawLadder.Stands.LAST, List.of(row(1, many).appliesTo(minor), second)));
        assertThatIllegalArgumentException()
            .isThrownBy(() -> PolicyLint.check(policy))
            .withMessageContaining("whenever it holds, 7.2 stands instead (clause 7.1)");
      }
    }

    @Test
    void areLeftWhereAReadingSettlesWhichStands() {
      RawLadder ladder = RawLadder.of(
              "ladder",
              RawLadder.Stands.FIRST,
              List.of(row(1, lessons(Band.atLeast(5))), row(2, lessons(Band.atLeast(6)))))
          .settledBy("milder");
      RawPolicy policy =
          policy(ladder).reading(RawPlace.of("readings", "readings[0]"), "milder", "7.1");
      accepted(policy);
      assertThat(PolicyLint.of(policy))
          .filteredOn(finding -> finding.kind() == LintKind.NEVER_HOLDS)
          .singleElement()
          .satisfies(finding -> assertThat(finding.reading()).contains("milder"));
    }
  }

  @Nested
  class RowsOutOfOrder {
    private final Condition high = lessons(Band.between(10, 20));
    private final Condition low = lessons(Band.between(1, 9));

    @ParameterizedTest
    @EnumSource(RawLadder.Stands.class)
    void areRefusedWhereTheLowestOrTheHighestStands(RawLadder.Stands stands) {
      RawPolicy policy = policy(stands, high, low);
      if (stands == RawLadder.Stands.FIRST || stands == RawLadder.Stands.LAST) {
        refused(
            "rows[1].when (at least 1 and at most 9 unexcused-lessons per calendar-month) must not begin below"
                + " the row before it, since rows go from the mildest to the strictest: at least 10 and at most"
                + " 20 unexcused-lessons per calendar-month (clauses 7.1, 7.2)",
            policy);
      } else {
        accepted(policy);
      }
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 10, 11})
    void areThoseThatBeginBelowAnother(int from) {
      RawPolicy policy =
          policy(RawLadder.Stands.LAST, lessons(Band.atLeast(10)), lessons(Band.between(from, 40)));
      assertThat(PolicyLint.of(policy).stream()
              .anyMatch(finding -> finding.kind() == LintKind.OUT_OF_ORDER))
          .isEqualTo(from < 10);
    }

    @Test
    void areNotThoseThatAskForMore() {
      accepted(policy(RawLadder.Stands.LAST, high, AllOf.of(low, FactIs.of("some"))));
      accepted(policy(
          RawLadder.Stands.LAST, high, AllOf.of(low, Again.once(low, MONTH, Window.SCHOOL_YEAR))));
      accepted(policy(RawLadder.Stands.LAST, high, AnyOf.of(low, FactIs.of("some"))));
      accepted(policy(
          RawLadder.Stands.LAST, high, Count.of(LESSONS, Window.HALF_YEAR, Band.between(1, 9))));
      accepted(policy(RawLadder.Stands.LAST, high, Count.of(ALL, MONTH, Band.between(1, 9))));
    }

    @Test
    void areThoseForTheSameStudentsAlone() {
      AgeIs minor = new AgeIs(Band.lessThan(18));
      AgeIs adult = new AgeIs(Band.atLeast(18));
      accepted(policy(RawLadder.of(
          "ladder",
          RawLadder.Stands.LAST,
          List.of(row(1, high).appliesTo(minor), row(2, low).appliesTo(adult)))));
      RawPolicy same = policy(RawLadder.of(
          "ladder",
          RawLadder.Stands.LAST,
          List.of(row(1, high).appliesTo(minor), row(2, low).appliesTo(minor))));
      assertThatIllegalArgumentException().isThrownBy(() -> PolicyLint.check(same));
    }

    @Test
    void areFoundInShares() {
      RawPolicy policy = policy(
          RawLadder.Stands.LAST,
          Share.atLeast(LESSONS, ALL, MONTH, Percent.of(20)),
          Share.moreThan(LESSONS, ALL, MONTH, Percent.of(10)));
      assertThat(PolicyLint.of(policy))
          .extracting(LintFinding::kind)
          .containsExactly(LintKind.NEVER_HOLDS, LintKind.OUT_OF_ORDER);
    }
  }

  @Nested
  class ConditionsThatNeverHold {
    @Test
    void areSharesAboveAllTheTimetableHas() {
      accepted(policy(RawLadder.Stands.ALL, Share.atLeast(LESSONS, ALL, MONTH, Percent.of(100))));
      refused(
          "rows[0].when (more than 100% unexcused-lessons of lessons per calendar-month) must be able to hold:"
              + " no number, age, grade or fact makes it so (clause 7.1)",
          policy(RawLadder.Stands.ALL, Share.moreThan(LESSONS, ALL, MONTH, Percent.of(100))));
      accepted(policy(RawLadder.Stands.ALL, Share.moreThan(ALL, LESSONS, MONTH, Percent.of(100))));
    }

    @Test
    void areBandsOfWhatWasDoneThatContradictEachOther() {
      Act talk = Act.of("talk");
      Held done = Held.of(talk, Window.SCHOOL_YEAR, Band.atLeast(1));
      Held not = Held.of(talk, Window.SCHOOL_YEAR, Band.lessThan(1));
      RawPolicy never = policy(RawLadder.Stands.ALL, AllOf.of(done, not));
      never.names().act("talk");
      refused(
          "rows[0].when (held talk at least 1 times per school-year and held talk fewer than 1 times per school-year)"
              + " must be able to hold: no number, age, grade or fact makes it so (clause 7.1)",
          never);
      for (Held other : List.of(
          Held.of(talk, MONTH, Band.lessThan(1)),
          Held.beforePeriod(talk, Window.SCHOOL_YEAR, Band.lessThan(1)))) {
        RawPolicy policy = policy(RawLadder.Stands.ALL, AllOf.of(done, other));
        policy.names().act("talk");
        accepted(policy);
      }
    }

    @Test
    void areThoseOfAMeasureTogetherWithItsRow() {
      AgeIs minor = new AgeIs(Band.lessThan(18));
      RawRow adults = row(1, lessons(Band.atLeast(1))).appliesTo(new AgeIs(Band.atLeast(18)));
      accepted(policy(RawLadder.of(
          "ladder",
          RawLadder.Stands.ALL,
          List.of(adults.ordering("then[0]", new AgeIs(Band.lessThan(21)), false)))));
      refused(
          "rows[0].then[0].when (age at least 18 and at least 1 unexcused-lessons per calendar-month and age less"
              + " than 18) must be able to hold together with what the row asks (clause 7.1)",
          policy(RawLadder.of(
              "ladder", RawLadder.Stands.ALL, List.of(adults.ordering("then[0]", minor, false)))));
    }

    @Test
    void areFoundInsideOthersToo() {
      refused(
          "rows[0].when.anyOf[0] (at least 5 unexcused-lessons per calendar-month and fewer than 5"
              + " unexcused-lessons per calendar-month) must be able to hold: no number, age, grade or fact makes it"
              + " so (clause 7.1)",
          policy(
              RawLadder.Stands.ALL,
              AnyOf.of(
                  AllOf.of(lessons(Band.atLeast(5)), lessons(Band.lessThan(5))),
                  new Not(FactIs.of("some")))));
    }
  }

  @Nested
  class References {
    private RawPolicy empty() {
      return policy(RawLadder.Stands.ALL, lessons(Band.atLeast(1)));
    }

    private RawPlace measure() {
      return RawPlace.of("ladder", "rows[0].then[0]").at("clause").in("7.1");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "7.1, ''",
      "7.1.2, ''",
      "7, ''",
      "8.3, ''",
      "8, ''",
      "7.2, '. Maybe 7.1'",
      "8.3.1, '. Maybe 8.3'",
      "'7,1', '. Maybe 7.1'",
      "99.99, ''"
    })
    void ofAMeasureAreInsideItsRowOrElsewhereInTheRegulation(String clause, String hint) {
      RawPolicy policy = empty();
      policy.names().clause("8.3").ownClause(measure(), clause, List.of("7.1"));
      boolean there = List.of("7.1", "7.1.2", "7", "8.3", "8").contains(clause);
      if (there) {
        accepted(policy);
      } else {
        refused(
            "rows[0].then[0].clause (" + clause + ") must be a clause of the policy" + hint
                + " (clause 7.1)",
            policy);
      }
    }

    @Test
    void ofAReadingAreLookedAtWhereSomethingRestsOnIt() {
      RawPolicy policy =
          empty().reading(RawPlace.of("readings", "readings[0]").in("9"), "nine", "9");
      accepted(policy);
      policy.restsOn(RawPlace.of("notice", "notice.readings"), List.of("nine"));
      refused("readings[0].clause (9) must be a clause of the policy (clause 9)", policy);
    }

    @Test
    void toActsMayBeToWhatTheRegulationNamesOnly() {
      RawPolicy policy = policy(
          RawLadder.Stands.ALL, Count.of(LESSONS, Window.since(Act.of("talk")), Band.atLeast(1)));
      refused(
          "rows[0].when.per (talk) must be what a row or a duty orders, or what the vocabulary names (clause 7.1)",
          policy);
      policy.names().act("talk");
      accepted(policy);
    }
  }

  @Test
  void anOverlapAndAGapAreForTheLintAlone() {
    RawPolicy policy = policy(
        RawLadder.Stands.LAST,
        lessons(Band.between(1, 7)),
        lessons(Band.between(7, 9)),
        lessons(Band.atLeast(12)));
    accepted(policy);
    assertThat(PolicyLint.of(policy))
        .extracting(LintFinding::kind)
        .containsExactly(LintKind.OVERLAP, LintKind.GAP);
  }

  @Test
  void ofAGapNothingIsSaidWhereARowCannotBeRead() {
    RawPolicy policy = policy(RawLadder.of(
        "ladder",
        RawLadder.Stands.LAST,
        List.of(
            row(1, lessons(Band.between(1, 5))),
            RawRow.of("7.2", "6 to 9", List.of()),
            row(3, lessons(Band.atLeast(10))))));
    assertThat(PolicyLint.of(policy))
        .extracting(LintFinding::kind)
        .containsExactly(LintKind.UNREADABLE);
  }

  @Nested
  class Parts {
    private final RawPlace here = RawPlace.of("counters", "counters[0]");

    private RefusedParts refusing(String... messages) {
      List<String> left = new ArrayList<>(List.of(messages));
      RefusedParts parts = new RefusedParts((path, part, type) -> {
        throw new IllegalStateException(left.remove(0));
      });
      for (int i = 0; i < messages.length; i++) {
        parts.read(here, "part", String.class);
      }
      return parts;
    }

    @Test
    void thatAreRefusedAreToldOnce() {
      assertThat(refusing(
                  "counters[0].unit (x) must be one\nof many", "counters[0].unit (x) must be one")
              .beside(List.of()))
          .containsExactly(
              LintFinding.of(LintKind.REFUSED, here, "counters[0].unit (x) must be one"));
    }

    @Test
    void areNotToldWhereTheLintFoundTheSame() {
      LintFinding twice = LintFinding.of(LintKind.STANDS_TWICE, here.at("key"), "a");
      assertThat(refusing("counters[0].key (a) must not stand twice").beside(List.of(twice)))
          .containsExactly(twice);
      assertThat(refusing("counters[0].keys (a) must be known").beside(List.of(twice)))
          .hasSize(2);
      LintFinding settled = twice.settledBy(Optional.of("some-reading"));
      assertThat(refusing("counters[0].key (a) must not stand twice").beside(List.of(settled)))
          .hasSize(2);
    }

    @Test
    void tellMoreThanThatSomethingCannotBeRead() {
      LintFinding unreadable = LintFinding.of(LintKind.UNREADABLE, here, "7");
      assertThat(refusing("counters[0].unit (7) must be text").beside(List.of(unreadable)))
          .extracting(LintFinding::kind)
          .containsExactly(LintKind.REFUSED);
      assertThat(refusing("counters[1].unit (7) must be text").beside(List.of(unreadable)))
          .extracting(LintFinding::kind)
          .containsExactly(LintKind.REFUSED, LintKind.UNREADABLE);
    }
  }
}
