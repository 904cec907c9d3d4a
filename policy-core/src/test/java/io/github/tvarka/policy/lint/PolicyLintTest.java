package io.github.tvarka.policy.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.condition.Again;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.AnyOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.condition.GradeIs;
import io.github.tvarka.policy.condition.InOneSubject;
import io.github.tvarka.policy.condition.Not;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Percent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyLintTest {
  private static final CounterKey LESSONS = CounterKey.of("unexcused-lessons");
  private static final CounterKey OFFERED = CounterKey.of("offered-lessons");
  private static final RawPlace AT = RawPlace.of("counters", "counters[0]");
  private static final Window MONTH = Window.CALENDAR_MONTH;

  private static Condition lessons(Band band) {
    return Count.of(LESSONS, MONTH, band);
  }

  private static RawRow row(String clause, Object when, String... readings) {
    return RawRow.of(clause, when, List.of(readings));
  }

  private static RawPolicy policy(RawLadder.Stands stands, RawRow... rows) {
    return new RawPolicy()
        .counter(AT, RawCounter.of(LESSONS.code(), "lesson"))
        .counter(AT, RawCounter.of(OFFERED.code(), "lesson").ofWholeTimetable())
        .ladder(RawLadder.of("ladder", stands, List.of(rows)));
  }

  private static List<LintFinding> lint(RawRow... rows) {
    return PolicyLint.of(policy(RawLadder.Stands.FIRST, rows));
  }

  private static Witness witness(long number, boolean all, String... holding) {
    return new Witness(
        LESSONS, Optional.empty(), MONTH, Fraction.of(number), all, List.of(holding));
  }

  private static LintFinding found(LintKind kind, Witness witness, String... clauses) {
    RawPlace rows = RawPlace.of("ladder", "rows").among(List.of(clauses));
    return LintFinding.of(kind, rows, Optional.empty(), Optional.of(witness));
  }

  private static LintFinding given(LintKind kind, String clause, String text) {
    return givenAt("when", kind, clause, text);
  }

  private static LintFinding givenAt(String path, LintKind kind, String clause, String text) {
    return LintFinding.of(kind, RawPlace.of("ladder", path).in(clause), text);
  }

  @Nested
  class TwoBands {
    @ParameterizedTest(name = "1 to {0} and {1} to 14: {2} at {3}")
    @CsvSource({
      "6, 7, , 0",
      "7, 7, OVERLAP, 7",
      "8, 7, OVERLAP, 7",
      "5, 7, GAP, 6",
      "4, 7, GAP, 5",
      "1, 14, GAP, 2",
    })
    void overlapOrLeaveAGap(int most, int least, LintKind kind, int number) {
      List<LintFinding> findings = lint(
          row("1", lessons(Band.between(1, most))), row("2", lessons(Band.between(least, 14))));
      if (kind == null) {
        assertThat(findings).isEmpty();
      } else {
        String[] holding = kind == LintKind.OVERLAP ? new String[] {"1", "2"} : new String[0];
        assertThat(findings)
            .containsExactly(found(kind, witness(number, false, holding), "1", "2"));
      }
    }

    @Test
    void thatMeetWithStrictBoundsLeaveNoGap() {
      assertThat(lint(
              row("1", lessons(Band.lessThan(7))),
              row("2", lessons(Band.between(7, 14))),
              row("3", lessons(Band.moreThan(14)))))
          .isEmpty();
      assertThat(lint(row("1", lessons(Band.lessThan(7))), row("2", lessons(Band.moreThan(7)))))
          .containsExactly(found(LintKind.GAP, witness(7, false), "1", "2"));
    }

    @ParameterizedTest(name = "grades to 8 and from {0}: overlap {1}")
    @CsvSource({"9, false", "8, true"})
    void overlapForOneStudentAlone(int grade, boolean overlap) {
      RawRow lower = row("1", lessons(Band.between(1, 7))).appliesTo(new GradeIs(Band.atMost(8)));
      RawRow upper =
          row("2", lessons(Band.between(1, 7))).appliesTo(new GradeIs(Band.atLeast(grade)));
      assertThat(PolicyLint.of(policy(RawLadder.Stands.NONE, lower, upper)))
          .extracting(LintFinding::kind)
          .containsExactlyElementsOf(overlap ? List.of(LintKind.OVERLAP) : List.of());
    }

    @Test
    void ofHoursLeaveAGapBetweenWholeNumbersToo() {
      RawPolicy hours = new RawPolicy()
          .counter(AT, RawCounter.of(LESSONS.code(), "lesson").inParts())
          .ladder(RawLadder.of(
              "ladder",
              RawLadder.Stands.FIRST,
              List.of(
                  row("1", lessons(Band.between(1, 6))), row("2", lessons(Band.between(7, 14))))));
      assertThat(PolicyLint.of(hours)).singleElement().satisfies(finding -> {
        assertThat(finding.kind()).isEqualTo(LintKind.GAP);
        assertThat(finding.witness().orElseThrow().number()).isEqualTo(Fraction.of(13, 2));
      });
    }

    @Test
    void ofSharesAreComparedInPercent() {
      Share low = new Share(
          LESSONS,
          OFFERED,
          MONTH,
          Optional.of(Percent.of(10)),
          Optional.empty(),
          Optional.empty(),
          Optional.of(Percent.of(20)));
      assertThat(lint(
              row("1", low), row("2", Share.moreThan(LESSONS, OFFERED, MONTH, Percent.of(20)))))
          .containsExactly(found(
              LintKind.GAP,
              new Witness(
                  LESSONS, Optional.of(OFFERED), MONTH, Fraction.of(1, 5), false, List.of()),
              "1",
              "2"));
    }

    @Test
    void ofDifferentWindowsOrCountersAreNotCompared() {
      assertThat(lint(
              row("1", lessons(Band.between(1, 7))),
              row("2", Count.of(LESSONS, Window.SCHOOL_YEAR, Band.between(7, 14))),
              row("3", Count.of(OFFERED, MONTH, Band.between(7, 14)))))
          .isEmpty();
    }
  }

  @Nested
  class Ladders {
    private final RawRow fromFive = row("1", lessons(Band.atLeast(5)));
    private final RawRow fromTen = row("2", lessons(Band.atLeast(10)));

    @Test
    void inWhichTheLastRowStandsMayNest() {
      assertThat(PolicyLint.of(policy(RawLadder.Stands.LAST, fromFive, fromTen)))
          .isEmpty();
    }

    @Test
    void inWhichTheFirstRowStandsNeverComeToALaterOneInside() {
      assertThat(PolicyLint.of(policy(RawLadder.Stands.FIRST, fromFive, fromTen)))
          .containsExactly(
              given(LintKind.NEVER_HOLDS, "2", "at least 10 unexcused-lessons per calendar-month"));
    }

    @Test
    void inWhichAllRowsStandMayOverlapAndBeInAnyOrder() {
      assertThat(PolicyLint.of(policy(RawLadder.Stands.ALL, fromTen, fromFive))).isEmpty();
    }

    @Test
    void outOfOrderAreTold() {
      assertThat(PolicyLint.of(policy(
              RawLadder.Stands.LAST,
              row("1", lessons(Band.between(10, 20))),
              row("2", lessons(Band.between(1, 9))))))
          .containsExactly(LintFinding.of(
              LintKind.OUT_OF_ORDER,
              RawPlace.of("ladder", "when").among(List.of("1", "2")),
              Optional.of("at least 1 and at most 9 unexcused-lessons per calendar-month"),
              Optional.of(witness(1, false, "2"))));
    }

    @Test
    void withRowsThatBeginTogetherAreInOrder() {
      assertThat(PolicyLint.of(policy(
              RawLadder.Stands.LAST,
              row("1", lessons(Band.between(1, 9))),
              row("2", lessons(Band.between(1, 5))))))
          .isEmpty();
    }

    @Test
    void settledByAReadingNameItAndAreNoFault() {
      RawPolicy policy = new RawPolicy()
          .counter(AT, RawCounter.of(LESSONS.code(), "lesson"))
          .reading(RawPlace.of("readings", "readings[0]"), "seven", "1")
          .ladder(RawLadder.of(
                  "ladder",
                  RawLadder.Stands.ALL,
                  List.of(
                      row("1", lessons(Band.between(1, 7))), row("2", lessons(Band.atLeast(7)))))
              .settledBy("seven"));
      List<LintFinding> findings = PolicyLint.of(policy);
      assertThat(findings)
          .extracting(LintFinding::kind)
          .containsExactly(LintKind.OVERLAP, LintKind.DECLARED_READING);
      assertThat(findings).extracting(LintFinding::reading).containsOnly(Optional.of("seven"));
      assertThat(findings).noneMatch(LintFinding::fault);
    }

    @Test
    void withAGapThatBothRowsDeclareNameTheReading() {
      RawPolicy policy = policy(
              RawLadder.Stands.FIRST,
              row("1", lessons(Band.between(1, 5)), "six"),
              row("2", lessons(Band.atLeast(7)), "six"))
          .reading(RawPlace.of("readings", "readings[0]"), "six", "1");
      assertThat(PolicyLint.of(policy).get(0).reading()).contains("six");
    }
  }

  @Nested
  class JoinedConditions {
    @Test
    void areComparedAsIfNothingElseWereSoAndAsIfAllWere() {
      Condition before = Again.once(lessons(Band.atLeast(1)), MONTH, Window.SCHOOL_YEAR);
      RawRow first = row("1", AllOf.of(lessons(Band.between(1, 7)), new Not(before)));
      RawRow again = row(
          "2",
          AnyOf.of(AllOf.of(lessons(Band.between(1, 7)), before), lessons(Band.between(7, 14))));
      assertThat(lint(first, again))
          .containsExactly(found(LintKind.OVERLAP, witness(7, false, "1", "2"), "1", "2"));
      RawRow overlapping = row("3", AllOf.of(lessons(Band.between(14, 20)), FactIs.of("agreed")));
      assertThat(lint(first, again, overlapping))
          .contains(found(LintKind.OVERLAP, witness(14, true, "2", "3"), "2", "3"));
    }

    @Test
    void thatContradictThemselvesNeverHold() {
      assertThat(lint(row(
              "1", AllOf.of(lessons(Band.atLeast(5)), lessons(Band.lessThan(5)), FactIs.of("x")))))
          .containsExactly(given(
              LintKind.NEVER_HOLDS,
              "1",
              "at least 5 unexcused-lessons per calendar-month"
                  + " and fewer than 5 unexcused-lessons per calendar-month and fact x"));
      assertThat(lint(
              row("1", AnyOf.of(AllOf.of(lessons(Band.atLeast(5)), lessons(Band.atMost(5)))))))
          .isEmpty();
    }
  }

  @Nested
  class RawRows {
    private Map<String, Object> count(String bound, Object from, String other, Object to) {
      Map<String, Object> map = new HashMap<>();
      map.put("count", "unexcused-lessons");
      map.put("per", "calendar-month");
      map.put(bound, from);
      map.put(other, to);
      return map;
    }

    @Test
    void areReadAsWritten() {
      assertThat(lint(
              row("1", count("atLeast", 1, "atMost", 7)),
              row("2", Map.of("anyOf", List.of(count("atLeast", 7, "atMost", 14))))))
          .containsExactly(found(LintKind.OVERLAP, witness(7, false, "1", "2"), "1", "2"));
    }

    @Test
    void withABandUpsideDownAreTold() {
      assertThat(lint(row("1", count("atLeast", 7, "atMost", 1))))
          .containsExactly(given(LintKind.BAND_UPSIDE_DOWN, "1", "7 - 1"));
      assertThat(lint(row("1", count("atLeast", 7, "lessThan", 7))))
          .containsExactly(given(LintKind.NEVER_HOLDS, "1", "7 - 7"));
    }

    @Test
    void tellAllThatIsWrongInOneCondition() {
      assertThat(lint(row(
              "1",
              Map.of(
                  "allOf",
                  List.of(count("atLeast", 7, "atMost", 1), count("moreThan", 9, "lessThan", 2))))))
          .containsExactly(
              givenAt("when.allOf[0]", LintKind.BAND_UPSIDE_DOWN, "1", "7 - 1"),
              givenAt("when.allOf[1]", LintKind.BAND_UPSIDE_DOWN, "1", "9 - 2"));
    }

    static List<Object> broken() {
      List<Object> broken = new ArrayList<>(List.of(
          "more than 7",
          7,
          List.of(),
          Map.of(),
          Map.of("count", "unexcused-lessons"),
          Map.of("count", 7, "per", "calendar-month", "atLeast", 1),
          Map.of("count", "unexcused-lessons", "per", "fortnight", "atLeast", 1),
          Map.of("count", "unexcused-lessons", "per", "calendar-month"),
          Map.of("count", "unexcused-lessons", "per", "calendar-month", "atLeast", 1.5),
          Map.of(
              "count", "unexcused-lessons", "per", "calendar-month", "atLeast", 1, "moreThan", 1),
          Map.of("share", "a", "of", "b", "per", "day", "atLeast", "half"),
          Map.of("share", "a", "of", "b", "per", "day", "atLeast", 50),
          Map.of("allOf", "all"),
          Map.of("allOf", List.of()),
          Map.of("anyOf", Arrays.asList(null, null)),
          Map.of("not", 1),
          Map.of("again", Map.of("fact", "x"), "per", "spell", "within", "school-year"),
          Map.of("every", "five", "of", "a", "per", "school-year"),
          Map.of("held", "Talk", "per", "school-year", "atLeast", 1),
          Map.of("fact", ""),
          Map.of("age", 18)));
      broken.add(null);
      broken.add(Collections.singletonMap("count", null));
      return broken;
    }

    @ParameterizedTest
    @MethodSource("broken")
    void thatCannotBeReadAreTold(Object when) {
      assertThat(lint(row("1", when)))
          .isNotEmpty()
          .allMatch(finding -> finding.kind() == LintKind.UNREADABLE)
          .allMatch(finding -> finding.clauses().equals(List.of("1")));
    }

    @Test
    void ofAllKindsCanBeRead() {
      Map<String, Object> count = count("moreThan", 7, "atMost", "17/2");
      List<Object> conditions = List.of(
          count,
          Map.of(
              "share",
              "unexcused-lessons",
              "of",
              "offered-lessons",
              "per",
              "half-year",
              "moreThan",
              "50%"),
          Map.of("again", count, "per", "calendar-month", "within", "school-year", "times", 2),
          Map.of("every", 5, "of", "unexcused-lessons", "per", "half-year", "after", 10),
          Map.of("held", "talk", "per", "school-year", "atLeast", 1),
          Map.of("fact", "agreed"),
          Map.of("age", Map.of("atLeast", 16)),
          Map.of("grade", Map.of("atMost", 4)),
          Map.of("inOneSubject", Map.of("allOf", List.of(count))),
          Map.of("not", Map.of("anyOf", List.of(count))));
      assertThat(lint(row("1", Map.of("anyOf", conditions))))
          .extracting(LintFinding::kind)
          .containsExactly(LintKind.UNKNOWN_ACT, LintKind.NOT_BY_SUBJECT);
    }
  }

  @Nested
  class OneSubject {
    private static Map<String, Object> in(Object condition) {
      return Map.of("inOneSubject", condition);
    }

    @Test
    void isReadAsWhatItHolds() {
      Map<String, Object> other = Map.of("count", "other", "per", "calendar-month", "atLeast", 1);
      assertThat(lint(row("1", in(other))))
          .containsExactly(
              givenAt("when.inOneSubject.count", LintKind.UNKNOWN_COUNTER, "1", "other"),
              given(
                  LintKind.NOT_BY_SUBJECT,
                  "1",
                  "in one subject (at least 1 other per calendar-month)"));
      Map<String, Object> upsideDown =
          Map.of("count", "unexcused-lessons", "per", "calendar-month", "atLeast", 7, "atMost", 1);
      assertThat(lint(row("1", in(upsideDown))))
          .containsExactly(givenAt("when.inOneSubject", LintKind.BAND_UPSIDE_DOWN, "1", "7 - 1"));
    }

    @Test
    void isComparedAsTheConditionIs() {
      Map<String, Object> first =
          Map.of("count", "unexcused-lessons", "per", "calendar-month", "atLeast", 1, "atMost", 7);
      Map<String, Object> second =
          Map.of("count", "unexcused-lessons", "per", "calendar-month", "atLeast", 5, "atMost", 14);
      assertThat(lint(row("1", first), row("2", second))).isNotEmpty();
      assertThat(lint(row("1", in(first)), row("2", in(second))))
          .isEqualTo(lint(
              row("1", new InOneSubject(lessons(Band.between(1, 7)))),
              row("2", new InOneSubject(lessons(Band.between(5, 14))))))
          .noneMatch(finding -> finding.kind() == LintKind.OVERLAP);
    }

    @Test
    void cannotBeReadWithoutAnything() {
      assertThat(lint(row("1", in("music"))))
          .extracting(LintFinding::kind)
          .containsExactly(LintKind.UNREADABLE);
    }
  }

  @Nested
  class RowsOfWhichOneAloneMayHold {
    private static List<LintFinding> alone(RawRow... rows) {
      return PolicyLint.of(policy(RawLadder.Stands.NONE, rows));
    }

    @ParameterizedTest
    @CsvSource({"6, false", "7, true", "9, true"})
    void mustNotOverlapEvenWhereOneIsInsideTheOther(int from, boolean overlap) {
      List<LintFinding> findings =
          alone(row("1", lessons(Band.atLeast(7))), row("2", lessons(Band.between(from, 9))));
      assertThat(findings)
          .filteredOn(finding -> finding.kind() == LintKind.OVERLAP)
          .singleElement()
          .satisfies(finding -> assertThat(finding.witness().orElseThrow().number())
              .isEqualTo(Fraction.of(Math.max(7, from))));
      assertThat(findings.stream().anyMatch(finding -> finding.kind() == LintKind.NEVER_HOLDS))
          .isEqualTo(overlap);
    }

    @Test
    void mayStandInAnyOrder() {
      assertThat(alone(row("1", lessons(Band.atLeast(7))), row("2", lessons(Band.between(1, 6)))))
          .isEmpty();
    }
  }

  @Nested
  class Names {
    @Test
    void thatNobodyDeclaresAreTold() {
      RawPolicy policy = new RawPolicy()
          .counter(AT, RawCounter.of(LESSONS.code(), "lesson"))
          .ladder(RawLadder.of(
              "ladder",
              RawLadder.Stands.ALL,
              List.of(row("1", Count.of(OFFERED, MONTH, Band.atLeast(1)), "seven"))))
          .condition(
              RawPlace.of("excuses", "tiers[0]").in("4"),
              Count.of(CounterKey.of("other"), MONTH, Band.atLeast(1)),
              RawPolicy.Asks.DAYS_BEFORE)
          .restsOn(RawPlace.of("notice", "notice.readings"), List.of("late"))
          .orders("9")
          .measure("1")
          .measure("9")
          .measure("17.9");
      assertThat(PolicyLint.of(policy))
          .extracting(
              LintFinding::kind, LintFinding::where, finding -> finding.given().orElse(""))
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(
                  LintKind.UNKNOWN_COUNTER, "ladder", "offered-lessons"),
              org.assertj.core.groups.Tuple.tuple(LintKind.UNKNOWN_COUNTER, "excuses", "other"),
              org.assertj.core.groups.Tuple.tuple(LintKind.UNKNOWN_READING, "ladder", "seven"),
              org.assertj.core.groups.Tuple.tuple(LintKind.UNKNOWN_READING, "notice", "late"),
              org.assertj.core.groups.Tuple.tuple(LintKind.UNKNOWN_ROW, "measures", "17.9"));
    }
  }

  @Nested
  class Editions {
    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
      "2025-09-01, 2026-08-31, ",
      "2025-09-01, 2025-09-01, ",
      "2025-09-01, 2025-08-31, EDITION_UPSIDE_DOWN",
      "2025-09-01, , ",
      ", 2025-09-01, ",
      "2025-09-31, 2025-10-01, UNREADABLE"
    })
    void endAfterTheyBegin(String from, String to, LintKind kind) {
      List<LintFinding> findings =
          PolicyLint.of(new RawPolicy().edition(RawPlace.of("2025", "edition"), from, to));
      assertThat(findings)
          .extracting(LintFinding::kind)
          .containsExactlyElementsOf(kind == null ? List.of() : List.of(kind));
    }
  }
}
