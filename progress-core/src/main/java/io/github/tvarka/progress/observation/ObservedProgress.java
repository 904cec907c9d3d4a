package io.github.tvarka.progress.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.duty.DutyStatus;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the observations of one subject show on a day. Immutable.
 *
 * @param citation the annex that prints the sheet
 * @param asOf the day asked about
 * @param subject the subject
 * @param from the day of the observation that is compared with; empty if there are no two yet
 * @param to the day of the latest observation; empty if there is none
 * @param mark where the marks of tests go
 * @param criteria where achievement by each criterion goes, in the order of the sheet
 * @param months where each month of the sheet stands: done, due, upcoming, or past without an observation, which is overdue only where the sheet must be filled in
 * @param needs the entries that are missing on the two days compared
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ObservedProgress(
    @Required Citation citation,
    @Required LocalDate asOf,
    @Required String subject,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    @Required MarkTrend mark,
    @Required List<CriterionTrend> criteria,
    List<DutyStatus> months,
    List<Need> needs)
    implements WithObservedProgress, Serializable {
  /** Checks that the parts are given; copies the lists. */
  public ObservedProgress {
    Check.given("progress.citation", citation);
    Check.given("progress.asOf", asOf);
    Check.text("progress.subject", subject);
    from = Check.optional(from);
    to = Check.optional(to);
    Check.given("progress.mark", mark);
    criteria = Check.filled("progress.criteria", criteria);
    months = Check.list("progress.months", months);
    needs = Check.list("progress.needs", needs);
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value. */
  public static final class Builder extends ObservedProgressBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        citation, asOf, subject, from.orElse(null), to.orElse(null), mark, criteria, months, needs);
  }

  private record Form(
      Citation citation,
      LocalDate asOf,
      String subject,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      MarkTrend mark,
      List<CriterionTrend> criteria,
      List<DutyStatus> months,
      List<Need> needs)
      implements Serializable {
    private Object readResolve() {
      return new ObservedProgress(
          citation,
          asOf,
          subject,
          Optional.ofNullable(from),
          Optional.ofNullable(to),
          mark,
          criteria,
          months,
          needs);
    }
  }
}
