package io.github.tvarka.policy.lint;

import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.EveryFurther;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.CounterKey;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is wrong with the rows of a regulation as they were written down. It never throws for what is written there; all findings come in the
 * same order each time.
 *
 * <p>For example, "1 to 7" and "7 to 14" both hold for 7, and "1 to 7" and "9 to 14" leave 8 without a row. Rows are compared number by number
 * by the same evaluator that decides cases: once as if nothing else were so (it never happened before, no act was held, no fact holds), and once as
 * if all else were.
 */
public final class PolicyLint {
  private final RawPolicy policy;
  private final List<LintFinding> findings = new ArrayList<>();

  private PolicyLint(RawPolicy policy) {
    this.policy = policy;
  }

  /**
   * Examines what was written down.
   *
   * @param policy the rows and what they rest on
   * @return all findings: parts that cannot be read, editions, ladder by ladder, counters, readings, measures, and last the declared readings
   */
  public static List<LintFinding> of(RawPolicy policy) {
    return List.copyOf(new PolicyLint(Check.given("policy", policy)).examine());
  }

  private List<LintFinding> examine() {
    findings.addAll(policy.unreadable());
    policy.editions().forEach(this::edition);
    policy.ladders().forEach(this::ladder);
    policy
        .conditions()
        .forEach((where, conditions) ->
            conditions.forEach(given -> new ConditionReader(where, List.of(), findings)
                .read(given)
                .ifPresent(condition -> counters(condition, where, List.of()))));
    policy.readings().forEach((where, keys) -> readings(where, List.of(), keys));
    for (String clause : policy.measures()) {
      if (!policy.rows().contains(clause)) {
        findings.add(LintFinding.of(LintKind.UNKNOWN_ROW, "measures", List.of(), clause));
      }
    }
    policy
        .declared()
        .forEach((key, clause) -> findings.add(new LintFinding(
            LintKind.DECLARED_READING,
            "readings",
            List.of(clause),
            Optional.empty(),
            Optional.empty(),
            Optional.of(key))));
    return findings;
  }

  private void edition(RawPolicy.RawEdition edition) {
    Optional<LocalDate> from = date(edition.name(), edition.from());
    Optional<LocalDate> to = date(edition.name(), edition.to());
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      findings.add(LintFinding.of(
          LintKind.EDITION_UPSIDE_DOWN, edition.name(), List.of(), from.get() + " - " + to.get()));
    }
  }

  private Optional<LocalDate> date(String edition, @Nullable String given) {
    if (given == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(given));
    } catch (DateTimeParseException wrong) {
      findings.add(LintFinding.of(LintKind.UNREADABLE, edition, List.of(), given));
      return Optional.empty();
    }
  }

  private void ladder(RawLadder ladder) {
    List<LadderLint.Row> readable = new ArrayList<>();
    for (RawRow row : ladder.rows()) {
      List<String> clauses = List.of(row.clause());
      new ConditionReader(ladder.key(), clauses, findings).read(row.when()).ifPresent(when -> {
        counters(when, ladder.key(), clauses);
        readable.add(new LadderLint.Row(row.clause(), when, row.readings()));
      });
      readings(ladder.key(), clauses, row.readings());
    }
    ladder.reading().ifPresent(reading -> readings(ladder.key(), List.of(), List.of(reading)));
    Set<String> ofParts = policy.counters().entrySet().stream()
        .filter(counter -> counter.getValue())
        .map(counter -> counter.getKey())
        .collect(Collectors.toSet());
    findings.addAll(new LadderLint(ladder, readable).examine(ofParts));
  }

  private void counters(Condition condition, String where, List<String> clauses) {
    condition
        .walk()
        .flatMap(PolicyLint::counters)
        .map(counter -> counter.base().code())
        .distinct()
        .filter(code -> !policy.counters().containsKey(code))
        .forEach(
            code -> findings.add(LintFinding.of(LintKind.UNKNOWN_COUNTER, where, clauses, code)));
  }

  private static Stream<CounterKey> counters(Condition condition) {
    if (condition instanceof Count count) {
      return Stream.of(count.count());
    } else if (condition instanceof EveryFurther every) {
      return Stream.of(every.of());
    }
    return condition instanceof Share share ? Stream.of(share.share(), share.of()) : Stream.empty();
  }

  private void readings(String where, List<String> clauses, List<String> keys) {
    keys.stream()
        .distinct()
        .filter(key -> !policy.declared().containsKey(key))
        .forEach(
            key -> findings.add(LintFinding.of(LintKind.UNKNOWN_READING, where, clauses, key)));
  }
}
