package io.github.tvarka.progress.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.edition.PolicyPart;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.progress.form.ProgressForm;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a regulation says of the plan of individual progress. Immutable.
 *
 * @param form the plan, its reviews and what closes it
 * @param plan the key of the form's section that holds the plan itself; no other section can be written before it
 * @param levels the learning levels that a section can bear; empty where the text sets no scale
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlanPolicy(
    @Required ProgressForm form, @Required String plan, Optional<Band> levels)
    implements PolicyPart {
  /** Refuses a plan that is no section of the form. */
  public PlanPolicy {
    Check.given("plan.form", form).section(Check.given("plan.plan", plan));
    levels = Check.optional(levels);
  }

  @Override
  public List<Duty> partDuties() {
    return form.sectionDuties();
  }

  @Override
  public List<HeldClause> held() {
    return form.held().stream().map(clause -> clause.below("form")).toList();
  }

  @Override
  public List<String> restsOn() {
    return form.restsOn();
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(form, plan, levels.orElse(null));
  }

  private record Form(
      ProgressForm form, String plan, @Nullable Band levels) implements Serializable {
    private Object readResolve() {
      return new PlanPolicy(form, plan, Optional.ofNullable(levels));
    }
  }
}
