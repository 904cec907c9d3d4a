package io.github.tvarka.attendance.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.EachScope;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are weighed against each other, from the mildest to the strictest. Immutable.
 *
 * @param key a name for it, unique within the policy
 * @param decidedPer the period for which its rows are decided; empty for that of the policy
 * @param each within what its rows are resolved by themselves: a row that holds for music does not yield to one that holds for mathematics;
 *     empty for once over all
 * @param resolution which rows stand when several hold
 * @param resolutionReading the key of the declared reading that the resolution rests on; empty if the text leaves no doubt
 * @param rows the rows, from the mildest to the strictest, each clause once
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Ladder(
    @Required String key,
    Optional<Window> decidedPer,
    Optional<EachScope> each,
    @Required Resolution resolution,
    Optional<String> resolutionReading,
    @Required List<LadderRow> rows)
    implements WithLadder, Serializable {
  /** Refuses a clause that stands twice, a period that is none, and rows that overlap though one alone may hold. */
  public Ladder {
    Check.code("ladder.key", key);
    decidedPer = Check.optional(decidedPer);
    decidedPer.ifPresent(per -> EscalationPolicy.checkPeriod("ladder.decidedPer", per));
    each = Check.optional(each);
    Check.given("ladder.resolution", resolution);
    resolutionReading = Check.optional(resolutionReading);
    rows = Check.filled("ladder.rows", rows);
    Check.distinct("ladder.rows", rows.stream().map(LadderRow::clause).toList());
    if (resolution == Resolution.EXACTLY_ONE && resolutionReading.isEmpty()) {
      RowOverlaps.refuse(rows);
    }
  }

  /**
   * A ladder that is decided for the policy's period, over all subjects, and whose resolution the text leaves no doubt about.
   *
   * @param key a name for it, unique within the policy
   * @param resolution which rows stand when several hold
   * @param rows the rows, from the mildest to the strictest, each clause once
   * @return the ladder
   */
  public static Ladder of(String key, Resolution resolution, List<LadderRow> rows) {
    return new Ladder(key, Optional.empty(), Optional.empty(), resolution, Optional.empty(), rows);
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a ladder. */
  public static final class Builder extends LadderBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        key,
        decidedPer.orElse(null),
        each.orElse(null),
        resolution,
        resolutionReading.orElse(null),
        rows);
  }

  private record Form(
      String key,
      @Nullable Window decidedPer,
      @Nullable EachScope each,
      Resolution resolution,
      @Nullable String resolutionReading,
      List<LadderRow> rows)
      implements Serializable {
    private Object readResolve() {
      return new Ladder(
          key,
          Optional.ofNullable(decidedPer),
          Optional.ofNullable(each),
          resolution,
          Optional.ofNullable(resolutionReading),
          rows);
    }
  }
}
