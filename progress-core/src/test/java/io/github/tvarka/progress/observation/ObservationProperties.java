package io.github.tvarka.progress.observation;

import static io.github.tvarka.progress.ProgressYear.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyDue;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.progress.ProgressYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ObservationProperties {
  private static final List<String> LEVELS = List.of("low", "middle", "high");
  private static final SubjectCriteria SUBJECT =
      new SubjectCriteria("chemistry", List.of("formulas", "equations"));
  private static final ObservationPolicy POLICY = ObservationPolicy.builder()
      .clause(Clause.of("1"))
      .duty(Duty.builder()
          .clause(Clause.of("1"))
          .actor(Role.SUBJECT_TEACHER)
          .act(Act.of("observe"))
          .modality(Modality.MAY)
          .trigger(DutyTrigger.InMonths.of(9, 1))
          .due(DutyDue.PERIOD_END)
          .build())
      .marks(Band.between(1, 10))
      .levels(LEVELS)
      .base(TrendBase.FIRST)
      .build();

  /** Up to five days on which each criterion was observed or not. */
  @Provide
  Arbitrary<List<Observation>> observations() {
    Arbitrary<Integer> after = Arbitraries.integers().between(0, 200);
    Arbitrary<Integer> level = Arbitraries.of(-1, 0, 1, 2);
    return Combinators.combine(after, level, level)
        .as(ObservationProperties::observation)
        .list()
        .ofMaxSize(5)
        .map(made -> {
          Map<LocalDate, Observation> days = new LinkedHashMap<>();
          made.forEach(one -> days.put(one.on(), one));
          return List.copyOf(days.values());
        });
  }

  private static Observation observation(int after, int formulas, int equations) {
    List<CriterionLevel> levels = new ArrayList<>();
    if (formulas >= 0) {
      levels.add(new CriterionLevel("formulas", LEVELS.get(formulas)));
    }
    if (equations >= 0) {
      levels.add(new CriterionLevel("equations", LEVELS.get(equations)));
    }
    Observation.Builder made = Observation.builder();
    return made.on(day("2025-09-01").plusDays(after)).addAllLevels(levels).build();
  }

  private static ObservedProgress observe(ObservationPolicy policy, List<Observation> seen) {
    return ObservationCalculator.of(new Source("made-up-sheet", "2025"), policy)
        .observe(new ObservationSheet(SUBJECT, seen), ProgressYear.calendar(), day("2026-06-12"));
  }

  @Property(tries = 200)
  void theOrderOfObservationsDoesNotMatter(
      @ForAll("observations") List<Observation> seen, @ForAll long seed) {
    List<Observation> shuffled = new ArrayList<>(seen);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(observe(POLICY, shuffled)).isEqualTo(observe(POLICY, seen));
  }

  @Property(tries = 200)
  void turningTheLevelsRoundTurnsTheTrendRound(@ForAll("observations") List<Observation> seen) {
    ObservationPolicy turned = POLICY.withLevels("high", "middle", "low");
    List<CriterionTrend> one = observe(POLICY, seen).criteria();
    List<CriterionTrend> other = observe(turned, seen).criteria();
    for (int i = 0; i < one.size(); i++) {
      int steps = other.get(i).steps().orElse(0);
      assertThat(one.get(i).steps().map(number -> -number).orElse(0)).isEqualTo(steps);
      assertThat(one.get(i).trend() == Trend.NOT_KNOWN)
          .isEqualTo(other.get(i).trend() == Trend.NOT_KNOWN);
    }
  }

  @Property(tries = 200)
  void aTrendIsKnownExactlyWhereBothDaysWereObserved(
      @ForAll("observations") List<Observation> seen) {
    ObservedProgress progress = observe(POLICY, seen);
    for (CriterionTrend trend : progress.criteria()) {
      assertThat(trend.trend() != Trend.NOT_KNOWN)
          .isEqualTo(trend.from().isPresent() && trend.to().isPresent());
    }
    boolean all = progress.from().isPresent()
        && progress.criteria().stream().noneMatch(trend -> trend.trend() == Trend.NOT_KNOWN);
    assertThat(progress.needs().isEmpty()).isEqualTo(all || progress.from().isEmpty());
  }
}
