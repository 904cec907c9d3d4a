package io.github.tvarka.policy.lint;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing found in what was written down. Immutable; {@link LintExplainer} puts it into words.
 *
 * @param kind what was found
 * @param where where it stands, such as the key of a ladder
 * @param clauses the clauses concerned, as they were written, in their order; of a gap, the rows before and after it
 * @param given what stands there, where that is not a number of rows; empty otherwise
 * @param witness an example that shows it; empty where none is needed
 * @param reading the key of the declared reading that settles it; empty if none does
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LintFinding(
    @Required LintKind kind,
    @Required String where,
    List<String> clauses,
    Optional<String> given,
    Optional<Witness> witness,
    Optional<String> reading)
    implements Serializable {
  /** Checks that the parts are given; copies the list. */
  public LintFinding {
    Check.given("lint.kind", kind);
    Check.given("lint.where", where);
    clauses = Check.list("lint.clauses", clauses);
    given = Check.optional(given);
    witness = Check.optional(witness);
    reading = Check.optional(reading);
  }

  static LintFinding of(LintKind kind, String where, List<String> clauses, String given) {
    return new LintFinding(
        kind, where, clauses, Optional.of(given), Optional.empty(), Optional.empty());
  }

  static LintFinding of(
      LintKind kind,
      String where,
      List<String> clauses,
      Witness witness,
      Optional<String> reading) {
    return new LintFinding(kind, where, clauses, Optional.empty(), Optional.of(witness), reading);
  }

  /**
   * Whether something is wrong that no declared reading settles.
   *
   * @return false for what a reading settles, and for a reading itself
   */
  public boolean fault() {
    return kind != LintKind.DECLARED_READING && reading.isEmpty();
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        kind, where, clauses, given.orElse(null), witness.orElse(null), reading.orElse(null));
  }

  private record Form(
      LintKind kind,
      String where,
      List<String> clauses,
      @Nullable String given,
      @Nullable Witness witness,
      @Nullable String reading)
      implements Serializable {
    private Object readResolve() {
      return new LintFinding(
          kind,
          where,
          clauses,
          Optional.ofNullable(given),
          Optional.ofNullable(witness),
          Optional.ofNullable(reading));
    }
  }
}
