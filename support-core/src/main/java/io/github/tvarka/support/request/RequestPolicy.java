package io.github.tvarka.support.request;

import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.edition.PolicyPart;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Act;
import java.util.List;

/**
 * Who may ask for support and who may recommend it. Immutable.
 *
 * @param rights what is allowed to whom, each act once, in the order of the text
 */
public record RequestPolicy(@Required List<RequestRight> rights) implements PolicyPart {
  /** Asking for support. */
  public static final Act ASK = Act.of("ask-for-support");

  /** Recommending support. */
  public static final Act RECOMMEND = Act.of("recommend-support");

  /** Refuses no right, and an act twice. */
  public RequestPolicy {
    rights = Check.filled("requests.rights", rights);
    Check.distinct("requests.rights", rights.stream().map(RequestRight::act).toList());
  }

  @Override
  public List<HeldClause> held() {
    return rights.stream()
        .map(right -> new HeldClause(
            right.clause(), ClauseKind.RULE, "RequestRight", "rights[" + right.act() + "]"))
        .toList();
  }

  @Override
  public List<String> restsOn() {
    return rights.stream().flatMap(right -> right.readings().stream()).toList();
  }
}
