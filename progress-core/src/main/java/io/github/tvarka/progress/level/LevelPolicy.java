package io.github.tvarka.progress.level;

import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.edition.PolicyPart;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/**
 * What a regulation says of learning levels. Immutable.
 *
 * @param scale the levels there are
 */
public record LevelPolicy(@Required LevelScale scale) implements PolicyPart, Serializable {
  /** Checks that the scale is given. */
  public LevelPolicy {
    Check.given("levels.scale", scale);
  }

  @Override
  public List<HeldClause> held() {
    return List.of(new HeldClause(scale.clause(), ClauseKind.RULE, "LevelScale", "scale"));
  }

  @Override
  public List<String> restsOn() {
    return scale.readings();
  }
}
