package io.github.tvarka.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.attendance.excuse.ExcuseOutcome;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A missed lesson of which something else becomes than before. Immutable.
 *
 * @param lesson the lesson
 * @param before what became of it; empty if that was not decided
 * @param after what becomes of it now; empty if that is no longer decided
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LessonChange(
    @Required LessonSlot lesson, Optional<ExcuseOutcome> before, Optional<ExcuseOutcome> after)
    implements Serializable {
  /** Refuses a change from nothing to nothing. */
  public LessonChange {
    Check.given("lesson", lesson);
    before = Check.optional(before);
    after = Check.optional(after);
    Check.that(
        before.isPresent() || after.isPresent(),
        "change",
        lesson,
        "must have a before or an after");
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(lesson, before.orElse(null), after.orElse(null));
  }

  private record Form(
      LessonSlot lesson,
      @Nullable ExcuseOutcome before,
      @Nullable ExcuseOutcome after) implements Serializable {
    private Object readResolve() {
      return new LessonChange(lesson, Optional.ofNullable(before), Optional.ofNullable(after));
    }
  }
}
