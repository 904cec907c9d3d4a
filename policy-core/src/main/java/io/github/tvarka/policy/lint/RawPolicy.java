package io.github.tvarka.policy.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a regulation's rows and what they rest on look like before anything is checked; filled by whoever reads it, then examined by
 * {@link PolicyLint}. Not thread-safe.
 */
public final class RawPolicy {
  private final List<RawLadder> ladders = new ArrayList<>();
  private final Map<String, Boolean> counters = new LinkedHashMap<>();
  private final Map<String, List<Object>> conditions = new LinkedHashMap<>();
  private final Map<String, List<String>> readings = new LinkedHashMap<>();
  private final Map<String, String> declared = new LinkedHashMap<>();
  private final Set<String> measures = new LinkedHashSet<>();
  private final Set<String> rows = new LinkedHashSet<>();
  private final List<RawEdition> editions = new ArrayList<>();
  private final List<LintFinding> unreadable = new ArrayList<>();

  /** An edition as it was written: its name and its days. */
  record RawEdition(
      String name, @Nullable String from, @Nullable String to) {}

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
    ladder.rows().forEach(row -> rows.add(row.clause()));
    return this;
  }

  /**
   * Adds what can be counted.
   *
   * @param key its name
   * @param parts whether the count may be a part of one, as of hours or weighted sums
   * @return this
   */
  public RawPolicy counter(String key, boolean parts) {
    counters.put(key, parts);
    return this;
  }

  /**
   * Adds a condition that stands outside the ladders.
   *
   * @param where where it stands
   * @param condition the condition, read or not
   * @return this
   */
  public RawPolicy condition(String where, Object condition) {
    conditions.computeIfAbsent(where, key -> new ArrayList<>()).add(condition);
    return this;
  }

  /**
   * Adds readings that a part rests on.
   *
   * @param where where they stand
   * @param keys their keys
   * @return this
   */
  public RawPolicy restsOn(String where, List<String> keys) {
    readings.computeIfAbsent(where, key -> new ArrayList<>()).addAll(keys);
    return this;
  }

  /**
   * Declares a reading.
   *
   * @param key its key
   * @param clause the clause that is open
   * @return this
   */
  public RawPolicy reading(String key, String clause) {
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
   * @param name its name
   * @param from its first day, as written; null if none is
   * @param to its last day, as written; null if none is
   * @return this
   */
  public RawPolicy edition(String name, @Nullable String from, @Nullable String to) {
    editions.add(new RawEdition(name, from, to));
    return this;
  }

  /**
   * Notes a part that could not be read.
   *
   * @param where where it stands
   * @param given what stands there
   * @return this
   */
  public RawPolicy unreadable(String where, @Nullable Object given) {
    unreadable.add(LintFinding.of(LintKind.UNREADABLE, where, List.of(), String.valueOf(given)));
    return this;
  }

  List<RawLadder> ladders() {
    return ladders;
  }

  Map<String, Boolean> counters() {
    return counters;
  }

  Map<String, List<Object>> conditions() {
    return conditions;
  }

  Map<String, List<String>> readings() {
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
