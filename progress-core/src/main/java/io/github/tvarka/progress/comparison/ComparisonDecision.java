package io.github.tvarka.progress.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A student's own levels beside the teachers', and the consultations that follow. Immutable.
 *
 * @param citation the clause that has them compared
 * @param asOf the day asked about
 * @param ownPeriod the period of the student's levels; empty before the first of the school year
 * @param againstPeriod the period of the teachers' levels; empty before the first of the school year
 * @param subjects the subjects that either of the two rows holds, in the order of the columns
 * @param consultations each rule for each subject that it looks at, in the order of the text and of the columns
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ComparisonDecision(
    @Required Citation citation,
    @Required LocalDate asOf,
    Optional<DateRange> ownPeriod,
    Optional<DateRange> againstPeriod,
    List<ComparedSubject> subjects,
    List<ConsultationDecision> consultations)
    implements Serializable {
  /** Checks that the parts are given; copies the lists. */
  public ComparisonDecision {
    Check.given("citation", citation);
    Check.given("asOf", asOf);
    ownPeriod = Check.optional(ownPeriod);
    againstPeriod = Check.optional(againstPeriod);
    subjects = Check.list("subjects", subjects);
    consultations = Check.list("consultations", consultations);
  }

  /**
   * The consultations that are surely called for.
   *
   * @return some of the consultations, in the same order
   */
  public List<ConsultationDecision> calledFor() {
    return consultations.stream().filter(ConsultationDecision::calledFor).toList();
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        citation,
        asOf,
        ownPeriod.orElse(null),
        againstPeriod.orElse(null),
        subjects,
        consultations);
  }

  private record Form(
      Citation citation,
      LocalDate asOf,
      @Nullable DateRange ownPeriod,
      @Nullable DateRange againstPeriod,
      List<ComparedSubject> subjects,
      List<ConsultationDecision> consultations)
      implements Serializable {
    private Object readResolve() {
      return new ComparisonDecision(
          citation,
          asOf,
          Optional.ofNullable(ownPeriod),
          Optional.ofNullable(againstPeriod),
          subjects,
          consultations);
    }
  }
}
