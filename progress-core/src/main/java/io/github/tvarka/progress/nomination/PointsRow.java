package io.github.tvarka.progress.nomination;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of a points table: an increase of 1 to 2 gives 3 points, and more by the mean mark itself. Immutable.
 *
 * @param when the numbers for which it gives points
 * @param points the points, not negative
 * @param further a table inside the row, whose points come on top; empty for none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PointsRow(
    @Required Band when, @Required Fraction points, Optional<PointsTable> further)
    implements Serializable {
  /** Refuses negative points. */
  public PointsRow {
    Check.given("row.when", when);
    Check.given("row.points", points);
    Check.that(points.compareTo(Fraction.ZERO) >= 0, "row.points", points, "must not be negative");
    further = Check.optional(further);
  }

  /**
   * A row with nothing inside.
   *
   * @param when the numbers for which it gives points
   * @param points the points, not negative
   * @return the row
   */
  public static PointsRow of(Band when, long points) {
    return new PointsRow(when, Fraction.of(points), Optional.empty());
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(when, points, further.orElse(null));
  }

  private record Form(Band when, Fraction points, @Nullable PointsTable further)
      implements Serializable {
    private Object readResolve() {
      return new PointsRow(when, points, Optional.ofNullable(further));
    }
  }
}
