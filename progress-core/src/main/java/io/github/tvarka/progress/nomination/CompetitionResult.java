package io.github.tvarka.progress.nomination;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of an olympiad or a competition for a candidate. Immutable.
 *
 * @param level how far the competition reaches
 * @param on the day of the result
 * @param place the place taken, from 1; empty if it is not known
 * @param prize whether the organiser gave a prize
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CompetitionResult(
    @Required CompetitionLevel level,
    @Required LocalDate on,
    Optional<Integer> place,
    @Required Truth prize)
    implements Serializable {
  /** Refuses a place below the first. */
  public CompetitionResult {
    Check.given("result.level", level);
    Check.given("result.on", on);
    place = Check.optional(place);
    place.ifPresent(number -> Check.that(number > 0, "result.place", number, "must be positive"));
    Check.given("result.prize", prize);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(level, on, place.orElse(null), prize);
  }

  private record Form(
      CompetitionLevel level, LocalDate on, @Nullable Integer place, Truth prize)
      implements Serializable {
    private Object readResolve() {
      return new CompetitionResult(level, on, Optional.ofNullable(place), prize);
    }
  }
}
