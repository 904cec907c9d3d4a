package io.github.tvarka.attendance.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
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
    @Required Resolution resolution,
    Optional<String> resolutionReading,
    @Required List<LadderRow> rows)
    implements WithLadder, Serializable {
  /** Refuses a clause that stands twice, and a period that is none. */
  public Ladder {
    Check.code("ladder.key", key);
    decidedPer = Check.optional(decidedPer);
    decidedPer.ifPresent(per -> EscalationPolicy.checkPeriod("ladder.decidedPer", per));
    Check.given("ladder.resolution", resolution);
    resolutionReading = Check.optional(resolutionReading);
    rows = Check.filled("ladder.rows", rows);
    Check.distinct("ladder.rows", rows.stream().map(LadderRow::clause).toList());
  }

  /**
   * A ladder that is decided for the policy's period, and whose resolution the text leaves no doubt about.
   *
   * @param key a name for it, unique within the policy
   * @param resolution which rows stand when several hold
   * @param rows the rows, from the mildest to the strictest, each clause once
   * @return the ladder
   */
  public static Ladder of(String key, Resolution resolution, List<LadderRow> rows) {
    return new Ladder(key, Optional.empty(), resolution, Optional.empty(), rows);
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
    return new Form(key, decidedPer.orElse(null), resolution, resolutionReading.orElse(null), rows);
  }

  private record Form(
      String key,
      @Nullable Window decidedPer,
      Resolution resolution,
      @Nullable String resolutionReading,
      List<LadderRow> rows)
      implements Serializable {
    private Object readResolve() {
      return new Ladder(
          key,
          Optional.ofNullable(decidedPer),
          resolution,
          Optional.ofNullable(resolutionReading),
          rows);
    }
  }
}
