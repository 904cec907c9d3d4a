package io.github.tvarka.progress.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.edition.PolicyPart;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a regulation says of the sheet on which achievement is observed in lessons. Immutable.
 *
 * @param clause the annex that prints the sheet
 * @param duty who fills it in, and in which months
 * @param marks the marks that a test can get
 * @param levels codes of the levels of achievement, the lowest first
 * @param base with which observation the latest one is compared
 * @param criteria the criteria of subjects, where the regulation names them; a subject that is not there has its own
 * @param readings the keys of the declared readings that it rests on
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ObservationPolicy(
    @Required Clause clause,
    @Required Duty duty,
    @Required Band marks,
    @Required List<String> levels,
    @Required TrendBase base,
    List<SubjectCriteria> criteria,
    List<String> readings)
    implements WithObservationPolicy, PolicyPart {
  /** Refuses no levels, and what stands twice. */
  public ObservationPolicy {
    Check.given("observation.clause", clause);
    Check.given("observation.duty", duty);
    Check.given("observation.marks", marks);
    levels = Check.distinct("observation.levels", Check.filled("observation.levels", levels));
    levels.forEach(level -> Check.code("observation.levels", level));
    Check.given("observation.base", base);
    criteria = Check.list("observation.criteria", criteria);
    Check.distinct(
        "observation.criteria", criteria.stream().map(SubjectCriteria::subject).toList());
    readings = Check.list("observation.readings", readings);
  }

  @Override
  public List<HeldClause> held() {
    return List.of(new HeldClause(clause, ClauseKind.FORM, "ObservationPolicy", "clause"));
  }

  @Override
  public List<String> restsOn() {
    return Stream.concat(readings.stream(), duty.readings().stream()).toList();
  }

  @Override
  public List<Duty> partDuties() {
    return List.of(duty);
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
  public static final class Builder extends ObservationPolicyBuilder {
    Builder() {}
  }
}
