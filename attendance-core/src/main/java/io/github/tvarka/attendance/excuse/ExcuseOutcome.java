package io.github.tvarka.attendance.excuse;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What becomes of missed lessons. Immutable. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ExcuseOutcome.Excused.class, name = "excused"),
  @JsonSubTypes.Type(value = ExcuseOutcome.NotExcused.class, name = "not-excused"),
  @JsonSubTypes.Type(value = ExcuseOutcome.LeftToSchool.class, name = "left-to-school"),
  @JsonSubTypes.Type(value = ExcuseOutcome.NotYetKnown.class, name = "not-yet-known"),
  @JsonSubTypes.Type(value = ExcuseOutcome.SettledBySchool.class, name = "settled-by-school")
})
public sealed interface ExcuseOutcome extends Serializable {
  /**
   * The regulation excuses them.
   *
   * @param citation the clause that does
   * @param by who excuses
   */
  record Excused(@Required Citation citation, @Required Role by) implements ExcuseOutcome {
    /** Checks that the parts are given. */
    public Excused {
      Check.given("citation", citation);
      Check.given("by", by);
    }
  }

  /** Nothing excuses them. */
  record NotExcused() implements ExcuseOutcome {}

  /**
   * The school may excuse them, and has not decided.
   *
   * @param citation the clause that leaves it to the school
   * @param by who decides
   */
  record LeftToSchool(@Required Citation citation, @Required Role by) implements ExcuseOutcome {
    /** Checks that the parts are given. */
    public LeftToSchool {
      Check.given("citation", citation);
      Check.given("by", by);
    }
  }

  /**
   * What is known does not decide it.
   *
   * @param needs what would
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record NotYetKnown(@Required List<Need> needs) implements ExcuseOutcome {
    /** Refuses no needs. */
    public NotYetKnown {
      needs = Check.filled("needs", needs);
    }
  }

  /**
   * The school has decided.
   *
   * @param excused whether they are excused
   * @param by who decided
   * @param on when
   */
  record SettledBySchool(
      @Required boolean excused,
      @Required Role by,
      @Required LocalDate on) implements ExcuseOutcome {
    /** Checks that the parts are given. */
    public SettledBySchool {
      Check.given("by", by);
      Check.given("on", on);
    }
  }
}
