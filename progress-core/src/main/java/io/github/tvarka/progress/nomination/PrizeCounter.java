package io.github.tvarka.progress.nomination;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts the prizes of a school year, so that conditions and points can ask for their number. Immutable.
 *
 * @param clause the clause that speaks of prizes
 * @param key what the number is called
 * @param levels the competitions that count; empty for all
 * @param places the places that are prizes; empty where the organiser's word decides
 * @param most how many can be counted at most; while a candidate's results are not known the number is between none and this
 * @param readings the keys of the declared readings that it rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PrizeCounter(
    @Required Clause clause,
    @Required CounterKey key,
    List<CompetitionLevel> levels,
    Optional<Band> places,
    @Required int most,
    List<String> readings)
    implements Serializable {
  /** Refuses a number that nobody can reach. */
  public PrizeCounter {
    Check.given("prizes.clause", clause);
    Check.given("prizes.key", key);
    levels = Check.distinct("prizes.levels", Check.list("prizes.levels", levels));
    places = Check.optional(places);
    Check.that(most > 0, "prizes.most", most, "must be positive");
    readings = Check.list("prizes.readings", readings);
  }

  /** Whether a result is a prize that counts. */
  Truth counts(CompetitionResult result) {
    Truth prize = result.prize();
    if (places.isPresent()) {
      prize = result
          .place()
          .map(place -> Truth.of(places.get().contains(Fraction.of(place))))
          .orElse(prize == Truth.NO ? Truth.NO : Truth.UNKNOWN);
    }
    return Truth.of(levels.isEmpty() || levels.contains(result.level())).and(prize);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(clause, key, levels, places.orElse(null), most, readings);
  }

  private record Form(
      Clause clause,
      CounterKey key,
      List<CompetitionLevel> levels,
      @Nullable Band places,
      int most,
      List<String> readings)
      implements Serializable {
    private Object readResolve() {
      return new PrizeCounter(clause, key, levels, Optional.ofNullable(places), most, readings);
    }
  }
}
