package io.github.tvarka.support.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.edition.PolicyPart;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What consultations there are, who recommends them and who sets them. Immutable.
 *
 * @param clause the clause
 * @param kinds the kinds, in the order of the text, each once
 * @param recommendedBy who recommends need and length
 * @param recommender what must hold of whoever recommends, as a fact, such as teaching the student; empty for nothing
 * @param setBy who sets them
 * @param readings the keys of the declared readings that it rests on
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ConsultationPolicy(
    @Required Clause clause,
    @Required List<SupportConsultationRule> kinds,
    @Required List<Role> recommendedBy,
    Optional<FactKey> recommender,
    @Required Role setBy,
    List<String> readings)
    implements WithConsultationPolicy, PolicyPart, Serializable {
  /** Refuses no kind, a kind twice, and nobody who recommends. */
  public ConsultationPolicy {
    Check.given("consultations.clause", clause);
    kinds = Check.filled("consultations.kinds", kinds);
    Check.distinct(
        "consultations.kinds", kinds.stream().map(SupportConsultationRule::kind).toList());
    recommendedBy = Check.distinct(
        "consultations.recommendedBy", Check.filled("consultations.recommendedBy", recommendedBy));
    recommender = Check.optional(recommender);
    Check.given("consultations.setBy", setBy);
    readings =
        Check.distinct("consultations.readings", Check.list("consultations.readings", readings));
  }

  Optional<SupportConsultationRule> rule(ConsultationKind kind) {
    return kinds.stream().filter(rule -> rule.kind().equals(kind)).findFirst();
  }

  @Override
  public List<HeldClause> held() {
    return List.of(new HeldClause(clause, ClauseKind.RULE, "ConsultationPolicy", "kinds"));
  }

  @Override
  public List<String> restsOn() {
    return readings;
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a policy. */
  public static final class Builder extends ConsultationPolicyBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(clause, kinds, recommendedBy, recommender.orElse(null), setBy, readings);
  }

  private record Form(
      Clause clause,
      List<SupportConsultationRule> kinds,
      List<Role> recommendedBy,
      @Nullable FactKey recommender,
      Role setBy,
      List<String> readings)
      implements Serializable {
    private Object readResolve() {
      return new ConsultationPolicy(
          clause, kinds, recommendedBy, Optional.ofNullable(recommender), setBy, readings);
    }
  }
}
