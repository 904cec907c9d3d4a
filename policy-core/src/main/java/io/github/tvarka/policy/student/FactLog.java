package io.github.tvarka.policy.student;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Facts over time; what nobody said is unknown. Immutable.
 *
 * @param facts what was said, at most once for a fact and a day
 */
public record FactLog(@JsonValue List<KnownFact> facts) implements Serializable {
  /** Nothing said. */
  public static final FactLog EMPTY = new FactLog(List.of());

  /** Refuses two statements on one fact from the same day. */
  public FactLog {
    facts = Check.list("facts", facts);
    Set<List<Object>> seen = new LinkedHashSet<>();
    for (KnownFact fact : facts) {
      Check.that(
          seen.add(List.of(fact.fact(), fact.since())),
          "facts",
          fact.fact(),
          "must not be stated twice for one day");
    }
  }

  /**
   * The log of some statements.
   *
   * @param facts what was said
   * @return the log
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FactLog of(List<KnownFact> facts) {
    return new FactLog(facts);
  }

  /**
   * What is known of a fact on a day: the latest statement that holds by then.
   *
   * @param fact which fact
   * @param on the day asked about
   * @return yes, no or unknown
   */
  public Truth value(FactKey fact, LocalDate on) {
    Truth value = Truth.UNKNOWN;
    LocalDate latest = LocalDate.MIN;
    for (int i = 0; i < facts.size(); i++) {
      KnownFact known = facts.get(i);
      LocalDate since = known.since().orElse(LocalDate.MIN);
      if (known.fact().equals(fact) && !since.isAfter(on) && !since.isBefore(latest)) {
        value = known.value();
        latest = since;
      }
    }
    return value;
  }
}
