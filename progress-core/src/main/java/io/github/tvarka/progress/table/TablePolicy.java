package io.github.tvarka.progress.table;

import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.edition.PolicyPart;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.progress.form.ProgressForm;
import java.util.List;

/**
 * What a regulation says of progress tables: which parts are filled in at the year's start, which once a term, in which grades. Immutable.
 *
 * @param tables the tables, as sections of one form
 */
public record TablePolicy(@Required ProgressForm tables) implements PolicyPart {
  /** Checks that the tables are given. */
  public TablePolicy {
    Check.given("tables", tables);
  }

  @Override
  public List<Duty> partDuties() {
    return tables.sectionDuties();
  }

  @Override
  public List<HeldClause> held() {
    return tables.held().stream().map(clause -> clause.below("tables")).toList();
  }

  @Override
  public List<String> restsOn() {
    return tables.restsOn();
  }
}
