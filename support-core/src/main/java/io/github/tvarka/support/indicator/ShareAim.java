package io.github.tvarka.support.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A share of a whole that is spelt out: at least 80% of the parents, exactly all students, at least a quarter of the lesson time. Immutable.
 *
 * @param share what is counted
 * @param of the whole it is a share of
 * @param limit the shares that are enough, as fractions of one
 * @param grouping how several schools' shares become one; left out, all members together
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ShareAim(
    @Required CounterKey share,
    @Required CounterKey of,
    @Required Band limit,
    Grouping grouping) implements Aim {
  /** Refuses a limit below nothing or above all, and a share of itself. */
  public ShareAim {
    Check.given("aim.share", share);
    Check.given("aim.of", of);
    Check.that(!share.equals(of), "aim.of", of, "must not be what the share is counted by");
    limit(limit);
    grouping = grouping == null ? Grouping.POOLED : grouping;
  }

  /** Refuses a limit that no share can have. */
  static void limit(Band limit) {
    Check.given("aim.limit", limit);
    Stream.of(limit.atLeast(), limit.moreThan(), limit.atMost(), limit.lessThan())
        .flatMap(Optional::stream)
        .forEach(bound -> Check.that(
            bound.compareTo(Fraction.ZERO) >= 0 && bound.compareTo(Fraction.of(1)) <= 0,
            "aim.limit",
            bound,
            "must be a share from 0 to 1"));
  }

  /**
   * A share of all members together.
   *
   * @param share what is counted
   * @param of the whole
   * @param limit the shares that are enough, as fractions of one
   * @return the aim
   */
  public static ShareAim of(String share, String of, Band limit) {
    return new ShareAim(CounterKey.of(share), CounterKey.of(of), limit, Grouping.POOLED);
  }
}
