package io.github.tvarka.progress.level;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a student's table: the levels that the student, or the teachers, set for a period. Immutable.
 *
 * <p>A subject of the table that the row leaves out is blank; what that says, the policy says ({@link BlankCell}). A subject that is taught no
 * more is said to be not taught. Teachers of different subjects may give a row each.
 *
 * @param by whose levels they are
 * @param on the day they were set
 * @param forPeriodOf a day of the period for which they were set; empty where it is the period of the day itself
 * @param levels from the subject's code to its level, at least one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LevelRow(
    @Required Role by,
    @Required LocalDate on,
    Optional<LocalDate> forPeriodOf,
    @Required Map<String, LevelEntry> levels)
    implements Serializable {
  /** Refuses a row without a subject; copies the map. */
  public LevelRow {
    Check.given("row.by", by);
    Check.given("row.on", on);
    forPeriodOf = Check.optional(forPeriodOf);
    levels = Check.map("row.levels", Check.given("row.levels", levels));
    Check.that(!levels.isEmpty(), "row.levels", levels, "must not be empty");
    levels.keySet().forEach(subject -> Check.code("row.levels", subject));
  }

  /**
   * A row for the period of its day.
   *
   * @param by whose levels they are
   * @param on the day they were set
   * @param levels from the subject's code to its level
   * @return the row
   */
  public static LevelRow of(Role by, LocalDate on, Map<String, LevelEntry> levels) {
    return new LevelRow(by, on, Optional.empty(), levels);
  }

  /** {@return a day of the period for which it is} */
  LocalDate periodDay() {
    return forPeriodOf.orElse(on);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(by, on, forPeriodOf.orElse(null), levels);
  }

  private record Form(
      Role by, LocalDate on, @Nullable LocalDate forPeriodOf, Map<String, LevelEntry> levels)
      implements Serializable {
    private Object readResolve() {
      return new LevelRow(by, on, Optional.ofNullable(forPeriodOf), levels);
    }
  }
}
