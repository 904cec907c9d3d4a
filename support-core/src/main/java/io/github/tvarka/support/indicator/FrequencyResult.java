package io.github.tvarka.support.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.truth.Truth;
import java.util.List;
import java.util.Optional;

/**
 * How often something was held in each turn, beside how often is asked. Immutable.
 *
 * @param citation the clause that sets how often
 * @param truth whether each turn has enough, as things stand
 * @param settled whether each has, whatever is still to come
 * @param aim what is asked
 * @param turns the turns of the period, in order
 * @param needs what could still change the truth
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FrequencyResult(
    @Required Citation citation,
    @Required Truth truth,
    @Required Truth settled,
    @Required FrequencyAim aim,
    @Required List<Turn> turns,
    List<Need> needs)
    implements TargetFinding {
  /** Checks that the parts are given; copies the lists. */
  public FrequencyResult {
    Check.given("citation", citation);
    Check.given("truth", truth);
    Check.given("settled", settled);
    Check.given("aim", aim);
    turns = Check.list("turns", Check.given("turns", turns));
    needs = Check.list("needs", needs);
  }

  /** By how much the first turn that has not enough, or too much, misses the limit. */
  @Override
  public List<Gap> gaps() {
    return turns.stream()
        .filter(turn -> turn.truth() == Truth.NO)
        .map(turn -> Gap.of(
            Possible.exactly(Ratio.of(turn.times())),
            aim.limit(),
            aim.repeated().code()))
        .flatMap(Optional::stream)
        .limit(1)
        .toList();
  }
}
