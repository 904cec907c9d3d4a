package io.github.tvarka.policy.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.truth.Truth;
import java.util.List;

/**
 * Several findings joined. Immutable; its truth follows from its parts.
 *
 * @param citation the clause that joins them
 * @param truth all, any, or not, of the parts
 * @param operator how they are joined
 * @param parts the findings joined, in the order of the text
 * @param needs what could still change the truth
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CompoundFinding(
    @Required Citation citation,
    @Required Truth truth,
    @Required Operator operator,
    @Required List<Finding> parts,
    List<Need> needs)
    implements Finding {
  /** How findings are joined. */
  public enum Operator {
    /** Each has to hold. */
    @JsonProperty("all-of")
    ALL_OF,
    /** One has to hold. */
    @JsonProperty("any-of")
    ANY_OF,
    /** The one part must not hold. */
    @JsonProperty("not")
    NOT
  }

  /** Refuses a truth that does not follow from the parts. */
  public CompoundFinding {
    Check.given("citation", citation);
    Check.given("operator", operator);
    parts = Check.filled("parts", parts);
    Check.that(
        operator != Operator.NOT || parts.size() == 1,
        "parts",
        parts.size(),
        "must be one for not");
    Check.that(truth == join(operator, parts), "truth", truth, "must follow from the parts");
    needs = Check.list("needs", needs);
  }

  /**
   * Findings joined.
   *
   * @param citation the clause that joins them
   * @param operator how
   * @param parts the findings, one for {@link Operator#NOT}
   * @return the joined finding, needing what its unknown parts need if it is unknown itself
   */
  public static CompoundFinding of(
      Citation citation, Operator operator, List<? extends Finding> parts) {
    List<Finding> joined = Check.filled("parts", parts);
    Truth truth = join(Check.given("operator", operator), joined);
    List<Need> needs = truth == Truth.UNKNOWN
        ? Need.merge(joined.stream().map(Finding::needs).toList())
        : List.of();
    return new CompoundFinding(citation, truth, operator, joined, needs);
  }

  private static Truth join(Operator operator, List<? extends Finding> parts) {
    if (operator == Operator.NOT) {
      return parts.get(0).truth().negated();
    }
    Truth truth = Truth.of(operator == Operator.ALL_OF);
    for (int i = 0; i < parts.size(); i++) {
      Truth part = parts.get(i).truth();
      truth = operator == Operator.ALL_OF ? truth.and(part) : truth.or(part);
    }
    return truth;
  }
}
