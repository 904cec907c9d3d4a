package io.github.tvarka.progress.nomination;

import static io.github.tvarka.progress.ProgressYear.day;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.GradeIs;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.progress.ProgressYear;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * An invented regulation of a nomination that says what real ones leave open: points in nested bands, one to three candidates from a class, a
 * last day.
 *
 * <p>The increase of the mean mark gives 1, 3 or 5 points; above 1 the mean itself gives 2 more from 8 and 3 more from 9. Missed lessons up to
 * 10 give 2 points. Places 1 to 3 give 4 points in the municipality and 6 in the country, the best two results counting.
 */
final class MadeUpNomination {
  static final CounterKey INCREASE = CounterKey.of("mean-increase");
  static final CounterKey MEAN = CounterKey.of("mean-mark");
  static final CounterKey MISSED = CounterKey.of("missed-lessons");
  static final Source SOURCE = new Source("made-up-nomination", "2025");
  static final LocalDate MAY_20 = LocalDate.of(2026, 5, 20);

  private static final PointsTable BY_MEAN = new PointsTable(
      Clause.of("3.1.1"),
      MEAN,
      RowChoice.HIGHEST,
      List.of(PointsRow.of(Band.atLeast(8), 2), PointsRow.of(Band.atLeast(9), 3)),
      List.of());
  static final PointsTable BY_INCREASE = new PointsTable(
      Clause.of("3.1"),
      INCREASE,
      RowChoice.ONLY,
      List.of(
          new PointsRow(
              new Band(
                  Optional.empty(),
                  Optional.of(Fraction.ZERO),
                  Optional.of(Fraction.of(1, 2)),
                  Optional.empty()),
              Fraction.of(1),
              Optional.empty()),
          new PointsRow(
              new Band(
                  Optional.empty(),
                  Optional.of(Fraction.of(1, 2)),
                  Optional.of(Fraction.of(1)),
                  Optional.empty()),
              Fraction.of(3),
              Optional.empty()),
          new PointsRow(Band.moreThan(1), Fraction.of(5), Optional.of(BY_MEAN))),
      List.of());
  static final PointsTable BY_MISSED = new PointsTable(
      Clause.of("3.2"),
      MISSED,
      RowChoice.ONLY,
      List.of(PointsRow.of(Band.atMost(10), 2)),
      List.of());
  static final CompetitionPoints COMPETITIONS = new CompetitionPoints(
      Clause.of("3.3"),
      List.of(
          new PlacePoints(CompetitionLevel.MUNICIPALITY, Band.between(1, 3), Fraction.of(4)),
          new PlacePoints(CompetitionLevel.NATIONAL, Band.between(1, 3), Fraction.of(6))),
      2);
  static final CandidateLimit ONE_TO_THREE =
      new CandidateLimit(Clause.of("4"), CandidateLimit.Per.SCHOOL_CLASS, 1, 3, List.of());

  private MadeUpNomination() {}

  static NominationPolicy policy() {
    return NominationPolicy.builder()
        .key("star-of-progress")
        .clause(Clause.of("1"))
        .unit(NominationUnit.STUDENT)
        .addCriteria(
            new NominationCriterion(INCREASE, Interval.between(-9, 9)),
            new NominationCriterion(MEAN, Interval.between(1, 10)),
            new NominationCriterion(MISSED, Interval.between(0, 2000)))
        .addGrounds(NominationGround.builder()
            .key("risen")
            .clause(Clause.of("2"))
            .addProposers(Role.CLASS_TEACHER, Role.SUBJECT_TEACHER)
            .modality(Modality.MAY)
            .when(AllOf.of(
                new GradeIs(Band.between(5, 8)),
                Count.of(INCREASE, Window.SCHOOL_YEAR, Band.moreThan(0))))
            .build())
        .addPoints(BY_INCREASE, BY_MISSED)
        .competitions(COMPETITIONS)
        .limit(ONE_TO_THREE)
        .lastDay(MonthDay.of(5, 15))
        .decider(Role.HEAD)
        .build();
  }

  /** Everything known: mean mark 7, 20 lessons missed, no competitions; only the increase gives points. */
  static Candidate risenBy(String key, Fraction increase) {
    return Candidate.builder()
        .key(key)
        .schoolClass("6a")
        .student(StudentProfile.builder().grade(6).build())
        .addValues(
            value(INCREASE, Interval.exactly(increase)),
            value(MEAN, Interval.exactly(7)),
            value(MISSED, Interval.exactly(20)))
        .results(CompetitionRecord.NONE)
        .addProposals(new Proposal(Role.CLASS_TEACHER, day("2026-05-04")))
        .build();
  }

  static CriterionValue value(CounterKey key, Interval amount) {
    return new CriterionValue(key, amount);
  }

  static CompetitionResult place(CompetitionLevel level, int place) {
    return new CompetitionResult(level, day("2026-03-20"), Optional.of(place), Truth.UNKNOWN);
  }

  static Nomination nominate(NominationPolicy policy, Candidate... candidates) {
    return nominate(policy, List.of(candidates));
  }

  static Nomination nominate(NominationPolicy policy, List<Candidate> candidates) {
    return NominationCalculator.of(SOURCE, policy)
        .nominate(candidates, ProgressYear.calendar(), MAY_20);
  }
}
