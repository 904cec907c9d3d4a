package io.github.tvarka.policy.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a regulation's rows and what they rest on look like before anything is checked; filled by whoever reads it, then examined by
 * {@link PolicyLint}. Not thread-safe.
 */
public final class RawPolicy {
  /** What a condition may ask for where it stands. */
  public enum Asks {
    /** Anything that conditions can ask. */
    ANYTHING,
    /** Age, grade and facts alone: nothing is counted yet when it is asked. */
    STUDENT,
    /** Age, grade, facts, and what was counted up to the day before. */
    DAYS_BEFORE
  }

  private final List<RawLadder> ladders = new ArrayList<>();
  private final Map<String, RawCounter> counters = new LinkedHashMap<>();
  private final Map<String, RawPlace> counterPlaces = new LinkedHashMap<>();
  private final List<RawCondition> conditions = new ArrayList<>();
  private final List<Object> students = new ArrayList<>();
  private final List<RestsOn> readings = new ArrayList<>();
  private final Map<String, String> declared = new LinkedHashMap<>();
  private final Set<String> measures = new LinkedHashSet<>();
  private final Set<String> rows = new LinkedHashSet<>();
  private final List<RawEdition> editions = new ArrayList<>();
  private final List<LintFinding> unreadable = new ArrayList<>();
  private final RawNames names = new RawNames();

  /** An edition as it was written: its place, name and days. */
  record RawEdition(
      RawPlace place, @Nullable String from, @Nullable String to) {}

  /** A condition that stands outside the ladders. */
  record RawCondition(RawPlace place, Object condition, Asks asks) {}

  /** Readings that a part rests on. */
  record RestsOn(RawPlace place, List<String> keys) {}

  /** Nothing yet. */
  public RawPolicy() {}

  /**
   * Adds a ladder.
   *
   * @param ladder the ladder
   * @return this
   */
  public RawPolicy ladder(RawLadder ladder) {
    ladders.add(ladder);
    for (RawRow row : ladder.rows()) {
      rows.add(row.clause());
      names.clause(row.clause());
    }
    return this;
  }

  /**
   * Adds what can be counted.
   *
   * @param place where it stands
   * @param counter what is counted
   * @return this
   */
  public RawPolicy counter(RawPlace place, RawCounter counter) {
    names.once("counters", place.at("key"), counter.key());
    counters.put(counter.key(), counter);
    counterPlaces.put(counter.key(), place);
    return this;
  }

  /**
   * Adds a condition that stands outside the ladders.
   *
   * @param place where it stands
   * @param condition the condition, read or not
   * @param asks what it may ask for
   * @return this
   */
  public RawPolicy condition(RawPlace place, Object condition, Asks asks) {
    conditions.add(new RawCondition(place, condition, asks));
    return this;
  }

  /**
   * Adds a condition that every student satisfies whom the regulation is for; a row that no such student can be in never holds.
   *
   * @param condition the condition, read or not
   * @return this
   */
  public RawPolicy students(Object condition) {
    students.add(condition);
    return this;
  }

  /**
   * Adds readings that a part rests on.
   *
   * @param place where they stand
   * @param keys their keys
   * @return this
   */
  public RawPolicy restsOn(RawPlace place, List<String> keys) {
    readings.add(new RestsOn(place, List.copyOf(keys)));
    return this;
  }

  /**
   * Declares a reading.
   *
   * @param place where it stands
   * @param key its key
   * @param clause the clause that is open
   * @return this
   */
  public RawPolicy reading(RawPlace place, String key, String clause) {
    names.once("readings", place.at("key"), key);
    names.reading(place.at("clause"), key, clause);
    declared.put(key, clause);
    return this;
  }

  /**
   * Adds a clause that orders something besides the rows, for which a measure may be taken.
   *
   * @param clause the clause
   * @return this
   */
  public RawPolicy orders(String clause) {
    rows.add(clause);
    return this;
  }

  /**
   * Adds a measure that is on record, or planned.
   *
   * @param clause the clause of the row that it is for
   * @return this
   */
  public RawPolicy measure(String clause) {
    measures.add(clause);
    return this;
  }

  /**
   * Adds an edition.
   *
   * @param place where it stands, with its name
   * @param from its first day, as written; null if none is
   * @param to its last day, as written; null if none is
   * @return this
   */
  public RawPolicy edition(RawPlace place, @Nullable String from, @Nullable String to) {
    editions.add(new RawEdition(place, from, to));
    return this;
  }

  /**
   * Notes a part that could not be read.
   *
   * @param place where it stands
   * @param given what stands there
   * @return this
   */
  public RawPolicy unreadable(RawPlace place, @Nullable Object given) {
    unreadable.add(LintFinding.of(LintKind.UNREADABLE, place, String.valueOf(given)));
    return this;
  }

  /**
   * The clauses and acts that the regulation has, and those that its parts refer to.
   *
   * @return the names, to be added to
   */
  public RawNames names() {
    return names;
  }

  List<RawLadder> ladders() {
    return ladders;
  }

  Map<String, RawCounter> counters() {
    return counters;
  }

  Optional<RawPlace> placeOf(RawCounter counter) {
    return Optional.ofNullable(counterPlaces.get(counter.key()));
  }

  List<RawCondition> conditions() {
    return conditions;
  }

  List<Object> students() {
    return students;
  }

  List<RestsOn> readings() {
    return readings;
  }

  Map<String, String> declared() {
    return declared;
  }

  Set<String> measures() {
    return measures;
  }

  Set<String> rows() {
    return rows;
  }

  List<RawEdition> editions() {
    return editions;
  }

  List<LintFinding> unreadable() {
    return unreadable;
  }
}
