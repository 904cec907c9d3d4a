package io.github.tvarka.support.student;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.StudentProfile;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a student that rules of support ask: much of it comes from records of attendance and progress. Immutable; it holds no
 * name.
 *
 * @param calendar the school years that the facts reach over; in JSON one may stand without brackets
 * @param profile grade and the like
 * @param facts single facts, such as learning difficulties
 * @param subjects how the student stands in each subject that matters; none at all where nobody knows
 * @param away when the student did not attend; empty if that is not known
 * @param awayNotKnown the days of which it is not known whether the student attended; none of them a day of {@code away}
 * @param done what was done for the student
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StudentFacts(
    @Required @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
    List<SchoolYearCalendar> calendar,

    StudentProfile profile,
    FactLog facts,
    List<SubjectStanding> subjects,
    Optional<TimesAway> away,
    List<LocalDate> awayNotKnown,
    List<DoneAct> done)
    implements WithStudentFacts, Serializable {
  /** Refuses two standings in one subject from one day, and a day that is both known and not known. */
  public StudentFacts {
    calendar = Check.filled("calendar", calendar);
    profile = profile == null ? StudentProfile.UNKNOWN : profile;
    facts = facts == null ? FactLog.EMPTY : facts;
    subjects = Check.list("subjects", subjects);
    away = Check.optional(away);
    awayNotKnown = Check.distinct("awayNotKnown", Check.list("awayNotKnown", awayNotKnown));
    TimesAway known = away.orElse(TimesAway.NONE);
    awayNotKnown.forEach(
        day -> Check.that(!known.contains(day), "awayNotKnown", day, "must not be a day of away"));
    done = Check.list("done", done);
    Set<List<Object>> seen = new HashSet<>();
    for (SubjectStanding standing : subjects) {
      Check.that(
          seen.add(List.of(standing.subject(), standing.since())),
          "subjects",
          standing.subject(),
          "must not be stated twice for one day");
    }
  }

  /**
   * The facts as conditions ask for them, without a level that is asked for.
   *
   * @param asOf the day asked about; what was said or done later is left out
   * @return the context
   */
  public ConditionContext on(LocalDate asOf) {
    return new StudentContext(this, asOf, Optional.empty());
  }

  /**
   * The facts as conditions ask for them.
   *
   * @param asOf the day asked about; what was said or done later is left out
   * @param required which level of achievement is asked for
   * @return the context
   * @throws IllegalArgumentException if a subject's level is not one of the levels
   */
  public ConditionContext on(LocalDate asOf, LevelRequirement required) {
    return new StudentContext(this, asOf, Optional.of(required));
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
  public static final class Builder extends StudentFactsBuilder {
    Builder() {
      profile(StudentProfile.UNKNOWN);
      facts(FactLog.EMPTY);
    }
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(calendar, profile, facts, subjects, away.orElse(null), awayNotKnown, done);
  }

  private record Form(
      List<SchoolYearCalendar> calendar,
      StudentProfile profile,
      FactLog facts,
      List<SubjectStanding> subjects,
      @Nullable TimesAway away,
      List<LocalDate> awayNotKnown,
      List<DoneAct> done)
      implements Serializable {
    private Object readResolve() {
      return new StudentFacts(
          calendar, profile, facts, subjects, Optional.ofNullable(away), awayNotKnown, done);
    }
  }
}
