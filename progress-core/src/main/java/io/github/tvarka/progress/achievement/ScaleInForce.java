package io.github.tvarka.progress.achievement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * For which grades, and from which day to which, an achievement scale is valid. Immutable.
 *
 * <p>For example, the scale of four levels is valid in grades 1, 3, 5, 7, 9 and 11 from 1 September 2023.
 *
 * @param citation the clause that says so
 * @param scale the scale's key
 * @param grades the grades, in the order of the text
 * @param from the first day, inclusive; empty where no beginning is set
 * @param to the last day, inclusive; empty where no end is set
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ScaleInForce(
    @Required Citation citation,
    @Required String scale,
    @Required List<Integer> grades,
    Optional<LocalDate> from,
    Optional<LocalDate> to)
    implements Serializable {
  /** Refuses no grade, a grade twice, and an end before the beginning. */
  public ScaleInForce {
    Check.given("inForce.citation", citation);
    Check.code("inForce.scale", scale);
    grades = Check.distinct("inForce.grades", Check.filled("inForce.grades", grades));
    from = Check.optional(from);
    to = Check.optional(to);
    LocalDate first = from.orElse(LocalDate.MIN);
    LocalDate last = to.orElse(LocalDate.MAX);
    Check.that(
        !last.isBefore(first),
        "inForce.to",
        last,
        "must not be before inForce.from (" + first + ")");
  }

  /**
   * Whether it is valid on a day.
   *
   * @param date the day
   * @return true from the first to the last day
   */
  public boolean on(LocalDate date) {
    return from.map(first -> !date.isBefore(first)).orElse(true)
        && to.map(last -> !date.isAfter(last)).orElse(true);
  }

  /** Whether a grade has two scales on one day. */
  boolean overlaps(ScaleInForce other) {
    LocalDate first = from.orElse(LocalDate.MIN);
    LocalDate last = to.orElse(LocalDate.MAX);
    boolean days = !other.to.orElse(LocalDate.MAX).isBefore(first)
        && !other.from.orElse(LocalDate.MIN).isAfter(last);
    return days && grades.stream().anyMatch(other.grades::contains);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(citation, scale, grades, from.orElse(null), to.orElse(null));
  }

  private record Form(
      Citation citation,
      String scale,
      List<Integer> grades,
      @Nullable LocalDate from,
      @Nullable LocalDate to)
      implements Serializable {
    private Object readResolve() {
      return new ScaleInForce(
          citation, scale, grades, Optional.ofNullable(from), Optional.ofNullable(to));
    }
  }
}
