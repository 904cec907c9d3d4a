package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.util.List;

/**
 * A condition holds in one and the same subject: 10 percent and at least 5 lessons, both of music. Immutable.
 *
 * <p>What is counted in each subject by itself is counted in that subject wherever the condition asks for it, and of what was done for a
 * single subject only what was done for that one is seen; everything else is as it is without.
 *
 * @param inOneSubject what has to hold in one subject
 */
public record InOneSubject(@Required Condition inOneSubject) implements Condition {
  /** Checks that it is given. */
  public InOneSubject {
    Check.given("inOneSubject", inOneSubject);
  }

  @Override
  public List<Condition> parts() {
    return List.of(inOneSubject);
  }

  @Override
  public String toString() {
    return "in one subject (" + inOneSubject + ")";
  }
}
