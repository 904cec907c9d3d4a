package io.github.tvarka.support.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.EveryFurther;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.edition.PolicyPart;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.support.student.LevelRequirement;
import io.github.tvarka.support.student.StudentCounters;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Who is entitled to support, who gives it, and in what forms. Immutable.
 *
 * @param grounds the clauses that entitle, in the order of the text, each reason once
 * @param providers who gives support; empty where the text does not say
 * @param forms the forms that it can take, in the order of the text
 * @param levels which level of achievement is asked for; empty where no ground counts subjects below it
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record EligibilityPolicy(
    @Required List<SupportGround> grounds,
    Optional<SupportProviders> providers,
    List<SupportForm> forms,
    Optional<LevelRequirement> levels)
    implements WithEligibilityPolicy, PolicyPart, Serializable {
  /** Refuses a reason twice, counts that nobody can make, and forms given by those who give no support. */
  public EligibilityPolicy {
    grounds = Check.filled("eligibility.grounds", grounds);
    providers = Check.optional(providers);
    forms = Check.list("eligibility.forms", forms);
    levels = Check.optional(levels);
    Check.distinct(
        "eligibility.grounds", grounds.stream().map(SupportGround::reason).toList());
    for (SupportGround ground : grounds) {
      checkCounters(ground, levels.isPresent());
    }
    if (providers.isPresent()) {
      List<Role> roles = providers.get().roles();
      forms.forEach(form -> form.by()
          .forEach(role -> Check.that(
              roles.contains(role),
              "eligibility.forms " + form.form(),
              role,
              "must be one of the providers " + roles)));
    }
  }

  private static void checkCounters(SupportGround ground, boolean levelKnown) {
    String where = "eligibility.grounds " + ground.reason() + " count";
    ground.when().walk().flatMap(EligibilityPolicy::counters).forEach(counter -> {
      Check.that(
          StudentCounters.ALL.contains(counter),
          where,
          counter,
          "must be one of " + StudentCounters.ALL);
      Check.that(
          levelKnown || !StudentCounters.needsLevels(counter),
          where,
          counter,
          "must not be counted without eligibility.levels");
    });
  }

  private static Stream<CounterKey> counters(Condition condition) {
    if (condition instanceof Count count) {
      return Stream.of(count.count());
    }
    if (condition instanceof EveryFurther every) {
      return Stream.of(every.of());
    }
    return condition instanceof Share share ? Stream.of(share.share(), share.of()) : Stream.empty();
  }

  @Override
  public List<HeldClause> held() {
    List<HeldClause> held = new ArrayList<>();
    for (SupportGround ground : grounds) {
      String path = "grounds[" + ground.reason() + "]";
      held.add(new HeldClause(ground.clause(), ClauseKind.RULE, "SupportGround", path));
    }
    providers.ifPresent(who -> held.add(
        new HeldClause(who.clause(), ClauseKind.DEFINITION, "SupportProviders", "providers")));
    return List.copyOf(held);
  }

  @Override
  public List<String> restsOn() {
    return grounds.stream().flatMap(ground -> ground.readings().stream()).toList();
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
  public static final class Builder extends EligibilityPolicyBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(grounds, providers.orElse(null), forms, levels.orElse(null));
  }

  private record Form(
      List<SupportGround> grounds,
      @Nullable SupportProviders providers,
      List<SupportForm> forms,
      @Nullable LevelRequirement levels)
      implements Serializable {
    private Object readResolve() {
      return new EligibilityPolicy(
          grounds, Optional.ofNullable(providers), forms, Optional.ofNullable(levels));
    }
  }
}
