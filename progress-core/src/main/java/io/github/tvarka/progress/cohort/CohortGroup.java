package io.github.tvarka.progress.cohort;

import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.progress.level.LevelRecord;
import java.io.Serializable;
import java.util.List;

/**
 * A class, or another group of students. Immutable; it holds no names.
 *
 * @param name what the group is called, such as 9a
 * @param students what is on record of each student's levels
 */
public record CohortGroup(@Required String name, @Required List<LevelRecord> students)
    implements Serializable {
  /** Refuses a group without a name; copies the list. */
  public CohortGroup {
    Check.text("group.name", name);
    students = Check.list("group.students", Check.given("group.students", students));
  }
}
