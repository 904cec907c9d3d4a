package io.github.tvarka.progress.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher saw of a student's achievement on one day. Immutable.
 *
 * @param on the day
 * @param mark the mark of a diagnostic or other test; empty where there is none
 * @param levels the levels by criteria, each criterion once; a criterion that is left out was not observed
 * @param tasks whether tasks that help progress are set; unknown where nobody said
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Observation(
    @Required LocalDate on,
    Optional<Integer> mark,
    List<CriterionLevel> levels,
    @Required Truth tasks)
    implements WithObservation, Serializable {
  /** Refuses two levels by one criterion. */
  public Observation {
    Check.given("observation.on", on);
    mark = Check.optional(mark);
    levels = Check.list("observation.levels", levels);
    Check.distinct(
        "observation.levels", levels.stream().map(CriterionLevel::criterion).toList());
    Check.given("observation.tasks", tasks);
  }

  Optional<String> level(String criterion) {
    return levels.stream()
        .filter(level -> level.criterion().equals(criterion))
        .map(CriterionLevel::level)
        .findFirst();
  }

  /**
   * A builder of a day on which nothing was said of tasks.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an observation. */
  public static final class Builder extends ObservationBuilder {
    Builder() {
      tasks(Truth.UNKNOWN);
    }
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(on, mark.orElse(null), levels, tasks);
  }

  private record Form(
      LocalDate on, @Nullable Integer mark, List<CriterionLevel> levels, Truth tasks)
      implements Serializable {
    private Object readResolve() {
      return new Observation(on, Optional.ofNullable(mark), levels, tasks);
    }
  }
}
