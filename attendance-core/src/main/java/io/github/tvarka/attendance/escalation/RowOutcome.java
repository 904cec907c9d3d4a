package io.github.tvarka.attendance.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What becomes of a row in a period. Immutable. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
  @JsonSubTypes.Type(value = RowOutcome.Holds.class, name = "holds"),
  @JsonSubTypes.Type(value = RowOutcome.NotYetKnown.class, name = "not-yet-known"),
  @JsonSubTypes.Type(value = RowOutcome.Yields.class, name = "yields"),
  @JsonSubTypes.Type(value = RowOutcome.Conflicts.class, name = "conflicts"),
  @JsonSubTypes.Type(value = RowOutcome.DoesNotHold.class, name = "does-not-hold"),
  @JsonSubTypes.Type(value = RowOutcome.NotApplicable.class, name = "not-applicable")
})
public sealed interface RowOutcome extends Serializable {
  /**
   * What the row orders, or would order if it stood.
   *
   * @return the measures; none for a row that surely does not stand
   */
  default List<OrderedMeasure> measures() {
    return List.of();
  }

  /**
   * The row holds.
   *
   * @param measures what it orders
   * @param atLeast whether a stricter row of the ladder may turn out to hold instead, once more is known
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Holds(List<OrderedMeasure> measures, @Required boolean atLeast) implements RowOutcome {
    /** Copies the list. */
    public Holds {
      measures = Check.list("measures", measures);
    }
  }

  /**
   * What is known does not decide whether the row holds.
   *
   * @param needs what would
   * @param measures what it would order
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record NotYetKnown(@Required List<Need> needs, List<OrderedMeasure> measures)
      implements RowOutcome {
    /** Copies the lists. */
    public NotYetKnown {
      needs = Check.list("needs", needs);
      measures = Check.list("measures", measures);
    }
  }

  /**
   * The row's condition holds, and so does another row's, which stands instead.
   *
   * @param to the clause of the row that stands
   * @param reading the key of the declared reading that says so; empty if the text leaves no doubt
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Yields(@Required Clause to, Optional<String> reading) implements RowOutcome {
    /** Checks that the clause is given. */
    public Yields {
      Check.given("to", to);
      reading = Check.optional(reading);
    }

    /** {@return the form in which this is serialised, since an Optional cannot be} */
    private Object writeReplace() {
      return new Form(to, reading.orElse(null));
    }

    private record Form(Clause to, @Nullable String reading) implements Serializable {
      private Object readResolve() {
        return new Yields(to, Optional.ofNullable(reading));
      }
    }
  }

  /**
   * The row's condition holds, and so does another row's, though of these rows one alone may hold: which of them stands is for people to decide.
   *
   * @param with the clauses of the other rows that hold, in the order of the ladder; where numbers are uncertain, of all that hold beside it
   * @param measures what the row would order
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Conflicts(@Required List<Clause> with, List<OrderedMeasure> measures)
      implements RowOutcome {
    /** Copies the lists. */
    public Conflicts {
      with = Check.filled("with", with);
      measures = Check.list("measures", measures);
    }
  }

  /** The row's condition does not hold. */
  record DoesNotHold() implements RowOutcome {}

  /** The row is not for this student, or the student does not belong to the school on any day of the period. */
  record NotApplicable() implements RowOutcome {}
}
