package io.github.tvarka.support.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Act;
import java.io.Serializable;
import java.util.List;

/** What becomes of a request. Immutable. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
  @JsonSubTypes.Type(value = RequestOutcome.Accepted.class, name = "accepted"),
  @JsonSubTypes.Type(value = RequestOutcome.Refused.class, name = "refused"),
  @JsonSubTypes.Type(value = RequestOutcome.NotYetKnown.class, name = "not-yet-known")
})
public sealed interface RequestOutcome extends Serializable {
  /**
   * Who did it may do it.
   *
   * @param as what they may do
   */
  record Accepted(@Required Act as) implements RequestOutcome {
    /** Checks that it is given. */
    public Accepted {
      Check.given("as", as);
    }
  }

  /**
   * Who did it may not do it.
   *
   * @param instead what else people in the same role may do; empty for nothing
   * @param rights who may do what, in the order of the text
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Refused(List<Act> instead, @Required List<RequestRight> rights) implements RequestOutcome {
    /** Copies the lists. */
    public Refused {
      instead = Check.list("instead", instead);
      rights = Check.filled("rights", rights);
    }
  }

  /**
   * It depends on facts that are not known.
   *
   * @param needs the facts
   */
  record NotYetKnown(@Required List<Need> needs) implements RequestOutcome {
    /** Copies the list. */
    public NotYetKnown {
      needs = Check.list("needs", needs);
    }
  }
}
