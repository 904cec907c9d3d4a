package io.github.tvarka.progress.mark;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One rule of negative runs in one subject, and why. Immutable.
 *
 * @param citation the rule's clause
 * @param subject the subject; empty where a run goes over all subjects
 * @param outcome whether a run is long enough
 * @param finding whether the rule is for the student, where that is asked, and the longest run beside the length asked for
 * @param readings the keys of the declared readings that the outcome rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RunDecision(
    @Required Citation citation,
    Optional<String> subject,
    @Required RunOutcome outcome,
    @Required Finding finding,
    List<String> readings)
    implements Serializable {
  /** Checks that the parts are given; copies the list. */
  public RunDecision {
    Check.given("citation", citation);
    subject = Check.optional(subject);
    Check.given("outcome", outcome);
    Check.given("finding", finding);
    readings = Check.list("readings", readings);
  }

  /**
   * The runs that are surely long enough.
   *
   * @return the runs, in order of days; empty if there is none
   */
  public List<NegativeRun> runs() {
    return outcome instanceof RunOutcome.Identified identified ? identified.runs() : List.of();
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(citation, subject.orElse(null), outcome, finding, readings);
  }

  private record Form(
      Citation citation,
      @Nullable String subject,
      RunOutcome outcome,
      Finding finding,
      List<String> readings)
      implements Serializable {
    private Object readResolve() {
      return new RunDecision(citation, Optional.ofNullable(subject), outcome, finding, readings);
    }
  }
}
