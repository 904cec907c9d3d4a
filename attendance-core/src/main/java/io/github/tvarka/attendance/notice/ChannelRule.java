package io.github.tvarka.attendance.notice;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;

/**
 * By what means is told what other clauses order to tell. Immutable.
 *
 * @param clause the clause that names the means
 * @param of the clauses whose duties it is about
 * @param channels the means, in the order of the text
 */
public record ChannelRule(
    @Required Clause clause,
    @Required List<Clause> of,
    @Required List<Channel> channels) implements Serializable {
  /** Refuses no clauses, no means, and what stands twice. */
  public ChannelRule {
    Check.given("channelRule.clause", clause);
    of = Check.distinct("channelRule.of", Check.filled("channelRule.of", of));
    channels =
        Check.distinct("channelRule.channels", Check.filled("channelRule.channels", channels));
  }
}
