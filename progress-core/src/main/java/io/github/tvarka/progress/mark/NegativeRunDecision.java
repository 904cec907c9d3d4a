package io.github.tvarka.progress.mark;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * In which subjects negative entries run on. Immutable.
 *
 * @param source the edition under which it was decided
 * @param asOf the day of the decision: entries up to it are known
 * @param runs one decision for each rule and subject, in the order of the policy and then of the subjects' names
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NegativeRunDecision(
    @Required Source source, @Required LocalDate asOf, List<RunDecision> runs)
    implements Serializable {
  /** Checks that the parts are given; copies the list. */
  public NegativeRunDecision {
    Check.given("source", source);
    Check.given("asOf", asOf);
    runs = Check.list("runs", runs);
  }

  /**
   * The first rule's decision for a subject.
   *
   * @param subject the subject
   * @return the decision; empty if there is no entry in that subject
   */
  public Optional<RunDecision> in(String subject) {
    return runs.stream()
        .filter(run -> run.subject().equals(Optional.of(subject)))
        .findFirst();
  }
}
