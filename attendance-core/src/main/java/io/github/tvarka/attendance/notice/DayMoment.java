package io.github.tvarka.attendance.notice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A moment of a school day. Immutable; in JSON {@code lessons-begin}, {@code lessons-end}, {@code end-of-day} or a time such as {@code 09:00}.
 *
 * @param kind which moment
 * @param time the clock time, for {@link Kind#CLOCK} alone
 */
public record DayMoment(Kind kind, Optional<LocalTime> time) implements Serializable {
  /** What moments there are. */
  public enum Kind {
    /** When the student's first lesson of the day begins. */
    LESSONS_BEGIN,
    /** When the student's last lesson of the day ends. */
    LESSONS_END,
    /** When the day ends. */
    END_OF_DAY,
    /** A time of the clock. */
    CLOCK
  }

  /** When the student's first lesson of the day begins. */
  public static final DayMoment LESSONS_BEGIN = new DayMoment(Kind.LESSONS_BEGIN, Optional.empty());

  /** When the student's last lesson of the day ends. */
  public static final DayMoment LESSONS_END = new DayMoment(Kind.LESSONS_END, Optional.empty());

  /** When the day ends. */
  public static final DayMoment END_OF_DAY = new DayMoment(Kind.END_OF_DAY, Optional.empty());

  private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

  /** Refuses a time where none belongs. */
  public DayMoment {
    Check.given("moment.kind", kind);
    time = Check.optional(time);
    Check.that(
        (kind == Kind.CLOCK) == time.isPresent(),
        "moment.time",
        time.orElse(null),
        "must be set for a clock time alone");
  }

  /**
   * The moment that {@link #toString()} wrote.
   *
   * @param text such as lessons-end or 09:00
   * @return the moment
   * @throws IllegalArgumentException if there is no such moment
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DayMoment parse(String text) {
    return switch (text) {
      case "lessons-begin" -> LESSONS_BEGIN;
      case "lessons-end" -> LESSONS_END;
      case "end-of-day" -> END_OF_DAY;
      default -> {
        Check.that(
            TIME.matcher(text).matches(),
            "moment",
            text,
            "must be lessons-begin, lessons-end, end-of-day or a time such as 09:00");
        yield new DayMoment(Kind.CLOCK, Optional.of(LocalTime.parse(text)));
      }
    };
  }

  @JsonValue
  @Override
  public String toString() {
    return switch (kind) {
      case LESSONS_BEGIN -> "lessons-begin";
      case LESSONS_END -> "lessons-end";
      case END_OF_DAY -> "end-of-day";
      case CLOCK -> time.orElseThrow().toString();
    };
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(kind, time.orElse(null));
  }

  private record Form(Kind kind, @Nullable LocalTime time) implements Serializable {
    private Object readResolve() {
      return new DayMoment(kind, Optional.ofNullable(time));
    }
  }
}
