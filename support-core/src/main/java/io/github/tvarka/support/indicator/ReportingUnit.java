package io.github.tvarka.support.indicator;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/**
 * Who reports observations: a school, a teachers' group, a service, or the municipality itself. Immutable; never a person.
 *
 * @param code its code
 * @param kinds what it is, such as institution, general-school and gymnasium; each once
 */
public record ReportingUnit(@Required String code, @Required List<String> kinds)
    implements Serializable {
  /** Checks the codes. */
  public ReportingUnit {
    Check.code("unit.code", code);
    kinds = Check.distinct("unit.kinds", Check.filled("unit.kinds", kinds));
    kinds.forEach(kind -> Check.code("unit.kinds", kind));
  }

  /**
   * A unit.
   *
   * @param code its code
   * @param kinds what it is
   * @return the unit
   */
  public static ReportingUnit of(String code, String... kinds) {
    return new ReportingUnit(code, List.of(kinds));
  }
}
