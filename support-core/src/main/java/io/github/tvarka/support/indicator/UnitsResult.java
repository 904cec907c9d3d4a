package io.github.tvarka.support.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many units reach an aim by themselves, beside how many have to. Immutable.
 *
 * @param citation the clause that sets the limit
 * @param truth whether enough units reach it, as things stand
 * @param settled whether enough do, whatever is still to come
 * @param aim what is asked
 * @param reaching the units that reach it
 * @param failing the units that do not
 * @param open the units for which that is not known
 * @param leftOut the units that have nobody, or too few, to measure
 * @param observed what the share of units can be; empty where none is left
 * @param needs what could still change the truth
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record UnitsResult(
    @Required Citation citation,
    @Required Truth truth,
    @Required Truth settled,
    @Required UnitsAim aim,
    List<String> reaching,
    List<String> failing,
    List<String> open,
    List<String> leftOut,
    Optional<Possible> observed,
    List<Need> needs)
    implements TargetFinding {
  /** Checks that the parts are given; copies the lists. */
  public UnitsResult {
    Check.given("citation", citation);
    Check.given("truth", truth);
    Check.given("settled", settled);
    Check.given("aim", aim);
    reaching = Check.list("reaching", reaching);
    failing = Check.list("failing", failing);
    open = Check.list("open", open);
    leftOut = Check.list("leftOut", leftOut);
    observed = Check.optional(observed);
    needs = Check.list("needs", needs);
  }

  @Override
  public boolean nothing() {
    return observed.isEmpty();
  }

  @Override
  public List<Gap> gaps() {
    if (truth != Truth.NO || observed.isEmpty()) {
      return List.of();
    }
    return Gap.of(observed.get(), aim.limit(), Gap.PERCENTAGE_POINT).map(Gap::inPoints).stream()
        .toList();
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        citation,
        truth,
        settled,
        aim,
        List.of(reaching, failing, open, leftOut),
        observed.orElse(null),
        needs);
  }

  private record Form(
      Citation citation,
      Truth truth,
      Truth settled,
      UnitsAim aim,
      List<List<String>> units,
      @Nullable Possible observed,
      List<Need> needs)
      implements Serializable {
    private Object readResolve() {
      return new UnitsResult(
          citation,
          truth,
          settled,
          aim,
          units.get(0),
          units.get(1),
          units.get(2),
          units.get(3),
          Optional.ofNullable(observed),
          needs);
    }
  }
}
