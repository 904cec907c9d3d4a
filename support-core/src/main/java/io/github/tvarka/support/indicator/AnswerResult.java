package io.github.tvarka.support.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was stated, or judged by a person where the text gives no measure. Immutable.
 *
 * @param citation the clause that asks
 * @param truth whether it is so, as things stand
 * @param settled whether it is, whatever is still to come
 * @param fact what was asked
 * @param judgedBy who judges; empty for what can be stated
 * @param needs what could still change the truth
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AnswerResult(
    @Required Citation citation,
    @Required Truth truth,
    @Required Truth settled,
    @Required FactKey fact,
    Optional<Role> judgedBy,
    List<Need> needs)
    implements TargetFinding {
  /** Checks that the parts are given; copies the list. */
  public AnswerResult {
    Check.given("citation", citation);
    Check.given("truth", truth);
    Check.given("settled", settled);
    Check.given("fact", fact);
    judgedBy = Check.optional(judgedBy);
    needs = Check.list("needs", needs);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(citation, truth, settled, fact, judgedBy.orElse(null), needs);
  }

  private record Form(
      Citation citation,
      Truth truth,
      Truth settled,
      FactKey fact,
      @Nullable Role judgedBy,
      List<Need> needs)
      implements Serializable {
    private Object readResolve() {
      return new AnswerResult(citation, truth, settled, fact, Optional.ofNullable(judgedBy), needs);
    }
  }
}
