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
  private final List<RawMeasure> measures;

  /** What a measure of the row asks: its property, for whom it is, and whether it is ordered in each subject by itself. */
  record RawMeasure(String property, @Nullable Object when, boolean each) {}

  private RawRow(RawRow row, String path, @Nullable Object appliesTo, List<RawMeasure> measures) {
    this.clause = row.clause;
    this.when = row.when;
    this.readings = row.readings;
    this.path = path;
    this.appliesTo = appliesTo;
    this.measures = List.copyOf(measures);
  }

  private RawRow(String clause, @Nullable Object when, List<String> readings) {
    this.clause = clause;
    this.when = when;
    this.readings = readings;
    this.path = "";
    this.appliesTo = null;
    this.measures = List.of();
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
    return new RawRow(this, where, appliesTo, measures);
  }

  /**
   * The same row for some students.
   *
   * @param whom for which, read or not; null for all
   * @return the row
   */
  public RawRow appliesTo(@Nullable Object whom) {
    return new RawRow(this, path, whom, measures);
  }

  /**
   * The same row with another measure.
   *
   * @param property where it stands, such as {@code then[0]}
   * @param whom for which students it is ordered, read or not; null for all that the row is for
   * @param each whether it is ordered in each subject by itself
   * @return the row
   */
  public RawRow ordering(String property, @Nullable Object whom, boolean each) {
    List<RawMeasure> more = new ArrayList<>(measures);
    more.add(new RawMeasure(property, whom, each));
    return new RawRow(this, path, appliesTo, more);
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

  List<RawMeasure> measures() {
    return measures;
  }
}
