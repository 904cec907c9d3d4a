package io.github.tvarka.attendance.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Who has to tell whom of one student's day. Immutable; it holds no text of a notice.
 *
 * @param source the edition decided under
 * @param day the day
 * @param asOf the moment of the decision
 * @param duties all duties in the order of the policy, those that nothing calls for included
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NoticeDecision(
    @Required Source source,
    @Required LocalDate day,
    @Required LocalDateTime asOf,
    List<DutyDecision> duties)
    implements Serializable {
  /** Copies the list. */
  public NoticeDecision {
    Check.given("source", source);
    Check.given("day", day);
    Check.given("asOf", asOf);
    duties = Check.list("duties", duties);
  }

  /**
   * What is to be done now.
   *
   * @return the duties that are called for and still in time
   */
  public List<DutyDecision> calledFor() {
    return duties.stream().filter(DutyDecision::calledFor).toList();
  }

  /**
   * The duties of a clause.
   *
   * @param clause the clause
   * @return them in the order of the policy; empty if it has none
   */
  public List<DutyDecision> of(Clause clause) {
    return duties.stream()
        .filter(decision -> decision.duty().clause().equals(clause))
        .toList();
  }
}
