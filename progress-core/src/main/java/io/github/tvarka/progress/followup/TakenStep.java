package io.github.tvarka.progress.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Act;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done in a case, or of which it is not known whether it was. Immutable.
 *
 * @param subject the subject of the case
 * @param act what was done
 * @param on when; empty if it is not known whether it was done
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TakenStep(@Required String subject, @Required Act act, Optional<LocalDate> on)
    implements Serializable {
  /** Checks that the parts are given. */
  public TakenStep {
    Check.text("taken.subject", subject);
    Check.given("taken.act", act);
    on = Check.optional(on);
  }

  /**
   * Something that was done.
   *
   * @param subject the subject of the case
   * @param act what was done
   * @param on when
   * @return the step
   */
  public static TakenStep of(String subject, String act, LocalDate on) {
    return new TakenStep(subject, Act.of(act), Optional.of(on));
  }

  /**
   * Something of which it is not known whether it was done.
   *
   * @param subject the subject of the case
   * @param act what may have been done
   * @return the step
   */
  public static TakenStep notKnown(String subject, String act) {
    return new TakenStep(subject, Act.of(act), Optional.empty());
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(subject, act, on.orElse(null));
  }

  private record Form(String subject, Act act, @Nullable LocalDate on) implements Serializable {
    private Object readResolve() {
      return new TakenStep(subject, act, Optional.ofNullable(on));
    }
  }
}
