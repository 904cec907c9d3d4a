package io.github.tvarka.progress.level;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of a filled-in table. Immutable.
 *
 * @param by whose levels they are
 * @param month the month of the table
 * @param setFor the period for which the role set them, the last one by the month's end; empty if there was none yet in the school year
 * @param levels every subject of the table with its entry, in the order of the columns
 * @param mean the mean of what is taught; empty if nothing is
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FilledRow(
    @Required Role by,
    @Required DateRange month,
    Optional<DateRange> setFor,
    @Required Map<String, LevelEntry> levels,
    Optional<LevelMean> mean)
    implements Serializable {
  /** Checks that the parts are given; copies the map. */
  public FilledRow {
    Check.given("row.by", by);
    Check.given("row.month", month);
    setFor = Check.optional(setFor);
    levels = Check.map("row.levels", Check.given("row.levels", levels));
    mean = Check.optional(mean);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(by, month, setFor.orElse(null), levels, mean.orElse(null));
  }

  private record Form(
      Role by,
      DateRange month,
      @Nullable DateRange setFor,
      Map<String, LevelEntry> levels,
      @Nullable LevelMean mean)
      implements Serializable {
    private Object readResolve() {
      return new FilledRow(
          by, month, Optional.ofNullable(setFor), levels, Optional.ofNullable(mean));
    }
  }
}
