package io.github.tvarka.progress.mark;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/** What the marks of a period come to. Immutable. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
  @JsonSubTypes.Type(value = PeriodMarkOutcome.Marked.class, name = "marked"),
  @JsonSubTypes.Type(value = PeriodMarkOutcome.Credited.class, name = "credited"),
  @JsonSubTypes.Type(value = PeriodMarkOutcome.NotOver.class, name = "not-over"),
  @JsonSubTypes.Type(value = PeriodMarkOutcome.WithoutMarks.class, name = "without-marks"),
  @JsonSubTypes.Type(value = PeriodMarkOutcome.NotYetKnown.class, name = "not-yet-known"),
  @JsonSubTypes.Type(value = PeriodMarkOutcome.NotApplicable.class, name = "not-applicable")
})
public sealed interface PeriodMarkOutcome extends Serializable {
  /**
   * A mark.
   *
   * @param mark the mark; it is this one whatever is entered yet
   */
  record Marked(@Required int mark) implements PeriodMarkOutcome {}

  /**
   * No mark, but credited or not.
   *
   * @param credited whether the period is credited, whatever is entered yet
   */
  record Credited(@Required boolean credited) implements PeriodMarkOutcome {}

  /** There is no mark to make a mean of, and nothing that credits the period or does not. */
  record WithoutMarks() implements PeriodMarkOutcome {}

  /**
   * The period goes on, and work that is still to come may change it.
   *
   * @param soFar what the work so far comes to
   */
  record NotOver(@Required PeriodMarkOutcome soFar) implements PeriodMarkOutcome {
    /** Refuses what is not over twice. */
    public NotOver {
      Check.given("soFar", soFar);
      Check.that(
          !(soFar instanceof NotOver), "soFar", soFar, "must be what the work so far comes to");
    }
  }

  /**
   * What is not known may still change it.
   *
   * @param needs what would decide it
   */
  record NotYetKnown(@Required List<Need> needs) implements PeriodMarkOutcome {
    /** Refuses none. */
    public NotYetKnown {
      needs = Check.filled("needs", needs);
    }
  }

  /** The grade has no marks. */
  record NotApplicable() implements PeriodMarkOutcome {}
}
