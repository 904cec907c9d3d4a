package io.github.tvarka.support.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number or a mean beside its limit: 28 graduates, at least 30. Immutable.
 *
 * @param citation the clause that sets the limit
 * @param truth whether the number is inside it, as things stand
 * @param settled whether it is, whatever is still to come
 * @param counter what was counted or measured
 * @param observed what the number can be; empty where nothing bounds it
 * @param limit the numbers that are enough; empty where the national result is not known
 * @param needs what could still change the truth
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AmountResult(
    @Required Citation citation,
    @Required Truth truth,
    @Required Truth settled,
    @Required CounterKey counter,
    Optional<Possible> observed,
    Optional<Band> limit,
    List<Need> needs)
    implements TargetFinding {
  /** Checks that the parts are given; copies the list. */
  public AmountResult {
    Check.given("citation", citation);
    Check.given("truth", truth);
    Check.given("settled", settled);
    Check.given("counter", counter);
    observed = Check.optional(observed);
    limit = Check.optional(limit);
    needs = Check.list("needs", needs);
  }

  @Override
  public boolean nothing() {
    return truth == Truth.UNKNOWN && needs.isEmpty();
  }

  @Override
  public List<Gap> gaps() {
    if (truth != Truth.NO || observed.isEmpty() || limit.isEmpty()) {
      return List.of();
    }
    return Gap.of(observed.get(), limit.get(), counter.code()).stream().toList();
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        citation, truth, settled, counter, observed.orElse(null), limit.orElse(null), needs);
  }

  private record Form(
      Citation citation,
      Truth truth,
      Truth settled,
      CounterKey counter,
      @Nullable Possible observed,
      @Nullable Band limit,
      List<Need> needs)
      implements Serializable {
    private Object readResolve() {
      return new AmountResult(
          citation,
          truth,
          settled,
          counter,
          Optional.ofNullable(observed),
          Optional.ofNullable(limit),
          needs);
    }
  }
}
