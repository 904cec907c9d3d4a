package io.github.tvarka.policy.lint;

import java.util.List;

/** Where something stands in a regulation as it was written down: what people call the part, its path, and the clauses concerned. */
public final class RawPlace {
  private final String where;
  private final String path;
  private final List<String> clauses;

  private RawPlace(String where, String path, List<String> clauses) {
    this.where = where;
    this.path = path;
    this.clauses = clauses;
  }

  /**
   * A place that no clause is named for.
   *
   * @param where what people call the part, such as the key of a ladder
   * @param path the property, such as {@code escalation.ladders[0].rows[1].when}; empty where it has none
   * @return the place
   */
  public static RawPlace of(String where, String path) {
    return new RawPlace(where, path, List.of());
  }

  /**
   * The same place in a clause.
   *
   * @param clause the clause, as written
   * @return the place
   */
  public RawPlace in(String clause) {
    return new RawPlace(where, path, List.of(clause));
  }

  /**
   * The same place, called by another name.
   *
   * @param other what people call the part
   * @return the place
   */
  public RawPlace called(String other) {
    return new RawPlace(other, path, clauses);
  }

  /** The same place, between two clauses or more. */
  RawPlace among(List<String> several) {
    return new RawPlace(where, path, List.copyOf(several));
  }

  /**
   * A property of the part that stands here.
   *
   * @param property its name, with an index where it is one of a list
   * @return the place
   */
  public RawPlace at(String property) {
    return new RawPlace(where, path.isEmpty() ? property : path + "." + property, clauses);
  }

  String where() {
    return where;
  }

  /**
   * The property.
   *
   * @return its path, such as {@code escalation.ladders[0].rows[1].when}
   */
  public String path() {
    return path;
  }

  List<String> clauses() {
    return clauses;
  }
}
