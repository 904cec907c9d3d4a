package io.github.tvarka.progress.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.progress.form.FilledSection;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A student's plan of individual progress for a school year with its reviews, as far as they are filled in. Immutable.
 *
 * <p>For example: the plan of 12 November with a goal and three steps, signed by the student and a parent, and the review of January. It
 * holds no text of the student's.
 *
 * @param sections the plan, its reviews and what else the form has, in any order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProgressPlan(@Required List<FilledSection> sections) implements Serializable {
  /** Refuses no sections, and two sections of one kind for one month. */
  public ProgressPlan {
    sections = Check.filled("plan.sections", sections);
    Set<List<Object>> seen = new LinkedHashSet<>();
    for (FilledSection section : sections) {
      Check.that(
          seen.add(List.of(section.section(), section.forPeriodOf().map(YearMonth::from))),
          "plan." + section.section(),
          section.forPeriodOf().map(YearMonth::from).map(YearMonth::toString).orElse("no month"),
          "must not stand twice");
    }
  }

  /**
   * The plan of some sections.
   *
   * @param sections the plan and its reviews
   * @return the plan
   */
  public static ProgressPlan of(FilledSection... sections) {
    return new ProgressPlan(List.of(sections));
  }
}
