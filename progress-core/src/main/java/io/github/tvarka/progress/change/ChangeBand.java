package io.github.tvarka.progress.change;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import java.io.Serializable;

/**
 * What changes of some size are called: lower, the same, higher. Immutable.
 *
 * @param code the name, as a code
 * @param band the differences, negative where the level fell
 */
public record ChangeBand(@Required String code, @Required Band band) implements Serializable {
  /** Checks the code. */
  public ChangeBand {
    Check.code("band.code", code);
    Check.given("band.band", band);
  }
}
