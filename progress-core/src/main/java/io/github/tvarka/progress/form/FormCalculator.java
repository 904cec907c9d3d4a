package io.github.tvarka.progress.form;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.duty.DatedDuty;
import io.github.tvarka.policy.duty.DutySchedule;
import io.github.tvarka.policy.internal.Check;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds what a form still lacks, who must sign, and what is not due yet. Immutable and thread-safe; made once for a form. */
public final class FormCalculator {
  private static final Logger LOG = LoggerFactory.getLogger(FormCalculator.class);

  private final Source source;
  private final ProgressForm form;

  private FormCalculator(Source source, ProgressForm form) {
    this.source = source;
    this.form = form;
  }

  /**
   * A calculator for a form.
   *
   * @param source the edition that findings cite
   * @param form the form as the edition sets it
   * @return the calculator
   */
  public static FormCalculator of(Source source, ProgressForm form) {
    return new FormCalculator(Check.given("source", source), Check.given("form", form));
  }

  /**
   * What the form lacks in the school year of a day.
   *
   * @param filled what is filled in, in any order; what bears a later date is left out
   * @param student the day asked about, the school calendar, and what is known of the student
   * @return the check
   * @throws IllegalArgumentException if the calendar does not cover the day; if a section is none of the form's, was filled in for a period
   *     that the calendar does not have, or twice for one period
   */
  public FormCheck check(List<FilledSection> filled, ConditionContext student) {
    LOG.debug("checking a form under {} {} as of {}", source, form.clause(), student.at());
    filled.forEach(section -> form.section(section.section()));
    DateRange year = student
        .calendar()
        .schoolYear(student.at())
        .orElseThrow(() -> new IllegalArgumentException(
            "asOf (" + student.at() + ") must be inside a school year of the calendar"));
    SectionCheck check = new SectionCheck(source.cite(form.clause()), source, year);
    List<SectionStatus> sections = form.sections().stream()
        .flatMap(section -> statuses(section, filled, student, check).stream())
        .toList();
    return FormCheck.of(source.cite(form.clause()), student.at(), sections);
  }

  /** One status for each period of a section. */
  private static List<SectionStatus> statuses(
      FormSection section,
      List<FilledSection> filled,
      ConditionContext student,
      SectionCheck check) {
    List<DatedDuty> periods = DutySchedule.of(
            List.of(section.duty()), student.calendar(), check.year())
        .duties();
    List<FilledSection> own =
        filled.stream().filter(one -> one.section().equals(section.key())).toList();
    own.forEach(one -> checkPeriod(one, periods));
    return periods.stream()
        .map(period -> check.status(section, period, only(own, period, periods.size()), student))
        .toList();
  }

  private static void checkPeriod(FilledSection filled, List<DatedDuty> periods) {
    boolean known = periods.stream().allMatch(dated -> dated.needs().isEmpty());
    boolean fits = periods.stream().anyMatch(dated -> fills(filled, dated, periods.size()));
    Check.that(
        fits || !known,
        filled.section() + ".forPeriodOf",
        filled.forPeriodOf().map(Object::toString).orElse("none"),
        "must be in one of its periods "
            + periods.stream().flatMap(dated -> dated.period().stream()).toList());
  }

  /** A section that comes once need not say for which period it is; one of which the periods are not known is left open. */
  private static boolean fills(FilledSection filled, DatedDuty dated, int periods) {
    if (dated.period().isEmpty()) {
      return dated.needs().isEmpty();
    }
    DateRange period = dated.period().get();
    return filled.forPeriodOf().map(period::contains).orElse(periods == 1);
  }

  private static Optional<FilledSection> only(
      List<FilledSection> filled, DatedDuty dated, int periods) {
    List<FilledSection> own =
        filled.stream().filter(one -> fills(one, dated, periods)).toList();
    Check.that(
        own.size() < 2,
        "section",
        own.isEmpty() ? "" : own.get(0).section(),
        "must not be filled in twice for "
            + dated.period().map(DateRange::toString).orElse("the school year"));
    return own.stream().findFirst();
  }
}
