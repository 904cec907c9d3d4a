package io.github.tvarka.attendance.excuse;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/**
 * Whether lessons that an allowance would excuse, but that the school itself decided not to excuse, use it up. Immutable.
 *
 * <p>For example, with three personal days a half-year and one of them refused by the school, two are left if it uses up and three if it
 * does not.
 *
 * @param useUp whether they do
 * @param readings the keys of the declared readings that it rests on; cited where a refused day was met
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RefusedDays(@Required boolean useUp, List<String> readings) implements Serializable {
  /** Copies the list; refuses a reading twice. */
  public RefusedDays {
    readings = Check.distinct("refused.readings", Check.list("refused.readings", readings));
  }
}
