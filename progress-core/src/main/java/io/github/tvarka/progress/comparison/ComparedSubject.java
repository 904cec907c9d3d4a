package io.github.tvarka.progress.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.progress.level.LevelEntry;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A student's own level of a subject beside that of the teacher. Immutable.
 *
 * @param subject the subject's code
 * @param own the student's own level
 * @param against the teacher's level
 * @param difference how much higher the own level is, negative where it is lower; empty where one of them has no level
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ComparedSubject(
    @Required String subject,
    @Required LevelEntry own,
    @Required LevelEntry against,
    Optional<Interval> difference)
    implements Serializable {
  /** Checks that the parts are given. */
  public ComparedSubject {
    Check.code("compared.subject", subject);
    Check.given("compared.own", own);
    Check.given("compared.against", against);
    difference = Check.optional(difference);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(subject, own, against, difference.orElse(null));
  }

  private record Form(
      String subject,
      LevelEntry own,
      LevelEntry against,
      @Nullable Interval difference) implements Serializable {
    private Object readResolve() {
      return new ComparedSubject(subject, own, against, Optional.ofNullable(difference));
    }
  }
}
