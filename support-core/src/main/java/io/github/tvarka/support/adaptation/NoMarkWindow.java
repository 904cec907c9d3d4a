package io.github.tvarka.support.adaptation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.Length;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may not be done from the first day of an adaptation period, how long, and what stands in its stead. Immutable.
 *
 * @param lasts how long; empty for as long as the adaptation itself
 * @param forbids what may not be done
 * @param instead how is assessed in its stead; empty where the text does not say
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NoMarkWindow(
    Optional<Length> lasts, @Required List<AssessmentKind> forbids, List<AssessmentMode> instead)
    implements Serializable {
  /** Refuses a window in which everything is allowed. */
  public NoMarkWindow {
    lasts = Check.optional(lasts);
    forbids = Check.distinct("noMarks.forbids", Check.filled("noMarks.forbids", forbids));
    instead = Check.distinct("noMarks.instead", Check.list("noMarks.instead", instead));
  }

  /**
   * Whether the window forbids a kind of assessment.
   *
   * @param kind the kind
   * @return true if it names the kind, and of a negative mark also if it forbids marks of any value
   */
  public boolean forbids(AssessmentKind kind) {
    return forbids.contains(kind)
        || (kind == AssessmentKind.NEGATIVE_MARK && forbids.contains(AssessmentKind.MARK));
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(lasts.orElse(null), forbids, instead);
  }

  private record Form(
      @Nullable Length lasts, List<AssessmentKind> forbids, List<AssessmentMode> instead)
      implements Serializable {
    private Object readResolve() {
      return new NoMarkWindow(Optional.ofNullable(lasts), forbids, instead);
    }
  }
}
