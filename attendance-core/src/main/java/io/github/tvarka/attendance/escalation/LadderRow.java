package io.github.tvarka.attendance.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.text.LocalText;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One clause of a ladder: when it holds, and what follows. Immutable.
 *
 * @param clause the clause
 * @param label what being in the row is called, such as a band's name; empty if it has no name
 * @param appliesTo for which students it is at all; empty for all
 * @param when what has to hold
 * @param then what follows, in the order of the text; empty for a row that only names a state
 * @param readings the keys of the declared readings that it rests on
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LadderRow(
    @Required Clause clause,
    Optional<LocalText> label,
    Optional<Condition> appliesTo,
    @Required Condition when,
    List<Measure> then,
    List<String> readings)
    implements WithLadderRow, Serializable {
  /** Checks that the parts are given; refuses a measure or a reading twice; copies the lists. */
  public LadderRow {
    Check.given("row.clause", clause);
    label = Check.optional(label);
    appliesTo = Check.optional(appliesTo);
    Check.given("row.when", when);
    then = Check.distinct("row.then", Check.list("row.then", then), Measure::act);
    readings = Check.distinct("row.readings", Check.list("row.readings", readings));
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a row. */
  public static final class Builder extends LadderRowBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(clause, label.orElse(null), appliesTo.orElse(null), when, then, readings);
  }

  private record Form(
      Clause clause,
      @Nullable LocalText label,
      @Nullable Condition appliesTo,
      Condition when,
      List<Measure> then,
      List<String> readings)
      implements Serializable {
    private Object readResolve() {
      return new LadderRow(
          clause, Optional.ofNullable(label), Optional.ofNullable(appliesTo), when, then, readings);
    }
  }
}
