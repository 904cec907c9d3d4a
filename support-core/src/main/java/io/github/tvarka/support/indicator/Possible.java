package io.github.tvarka.support.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a value can be while observations are missing: from one number to another, each itself possible or only come near. Immutable.
 *
 * <p>Where one school reports 90 of 100 and another has not reported, the share of both together can come near to all, but never be all.
 *
 * @param least the lower end
 * @param leastReached whether the value can be the lower end itself
 * @param most the upper end; empty where nothing bounds it
 * @param mostReached whether the value can be the upper end itself; false where there is none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Possible(
    @Required Ratio least,
    @Required boolean leastReached,
    Optional<Ratio> most,
    @Required boolean mostReached)
    implements Serializable {
  /** Refuses ends upside down, and a single number that the value cannot be. */
  public Possible {
    Check.given("least", least);
    most = Check.optional(most);
    if (most.isPresent()) {
      int order = least.compareTo(most.get());
      Check.that(order <= 0, "least", least, "must not be above most (" + most.get() + ")");
      boolean possible = order < 0 || (leastReached && mostReached);
      Check.that(possible, "most", most.get(), "must be reached where it is also the least");
    } else {
      Check.that(!mostReached, "mostReached", mostReached, "must be false where there is no most");
    }
  }

  /**
   * A known number.
   *
   * @param number the number
   * @return that number alone
   */
  public static Possible exactly(Ratio number) {
    return between(number, number);
  }

  /**
   * From one number to another, both possible.
   *
   * @param least the smallest
   * @param most the largest
   * @return the numbers between them and both
   */
  public static Possible between(Ratio least, Ratio most) {
    return new Possible(least, true, Optional.of(most), true);
  }

  /**
   * A number and all above it.
   *
   * @param least the smallest
   * @return the numbers from it upward
   */
  public static Possible atLeast(Ratio least) {
    return new Possible(least, true, Optional.empty(), false);
  }

  /**
   * Whether the value is known.
   *
   * @return true if only one number is possible
   */
  public boolean exact() {
    return most.isPresent() && most.get().equals(least);
  }

  /**
   * Whether the value is inside a band: yes if all that it can be is, no if none of it is.
   *
   * @param band the band
   * @return yes, no, or unknown
   */
  public Truth within(Band band) {
    return aboveLower(band).and(belowUpper(band));
  }

  private Truth aboveLower(Band band) {
    if (band.atLeast().isPresent()) {
      Ratio bound = Ratio.from(band.atLeast().get());
      return truth(least.compareTo(bound) >= 0, allBelow(bound, false));
    }
    if (band.moreThan().isPresent()) {
      Ratio bound = Ratio.from(band.moreThan().get());
      return truth(allAbove(bound), allBelow(bound, true));
    }
    return Truth.YES;
  }

  private Truth belowUpper(Band band) {
    if (band.atMost().isPresent()) {
      Ratio bound = Ratio.from(band.atMost().get());
      return truth(allBelow(bound, true), allAbove(bound));
    }
    if (band.lessThan().isPresent()) {
      Ratio bound = Ratio.from(band.lessThan().get());
      return truth(allBelow(bound, false), least.compareTo(bound) >= 0);
    }
    return Truth.YES;
  }

  /** Whether no possible number is above a bound, or, where the bound itself is not allowed, is the bound. */
  private boolean allBelow(Ratio bound, boolean boundAllowed) {
    if (most.isEmpty()) {
      return false;
    }
    int order = most.get().compareTo(bound);
    return order < 0 || (order == 0 && (boundAllowed || !mostReached));
  }

  private boolean allAbove(Ratio bound) {
    int order = least.compareTo(bound);
    return order > 0 || (order == 0 && !leastReached);
  }

  private static Truth truth(boolean all, boolean none) {
    return all ? Truth.YES : none ? Truth.NO : Truth.UNKNOWN;
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(least, leastReached, most.orElse(null), mostReached);
  }

  private record Form(
      Ratio least, boolean leastReached, @Nullable Ratio most, boolean mostReached)
      implements Serializable {
    private Object readResolve() {
      return new Possible(least, leastReached, Optional.ofNullable(most), mostReached);
    }
  }
}
