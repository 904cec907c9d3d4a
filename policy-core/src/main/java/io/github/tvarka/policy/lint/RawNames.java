package io.github.tvarka.policy.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The clauses and acts that a regulation has, and those that its parts refer to, as they were written down. Not thread-safe.
 *
 * <p>A clause is there where the regulation has it, or a clause inside it: 17 is there where 17.3 is, but 17.3.1 is not.
 */
public final class RawNames {
  private final Set<String> clauses = new LinkedHashSet<>();
  private final Set<String> acts = new LinkedHashSet<>();
  private final List<Reference> ofClauses = new ArrayList<>();
  private final List<Reference> ofActs = new ArrayList<>();
  private final List<Reference> ofCounters = new ArrayList<>();
  private final Map<String, Reference> ofReadings = new LinkedHashMap<>();
  private final Map<String, Set<String>> once = new LinkedHashMap<>();
  private final List<Reference> twice = new ArrayList<>();

  /** A name, and where it is used. */
  record Reference(RawPlace place, String name) {}

  RawNames() {}

  /**
   * Adds a clause that the regulation has.
   *
   * @param clause the clause, as written
   * @return this
   */
  public RawNames clause(String clause) {
    clauses.add(clause);
    return this;
  }

  /**
   * Adds something that people do under the regulation, or that it names.
   *
   * @param act the code of the act
   * @return this
   */
  public RawNames act(String act) {
    acts.add(act);
    return this;
  }

  /**
   * Notes that a part refers to a clause.
   *
   * @param place where it does
   * @param clause the clause, as written
   * @return this
   */
  public RawNames refersTo(RawPlace place, String clause) {
    ofClauses.add(new Reference(place, clause));
    return this;
  }

  /**
   * Notes that a part has a clause of its own: a new one where it is inside those of the parts it stands in, otherwise one that the
   * regulation must have elsewhere.
   *
   * @param place where it stands
   * @param clause the clause, as written
   * @param within the clauses of the parts it stands in
   * @return this
   */
  public RawNames ownClause(RawPlace place, String clause, List<String> within) {
    boolean inside =
        within.stream().anyMatch(outer -> clause.equals(outer) || clause.startsWith(outer + "."));
    return inside ? clause(clause) : refersTo(place, clause);
  }

  /**
   * Notes that a part asks for something to have been done.
   *
   * @param place where it does
   * @param act the code of the act
   * @return this
   */
  public RawNames asksFor(RawPlace place, String act) {
    ofActs.add(new Reference(place, act));
    return this;
  }

  /**
   * Notes that a part that is no condition counts something.
   *
   * @param place where it does
   * @param counter the name of the counter
   * @return this
   */
  public RawNames counts(RawPlace place, String counter) {
    ofCounters.add(new Reference(place, counter));
    return this;
  }

  /**
   * Notes a name that may stand in a list but once.
   *
   * @param list the list
   * @param place where the name stands
   * @param name the name
   * @return this
   */
  public RawNames once(String list, RawPlace place, String name) {
    if (!once.computeIfAbsent(list, key -> new LinkedHashSet<>()).add(name)) {
      twice.add(new Reference(place, name));
    }
    return this;
  }

  void reading(RawPlace place, String key, String clause) {
    ofReadings.putIfAbsent(key, new Reference(place, clause));
  }

  /** Whether the regulation has a clause, or one inside it. */
  boolean has(String clause) {
    return clauses.stream().anyMatch(held -> held.equals(clause) || held.startsWith(clause + "."));
  }

  /** The innermost clause of the regulation that another one would be inside of. */
  Optional<String> around(String clause) {
    return clauses.stream()
        .filter(held -> clause.startsWith(held + "."))
        .max(Comparator.comparingInt(String::length));
  }

  Set<String> clauses() {
    return clauses;
  }

  Set<String> acts() {
    return acts;
  }

  List<Reference> ofClauses() {
    return ofClauses;
  }

  List<Reference> ofActs() {
    return ofActs;
  }

  List<Reference> ofCounters() {
    return ofCounters;
  }

  /** The clause of each declared reading, by the reading's key. */
  Map<String, Reference> ofReadings() {
    return ofReadings;
  }

  List<Reference> twice() {
    return twice;
  }
}
