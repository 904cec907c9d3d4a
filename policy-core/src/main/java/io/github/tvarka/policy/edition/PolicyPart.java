package io.github.tvarka.policy.edition;

import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.duty.Duty;
import java.io.Serializable;
import java.util.List;

/**
 * What a regulation says of one concept, such as learning levels: a part of a policy that knows the clauses it holds. Implementations are
 * immutable.
 */
public interface PolicyPart extends Serializable {
  /**
   * The clauses that this part holds, the most telling value first where several hold one clause.
   *
   * @return the clauses; members are paths below this part
   */
  List<HeldClause> held();

  /**
   * The readings that it rests on.
   *
   * @return the keys of declared readings, perhaps more than once
   */
  List<String> restsOn();

  /**
   * What this part makes whom do at set times.
   *
   * @return the duties in the order of the text; none unless the part holds some
   */
  default List<Duty> partDuties() {
    return List.of();
  }
}
