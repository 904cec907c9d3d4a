package io.github.tvarka.policy.student;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What rules ask of the student. Every part may be unknown, and then what depends on it is not yet known either. Immutable.
 *
 * @param birthDate the day of birth
 * @param grade the grade, 1 to 12 in Lithuania
 * @param enrolled the days on which the student belongs to the school; empty for the whole record
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StudentProfile(
    Optional<LocalDate> birthDate, Optional<Integer> grade, Optional<DateRange> enrolled)
    implements WithStudentProfile, Serializable {
  /** Nothing known. */
  public static final StudentProfile UNKNOWN = builder().build();

  /** Refuses a negative grade. */
  public StudentProfile {
    birthDate = Check.optional(birthDate);
    grade = Check.optional(grade);
    grade.ifPresent(
        number -> Check.that(number >= 0, "student.grade", number, "must not be negative"));
    enrolled = Check.optional(enrolled);
  }

  /**
   * The age in completed years.
   *
   * @param on the day asked about
   * @return the age, counted up on the birthday itself; empty if the birth date is not known
   */
  public Optional<Integer> age(LocalDate on) {
    return birthDate.isPresent()
        ? Optional.of(Period.between(birthDate.get(), on).getYears())
        : Optional.empty();
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a profile. */
  public static final class Builder extends StudentProfileBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(birthDate.orElse(null), grade.orElse(null), enrolled.orElse(null));
  }

  private record Form(
      @Nullable LocalDate birthDate,
      @Nullable Integer grade,
      @Nullable DateRange enrolled) implements Serializable {
    private Object readResolve() {
      return new StudentProfile(
          Optional.ofNullable(birthDate),
          Optional.ofNullable(grade),
          Optional.ofNullable(enrolled));
    }
  }
}
