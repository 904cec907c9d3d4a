package io.github.tvarka.policy.lint;

import io.github.tvarka.policy.internal.Check;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is wrong with the rows of a regulation as they were written down. It never throws for what is written there; all findings come in the
 * same order each time.
 *
 * <p>For example, "1 to 7" and "7 to 14" both hold for 7, and "1 to 7" and "9 to 14" leave 8 without a row. Rows are compared number by number
 * by the same evaluator that decides cases: once as if nothing else were so (it never happened before, no act was held, no fact holds), and once as
 * if all else were.
 *
 * <p>Of what it finds, a policy is refused for what contradicts itself: a condition that can never hold, a row that always yields to another, rows
 * out of order, names that stand twice or that nobody declares. {@link #check(RawPolicy)} refuses it, by the same rules and with the same places.
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
   * @return all findings: parts that cannot be read, editions, what a policy is refused for, overlaps and gaps ladder by ladder, measures, and
   *     last the declared readings
   */
  public static List<LintFinding> of(RawPolicy policy) {
    return List.copyOf(new PolicyLint(Check.given("policy", policy)).examine());
  }

  /**
   * Refuses what contradicts itself; overlaps and gaps are for the lint alone.
   *
   * @param policy the rows and what they rest on, all of which can be read
   * @throws IllegalArgumentException for the first thing found, with its property, its value, the rule and the clause
   */
  public static void check(RawPolicy policy) {
    faults(ReadPolicy.of(policy, new ArrayList<>()))
        .filter(fault -> fault.finding().fault())
        .findFirst()
        .ifPresent(fault -> {
          throw new IllegalArgumentException(fault.message());
        });
  }

  private static Stream<Fault> faults(ReadPolicy read) {
    Predicate<Quantity> inParts = inParts(read.raw());
    return Stream.of(
            NameFaults.of(read).stream(),
            SubjectFaults.of(read).stream(),
            ConditionFaults.of(read).stream(),
            read.ladders().stream().flatMap(ladder -> OrderFaults.of(ladder, inParts).stream()))
        .flatMap(found -> found);
  }

  private static Predicate<Quantity> inParts(RawPolicy policy) {
    return quantity -> {
      RawCounter counter = policy.counters().get(quantity.counter().base().code());
      return counter != null && counter.isInParts();
    };
  }

  private List<LintFinding> examine() {
    findings.addAll(policy.unreadable());
    policy.editions().forEach(this::edition);
    ReadPolicy read = ReadPolicy.of(policy, findings);
    faults(read).map(Fault::finding).forEach(findings::add);
    CanHold possible = CanHold.of(policy.counters());
    read.ladders()
        .forEach(
            ladder -> findings.addAll(new LadderLint(ladder, possible).examine(inParts(policy))));
    for (String clause : policy.measures()) {
      if (!policy.rows().contains(clause)) {
        findings.add(LintFinding.of(LintKind.UNKNOWN_ROW, RawPlace.of("measures", ""), clause));
      }
    }
    policy
        .declared()
        .forEach((key, clause) -> findings.add(LintFinding.of(
                LintKind.DECLARED_READING,
                RawPlace.of("readings", "").in(clause),
                Optional.empty(),
                Optional.empty())
            .settledBy(Optional.of(key))));
    return findings;
  }

  private void edition(RawPolicy.RawEdition edition) {
    Optional<LocalDate> from = date(edition.place().at("from"), edition.from());
    Optional<LocalDate> to = date(edition.place().at("to"), edition.to());
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      findings.add(LintFinding.of(
          LintKind.EDITION_UPSIDE_DOWN, edition.place().at("to"), from.get() + " - " + to.get()));
    }
  }

  private Optional<LocalDate> date(RawPlace place, @Nullable String given) {
    if (given == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(given));
    } catch (DateTimeParseException wrong) {
      findings.add(LintFinding.of(LintKind.UNREADABLE, place, given));
      return Optional.empty();
    }
  }
}
