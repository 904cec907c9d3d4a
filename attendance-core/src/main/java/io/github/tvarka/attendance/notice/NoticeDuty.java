package io.github.tvarka.attendance.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.student.FactKey;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The duty to tell of an absence in good time, which stands apart from whether the absence is excused. Immutable.
 *
 * @param clause the clause that sets it
 * @param giver whose duty it is
 * @param channels by what means it has to be told; empty for any
 * @param deadline until when, for each missed day
 * @param unless the fact that allows more time; empty if nothing does
 * @param atLatest until when with that fact
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NoticeDuty(
    @Required Clause clause,
    @Required Giver giver,
    List<Channel> channels,
    @Required Deadline deadline,
    Optional<FactKey> unless,
    Optional<Deadline> atLatest)
    implements Serializable {
  /** Refuses a later deadline without the fact that allows it, and the fact without the deadline. */
  public NoticeDuty {
    Check.given("duty.clause", clause);
    Check.given("duty.giver", giver);
    channels = Check.distinct("duty.channels", Check.list("duty.channels", channels));
    Check.given("duty.deadline", deadline);
    unless = Check.optional(unless);
    atLatest = Check.optional(atLatest);
    Check.that(
        unless.isPresent() == atLatest.isPresent(),
        "duty.atLatest",
        atLatest.isPresent() ? "given" : "missing",
        "must stand beside unless");
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(clause, giver, channels, deadline, unless.orElse(null), atLatest.orElse(null));
  }

  private record Form(
      Clause clause,
      Giver giver,
      List<Channel> channels,
      Deadline deadline,
      @Nullable FactKey unless,
      @Nullable Deadline atLatest)
      implements Serializable {
    private Object readResolve() {
      return new NoticeDuty(
          clause,
          giver,
          channels,
          deadline,
          Optional.ofNullable(unless),
          Optional.ofNullable(atLatest));
    }
  }
}
