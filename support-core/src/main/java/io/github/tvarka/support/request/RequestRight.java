package io.github.tvarka.support.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What a clause lets some people do about support, such as ask for it. Immutable.
 *
 * @param clause the clause
 * @param act what it lets them do
 * @param who who may, in the order of the text; nobody else may
 * @param readings the keys of the declared readings that it rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RequestRight(
    @Required Clause clause,
    @Required Act act,
    @Required List<Requester> who,
    List<String> readings)
    implements Serializable {
  /** Refuses nobody, and a role twice. */
  public RequestRight {
    Check.given("right.clause", clause);
    Check.given("right.act", act);
    who = Check.filled("right.who", who);
    Check.distinct("right.who", who.stream().map(Requester::role).toList());
    readings = Check.distinct("right.readings", Check.list("right.readings", readings));
  }

  /**
   * Who may, whatever must hold between them and the student.
   *
   * @return the roles, in the order of the text
   */
  public List<Role> roles() {
    return who.stream().map(Requester::role).toList();
  }

  Optional<Requester> requester(Role role) {
    return who.stream().filter(requester -> requester.role().equals(role)).findFirst();
  }
}
