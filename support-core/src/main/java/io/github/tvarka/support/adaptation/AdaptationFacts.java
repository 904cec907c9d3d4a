package io.github.tvarka.support.adaptation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a student's adaptation. Immutable; grade, belonging to the school and having newly arrived are facts of the student.
 *
 * @param firstDay the student's first school day in this school; empty if it is not known
 * @param classChanges the first days in another class of this school
 * @param assessments the assessments given, as far as an adaptation period could forbid them
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AdaptationFacts(
    Optional<LocalDate> firstDay, List<LocalDate> classChanges, List<GivenAssessment> assessments)
    implements WithAdaptationFacts, Serializable {
  /** Nothing known. */
  public static final AdaptationFacts NONE = builder().build();

  /** Refuses a change of class before the first day, and a day twice. */
  public AdaptationFacts {
    firstDay = Check.optional(firstDay);
    classChanges = Check.distinct(
        "adaptation.classChanges", Check.list("adaptation.classChanges", classChanges));
    LocalDate first = firstDay.orElse(LocalDate.MIN);
    for (LocalDate change : classChanges) {
      Check.that(
          !change.isBefore(first),
          "adaptation.classChanges",
          change,
          "must not be before adaptation.firstDay (" + first + ")");
    }
    assessments = Check.list("adaptation.assessments", assessments);
  }

  /**
   * The same facts, once it is sure that they lie in school years.
   *
   * @param calendar the school calendar
   * @return these facts
   * @throws IllegalArgumentException if the first day or a change of class lies outside the days from the first to the last school day of
   *     each school year of the calendar
   */
  public AdaptationFacts within(SchoolCalendar calendar) {
    firstDay.ifPresent(day -> checkDay("adaptation.firstDay", day, calendar));
    classChanges.forEach(day -> checkDay("adaptation.classChanges", day, calendar));
    return this;
  }

  /** The changes of class up to a day, in order. */
  List<LocalDate> classChangesBy(LocalDate asOf) {
    return classChanges.stream().filter(day -> !day.isAfter(asOf)).sorted().toList();
  }

  private static void checkDay(String name, LocalDate day, SchoolCalendar calendar) {
    Optional<DateRange> year = calendar.schoolYear(day);
    boolean inside = year.isPresent()
        && !calendar.schoolDays(new DateRange(day, year.get().to())).isEmpty();
    Check.that(
        inside,
        name,
        day,
        "must be in a school year of the calendar, from its first to its last school day");
  }

  /**
   * A builder with nothing known.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds facts. */
  public static final class Builder extends AdaptationFactsBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(firstDay.orElse(null), classChanges, assessments);
  }

  private record Form(
      @Nullable LocalDate firstDay, List<LocalDate> classChanges, List<GivenAssessment> assessments)
      implements Serializable {
    private Object readResolve() {
      return new AdaptationFacts(Optional.ofNullable(firstDay), classChanges, assessments);
    }
  }
}
