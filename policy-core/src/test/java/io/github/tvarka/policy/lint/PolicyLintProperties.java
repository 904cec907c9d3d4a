package io.github.tvarka.policy.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.AnyOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.condition.Not;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of the findings on rows of one count. */
class PolicyLintProperties {
  private static final CounterKey LESSONS = CounterKey.of("unexcused-lessons");

  /** A band of whole numbers, both inside. */
  record Bounds(int least, int most) {}

  @Provide
  Arbitrary<Bounds> bounds() {
    return Arbitraries.integers()
        .between(1, 30)
        .flatMap(least ->
            Arbitraries.integers().between(least, 40).map(most -> new Bounds(least, most)));
  }

  private static List<LintFinding> lint(RawLadder.Stands stands, List<Bounds> bands) {
    List<RawRow> rows = new ArrayList<>();
    for (Bounds band : bands) {
      Count when =
          Count.of(LESSONS, Window.CALENDAR_MONTH, Band.between(band.least(), band.most()));
      rows.add(RawRow.of(Integer.toString(rows.size() + 1), when, List.of()));
    }
    return PolicyLint.of(new RawPolicy()
        .counter(RawPlace.of("counters", ""), RawCounter.of(LESSONS.code(), "lesson"))
        .ladder(RawLadder.of("ladder", stands, rows)));
  }

  /** How many of the bands a number is in, asked of the numbers alone. */
  private static long in(List<Bounds> bands, long number) {
    return bands.stream()
        .filter(band -> band.least() <= number && number <= band.most())
        .count();
  }

  @Property
  void aWitnessIsInBothRowsOrInNone(
      @ForAll @Size(min = 1, max = 5) List<@From("bounds") Bounds> bands,
      @ForAll RawLadder.Stands stands) {
    for (LintFinding finding : lint(stands, bands)) {
      finding.witness().ifPresent(witness -> {
        Fraction number = witness.number();
        assertThat(witness.holding()).hasSize((int) in(bands, number.numerator()));
        if (finding.kind() == LintKind.OVERLAP) {
          assertThat(witness.holding()).containsAll(finding.clauses());
        } else if (finding.kind() == LintKind.GAP) {
          assertThat(witness.holding()).isEmpty();
          assertThat(in(bands, number.numerator() - 1)).isPositive();
        }
      });
    }
  }

  @Property
  void rowsOneAfterTheOtherHaveNoFinding(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 9) Integer> lengths,
      @ForAll @IntRange(min = 0, max = 5) int first,
      @ForAll RawLadder.Stands stands) {
    List<Bounds> bands = new ArrayList<>();
    int least = first;
    for (int length : lengths) {
      bands.add(new Bounds(least, least + length - 1));
      least += length;
    }
    assertThat(lint(stands, bands)).isEmpty();
  }

  @Property
  void aGapIsFoundWhereverANumberBetweenIsInNoRow(
      @ForAll @Size(min = 1, max = 5) List<@From("bounds") Bounds> bands) {
    int least = bands.stream().mapToInt(Bounds::least).min().orElseThrow();
    int most = bands.stream().mapToInt(Bounds::most).max().orElseThrow();
    boolean gap = false;
    for (int number = least; number <= most; number++) {
      gap |= in(bands, number) == 0;
    }
    assertThat(lint(RawLadder.Stands.FIRST, bands).stream()
            .anyMatch(finding -> finding.kind() == LintKind.GAP))
        .isEqualTo(gap);
  }

  @Property
  void examiningTwiceGivesTheSame(
      @ForAll @Size(min = 1, max = 5) List<@From("bounds") Bounds> bands,
      @ForAll RawLadder.Stands stands) {
    assertThat(lint(stands, bands)).isEqualTo(lint(stands, bands));
  }

  @Provide
  Arbitrary<Condition> condition() {
    Arbitrary<Condition> leaves = Arbitraries.oneOf(
        bounds()
            .map(band ->
                Count.of(LESSONS, Window.CALENDAR_MONTH, Band.between(band.least(), band.most()))),
        bounds().map(band -> Count.of(LESSONS, Window.CALENDAR_MONTH, Band.moreThan(band.most()))),
        Arbitraries.of(FactIs.of("agreed"), FactIs.of("asked")));
    Arbitrary<List<Condition>> joined = leaves.list().ofMinSize(1).ofMaxSize(3);
    return Arbitraries.oneOf(
        leaves,
        joined.map(AllOf::new),
        joined.map(AnyOf::new),
        joined.map(AllOf::new).map(Not::new));
  }

  @Property
  void aWitnessSatisfiesExactlyTheRowsItNamesWhenTheyAreEvaluated(
      @ForAll @Size(min = 2, max = 4) List<@From("condition") Condition> conditions,
      @ForAll RawLadder.Stands stands) {
    List<RawRow> rows = new ArrayList<>();
    conditions.forEach(
        when -> rows.add(RawRow.of(Integer.toString(rows.size() + 1), when, List.of())));
    List<LintFinding> findings = PolicyLint.of(new RawPolicy()
        .counter(RawPlace.of("counters", ""), RawCounter.of(LESSONS.code(), "lesson"))
        .ladder(RawLadder.of("ladder", stands, rows)));
    for (LintFinding finding : findings) {
      finding.witness().ifPresent(witness -> {
        List<String> holding = new ArrayList<>();
        for (int row = 0; row < conditions.size(); row++) {
          if (counts(conditions.get(row)) && holds(conditions.get(row), witness)) {
            holding.add(Integer.toString(row + 1));
          }
        }
        assertThat(witness.holding()).isEqualTo(holding);
        if (finding.kind() == LintKind.OVERLAP) {
          assertThat(holding).containsAll(finding.clauses());
        } else if (finding.kind() == LintKind.GAP) {
          assertThat(holding).isEmpty();
        }
      });
    }
  }

  private static boolean counts(Condition condition) {
    return condition.walk().anyMatch(Count.class::isInstance);
  }

  /** The condition as it stands, asked of a student with so many lessons in the month. */
  private static boolean holds(Condition condition, Witness witness) {
    Citation citation = new Citation("made-up", "2025", Clause.of("1"));
    return ConditionEvaluator.DEFAULT
            .evaluate(condition, citation, new OneNumber(witness.number(), witness.all()))
            .truth()
        == Truth.YES;
  }

  /** A student of whom one number is known. */
  private record OneNumber(Fraction number, boolean facts) implements ConditionContext {
    @Override
    public LocalDate at() {
      return LocalDate.of(2025, 10, 31);
    }

    @Override
    public ConditionContext at(LocalDate date) {
      return this;
    }

    @Override
    public SchoolCalendar calendar() {
      return SchoolYearCalendar.builder()
          .firstDay(LocalDate.of(2025, 9, 1))
          .lastDay(LocalDate.of(2026, 6, 12))
          .build();
    }

    @Override
    public Measured measure(CounterKey counter, DateRange range) {
      return new Measured(Interval.exactly(number), List.of());
    }

    @Override
    public Truth fact(FactKey fact) {
      return Truth.of(facts);
    }

    @Override
    public StudentProfile student() {
      return StudentProfile.UNKNOWN;
    }

    @Override
    public List<LocalDate> held(Act act) {
      return List.of();
    }
  }

  @Provide
  Arbitrary<Object> json() {
    Arbitrary<Object> leaves = Arbitraries.of(
        1, -7, 1.5, "1/3", "50%", "unexcused-lessons", "calendar-month", "", true, Long.MAX_VALUE);
    Arbitrary<String> keys = Arbitraries.of(
        "count",
        "share",
        "of",
        "per",
        "within",
        "again",
        "held",
        "every",
        "fact",
        "allOf",
        "anyOf",
        "not",
        "age",
        "atLeast",
        "moreThan",
        "atMost",
        "lessThan",
        "times",
        "after");
    Arbitrary<Object> json = leaves;
    for (int depth = 0; depth < 3; depth++) {
      Arbitrary<Object> inner = json;
      Arbitrary<Object> list = inner.list().ofMaxSize(3).map(Object.class::cast);
      Arbitrary<Object> map =
          Arbitraries.maps(keys, inner).ofMaxSize(5).map(entries -> new HashMap<>(entries));
      json = Arbitraries.oneOf(leaves, list, map, map);
    }
    return json;
  }

  @Property
  void nothingThatIsWrittenMakesItThrow(@ForAll("json") Object when) {
    List<LintFinding> findings = PolicyLint.of(new RawPolicy()
        .ladder(RawLadder.of(
            "ladder",
            RawLadder.Stands.FIRST,
            List.of(
                RawRow.of("1", when, List.of()),
                RawRow.of("2", Map.of("allOf", List.of(when)), List.of())))));
    assertThat(findings).doesNotContainNull();
  }

  /** The row that stands for a number, asked of the numbers alone; -1 for none. */
  private static int standing(RawLadder.Stands stands, List<Bounds> bands, int number) {
    int standing = -1;
    for (int row = 0; row < bands.size(); row++) {
      boolean holds =
          bands.get(row).least() <= number && number <= bands.get(row).most();
      if (holds && (standing < 0 || stands == RawLadder.Stands.LAST)) {
        standing = row;
      }
    }
    return standing;
  }

  @Property
  void aRowIsToldToYieldAlwaysWhereItStandsForNoNumber(
      @ForAll @Size(min = 1, max = 5) List<@From("bounds") Bounds> bands, @ForAll boolean last) {
    RawLadder.Stands stands = last ? RawLadder.Stands.LAST : RawLadder.Stands.FIRST;
    List<String> never = new ArrayList<>();
    for (int row = 0; row < bands.size(); row++) {
      boolean stood = false;
      for (int number = 0; number <= 41; number++) {
        stood |= standing(stands, bands, number) == row;
      }
      if (!stood) {
        never.add(Integer.toString(row + 1));
      }
    }
    assertThat(lint(stands, bands))
        .filteredOn(finding -> finding.kind() == LintKind.NEVER_HOLDS)
        .extracting(finding -> finding.clauses().get(0))
        .containsExactlyElementsOf(never);
  }

  @Property
  void rowsAreOutOfOrderWhereOneThatStandsAtAllBeginsBelowAnEarlierOne(
      @ForAll @Size(min = 2, max = 5) List<@From("bounds") Bounds> bands) {
    List<LintFinding> findings = lint(RawLadder.Stands.LAST, bands);
    for (int row = 1; row < bands.size(); row++) {
      String clause = Integer.toString(row + 1);
      int begins = bands.get(row).least();
      boolean below = bands.subList(0, row).stream().anyMatch(band -> band.least() > begins);
      boolean yields = findings.stream()
          .anyMatch(finding ->
              finding.kind() == LintKind.NEVER_HOLDS && finding.clauses().contains(clause));
      assertThat(findings.stream()
              .anyMatch(finding -> finding.kind() == LintKind.OUT_OF_ORDER
                  && finding.clauses().get(1).equals(clause)))
          .isEqualTo(below && !yields);
    }
  }
}
