package io.github.tvarka.attendance.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;
import java.util.List;

/**
 * Who has to tell whom of an absence: the parents the class teacher, the class teacher the parents. Immutable.
 *
 * @param givers whose notice spares the school to tell them; of a minor the parents, for instance
 * @param duties what is to be told or recorded, and by when
 * @param channels by what means, where a clause says so for other clauses
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NoticePolicy(List<Giver> givers, List<Duty> duties, List<ChannelRule> channels)
    implements Serializable {
  /** Nobody has to tell anything. */
  public static final NoticePolicy NONE = new NoticePolicy(List.of(), List.of(), List.of());

  /** Copies the lists; refuses a giver, a duty or a rule that stands twice. */
  public NoticePolicy {
    givers = Check.distinct("notices.givers", Check.list("notices.givers", givers), Giver::role);
    duties = Check.distinct("notices.duties", Check.list("notices.duties", duties), Duty::clause);
    channels = Check.distinct(
        "notices.channels", Check.list("notices.channels", channels), ChannelRule::clause);
  }
}
