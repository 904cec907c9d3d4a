package io.github.tvarka.progress.observation;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.duty.DoneDuty;
import io.github.tvarka.policy.duty.DutySchedule;
import io.github.tvarka.policy.duty.DutyStatus;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.Fraction;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds where a student's achievement in a subject goes, criterion by criterion. Immutable and thread-safe; made once for a policy.
 *
 * <p>What was not observed is not known: it is never the lowest level.
 */
public final class ObservationCalculator {
  private static final Logger LOG = LoggerFactory.getLogger(ObservationCalculator.class);

  private final Source source;
  private final ObservationPolicy policy;

  private ObservationCalculator(Source source, ObservationPolicy policy) {
    this.source = source;
    this.policy = policy;
  }

  /**
   * A calculator for a policy.
   *
   * @param source the edition that findings cite
   * @param policy what the edition says of observing achievement
   * @return the calculator
   */
  public static ObservationCalculator of(Source source, ObservationPolicy policy) {
    return new ObservationCalculator(Check.given("source", source), Check.given("policy", policy));
  }

  /**
   * What the observations of a school year show.
   *
   * @param sheet the observations in one subject; those after the day asked about are left out
   * @param calendar the school calendar
   * @param asOf the day asked about
   * @return the trends, and where each month of the sheet stands
   * @throws IllegalArgumentException if the calendar does not cover the day, an observation is outside its school year, a mark or a level is
   *     none that the policy knows, or a criterion is none of those it names for the subject
   */
  public ObservedProgress observe(ObservationSheet sheet, SchoolCalendar calendar, LocalDate asOf) {
    LOG.debug("observing progress under {} as of {}", source, asOf);
    DateRange year = calendar
        .schoolYear(asOf)
        .orElseThrow(() -> new IllegalArgumentException(
            "asOf (" + asOf + ") must be inside a school year of the calendar"));
    check(sheet, year);
    List<Observation> seen = sheet.observations().stream()
        .filter(one -> !one.on().isAfter(asOf))
        .sorted(Comparator.comparing(Observation::on))
        .toList();
    Optional<Observation> to = seen.stream().reduce((one, other) -> other);
    Optional<Observation> from = seen.size() < 2
        ? Optional.empty()
        : Optional.of(seen.get(policy.base() == TrendBase.FIRST ? 0 : seen.size() - 2));
    return ObservedProgress.builder()
        .citation(source.cite(policy.clause()))
        .asOf(asOf)
        .subject(sheet.subject().subject())
        .from(from.map(Observation::on))
        .to(to.map(Observation::on))
        .mark(MarkTrend.of(from.flatMap(Observation::mark), to.flatMap(Observation::mark)))
        .addAllCriteria(sheet.subject().criteria().stream()
            .map(criterion -> trend(criterion, from, to))
            .toList())
        .addAllMonths(months(seen, calendar, year, asOf))
        .addAllNeeds(needs(sheet.subject(), from, to))
        .build();
  }

  private void check(ObservationSheet sheet, DateRange year) {
    SubjectCriteria subject = sheet.subject();
    for (SubjectCriteria named : policy.criteria()) {
      boolean fits = !named.subject().equals(subject.subject())
          || named.criteria().containsAll(subject.criteria());
      Check.that(
          fits,
          "criteria of " + subject.subject(),
          subject.criteria(),
          "must be among " + named.criteria());
    }
    for (Observation observation : sheet.observations()) {
      String where = "observation of " + observation.on();
      Check.that(
          year.contains(observation.on()), where, observation.on(), "must be inside " + year);
      observation
          .mark()
          .ifPresent(mark -> Check.that(
              policy.marks().contains(Fraction.of(mark)),
              where + " mark",
              mark,
              "must be inside " + policy.marks()));
      observation
          .levels()
          .forEach(level -> Check.that(
              policy.levels().contains(level.level()),
              where + " " + level.criterion(),
              level.level(),
              "must be one of " + policy.levels()));
    }
  }

  private CriterionTrend trend(
      String criterion, Optional<Observation> from, Optional<Observation> to) {
    Optional<String> before = from.flatMap(one -> one.level(criterion));
    Optional<String> now = to.flatMap(one -> one.level(criterion));
    Optional<Integer> steps = before.flatMap(
        first -> now.map(last -> policy.levels().indexOf(last) - policy.levels().indexOf(first)));
    return new CriterionTrend(
        criterion, before, now, steps.map(Trend::of).orElse(Trend.NOT_KNOWN), steps);
  }

  private List<DutyStatus> months(
      List<Observation> seen, SchoolCalendar calendar, DateRange year, LocalDate asOf) {
    List<DoneDuty> done = seen.stream()
        .map(one -> new DoneDuty(
            policy.duty().clause(), policy.duty().actor(), policy.duty().act(), one.on(), one.on()))
        .toList();
    return DutySchedule.of(List.of(policy.duty()), calendar, year).asOf(done, asOf);
  }

  /** The days compared on which a criterion was not observed; none while there are no two days. */
  private static List<Need> needs(
      SubjectCriteria subject, Optional<Observation> from, Optional<Observation> to) {
    if (from.isEmpty()) {
      return List.of();
    }
    List<LocalDate> days = Stream.concat(from.stream(), to.stream())
        .filter(one -> subject.criteria().stream()
            .anyMatch(criterion -> one.level(criterion).isEmpty()))
        .map(Observation::on)
        .toList();
    return days.isEmpty()
        ? List.of()
        : List.of(new Need.OfEntries("criterion-level", subject.subject(), days));
  }
}
