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
 * The levels that someone set for the criteria of one subject, from which the subject's learning level follows. Immutable.
 *
 * @param by whose levels they are
 * @param on the day they were set
 * @param forPeriodOf a day of the period for which they were set; empty where it is the period of the day itself
 * @param subject the subject's code
 * @param criteria from the criterion's code to its level, known or not; every criterion of the policy has to stand here
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CriteriaSheet(
    @Required Role by,
    @Required LocalDate on,
    Optional<LocalDate> forPeriodOf,
    @Required String subject,
    @Required Map<String, LevelEntry> criteria)
    implements Serializable {
  /** Refuses a criterion that is not taught, since only subjects can be that; copies the map. */
  public CriteriaSheet {
    Check.given("sheet.by", by);
    Check.given("sheet.on", on);
    forPeriodOf = Check.optional(forPeriodOf);
    Check.code("sheet.subject", subject);
    criteria = Check.map("sheet.criteria", Check.given("sheet.criteria", criteria));
    criteria.forEach((criterion, entry) -> Check.that(
        entry.taught(), "sheet.criteria." + criterion, entry, "must be a level or not-known"));
  }

  /**
   * A sheet for the period of its day.
   *
   * @param by whose levels they are
   * @param on the day they were set
   * @param subject the subject's code
   * @param criteria from the criterion's code to its level
   * @return the sheet
   */
  public static CriteriaSheet of(
      Role by, LocalDate on, String subject, Map<String, LevelEntry> criteria) {
    return new CriteriaSheet(by, on, Optional.empty(), subject, criteria);
  }

  /** {@return a day of the period for which it is} */
  LocalDate periodDay() {
    return forPeriodOf.orElse(on);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(by, on, forPeriodOf.orElse(null), subject, criteria);
  }

  private record Form(
      Role by,
      LocalDate on,
      @Nullable LocalDate forPeriodOf,
      String subject,
      Map<String, LevelEntry> criteria)
      implements Serializable {
    private Object readResolve() {
      return new CriteriaSheet(by, on, Optional.ofNullable(forPeriodOf), subject, criteria);
    }
  }
}
