package io.github.tvarka.policy.lint;

import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.EveryFurther;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.text.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds names that stand twice, and names of counters and readings that a regulation does not have. */
final class NameFaults {
  private final ReadPolicy policy;
  private final RawPolicy raw;
  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> used = new LinkedHashSet<>();

  private NameFaults(ReadPolicy policy) {
    this.policy = policy;
    this.raw = policy.raw();
  }

  static List<Fault> of(ReadPolicy policy) {
    NameFaults names = new NameFaults(policy);
    names
        .raw
        .names()
        .twice()
        .forEach(name -> names.faults.add(
            Fault.of(LintKind.STANDS_TWICE, name.place(), name.name(), "must not stand twice")));
    names.counters();
    names.readings();
    names.faults.addAll(ReferenceFaults.of(policy, names.used));
    return names.faults;
  }

  private void counters() {
    raw.counters().values().forEach(this::addends);
    policy
        .conditions()
        .flatMap(ReadCondition::walk)
        .forEach(read -> counted(read.condition())
            .forEach(
                (property, key) -> known(read.place().at(property), key.base().code())));
    raw.names().ofCounters().forEach(counter -> known(counter.place(), counter.name()));
  }

  private void addends(RawCounter counter) {
    RawPlace place = raw.placeOf(counter).orElseThrow();
    for (int i = 0; i < counter.adds().size(); i++) {
      String added = counter.adds().get(i);
      RawPlace at = place.at("plus[" + i + "]").at("counter");
      known(at, added);
      if (reaches(added, counter.key(), raw.counters().size())) {
        faults.add(Fault.of(LintKind.ADDS_ITSELF, at, added, "must not add the counter itself"));
      }
    }
  }

  private boolean reaches(String from, String to, int steps) {
    RawCounter counter = raw.counters().get(from);
    return from.equals(to)
        || (steps > 0
            && counter != null
            && counter.adds().stream().anyMatch(added -> reaches(added, to, steps - 1)));
  }

  /** What a condition counts itself, by the property that names it. */
  private static Map<String, CounterKey> counted(Condition condition) {
    if (condition instanceof Count count) {
      return Map.of("count", count.count());
    } else if (condition instanceof EveryFurther every) {
      return Map.of("of", every.of());
    }
    return condition instanceof Share share
        ? new java.util.TreeMap<>(Map.of("of", share.of(), "share", share.share()))
        : Map.of();
  }

  private void known(RawPlace place, String counter) {
    List<String> known = List.copyOf(raw.counters().keySet());
    if (!known.contains(counter)) {
      faults.add(Fault.of(
          LintKind.UNKNOWN_COUNTER, place, counter, Fault.oneOf("the counters", known, counter)));
    }
  }

  private void readings() {
    List<String> known = List.copyOf(raw.declared().keySet());
    for (RawPolicy.RestsOn rests : rests().toList()) {
      for (String key : new LinkedHashSet<>(rests.keys())) {
        used.add(key);
        if (!known.contains(key)) {
          Optional<String> meant = Spelling.nearest(key, known);
          faults.add(Fault.of(
              LintKind.UNKNOWN_READING,
              rests.place(),
              key,
              "must be declared by the policy"
                  + meant.map(name -> ". Maybe " + name).orElse("")));
        }
      }
    }
  }

  private Stream<RawPolicy.RestsOn> rests() {
    Stream<RawPolicy.RestsOn> ofLadders = raw.ladders().stream()
        .flatMap(ladder -> Stream.concat(
            ladder.rows().stream()
                .map(row -> new RawPolicy.RestsOn(
                    RawPlace.of(ladder.key(), row.path()).in(row.clause()).at("readings"),
                    row.readings())),
            ladder.reading().stream()
                .map(key -> new RawPolicy.RestsOn(
                    ladder.placeOfRows().at("resolutionReading"), List.of(key)))));
    return Stream.concat(ofLadders, raw.readings().stream());
  }
}
