package io.github.tvarka.support.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import java.util.Optional;

/** How a result has to stand to the national one; closed: equal is enough, or it is not. */
public enum NationalComparison {
  /** The national result is enough. */
  @JsonProperty("at-or-above")
  AT_OR_ABOVE,
  /** It has to be better. */
  @JsonProperty("above")
  ABOVE;

  /** The results that are good enough. */
  Band band(Fraction national) {
    Optional<Fraction> bound = Optional.of(national);
    Optional<Fraction> none = Optional.empty();
    return this == AT_OR_ABOVE
        ? new Band(bound, none, none, none)
        : new Band(none, bound, none, none);
  }
}
