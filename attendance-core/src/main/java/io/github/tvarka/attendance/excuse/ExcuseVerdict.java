package io.github.tvarka.attendance.excuse;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of missed lessons of one day, and why. Immutable.
 *
 * <p>The findings show each tier that was looked at, also those that did not fit; the outcome follows from them, unless the school has
 * settled the lessons itself.
 *
 * @param date the day
 * @param lessons the lessons it is about, in order
 * @param outcome what becomes of them
 * @param request the request that decided; empty if there was none
 * @param ground the ground of that request
 * @param findings one for each tier looked at, request by request, in order of receipt
 * @param duties one for each duty to tell in good time; what they find does not change the outcome
 * @param readings the keys of the declared readings that the outcome rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ExcuseVerdict(
    @Required LocalDate date,
    @Required List<Integer> lessons,
    @Required ExcuseOutcome outcome,
    Optional<String> request,
    Optional<Ground> ground,
    List<Finding> findings,
    List<Finding> duties,
    List<String> readings)
    implements Serializable {
  /** Checks that the parts are given; copies the lists. */
  public ExcuseVerdict {
    Check.given("date", date);
    lessons = Check.filled("lessons", lessons);
    Check.given("outcome", outcome);
    request = Check.optional(request);
    ground = Check.optional(ground);
    findings = Check.list("findings", findings);
    duties = Check.list("duties", duties);
    readings = Check.list("readings", readings);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        date,
        lessons,
        outcome,
        request.orElse(null),
        ground.orElse(null),
        findings,
        duties,
        readings);
  }

  private record Form(
      LocalDate date,
      List<Integer> lessons,
      ExcuseOutcome outcome,
      @Nullable String request,
      @Nullable Ground ground,
      List<Finding> findings,
      List<Finding> duties,
      List<String> readings)
      implements Serializable {
    private Object readResolve() {
      return new ExcuseVerdict(
          date,
          lessons,
          outcome,
          Optional.ofNullable(request),
          Optional.ofNullable(ground),
          findings,
          duties,
          readings);
    }
  }
}
