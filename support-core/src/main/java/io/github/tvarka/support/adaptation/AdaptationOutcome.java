package io.github.tvarka.support.adaptation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an adaptation period stands on a day. Immutable. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
  @JsonSubTypes.Type(value = AdaptationOutcome.NotApplicable.class, name = "not-applicable"),
  @JsonSubTypes.Type(value = AdaptationOutcome.NotYetBegun.class, name = "not-yet-begun"),
  @JsonSubTypes.Type(value = AdaptationOutcome.Running.class, name = "running"),
  @JsonSubTypes.Type(value = AdaptationOutcome.Over.class, name = "over"),
  @JsonSubTypes.Type(value = AdaptationOutcome.NotYetKnown.class, name = "not-yet-known")
})
public sealed interface AdaptationOutcome extends Serializable {
  /** The student has none, or did not belong to the school on any of its days. */
  record NotApplicable() implements AdaptationOutcome {}

  /**
   * It is still to come.
   *
   * @param days its first and its last day
   */
  record NotYetBegun(@Required DateRange days) implements AdaptationOutcome {
    /** Checks that they are given. */
    public NotYetBegun {
      Check.given("days", days);
    }
  }

  /**
   * It runs on that day.
   *
   * @param days its first and its last day
   */
  record Running(@Required DateRange days) implements AdaptationOutcome {
    /** Checks that they are given. */
    public Running {
      Check.given("days", days);
    }
  }

  /**
   * It is over.
   *
   * @param days its first and its last day
   */
  record Over(@Required DateRange days) implements AdaptationOutcome {
    /** Checks that they are given. */
    public Over {
      Check.given("days", days);
    }
  }

  /**
   * What is known does not decide whether the student has one, or when.
   *
   * @param needs the facts that would
   * @param days its first and its last day if the student has it; empty where they are not known
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record NotYetKnown(@Required List<Need> needs, Optional<DateRange> days)
      implements AdaptationOutcome {
    /** Copies the list. */
    public NotYetKnown {
      needs = Check.list("needs", needs);
      days = Check.optional(days);
    }

    /** {@return the form in which this is serialised, since an Optional cannot be} */
    private Object writeReplace() {
      return new NotYetKnownForm(needs, days.orElse(null));
    }

    private record NotYetKnownForm(
        List<Need> needs, @Nullable DateRange days) implements Serializable {
      private Object readResolve() {
        return new NotYetKnown(needs, Optional.ofNullable(days));
      }
    }
  }
}
