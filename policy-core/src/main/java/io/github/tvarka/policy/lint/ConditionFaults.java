package io.github.tvarka.policy.lint;

import io.github.tvarka.policy.condition.Again;
import io.github.tvarka.policy.condition.AgeIs;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.condition.GradeIs;
import io.github.tvarka.policy.condition.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds conditions that can never hold, that ask for what is not known where they stand, and shares of unlike units. */
final class ConditionFaults {
  private static final String NEVER =
      "must be able to hold: no number, age, grade or fact makes it so";

  private final ReadPolicy policy;
  private final CanHold possible;
  private final List<Fault> faults = new ArrayList<>();

  private ConditionFaults(ReadPolicy policy) {
    this.policy = policy;
    this.possible = CanHold.of(policy.raw().counters());
  }

  static List<Fault> of(ReadPolicy policy) {
    ConditionFaults conditions = new ConditionFaults(policy);
    policy.ladders().forEach(ladder -> ladder.rows().forEach(conditions::row));
    for (ReadPolicy.Other other : policy.others()) {
      conditions.holds(other.read());
      if (other.asks() != RawPolicy.Asks.ANYTHING) {
        other.read().walk().forEach(part -> conditions.known(part, other.asks()));
      }
    }
    policy.conditions().flatMap(ReadCondition::walk).forEach(conditions::units);
    return conditions.faults;
  }

  private void row(ReadRow row) {
    List<Condition> asked = new ArrayList<>();
    row.whom().ifPresent(asked::add);
    asked.add(row.when());
    boolean whom = row.applying().map(this::holds).orElse(true);
    boolean can = holds(row.condition()) && whom;
    if (can && row.whom().isPresent()) {
      can = together(row.applying().orElseThrow().place(), asked, "when");
    }
    can = can && concernsAny(row, asked);
    for (ReadCondition measure : row.ofMeasures()) {
      List<Condition> all = new ArrayList<>(asked);
      all.add(measure.condition());
      if (holds(measure) && can) {
        together(measure.place(), all, "what the row asks");
      }
    }
  }

  /** Whether any student can be in a row whom the regulation is for. */
  private boolean concernsAny(ReadRow row, List<Condition> asked) {
    List<Condition> all = new ArrayList<>(asked);
    all.addAll(policy.students());
    RawPlace place = row.applying().orElse(row.condition()).place();
    return policy.students().isEmpty() || together(place, all, "the grades that the policy is for");
  }

  private boolean together(RawPlace place, List<Condition> all, String others) {
    AllOf both = new AllOf(all);
    boolean can = possible.test(both);
    if (!can) {
      add(place, both, "must be able to hold together with " + others);
    }
    return can;
  }

  private void add(RawPlace place, Condition condition, String rule) {
    faults.add(Fault.of(LintKind.NEVER_HOLDS, place, condition.toString(), rule));
  }

  /** Whether a condition can hold; what in it never does is told, the outermost alone. */
  private boolean holds(ReadCondition read) {
    if (!possible.test(read.condition())) {
      add(read.place(), read.condition(), NEVER);
      return false;
    }
    Optional<ReadCondition> contradiction = read.walk()
        .filter(part -> part.condition() instanceof AllOf && !possible.test(part.condition()))
        .findFirst();
    contradiction.ifPresent(part -> add(part.place(), part.condition(), NEVER));
    return contradiction.isEmpty();
  }

  private void known(ReadCondition read, RawPolicy.Asks asks) {
    Condition part = read.condition();
    boolean days = asks == RawPolicy.Asks.DAYS_BEFORE;
    boolean counts = part instanceof Count || part instanceof Share;
    boolean known = part instanceof AgeIs
        || part instanceof GradeIs
        || part instanceof FactIs
        || (days && counts)
        || (!part.parts().isEmpty() && !(part instanceof Again));
    if (!known) {
      String rule = days
          ? "must ask for age, grade, facts or counts alone"
          : "must ask for age, grade or facts alone";
      faults.add(Fault.of(LintKind.NOT_KNOWN_YET, read.place(), part.toString(), rule));
    }
  }

  private void units(ReadCondition read) {
    if (!(read.condition() instanceof Share share)) {
      return;
    }
    RawCounter part = policy.raw().counters().get(share.share().base().code());
    RawCounter whole = policy.raw().counters().get(share.of().base().code());
    if (part != null && whole != null && !part.comparesWith(whole)) {
      faults.add(Fault.of(
          LintKind.UNLIKE_UNITS,
          read.place().at("share"),
          part.key(),
          "must be counted in the unit of " + whole.key()));
    }
  }
}
