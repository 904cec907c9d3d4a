package io.github.tvarka.support.student;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How a student stands in one subject. Immutable.
 *
 * @param subject the subject
 * @param level the level of achievement; empty if it is not known
 * @param progress whether the student makes progress in it
 * @param since the first day for which this is said; empty for always
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SubjectStanding(
    @Required String subject, Optional<LevelName> level, Truth progress, Optional<LocalDate> since)
    implements WithSubjectStanding, Serializable {
  /** Takes what is not said as not known. */
  public SubjectStanding {
    Check.text("subjects.subject", subject);
    level = Check.optional(level);
    progress = progress == null ? Truth.UNKNOWN : progress;
    since = Check.optional(since);
  }

  /**
   * How a student always stood in a subject.
   *
   * @param subject the subject
   * @param level the level of achievement
   * @param progress whether the student makes progress in it
   * @return the standing
   */
  public static SubjectStanding of(String subject, LevelName level, Truth progress) {
    return new SubjectStanding(subject, Optional.of(level), progress, Optional.empty());
  }

  /**
   * A builder with nothing known.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a standing. */
  public static final class Builder extends SubjectStandingBuilder {
    Builder() {
      progress(Truth.UNKNOWN);
    }
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(subject, level.orElse(null), progress, since.orElse(null));
  }

  private record Form(
      String subject,
      @Nullable LevelName level,
      Truth progress,
      @Nullable LocalDate since) implements Serializable {
    private Object readResolve() {
      return new SubjectStanding(
          subject, Optional.ofNullable(level), progress, Optional.ofNullable(since));
    }
  }
}
