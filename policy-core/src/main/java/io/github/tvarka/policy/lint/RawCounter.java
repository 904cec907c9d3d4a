package io.github.tvarka.policy.lint;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is counted, as far as it matters for what conditions can ask of it: nothing is checked, and nothing refused. */
public final class RawCounter {
  private static final Set<String> BOUNDED = Set.of("lesson", "session", "school-day");

  private final String key;
  private final String unit;
  private final Set<Trait> traits;
  private final List<String> adds;

  private enum Trait {
    IN_PARTS,
    CONVERTED,
    OF_EACH,
    OF_WHOLE_TIMETABLE
  }

  private RawCounter(String key, String unit, Set<Trait> traits, List<String> adds) {
    this.key = key;
    this.unit = unit;
    this.traits = traits;
    this.adds = List.copyOf(adds);
  }

  /**
   * A counter of whole numbers of a unit, to which nothing is added.
   *
   * @param key its name
   * @param unit in what it counts, such as lesson
   * @return the counter
   */
  public static RawCounter of(String key, String unit) {
    return new RawCounter(key, unit, EnumSet.noneOf(Trait.class), List.of());
  }

  private RawCounter with(Trait trait) {
    Set<Trait> more = EnumSet.of(trait);
    more.addAll(traits);
    return new RawCounter(key, unit, more, adds);
  }

  /**
   * The same where the count may be a part of one, as of hours or weighted sums.
   *
   * @return the counter
   */
  public RawCounter inParts() {
    return with(Trait.IN_PARTS);
  }

  /**
   * The same where units are made into others, which need not be whole.
   *
   * @return the counter
   */
  public RawCounter converted() {
    return with(Trait.CONVERTED).inParts();
  }

  /**
   * The same where it is counted in each subject by itself.
   *
   * @return the counter
   */
  public RawCounter ofEach() {
    return with(Trait.OF_EACH);
  }

  /**
   * The same where it counts all that the timetable has.
   *
   * @return the counter
   */
  public RawCounter ofWholeTimetable() {
    return with(Trait.OF_WHOLE_TIMETABLE);
  }

  /**
   * The same with other counters added.
   *
   * @param others their names
   * @return the counter
   */
  public RawCounter adding(List<String> others) {
    return new RawCounter(key, unit, traits, others);
  }

  String key() {
    return key;
  }

  boolean isInParts() {
    return traits.contains(Trait.IN_PARTS);
  }

  boolean isOfEach() {
    return traits.contains(Trait.OF_EACH);
  }

  List<String> adds() {
    return adds;
  }

  private boolean isPlain() {
    return adds.isEmpty() && !traits.contains(Trait.CONVERTED);
  }

  /** Whether what it counts can be set beside what another counts, as lessons beside lessons. */
  boolean comparesWith(RawCounter other) {
    return unit.equals(other.unit)
        || traits.contains(Trait.CONVERTED)
        || other.traits.contains(Trait.CONVERTED);
  }

  /** Whether it never counts more than another one, which counts all that the timetable has. */
  boolean isAtMost(RawCounter whole) {
    return isPlain()
        && whole.isPlain()
        && BOUNDED.contains(unit)
        && unit.equals(whole.unit)
        && whole.traits.contains(Trait.OF_WHOLE_TIMETABLE)
        && (isOfEach() || !whole.isOfEach());
  }
}
