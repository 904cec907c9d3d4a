package io.github.tvarka.attendance.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/**
 * What makes a notice count as an excuse: who gives it, how, and until when. Immutable.
 *
 * @param clause the clause that asks for it
 * @param givers who may give it, one of whom has to have given it
 * @param channels by what means; empty for any
 * @param deadline until when, for each missed day
 * @param late what a notice after the deadline comes to
 * @param readings the keys of the declared readings that it rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NoticeRule(
    @Required Clause clause,
    @Required List<Giver> givers,
    List<Channel> channels,
    @Required Deadline deadline,
    @Required LateNotice late,
    List<String> readings)
    implements Serializable {
  /** Checks that the parts are given; copies the lists. */
  public NoticeRule {
    Check.given("notice.clause", clause);
    givers = Check.filled("notice.givers", givers);
    channels = Check.distinct("notice.channels", Check.list("notice.channels", channels));
    Check.given("notice.deadline", deadline);
    Check.given("notice.late", late);
    readings = Check.list("notice.readings", readings);
  }
}
