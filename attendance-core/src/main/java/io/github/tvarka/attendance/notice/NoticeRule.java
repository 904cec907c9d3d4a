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
 * What makes a notice count as an excuse: who gives it, how, and until when. Immutable.
 *
 * @param clause the clause that asks for it
 * @param givers who may give it, one of whom has to have given it
 * @param channels by what means; empty for any
 * @param deadline until when, for each missed day
 * @param unless the fact that allows more time; empty if nothing does
 * @param atLatest until when with that fact
 * @param late what a notice after the deadline comes to
 * @param readings the keys of the declared readings that it rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NoticeRule(
    @Required Clause clause,
    @Required List<Giver> givers,
    List<Channel> channels,
    @Required Deadline deadline,
    Optional<FactKey> unless,
    Optional<Deadline> atLatest,
    @Required LateNotice late,
    List<String> readings)
    implements Serializable {
  /** Refuses a later deadline without the fact that allows it, the fact without the deadline, a later deadline before the other, and what stands twice. */
  public NoticeRule {
    Check.given("notice.clause", clause);
    givers = Check.distinct("notice.givers", Check.filled("notice.givers", givers), Giver::role);
    channels = Check.distinct("notice.channels", Check.list("notice.channels", channels));
    Check.given("notice.deadline", deadline);
    unless = Check.optional(unless);
    atLatest = Check.optional(atLatest);
    Check.that(
        unless.isPresent() == atLatest.isPresent(),
        "notice.atLatest",
        atLatest.isPresent() ? "given" : "missing",
        "must stand beside unless");
    atLatest.ifPresent(later -> Check.that(
        !later.isSurelyBefore(deadline),
        "notice.atLatest",
        "after " + later.after() + ", by " + later.by(),
        "must not be before the deadline, which it puts off"));
    Check.given("notice.late", late);
    readings = Check.distinct("notice.readings", Check.list("notice.readings", readings));
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        clause,
        givers,
        channels,
        deadline,
        unless.orElse(null),
        atLatest.orElse(null),
        late,
        readings);
  }

  private record Form(
      Clause clause,
      List<Giver> givers,
      List<Channel> channels,
      Deadline deadline,
      @Nullable FactKey unless,
      @Nullable Deadline atLatest,
      LateNotice late,
      List<String> readings)
      implements Serializable {
    private Object readResolve() {
      return new NoticeRule(
          clause,
          givers,
          channels,
          deadline,
          Optional.ofNullable(unless),
          Optional.ofNullable(atLatest),
          late,
          readings);
    }
  }
}
