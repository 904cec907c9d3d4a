package io.github.tvarka.policy.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A lesson that the timetable makes compulsory for a student. Immutable.
 *
 * @param lesson the lesson's number
 * @param subject a code of the subject; empty where it does not matter
 * @param kind of what kind it is, a code such as consultation or class-hour; empty where the timetable's usual kind holds, or none is known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TimetabledLesson(
    @Required int lesson, Optional<String> subject, Optional<String> kind) implements Serializable {
  /** Refuses a negative number, a blank subject and a kind that is no code. */
  public TimetabledLesson {
    Check.that(lesson >= 0, "timetable.lesson", lesson, "must not be negative");
    subject = Check.optional(subject);
    subject.ifPresent(code -> Check.text("timetable.subject", code));
    kind = Check.optional(kind);
    kind.ifPresent(code -> Check.code("timetable.kind", code));
  }

  /**
   * A lesson of the timetable's usual kind.
   *
   * @param lesson the lesson's number
   * @param subject a code of the subject; empty where it does not matter
   */
  public TimetabledLesson(int lesson, Optional<String> subject) {
    this(lesson, subject, Optional.empty());
  }

  /**
   * The same lesson, of some kind.
   *
   * @param code the kind's code
   * @return the lesson
   */
  public TimetabledLesson ofKind(String code) {
    return new TimetabledLesson(lesson, subject, Optional.of(code));
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(lesson, subject.orElse(null), kind.orElse(null));
  }

  private record Form(
      int lesson, @Nullable String subject, @Nullable String kind) implements Serializable {
    private Object readResolve() {
      return new TimetabledLesson(lesson, Optional.ofNullable(subject), Optional.ofNullable(kind));
    }
  }
}
