package io.github.tvarka.progress.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.util.List;

/**
 * Which levels call for a consultation. Immutable.
 *
 * <p>In JSON the first word tells which one it is: {@code {"gapFrom": "student", "to": "subject-teacher", "band": {"moreThan": 2}}},
 * {@code {"levelBy": "subject-teacher", "band": {"atMost": 1}}}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
  @JsonSubTypes.Type(LevelTrigger.Gap.class),
  @JsonSubTypes.Type(LevelTrigger.LevelIs.class)
})
public sealed interface LevelTrigger extends Serializable {
  /** What is looked at. */
  enum Scope {
    /** The level of each subject by itself. */
    @JsonProperty("each-subject")
    EACH_SUBJECT,
    /** The exact mean of the row. */
    @JsonProperty("mean")
    MEAN
  }

  /**
   * What is looked at.
   *
   * @return each subject, or the mean
   */
  Scope scope();

  /**
   * The numbers that call for it.
   *
   * @return the band
   */
  Band band();

  /**
   * Whose levels are looked at.
   *
   * @return one role or two
   */
  List<Role> roles();

  /**
   * Two roles set levels so far apart, whichever is higher.
   *
   * @param gapFrom one role
   * @param to the other
   * @param band how far apart
   * @param scope each subject, or the means of the rows
   */
  record Gap(
      @Required Role gapFrom,
      @Required Role to,
      @Required Band band,
      @Required Scope scope) implements LevelTrigger {
    /** Refuses a gap between a role and itself. */
    public Gap {
      Check.given("trigger.gapFrom", gapFrom);
      Check.given("trigger.to", to);
      Check.that(!gapFrom.equals(to), "trigger.to", to, "must be another role than gapFrom");
      Check.given("trigger.band", band);
      Check.given("trigger.scope", scope);
    }

    @Override
    public List<Role> roles() {
      return List.of(gapFrom, to);
    }
  }

  /**
   * A role set a level of some height.
   *
   * @param levelBy the role
   * @param band how high
   * @param scope each subject, or the mean of the row
   */
  record LevelIs(
      @Required Role levelBy, @Required Band band, @Required Scope scope) implements LevelTrigger {
    /** Checks that the parts are given. */
    public LevelIs {
      Check.given("trigger.levelBy", levelBy);
      Check.given("trigger.band", band);
      Check.given("trigger.scope", scope);
    }

    @Override
    public List<Role> roles() {
      return List.of(levelBy);
    }
  }
}
