package io.github.tvarka.progress.cohort;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Interval;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many students made progress. Immutable.
 *
 * @param made how many did
 * @param notMade how many did not
 * @param unknown of how many it is not known; they are in none of the two
 * @param nothingEarlier how many have nothing earlier to be compared with; they are in no share
 * @param share the share with progress of those that can be compared, as wide as what is not known makes it; empty if there are none
 * @param bands how many changes have which name, as far as that is known, in order of the names
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProgressCount(
    @Required int made,
    @Required int notMade,
    @Required int unknown,
    @Required int nothingEarlier,
    Optional<Interval> share,
    Map<String, Integer> bands)
    implements Serializable {
  /** Refuses counts below zero; copies the map. */
  public ProgressCount {
    Check.that(made >= 0, "progress.made", made, "must not be negative");
    Check.that(notMade >= 0, "progress.notMade", notMade, "must not be negative");
    Check.that(unknown >= 0, "progress.unknown", unknown, "must not be negative");
    Check.that(
        nothingEarlier >= 0, "progress.nothingEarlier", nothingEarlier, "must not be negative");
    share = Check.optional(share);
    bands = Check.map("progress.bands", bands);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(made, notMade, unknown, nothingEarlier, share.orElse(null), bands);
  }

  private record Form(
      int made,
      int notMade,
      int unknown,
      int nothingEarlier,
      @Nullable Interval share,
      Map<String, Integer> bands)
      implements Serializable {
    private Object readResolve() {
      return new ProgressCount(
          made, notMade, unknown, nothingEarlier, Optional.ofNullable(share), bands);
    }
  }
}
