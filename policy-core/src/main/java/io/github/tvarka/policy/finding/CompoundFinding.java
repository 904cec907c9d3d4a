package io.github.tvarka.policy.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Several findings joined. Immutable; its truth follows from its parts.
 *
 * @param citation the clause that joins them
 * @param truth all, any, or not, of the parts
 * @param operator how they are joined
 * @param scope the subject within which the parts were asked; empty for no single one
 * @param parts the findings joined, in the order of the text
 * @param needs what could still change the truth
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CompoundFinding(
    @Required Citation citation,
    @Required Truth truth,
    @Required Operator operator,
    Optional<String> scope,
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
    scope = Check.optional(scope);
    if (scope.isPresent()) {
      Check.text("scope", scope.get());
    }
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
    List<Need> needs = truth == Truth.UNKNOWN ? needs(joined) : List.of();
    return new CompoundFinding(citation, truth, operator, Optional.empty(), joined, needs);
  }

  /**
   * A finding within one subject.
   *
   * @param scope the subject
   * @param finding what was found within it
   * @return the same finding if it joins several, otherwise one that joins it alone, with the subject
   */
  public static CompoundFinding in(String scope, Finding finding) {
    CompoundFinding joined =
        finding instanceof CompoundFinding compound && compound.scope().isEmpty()
            ? compound
            : of(finding.citation(), Operator.ALL_OF, List.of(finding));
    return new CompoundFinding(
        joined.citation,
        joined.truth,
        joined.operator,
        Optional.of(scope),
        joined.parts,
        joined.needs);
  }

  private static List<Need> needs(List<Finding> joined) {
    List<List<Need>> needs = new ArrayList<>(joined.size());
    for (int i = 0; i < joined.size(); i++) {
      needs.add(joined.get(i).needs());
    }
    return Need.merge(needs);
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

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(citation, truth, operator, scope.orElse(null), parts, needs);
  }

  private record Form(
      Citation citation,
      Truth truth,
      Operator operator,
      @Nullable String scope,
      List<Finding> parts,
      List<Need> needs)
      implements Serializable {
    private Object readResolve() {
      return new CompoundFinding(
          citation, truth, operator, Optional.ofNullable(scope), parts, needs);
    }
  }
}
