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
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TimetabledLesson(@Required int lesson, Optional<String> subject)
    implements Serializable {
  /** Refuses a negative number and a blank subject. */
  public TimetabledLesson {
    Check.that(lesson >= 0, "timetable.lesson", lesson, "must not be negative");
    subject = Check.optional(subject);
    subject.ifPresent(code -> Check.text("timetable.subject", code));
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(lesson, subject.orElse(null));
  }

  private record Form(int lesson, @Nullable String subject) implements Serializable {
    private Object readResolve() {
      return new TimetabledLesson(lesson, Optional.ofNullable(subject));
    }
  }
}
