package io.github.tvarka.support.adaptation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.util.List;

/**
 * Whether one kind of assessment is forbidden on a day. Immutable.
 *
 * @param kind the kind
 * @param forbidden whether it is, by any rule
 * @param findings one for each rule that forbids the kind in its window: whether it does so on the day
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record KindOnDay(
    @Required AssessmentKind kind, @Required Truth forbidden, List<Finding> findings)
    implements Serializable {
  /** Refuses a truth that does not follow from the findings. */
  public KindOnDay {
    Check.given("kind.kind", kind);
    findings = Check.list("kind.findings", findings);
    Truth any = Truth.NO;
    for (Finding finding : findings) {
      any = any.or(finding.truth());
    }
    Check.that(any == forbidden, "kind.forbidden", forbidden, "must follow from the findings");
  }
}
