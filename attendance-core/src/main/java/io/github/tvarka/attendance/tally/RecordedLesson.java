package io.github.tvarka.attendance.tally;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A lesson that was, or perhaps was, missed or come to late, and what became of it. Immutable.
 *
 * @param slot which lesson
 * @param subject its subject; empty if the timetable does not say
 * @param kind of what kind it is; empty if the timetable does not say
 * @param state what is known of it
 * @param ground the ground on which an excuse was asked; empty if none was
 * @param code the e-diary's own code; empty if it has none
 * @param minutes how many minutes were missed; empty if not told
 * @param needs what would settle it; empty if it is settled
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RecordedLesson(
    @Required LessonSlot slot,
    Optional<String> subject,
    Optional<String> kind,
    @Required LessonState state,
    Optional<Ground> ground,
    Optional<String> code,
    Optional<Integer> minutes,
    List<Need> needs)
    implements WithRecordedLesson, Serializable {
  /** Checks that the parts are given; copies the list. */
  public RecordedLesson {
    Check.given("slot", slot);
    subject = Check.optional(subject);
    kind = Check.optional(kind);
    Check.given("state", state);
    ground = Check.optional(ground);
    code = Check.optional(code);
    minutes = Check.optional(minutes);
    needs = Check.list("needs", needs);
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a recorded lesson. */
  public static final class Builder extends RecordedLessonBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        slot,
        subject.orElse(null),
        kind.orElse(null),
        state,
        ground.orElse(null),
        code.orElse(null),
        minutes.orElse(null),
        needs);
  }

  private record Form(
      LessonSlot slot,
      @Nullable String subject,
      @Nullable String kind,
      LessonState state,
      @Nullable Ground ground,
      @Nullable String code,
      @Nullable Integer minutes,
      List<Need> needs)
      implements Serializable {
    private Object readResolve() {
      return new RecordedLesson(
          slot,
          Optional.ofNullable(subject),
          Optional.ofNullable(kind),
          state,
          Optional.ofNullable(ground),
          Optional.ofNullable(code),
          Optional.ofNullable(minutes),
          needs);
    }
  }
}
