package io.github.tvarka.progress.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a step stands on a day. Immutable. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
  @JsonSubTypes.Type(value = StepOutcome.NotCalledFor.class, name = "not-called-for"),
  @JsonSubTypes.Type(value = StepOutcome.NotYetKnown.class, name = "not-yet-known"),
  @JsonSubTypes.Type(value = StepOutcome.Open.class, name = "open"),
  @JsonSubTypes.Type(value = StepOutcome.Overdue.class, name = "overdue"),
  @JsonSubTypes.Type(value = StepOutcome.Done.class, name = "done")
})
public sealed interface StepOutcome extends Serializable {
  /** Nothing calls for it, or not yet. */
  record NotCalledFor() implements StepOutcome {}

  /**
   * What is known does not decide whether it is called for, or whether it is done.
   *
   * @param needs what would
   */
  record NotYetKnown(@Required List<Need> needs) implements StepOutcome {
    /** Refuses none. */
    public NotYetKnown {
      needs = Check.filled("needs", needs);
    }
  }

  /**
   * It is called for, not done, and still in time.
   *
   * @param since the day that called for it
   * @param until the last day in time; empty where the text sets none
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Open(@Required LocalDate since, Optional<LocalDate> until) implements StepOutcome {
    /** Checks that the day is given. */
    public Open {
      Check.given("since", since);
      until = Check.optional(until);
    }

    /** {@return the form in which this is serialised, since an Optional cannot be} */
    private Object writeReplace() {
      return new OpenForm(since, until.orElse(null));
    }

    private record OpenForm(LocalDate since, @Nullable LocalDate until) implements Serializable {
      private Object readResolve() {
        return new Open(since, Optional.ofNullable(until));
      }
    }
  }

  /**
   * It is called for, not done, and its last day is over.
   *
   * @param since the day that called for it
   * @param until the last day that was in time
   */
  record Overdue(@Required LocalDate since, @Required LocalDate until) implements StepOutcome {
    /** Checks that the days are given. */
    public Overdue {
      Check.given("since", since);
      Check.given("until", until);
    }
  }

  /**
   * It is done; a step that goes on is kept so far.
   *
   * @param on the day on which it was; empty for a step that goes on
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Done(Optional<LocalDate> on) implements StepOutcome {
    /** Takes an absent day as none. */
    public Done {
      on = Check.optional(on);
    }

    /** {@return the form in which this is serialised, since an Optional cannot be} */
    private Object writeReplace() {
      return new DoneForm(on.orElse(null));
    }

    private record DoneForm(@Nullable LocalDate on) implements Serializable {
      private Object readResolve() {
        return new Done(Optional.ofNullable(on));
      }
    }
  }
}
