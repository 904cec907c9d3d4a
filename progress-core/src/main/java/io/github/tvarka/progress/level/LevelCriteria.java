package io.github.tvarka.progress.level;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Rounding;
import java.io.Serializable;
import java.util.List;

/**
 * How a subject's learning level follows from its criteria: the sum of five, divided by five. Immutable.
 *
 * @param clause the clause that sets it
 * @param criteria the criteria's codes in the order of the text, each once
 * @param toLevel how the mean becomes a whole level of the table, with no decimals
 * @param readings the keys of the declared readings that it rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LevelCriteria(
    @Required Clause clause,
    @Required List<String> criteria,
    @Required Rounding toLevel,
    List<String> readings)
    implements Serializable {
  /** Refuses criteria that stand twice, and decimals. */
  public LevelCriteria {
    Check.given("criteria.clause", clause);
    criteria = Check.distinct("criteria.criteria", Check.filled("criteria.criteria", criteria));
    criteria.forEach(criterion -> Check.code("criteria.criteria", criterion));
    Check.given("criteria.toLevel", toLevel);
    Check.that(
        toLevel.decimals() == 0, "criteria.toLevel", toLevel.decimals(), "must leave no decimals");
    readings = Check.list("criteria.readings", readings);
  }

  /** Refuses a sheet that lacks a criterion, has another one, or has a level outside the scale. */
  void check(CriteriaSheet sheet, LevelScale scale) {
    String path = "sheet.criteria";
    criteria.forEach(criterion -> Check.that(
        sheet.criteria().containsKey(criterion),
        path,
        sheet.criteria().keySet(),
        "must hold " + criterion + " too; a level that is missing is not-known"));
    sheet.criteria().forEach((criterion, entry) -> {
      Check.that(criteria.contains(criterion), path, criterion, "must be one of " + criteria);
      scale.check(path + "." + criterion, entry);
    });
  }
}
