package io.github.tvarka.support.adaptation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What one rule of adaptation comes to for a student on a day. Immutable.
 *
 * @param citation the clause
 * @param rule the rule's key
 * @param outcome where the period stands
 * @param finding whether the rule is for the student and, as far as its days are known, whether the day is among them
 * @param noMarks the days of the no-mark window; empty where there is none or its days are not known
 * @param forbids what may not be done in the window
 * @param instead how is assessed in its stead
 * @param readings the keys of the declared readings that it rests on
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AdaptationPeriod(
    @Required Citation citation,
    @Required String rule,
    @Required AdaptationOutcome outcome,
    @Required Finding finding,
    Optional<DateRange> noMarks,
    List<AssessmentKind> forbids,
    List<AssessmentMode> instead,
    List<String> readings)
    implements WithAdaptationPeriod, Serializable {
  /** Checks that the parts are given; copies the lists. */
  public AdaptationPeriod {
    Check.given("period.citation", citation);
    Check.code("period.rule", rule);
    Check.given("period.outcome", outcome);
    Check.given("period.finding", finding);
    noMarks = Check.optional(noMarks);
    forbids = Check.list("period.forbids", forbids);
    instead = Check.list("period.instead", instead);
    readings = Check.list("period.readings", readings);
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a period. */
  public static final class Builder extends AdaptationPeriodBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        citation, rule, outcome, finding, noMarks.orElse(null), forbids, instead, readings);
  }

  private record Form(
      Citation citation,
      String rule,
      AdaptationOutcome outcome,
      Finding finding,
      @Nullable DateRange noMarks,
      List<AssessmentKind> forbids,
      List<AssessmentMode> instead,
      List<String> readings)
      implements Serializable {
    private Object readResolve() {
      return new AdaptationPeriod(
          citation,
          rule,
          outcome,
          finding,
          Optional.ofNullable(noMarks),
          forbids,
          instead,
          readings);
    }
  }
}
