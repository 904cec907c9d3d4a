package io.github.tvarka.progress.form;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;

/**
 * A blank that a form asks to be filled in: three steps, one goal. Immutable.
 *
 * @param part which blank
 * @param lines how many entries it asks for at least, 1 or more
 */
public record AskedPart(@Required PartKey part, @Required int lines) implements Serializable {
  /** Refuses fewer lines than one. */
  public AskedPart {
    Check.given("asked.part", part);
    Check.that(lines > 0, "asked.lines", lines, "must be positive");
  }

  /**
   * A blank with one entry.
   *
   * @param part which blank
   * @return the blank
   */
  public static AskedPart of(PartKey part) {
    return new AskedPart(part, 1);
  }
}
