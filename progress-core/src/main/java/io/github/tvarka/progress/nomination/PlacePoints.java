package io.github.tvarka.progress.nomination;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import java.io.Serializable;

/**
 * What a place in a competition is worth: places 1 to 3 of the country, 10 points. Immutable.
 *
 * @param level how far the competition reaches
 * @param places the places, from 1
 * @param points the points, not negative
 */
public record PlacePoints(
    @Required CompetitionLevel level,
    @Required Band places,
    @Required Fraction points) implements Serializable {
  /** Refuses negative points. */
  public PlacePoints {
    Check.given("place.level", level);
    Check.given("place.places", places);
    Check.given("place.points", points);
    Check.that(
        points.compareTo(Fraction.ZERO) >= 0, "place.points", points, "must not be negative");
  }
}
