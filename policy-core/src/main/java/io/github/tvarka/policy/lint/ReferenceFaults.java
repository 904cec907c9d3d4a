package io.github.tvarka.policy.lint;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.Held;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds references to clauses and acts that a regulation does not have. */
final class ReferenceFaults {
  private final ReadPolicy policy;
  private final RawPolicy raw;
  private final List<Fault> faults = new ArrayList<>();

  private ReferenceFaults(ReadPolicy policy) {
    this.policy = policy;
    this.raw = policy.raw();
  }

  /** The clause of a reading is looked at where some part rests on it. */
  static List<Fault> of(ReadPolicy policy, Set<String> readings) {
    ReferenceFaults references = new ReferenceFaults(policy);
    policy.raw().names().ofReadings().forEach((key, reference) -> {
      if (readings.contains(key)) {
        references.clause(reference);
      }
    });
    references.clauses();
    references.acts();
    return references.faults;
  }

  private void clauses() {
    raw.names().ofClauses().forEach(this::clause);
  }

  private void clause(RawNames.Reference reference) {
    String clause = reference.name();
    if (!raw.names().has(clause)) {
      Optional<String> meant =
          Spelling.nearest(clause, raw.names().clauses()).or(() -> raw.names().around(clause));
      faults.add(Fault.of(
          LintKind.UNKNOWN_CLAUSE,
          reference.place(),
          clause,
          "must be a clause of the policy"
              + meant.map(name -> ". Maybe " + name).orElse("")));
    }
  }

  private void acts() {
    policy.conditions().flatMap(ReadCondition::walk).forEach(read -> {
      Condition condition = read.condition();
      if (condition instanceof Held held) {
        act(new RawNames.Reference(read.place().at("held"), held.held().code()));
      }
      since(condition).ifPresent(act -> act(new RawNames.Reference(read.place().at("per"), act)));
    });
    raw.names().ofActs().forEach(this::act);
  }

  /** The act since which a condition counts. */
  private static Optional<String> since(Condition condition) {
    Optional<Window> per = Optional.empty();
    if (condition instanceof Count count) {
      per = Optional.of(count.per());
    } else if (condition instanceof Share share) {
      per = Optional.of(share.per());
    } else if (condition instanceof Held held) {
      per = Optional.of(held.per());
    }
    return per.filter(window -> window.kind() == Window.Kind.SINCE_ACT).flatMap(Window::name);
  }

  private void act(RawNames.Reference reference) {
    String act = reference.name();
    if (!raw.names().acts().contains(act)) {
      Optional<String> meant = Spelling.nearest(act, raw.names().acts());
      faults.add(Fault.of(
          LintKind.UNKNOWN_ACT,
          reference.place(),
          act,
          "must be what a row or a duty orders, or what the vocabulary names"
              + meant.map(name -> ". Maybe " + name).orElse("")));
    }
  }
}
