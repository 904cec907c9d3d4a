package io.github.tvarka.policy.duty;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The duties of a school year with their dates. Immutable.
 *
 * <p>For example, a duty of the months 10, 1 and 5 stands three times, in October, January and May; a duty that an absence calls for stands
 * once and without a date, since the schedule knows of no case. Two visits a school year are one duty that is done when the second took
 * place; what was done twice on one day counts once.
 *
 * @param year the school year
 * @param duties the dated duties in order of their first days, then those without a date; otherwise in the order of the policy
 */
public record DutySchedule(@Required DateRange year, List<DatedDuty> duties)
    implements Serializable {
  /** Copies the list. */
  public DutySchedule {
    Check.given("schedule.year", year);
    duties = Check.list("schedule.duties", duties);
  }

  /**
   * The schedule of a school year.
   *
   * @param duties the duties
   * @param calendar the school calendar
   * @param year the school year, as {@link SchoolCalendar#schoolYear(LocalDate)} gives it
   * @return the schedule
   */
  public static DutySchedule of(List<Duty> duties, SchoolCalendar calendar, DateRange year) {
    DutyDates dates = new DutyDates(calendar, Check.given("year", year));
    List<DatedDuty> dated = Check.<Duty>list("duties", duties).stream()
        .flatMap(duty -> dates.of(duty).stream())
        .sorted(Comparator.comparing(duty -> duty.from().orElse(LocalDate.MAX)))
        .toList();
    return new DutySchedule(year, dated);
  }

  /**
   * The duties of one role.
   *
   * @param role the role
   * @return the schedule of what it has to do itself
   */
  public DutySchedule forRole(Role role) {
    return new DutySchedule(
        year, duties.stream().filter(dated -> dated.duty().actor().equals(role)).toList());
  }

  /**
   * Refuses a log that no duty of this schedule explains: an entry under another clause, of another act or actor, for a day in none of the
   * duty's periods or outside the school year, done before the year began, or standing twice; and a role without duties of whom no record
   * is kept. {@link #asOf(DutyLog, LocalDate)} leaves such entries without effect, since a schedule of one role, or of one year, may be asked with
   * the log of a whole school; who reads a log that somebody wrote by hand asks this first, of the schedule of all duties.
   *
   * @param log what is on record
   * @throws IllegalArgumentException that names the first such entry, what is wrong with it, and what it may be
   */
  public void requireOf(DutyLog log) {
    new DutyLogCheck(this).check(log);
  }

  /**
   * Where the duties stand, where all that was done is on record.
   *
   * @param done what was done, in any order
   * @param asOf the day asked about: what was done by its end is known, later acts are left out
   * @return one status for each duty, in the same order
   */
  public List<DutyStatus> asOf(List<DoneDuty> done, LocalDate asOf) {
    return asOf(DutyLog.of(done), asOf);
  }

  /**
   * Where the duties stand.
   *
   * @param log what is on record, and of whose duties nothing is
   * @param asOf the day asked about: what was done by its end is known, later acts are left out
   * @return one status for each duty, in the same order
   */
  public List<DutyStatus> asOf(DutyLog log, LocalDate asOf) {
    return duties.stream().map(dated -> status(dated, log, asOf)).toList();
  }

  private static DutyStatus status(DatedDuty dated, DutyLog log, LocalDate asOf) {
    List<LocalDate> days = log.done().stream()
        .filter(act -> act.fulfils(dated) && !act.on().isAfter(asOf))
        .map(DoneDuty::on)
        .distinct()
        .sorted()
        .toList();
    int least = dated.duty().trigger().times();
    return days.size() >= least
        ? new DutyStatus(dated, DutyState.DONE, Optional.of(days.get(least - 1)), days.size())
        : new DutyStatus(dated, open(dated, log, asOf), Optional.empty(), days.size());
  }

  private static DutyState open(DatedDuty dated, DutyLog log, LocalDate asOf) {
    if (dated.from().isEmpty()) {
      return dated.needs().isEmpty() ? DutyState.STANDING : DutyState.NOT_YET_KNOWN;
    }
    if (asOf.isBefore(dated.from().get())) {
      return DutyState.UPCOMING;
    }
    if (log.notRecorded().contains(dated.duty().actor())) {
      return DutyState.NOT_YET_KNOWN;
    }
    boolean over = dated.to().map(asOf::isAfter).orElse(false);
    return over ? past(dated.duty().modality()) : DutyState.DUE;
  }

  /** Nobody is late with what is left to people. */
  private static DutyState past(Modality modality) {
    return switch (modality) {
      case MUST, SHOULD -> DutyState.OVERDUE;
      case CONSIDER, MAY -> DutyState.NOT_DONE;
    };
  }
}
