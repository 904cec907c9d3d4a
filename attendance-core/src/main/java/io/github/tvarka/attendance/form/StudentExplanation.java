package io.github.tvarka.attendance.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A student's written explanation of unexcused lessons, as far as it is filled in. Immutable.
 *
 * <p>It says which blanks hold a text, never the text itself: a regulation may forbid to collect what was told to excuse absences.
 *
 * @param month the month it explains
 * @param schoolClass the class, such as 8a; empty while the form does not say
 * @param unexcusedLessons the number on the form; empty while it does not say
 * @param filledIn the other blanks that hold a text
 * @param signatures who signed, each role once
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StudentExplanation(
    @Required YearMonth month,
    Optional<String> schoolClass,
    Optional<Integer> unexcusedLessons,
    List<FormPart> filledIn,
    List<Signature> signatures)
    implements WithStudentExplanation, Serializable {
  /** Refuses a negative number, a blank class, and what stands twice. */
  public StudentExplanation {
    Check.given("explanation.month", month);
    schoolClass = Check.optional(schoolClass);
    schoolClass.ifPresent(name -> Check.text("explanation.schoolClass", name));
    unexcusedLessons = Check.optional(unexcusedLessons);
    unexcusedLessons.ifPresent(number ->
        Check.that(number >= 0, "explanation.unexcusedLessons", number, "must not be negative"));
    filledIn = Check.distinct("explanation.filledIn", Check.list("explanation.filledIn", filledIn));
    signatures = Check.list("explanation.signatures", signatures);
    Check.distinct(
        "explanation.signatures", signatures.stream().map(Signature::role).toList());
  }

  Set<FormPart> parts() {
    Set<FormPart> parts = new LinkedHashSet<>(filledIn);
    schoolClass.ifPresent(name -> parts.add(FormPart.CLASS));
    unexcusedLessons.ifPresent(number -> parts.add(FormPart.LESSON_COUNT));
    return parts;
  }

  boolean signedBy(Role role, LocalDate asOf) {
    return signatures.stream()
        .anyMatch(signature -> signature.role().equals(role) && !signature.on().isAfter(asOf));
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an explanation. */
  public static final class Builder extends StudentExplanationBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        month, schoolClass.orElse(null), unexcusedLessons.orElse(null), filledIn, signatures);
  }

  private record Form(
      YearMonth month,
      @Nullable String schoolClass,
      @Nullable Integer unexcusedLessons,
      List<FormPart> filledIn,
      List<Signature> signatures)
      implements Serializable {
    private Object readResolve() {
      return new StudentExplanation(
          month,
          Optional.ofNullable(schoolClass),
          Optional.ofNullable(unexcusedLessons),
          filledIn,
          signatures);
    }
  }
}
