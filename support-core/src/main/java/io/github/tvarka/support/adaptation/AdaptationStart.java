package io.github.tvarka.support.adaptation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From which day an adaptation period runs. Immutable.
 *
 * <p>In JSON and by {@link #toString()} it is one word: {@code arrival}, {@code first-school-day}, or a day of each year such as
 * {@code --09-01} for 1 September.
 *
 * @param kind what kind of day
 * @param day the day of the year; empty for the other kinds
 */
public record AdaptationStart(Kind kind, Optional<MonthDay> day) implements Serializable {
  /** What kinds of days there are. */
  public enum Kind {
    /** The student's first school day in the school. */
    ARRIVAL,
    /** The first school day of the school year. */
    FIRST_SCHOOL_DAY,
    /** One day of each year, a school day or not. */
    YEARLY
  }

  /** The student's first school day in the school. */
  public static final AdaptationStart ARRIVAL = new AdaptationStart(Kind.ARRIVAL, Optional.empty());

  /** The first school day of the school year. */
  public static final AdaptationStart FIRST_SCHOOL_DAY =
      new AdaptationStart(Kind.FIRST_SCHOOL_DAY, Optional.empty());

  private static final String RULE = "must be arrival, first-school-day or a day such as --09-01";

  /** Refuses a day of the year where none belongs, and none where one does. */
  public AdaptationStart {
    Check.given("start.kind", kind);
    day = Check.optional(day);
    Check.that(
        day.isPresent() == (kind == Kind.YEARLY),
        "start.day",
        day.orElse(null),
        "must be set for a yearly start alone");
  }

  /**
   * One day of each year.
   *
   * @param day the day; 29 February is 28 February in other years
   * @return the start
   */
  public static AdaptationStart yearly(MonthDay day) {
    return new AdaptationStart(Kind.YEARLY, Optional.of(day));
  }

  /**
   * The start that {@link #toString()} wrote.
   *
   * @param text such as arrival or --09-01
   * @return the start
   * @throws IllegalArgumentException if there is no such start
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AdaptationStart parse(String text) {
    return switch (text) {
      case "arrival" -> ARRIVAL;
      case "first-school-day" -> FIRST_SCHOOL_DAY;
      default -> yearly(monthDay(text));
    };
  }

  private static MonthDay monthDay(String text) {
    try {
      return MonthDay.parse(text);
    } catch (DateTimeException notADay) {
      throw new IllegalArgumentException("start (" + text + ") " + RULE, notADay);
    }
  }

  @JsonValue
  @Override
  public String toString() {
    return switch (kind) {
      case ARRIVAL -> "arrival";
      case FIRST_SCHOOL_DAY -> "first-school-day";
      case YEARLY -> day.orElseThrow().toString();
    };
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(kind, day.orElse(null));
  }

  private record Form(Kind kind, @Nullable MonthDay day) implements Serializable {
    private Object readResolve() {
      return new AdaptationStart(kind, Optional.ofNullable(day));
    }
  }
}
