package io.github.tvarka.progress.observation;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.duty.DoneDuty;
import io.github.tvarka.policy.duty.DutySchedule;
import io.github.tvarka.policy.duty.DutyStatus;
import io.github.tvarka.policy.internal.Check;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
    SheetChecks.check(policy, sheet, year);
    List<Observation> seen = sheet.observations().stream()
        .filter(one -> !one.on().isAfter(asOf))
        .sorted(Comparator.comparing(Observation::on))
        .toList();
    ComparedDays days = ComparedDays.of(policy.base(), seen);
    return ObservedProgress.builder()
        .citation(source.cite(policy.clause()))
        .asOf(asOf)
        .subject(sheet.subject().subject())
        .from(days.from().map(Observation::on))
        .to(days.to().map(Observation::on))
        .mark(days.mark())
        .addAllCriteria(days.trends(sheet.subject(), policy.levels()))
        .addAllMonths(months(seen, calendar, year, asOf))
        .addAllNeeds(days.needs(sheet.subject()))
        .build();
  }

  private List<DutyStatus> months(
      List<Observation> seen, SchoolCalendar calendar, DateRange year, LocalDate asOf) {
    List<DoneDuty> done = seen.stream()
        .map(one -> new DoneDuty(
            policy.duty().clause(), policy.duty().actor(), policy.duty().act(), one.on(), one.on()))
        .toList();
    return DutySchedule.of(List.of(policy.duty()), calendar, year).asOf(done, asOf);
  }
}
