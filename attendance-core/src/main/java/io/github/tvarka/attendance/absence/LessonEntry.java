package io.github.tvarka.attendance.absence;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One lesson at which a student was late, not present, or perhaps not present. Immutable.
 *
 * @param date the day
 * @param lesson the lesson's number in the timetable
 * @param mark what the e-diary says
 * @param minutes how many minutes of the lesson were missed; empty if not told, which for {@link Mark#ABSENT} means all
 * @param code the e-diary's own code; empty if it has none, or it does not matter
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LessonEntry(
    @Required LocalDate date,
    @Required int lesson,
    @Required Mark mark,
    Optional<Integer> minutes,
    Optional<String> code)
    implements Serializable {
  /** Refuses negative numbers, and minutes missed of a lesson of which nobody knows whether it was missed. */
  public LessonEntry {
    Check.given("absence.date", date);
    Check.that(lesson >= 0, "absence.lesson", lesson, "must not be negative");
    Check.given("absence.mark", mark);
    minutes = Check.optional(minutes);
    minutes.ifPresent(
        missed -> Check.that(missed >= 0, "absence.minutes", missed, "must not be negative"));
    if (mark == Mark.UNMARKED && minutes.isPresent()) {
      Check.that(
          false, "absence.minutes", minutes.get(), "must not be told of a lesson that is unmarked");
    }
    code = Check.optional(code);
    code.ifPresent(text -> Check.text("absence.code", text));
  }

  /**
   * A lesson and its mark.
   *
   * @param date the day
   * @param lesson the lesson's number
   * @param mark what the e-diary says
   */
  public LessonEntry(LocalDate date, int lesson, Mark mark) {
    this(date, lesson, mark, Optional.empty(), Optional.empty());
  }

  /**
   * A lesson to which the student came late.
   *
   * @param date the day
   * @param lesson the lesson's number
   * @param minutes how many minutes late
   * @return the entry
   */
  public static LessonEntry late(LocalDate date, int lesson, int minutes) {
    return new LessonEntry(date, lesson, Mark.LATE, Optional.of(minutes), Optional.empty());
  }

  /**
   * Which lesson.
   *
   * @return the day and the number
   */
  public LessonSlot slot() {
    return new LessonSlot(date, lesson);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(date, lesson, mark, minutes.orElse(null), code.orElse(null));
  }

  private record Form(
      LocalDate date,
      int lesson,
      Mark mark,
      @Nullable Integer minutes,
      @Nullable String code) implements Serializable {
    private Object readResolve() {
      return new LessonEntry(
          date, lesson, mark, Optional.ofNullable(minutes), Optional.ofNullable(code));
    }
  }
}
