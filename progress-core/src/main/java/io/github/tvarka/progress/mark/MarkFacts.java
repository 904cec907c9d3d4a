package io.github.tvarka.progress.mark;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import io.github.tvarka.policy.calendar.Term;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.condition.FactContext;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.StudentProfile;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * What is known of one student's marks. Immutable; it holds no name.
 *
 * @param student grade and the like
 * @param calendar the school years that the entries reach over; in JSON one may stand without brackets
 * @param entries the entries of the diary
 * @param facts single facts
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MarkFacts(
    StudentProfile student,

    @Required @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
    List<SchoolYearCalendar> calendar,

    AssessmentLog entries,
    FactLog facts)
    implements WithMarkFacts, Serializable {
  /** Refuses entries outside the school years. */
  public MarkFacts {
    student = student == null ? StudentProfile.UNKNOWN : student;
    calendar = Check.filled("calendar", calendar);
    entries = entries == null ? AssessmentLog.EMPTY : entries;
    facts = facts == null ? FactLog.EMPTY : facts;
    SchoolCalendar years = SchoolCalendar.ofYears(calendar);
    for (AssessmentEntry entry : entries.entries()) {
      schoolYear("entries.on", entry.on(), years);
      entry.forPeriodOf().ifPresent(day -> schoolYear("entries.forPeriodOf", day, years));
    }
  }

  private static DateRange schoolYear(String field, LocalDate day, SchoolCalendar years) {
    return years
        .schoolYear(day)
        .orElseThrow(() -> new IllegalArgumentException(
            field + " (" + day + ") must be in a school year of the calendar"));
  }

  /** The student on a day, for conditions on grade, age and facts; nothing is counted there. */
  FactContext on(LocalDate day) {
    return FactContext.of(schoolCalendar(), day).with(student).with(facts);
  }

  /** The kinds of terms that the calendar has. */
  List<TermKind> termKinds() {
    return calendar.stream()
        .flatMap(year -> year.terms().stream())
        .map(Term::kind)
        .distinct()
        .toList();
  }

  /** The school years together. */
  SchoolCalendar schoolCalendar() {
    return SchoolCalendar.ofYears(calendar);
  }

  /** The school year of a day that must be in one. */
  DateRange schoolYear(LocalDate day) {
    return schoolYear("asOf", day, schoolCalendar());
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds facts. */
  public static final class Builder extends MarkFactsBuilder {
    Builder() {
      student(StudentProfile.UNKNOWN);
      entries(AssessmentLog.EMPTY);
      facts(FactLog.EMPTY);
    }
  }
}
