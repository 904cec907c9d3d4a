package io.github.tvarka.progress.nomination;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.condition.FactContext;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.CompoundFinding.Operator;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.PeriodFinding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Judges one candidate by itself: whether a ground holds, and which points it gets. */
final class CandidateJudge {
  private final Source source;
  private final NominationPolicy policy;
  private final SchoolCalendar calendar;
  private final LocalDate asOf;
  private final DateRange year;

  CandidateJudge(Source source, NominationPolicy policy, SchoolCalendar calendar, LocalDate asOf) {
    this.source = source;
    this.policy = policy;
    this.calendar = calendar;
    this.asOf = asOf;
    this.year = calendar
        .schoolYear(asOf)
        .orElseThrow(() -> new IllegalArgumentException(
            "asOf (" + asOf + ") must be inside a school year of the calendar"));
  }

  DateRange year() {
    return year;
  }

  Judged judge(Candidate candidate) {
    FactContext known = context(candidate);
    List<Finding> grounds = policy.grounds().stream()
        .map(ground -> ground(ground, candidate, known))
        .toList();
    Finding any = CompoundFinding.of(source.cite(policy.clause()), Operator.ANY_OF, grounds);
    List<PointsGiven> given = new ArrayList<>();
    PointsReader reader = new PointsReader(source, known, year);
    policy.points().forEach(table -> given.add(reader.read(table)));
    policy.competitions().ifPresent(rows -> given.add(competitions(rows, candidate)));
    return Judged.of(candidate, any, given);
  }

  private FactContext context(Candidate candidate) {
    FactContext known =
        FactContext.of(calendar, asOf).with(candidate.student()).with(candidate.facts());
    List<CounterKey> keys =
        policy.criteria().stream().map(NominationCriterion::key).toList();
    candidate
        .values()
        .forEach(value -> Check.that(
            keys.contains(value.criterion()),
            "candidate.values",
            value.criterion(),
            "must be one of " + keys));
    for (NominationCriterion criterion : policy.criteria()) {
      known = known.with(criterion.key(), measured(criterion, candidate));
    }
    for (PrizeCounter counter : policy.prizes()) {
      known = known.with(counter.key(), prizes(counter, candidate));
    }
    return known;
  }

  private static Measured measured(NominationCriterion criterion, Candidate candidate) {
    Interval possible = criterion.possible();
    Interval amount = candidate.values().stream()
        .filter(value -> value.criterion().equals(criterion.key()))
        .map(CriterionValue::amount)
        .findFirst()
        .orElse(possible);
    boolean inside = amount.least().compareTo(possible.least()) >= 0
        && amount.most().compareTo(possible.most()) <= 0;
    Check.that(inside, "value of " + criterion.key(), amount, "must be inside " + possible);
    return measured(amount, criterion.key());
  }

  private static Measured measured(Interval amount, CounterKey key) {
    return new Measured(amount, amount.exact() ? List.of() : need(key));
  }

  private Measured prizes(PrizeCounter counter, Candidate candidate) {
    Optional<List<CompetitionResult>> results = results(candidate);
    long sure = 0;
    long perhaps = results.isPresent() ? 0 : counter.most();
    for (CompetitionResult result : results.orElse(List.of())) {
      Truth counts = counter.counts(result);
      sure += counts == Truth.YES ? 1 : 0;
      perhaps += counts == Truth.UNKNOWN ? 1 : 0;
    }
    long most = counter.most();
    return measured(
        Interval.between(Math.min(sure, most), Math.min(sure + perhaps, most)), counter.key());
  }

  /** The results of the school year by the day asked about. */
  private Optional<List<CompetitionResult>> results(Candidate candidate) {
    return candidate
        .results()
        .map(known -> known.results().stream()
            .filter(result -> year.contains(result.on()) && !result.on().isAfter(asOf))
            .toList());
  }

  private PointsGiven competitions(CompetitionPoints rows, Candidate candidate) {
    Optional<List<CompetitionResult>> results = results(candidate);
    Interval points = rows.points(results);
    return new PointsGiven(
        source.cite(rows.clause()),
        CompetitionPoints.RESULTS,
        results
            .map(known -> Interval.exactly(known.size()))
            .orElse(Interval.between(0, rows.atMost())),
        points,
        points.exact() ? List.of() : need(CompetitionPoints.RESULTS));
  }

  private Finding ground(NominationGround ground, Candidate candidate, FactContext known) {
    Citation citation = source.cite(ground.clause());
    List<Proposal> proposals = candidate.proposals().stream()
        .filter(proposal -> year.contains(proposal.on()) && !proposal.on().isAfter(asOf))
        .sorted(Comparator.comparing(Proposal::on))
        .toList();
    List<Finding> parts = new ArrayList<>();
    parts.add(proposedBy(ground, proposals, citation));
    proposals.stream()
        .filter(proposal -> ground.proposers().contains(proposal.by()))
        .findFirst()
        .flatMap(this::inTime)
        .ifPresent(parts::add);
    ground
        .when()
        .map(when -> ConditionEvaluator.DEFAULT.evaluate(when, citation, known))
        .ifPresent(parts::add);
    return CompoundFinding.of(citation, Operator.ALL_OF, parts);
  }

  private static Finding proposedBy(
      NominationGround ground, List<Proposal> proposals, Citation citation) {
    List<String> by = proposals.stream()
        .map(proposal -> proposal.by().code())
        .distinct()
        .sorted()
        .toList();
    List<String> asked = ground.proposers().stream().map(Role::code).toList();
    Truth truth = Truth.of(by.stream().anyMatch(asked::contains));
    return new MatchFinding(citation, truth, "put-forward-by", by, asked, List.of());
  }

  /** Whether the first proposal came by the last day; nothing where the text sets none. */
  private Optional<Finding> inTime(Proposal first) {
    return policy
        .lastDay()
        .map(day -> day.atYear(year.from().getYear()))
        .map(day -> day.isBefore(year.from()) ? day.plusYears(1) : day)
        .map(last -> PeriodFinding.of(
            source.cite(policy.clause()),
            "proposals",
            first.on(),
            new DateRange(year.from(), last)));
  }

  static List<Need> need(CounterKey key) {
    return List.of(new Need.OfFact(FactKey.of(key.base().code())));
  }
}
