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
 * @param path the property in which it stands, such as {@code escalation.ladders[0].rows[1].when}; empty where it stands in none alone
 * @param clauses the clauses concerned, as they were written, in their order; of a gap, the rows before and after it
 * @param given what stands there, where that is not a number of rows; empty otherwise
 * @param witness an example that shows it; empty where none is needed
 * @param reading the key of the declared reading that settles it; empty if none does
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LintFinding(
    @Required LintKind kind,
    @Required String where,
    Optional<String> path,
    List<String> clauses,
    Optional<String> given,
    Optional<Witness> witness,
    Optional<String> reading)
    implements Serializable {
  /** Checks that the parts are given; copies the list. */
  public LintFinding {
    Check.given("lint.kind", kind);
    Check.given("lint.where", where);
    path = Check.optional(path);
    clauses = Check.list("lint.clauses", clauses);
    given = Check.optional(given);
    witness = Check.optional(witness);
    reading = Check.optional(reading);
  }

  static LintFinding of(LintKind kind, RawPlace place, String given) {
    return of(kind, place, Optional.of(given), Optional.empty());
  }

  static LintFinding of(
      LintKind kind, RawPlace place, Optional<String> given, Optional<Witness> witness) {
    return new LintFinding(
        kind,
        place.where(),
        Optional.of(place.path()).filter(path -> !path.isEmpty()),
        place.clauses(),
        given,
        witness,
        Optional.empty());
  }

  /** The same with the key of a reading that settles it, if one does. */
  LintFinding settledBy(Optional<String> key) {
    return new LintFinding(kind, where, path, clauses, given, witness, key);
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
        kind,
        where,
        path.orElse(null),
        clauses,
        given.orElse(null),
        witness.orElse(null),
        reading.orElse(null));
  }

  private record Form(
      LintKind kind,
      String where,
      @Nullable String path,
      List<String> clauses,
      @Nullable String given,
      @Nullable Witness witness,
      @Nullable String reading)
      implements Serializable {
    private Object readResolve() {
      return new LintFinding(
          kind,
          where,
          Optional.ofNullable(path),
          clauses,
          Optional.ofNullable(given),
          Optional.ofNullable(witness),
          Optional.ofNullable(reading));
    }
  }
}
