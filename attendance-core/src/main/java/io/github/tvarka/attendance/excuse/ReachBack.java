package io.github.tvarka.attendance.excuse;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far one notice reaches back: over its whole spell, when it comes in time for the first missed school day after so many. Immutable.
 *
 * <p>For example, with 5 school days of a calendar month: a student ill from Monday on has the five days without a notice of a doctor, and one
 * that comes in time for the next Monday covers all of them.
 *
 * @param afterSchoolDays after how many missed school days of the window, 0 or more
 * @param per the window in which they are counted, {@link Window#SPELL} for the spell itself; empty for the calendar month
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReachBack(@Required int afterSchoolDays, Optional<Window> per)
    implements Serializable {
  /** Refuses negative numbers, and windows that end on the missed day or do not go by the calendar. */
  public ReachBack {
    Check.that(
        afterSchoolDays >= 0,
        "reachesBack.afterSchoolDays",
        afterSchoolDays,
        "must not be negative");
    per = Check.optional(per);
    per.ifPresent(window -> Check.that(
        goesOn(window),
        "reachesBack.per",
        window,
        "must be a week, a calendar month, a term, a school year or spell"));
  }

  private static boolean goesOn(Window window) {
    return switch (window.kind()) {
      case WEEK, CALENDAR_MONTH, TERM, SCHOOL_YEAR, SPELL -> true;
      case DAY, PREVIOUS_MONTH, WHOLE_RECORD, ROLLING, SINCE_ACT -> false;
    };
  }

  /**
   * After so many missed school days of a calendar month.
   *
   * @param afterSchoolDays how many, 0 or more
   * @return how far it reaches back
   */
  public static ReachBack ofMonth(int afterSchoolDays) {
    return new ReachBack(afterSchoolDays, Optional.empty());
  }

  /**
   * After so many missed school days of a window.
   *
   * @param afterSchoolDays how many, 0 or more
   * @param per the window
   * @return how far it reaches back
   */
  public static ReachBack of(int afterSchoolDays, Window per) {
    return new ReachBack(afterSchoolDays, Optional.of(per));
  }

  /** The window in which the days are counted. */
  Window window() {
    return per.orElse(Window.CALENDAR_MONTH);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(afterSchoolDays, per.orElse(null));
  }

  private record Form(int afterSchoolDays, @Nullable Window per) implements Serializable {
    private Object readResolve() {
      return new ReachBack(afterSchoolDays, Optional.ofNullable(per));
    }
  }
}
