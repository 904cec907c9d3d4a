package io.github.tvarka.attendance.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are weighed against each other, from the mildest to the strictest. Immutable.
 *
 * @param key a name for it, unique within the policy
 * @param resolution which rows stand when several hold
 * @param resolutionReading the key of the declared reading that the resolution rests on; empty if the text leaves no doubt
 * @param rows the rows, from the mildest to the strictest, each clause once
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Ladder(
    @Required String key,
    @Required Resolution resolution,
    Optional<String> resolutionReading,
    @Required List<LadderRow> rows)
    implements Serializable {
  /** Refuses a clause that stands twice. */
  public Ladder {
    Check.code("ladder.key", key);
    Check.given("ladder.resolution", resolution);
    resolutionReading = Check.optional(resolutionReading);
    rows = Check.filled("ladder.rows", rows);
    Check.distinct("ladder.rows", rows.stream().map(LadderRow::clause).toList());
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(key, resolution, resolutionReading.orElse(null), rows);
  }

  private record Form(
      String key, Resolution resolution, @Nullable String resolutionReading, List<LadderRow> rows)
      implements Serializable {
    private Object readResolve() {
      return new Ladder(key, resolution, Optional.ofNullable(resolutionReading), rows);
    }
  }
}
