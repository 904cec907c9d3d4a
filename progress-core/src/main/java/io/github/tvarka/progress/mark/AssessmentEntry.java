package io.github.tvarka.progress.mark;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the diary: in mathematics, on 10 October, for a test, mark 3. Immutable.
 *
 * @param subject the subject
 * @param on the day of the work
 * @param number which of the subject's entries of that day, from 1, in the order of the day
 * @param work what was assessed
 * @param forPeriodOf for a term or a year: a day of it; empty where it is that of the day itself, and for a piece of work
 * @param assessment how; empty while the teacher has not entered it
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AssessmentEntry(
    @Required String subject,
    @Required LocalDate on,
    Integer number,
    @Required WorkKind work,
    Optional<LocalDate> forPeriodOf,
    Optional<Assessment> assessment)
    implements WithAssessmentEntry, Serializable {
  private static final int FIRST = 1;

  /** Refuses a blank subject, a number below 1, and a piece of work that is for a period. */
  public AssessmentEntry {
    Check.text("entries.subject", subject);
    Check.given("entries.on", on);
    number = number == null ? FIRST : number;
    Check.that(number > 0, "entries.number", number, "must be positive");
    Check.given("entries.work", work);
    forPeriodOf = Check.optional(forPeriodOf);
    Check.that(
        forPeriodOf.isEmpty() || work.whole(),
        "entries.forPeriodOf",
        forPeriodOf.orElse(null),
        "must be given for a period or a year alone, not for " + work);
    assessment = Check.optional(assessment);
  }

  /** A day of the term or year that it is for. */
  LocalDate periodDay() {
    return forPeriodOf.orElse(on);
  }

  /**
   * A builder with number 1 set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an entry. */
  public static final class Builder extends AssessmentEntryBuilder {
    Builder() {
      number(FIRST);
    }
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(subject, on, number, work, forPeriodOf.orElse(null), assessment.orElse(null));
  }

  private record Form(
      String subject,
      LocalDate on,
      Integer number,
      WorkKind work,
      @Nullable LocalDate forPeriodOf,
      @Nullable Assessment assessment)
      implements Serializable {
    private Object readResolve() {
      return new AssessmentEntry(
          subject,
          on,
          number,
          work,
          Optional.ofNullable(forPeriodOf),
          Optional.ofNullable(assessment));
    }
  }
}
