package io.github.tvarka.progress.form;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/** How a form stands on a day. Immutable. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
  @JsonSubTypes.Type(value = FormOutcome.Complete.class, name = "complete"),
  @JsonSubTypes.Type(value = FormOutcome.InTime.class, name = "in-time"),
  @JsonSubTypes.Type(value = FormOutcome.Overdue.class, name = "overdue"),
  @JsonSubTypes.Type(value = FormOutcome.NotYetKnown.class, name = "not-yet-known")
})
public sealed interface FormOutcome extends Serializable {
  /** Every section that is asked of this student is complete, in every period; one that is only allowed may have been left out. */
  record Complete() implements FormOutcome {}

  /** Something is missing, and the last day for it is not over, or the text sets none. */
  record InTime() implements FormOutcome {}

  /**
   * Something is surely missing whose last day is over.
   *
   * @param sections the keys of the sections, each once
   */
  record Overdue(@Required List<String> sections) implements FormOutcome {
    /** Refuses no section. */
    public Overdue {
      sections = Check.filled("overdue.sections", sections);
    }
  }

  /**
   * Nothing is surely overdue, and what is not known could make it so.
   *
   * @param needs what is not known
   */
  record NotYetKnown(@Required List<Need> needs) implements FormOutcome {
    /** Refuses no needs. */
    public NotYetKnown {
      needs = Check.filled("needs", needs);
    }
  }
}
