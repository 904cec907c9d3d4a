package io.github.tvarka.policy.lint;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An example that shows a finding: 7 unexcused lessons in a calendar month, for which 17.1 and 17.2 hold. Immutable.
 *
 * @param count what is counted
 * @param of the whole of which it is a share; empty if the number itself is asked for
 * @param per in which window
 * @param number the smallest number that shows it; of a share, a fraction of one
 * @param all whether all else that rows ask for is so (it happened before, acts were held, facts hold); otherwise none of it is
 * @param holding the clauses of the rows that hold for it, in their order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Witness(
    @Required CounterKey count,
    Optional<CounterKey> of,
    @Required Window per,
    @Required Fraction number,
    @Required boolean all,
    List<String> holding)
    implements Serializable {
  /** Checks that the parts are given; copies the list. */
  public Witness {
    Check.given("witness.count", count);
    of = Check.optional(of);
    Check.given("witness.per", per);
    Check.given("witness.number", number);
    holding = Check.list("witness.holding", holding);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(count, of.orElse(null), per, number, all, holding);
  }

  private record Form(
      CounterKey count,
      @Nullable CounterKey of,
      Window per,
      Fraction number,
      boolean all,
      List<String> holding)
      implements Serializable {
    private Object readResolve() {
      return new Witness(count, Optional.ofNullable(of), per, number, all, holding);
    }
  }
}
