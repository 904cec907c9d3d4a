package io.github.tvarka.support.minimum;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Where the minimum to be learnt stands on a day. Immutable. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
  @JsonSubTypes.Type(value = MinimumOutcome.Due.class, name = "due"),
  @JsonSubTypes.Type(value = MinimumOutcome.Overdue.class, name = "overdue"),
  @JsonSubTypes.Type(value = MinimumOutcome.Met.class, name = "met"),
  @JsonSubTypes.Type(value = MinimumOutcome.NotYetKnown.class, name = "not-yet-known")
})
public sealed interface MinimumOutcome extends Serializable {
  /**
   * The student has not shown it yet and still has time.
   *
   * @param lastDay the last day in time, inclusive
   */
  record Due(@Required LocalDate lastDay) implements MinimumOutcome {
    /** Checks that it is given. */
    public Due {
      Check.given("lastDay", lastDay);
    }
  }

  /**
   * The time is over and the student has not shown it.
   *
   * @param lastDay the last day that was in time
   */
  record Overdue(@Required LocalDate lastDay) implements MinimumOutcome {
    /** Checks that it is given. */
    public Overdue {
      Check.given("lastDay", lastDay);
    }
  }

  /**
   * The student has shown it.
   *
   * @param on the first day on which it was surely shown
   * @param late whether that was after the last day in time; unknown where no such day is known, or an earlier result is not
   */
  record Met(@Required LocalDate on, @Required Truth late) implements MinimumOutcome {
    /** Checks that the parts are given. */
    public Met {
      Check.given("on", on);
      Check.given("late", late);
    }
  }

  /**
   * The result or the last day is not known.
   *
   * @param needs the facts that would decide it
   */
  record NotYetKnown(@Required List<Need> needs) implements MinimumOutcome {
    /** Copies the list. */
    public NotYetKnown {
      needs = Check.list("needs", needs);
    }
  }
}
