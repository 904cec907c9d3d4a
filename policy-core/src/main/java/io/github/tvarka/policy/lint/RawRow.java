package io.github.tvarka.policy.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was written down: nothing is checked, and nothing refused.
 *
 * <p>Its conditions are a {@link io.github.tvarka.policy.condition.Condition}, or what a JSON reader gives for one: maps, lists, texts and
 * numbers.
 */
public final class RawRow {
  private final String clause;
  private final @Nullable Object when;
  private final List<String> readings;
  private final String path;
  private final @Nullable Object appliesTo;
  private final List<String> inEach;

  private RawRow(RawRow row, String path, @Nullable Object appliesTo, List<String> inEach) {
    this.clause = row.clause;
    this.when = row.when;
    this.readings = row.readings;
    this.path = path;
    this.appliesTo = appliesTo;
    this.inEach = List.copyOf(inEach);
  }

  private RawRow(String clause, @Nullable Object when, List<String> readings) {
    this.clause = clause;
    this.when = when;
    this.readings = readings;
    this.path = "";
    this.appliesTo = null;
    this.inEach = List.of();
  }

  /**
   * A row for all students.
   *
   * @param clause its clause, as written
   * @param when its condition, read or not; null if it has none
   * @param readings the keys of the readings that it rests on
   * @return the row
   */
  public static RawRow of(String clause, @Nullable Object when, List<String> readings) {
    return new RawRow(clause, when, List.copyOf(new ArrayList<>(readings)));
  }

  /**
   * The same row at a place.
   *
   * @param where its property, such as {@code escalation.ladders[0].rows[1]}
   * @return the row
   */
  public RawRow at(String where) {
    return new RawRow(this, where, appliesTo, inEach);
  }

  /**
   * The same row for some students.
   *
   * @param whom for which, read or not; null for all
   * @return the row
   */
  public RawRow appliesTo(@Nullable Object whom) {
    return new RawRow(this, path, whom, inEach);
  }

  /**
   * The same row with measures that are ordered in each subject by itself.
   *
   * @param properties where it says so, each such as {@code then[0].each}
   * @return the row
   */
  public RawRow inEach(List<String> properties) {
    return new RawRow(this, path, appliesTo, properties);
  }

  String clause() {
    return clause;
  }

  @Nullable
  Object when() {
    return when;
  }

  List<String> readings() {
    return readings;
  }

  String path() {
    return path;
  }

  Optional<Object> appliesTo() {
    return Optional.ofNullable(appliesTo);
  }

  List<String> inEach() {
    return inEach;
  }
}
