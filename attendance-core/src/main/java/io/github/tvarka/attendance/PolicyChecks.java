package io.github.tvarka.attendance;

import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.excuse.AllowanceTier;
import io.github.tvarka.attendance.excuse.ExcusePolicy;
import io.github.tvarka.attendance.notice.Giver;
import io.github.tvarka.attendance.notice.NoticeDuty;
import io.github.tvarka.attendance.tally.Addend;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.condition.Again;
import io.github.tvarka.policy.condition.AgeIs;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.condition.GradeIs;
import io.github.tvarka.policy.condition.InOneSubject;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.CounterKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what in a policy contradicts itself. */
final class PolicyChecks {
  private PolicyChecks() {}

  /** Refuses counters that add what is not counted, or that add themselves. */
  static void counters(List<Counter> counters) {
    Map<CounterKey, Counter> byKey = new LinkedHashMap<>();
    counters.forEach(counter -> byKey.put(counter.key(), counter));
    for (Counter counter : counters) {
      for (Addend addend : counter.plus()) {
        Check.that(
            byKey.containsKey(addend.counter()),
            "counter " + counter.key() + " plus",
            addend.counter(),
            "must be one of the counters " + byKey.keySet());
        Check.that(
            !reaches(addend.counter(), counter.key(), byKey, counters.size()),
            "counter " + counter.key() + " plus",
            addend.counter(),
            "must not add the counter itself");
      }
    }
  }

  private static boolean reaches(
      CounterKey from, CounterKey to, Map<CounterKey, Counter> counters, int steps) {
    return from.equals(to)
        || (steps > 0
            && counters.containsKey(from)
            && counters.get(from).plus().stream()
                .anyMatch(addend -> reaches(addend.counter(), to, counters, steps - 1)));
  }

  /**
   * Refuses a count where nothing is counted yet: whose notice counts is asked while excuses are being decided. A tier may count what was
   * missed up to the day before.
   */
  static void excuses(ExcusePolicy excuses) {
    List<Giver> givers = new ArrayList<>(excuses.notice().givers());
    excuses.allowances().stream()
        .flatMap(allowance -> allowance.notice().stream())
        .forEach(notice -> givers.addAll(notice.givers()));
    excuses.duties().stream().map(NoticeDuty::giver).forEach(givers::add);
    givers.forEach(giver -> ofTheStudent("giver " + giver.role() + " when", giver.when(), false));
    tiers(excuses)
        .forEach(
            tier -> ofTheStudent("tier " + tier.clause() + " appliesTo", tier.appliesTo(), true));
  }

  /** All tiers of the allowances. */
  static Stream<AllowanceTier> tiers(ExcusePolicy excuses) {
    return excuses.allowances().stream().flatMap(allowance -> allowance.tiers().stream());
  }

  private static void ofTheStudent(
      String where, Optional<Condition> condition, boolean ofDaysBefore) {
    String rule = ofDaysBefore
        ? "must ask for age, grade, facts or counts alone"
        : "must ask for age, grade or facts alone";
    condition.stream().flatMap(Condition::walk).forEach(part -> {
      boolean counts = part instanceof Count || part instanceof Share;
      boolean known = part instanceof AgeIs
          || part instanceof GradeIs
          || part instanceof FactIs
          || (ofDaysBefore && counts)
          || (!part.parts().isEmpty() && !(part instanceof Again));
      Check.that(known, where, part, rule);
    });
  }

  /** Refuses a search for one subject where nothing is counted in each subject by itself. */
  static void subjects(List<Ladder> ladders, List<Counter> counters) {
    Set<CounterKey> bySubject = new LinkedHashSet<>();
    counters.stream()
        .filter(counter -> counter.each().isPresent())
        .forEach(counter -> bySubject.add(counter.key()));
    for (Ladder ladder : ladders) {
      ladder.rows().forEach(row -> subjects(row, bySubject, ladder.each().isPresent()));
    }
  }

  private static void subjects(LadderRow row, Set<CounterKey> bySubject, boolean resolvedInEach) {
    Check.that(
        !resolvedInEach || counts(row.when(), bySubject),
        "row " + row.clause() + " when",
        row.when(),
        "must count something in each subject by itself, as its ladder is resolved in each");
    Stream.concat(row.appliesTo().stream(), Stream.of(row.when()))
        .flatMap(Condition::walk)
        .filter(InOneSubject.class::isInstance)
        .forEach(one -> Check.that(
            counts(one, bySubject),
            "row " + row.clause() + " inOneSubject",
            ((InOneSubject) one).inOneSubject(),
            "must count something in each subject by itself"));
    row.then().stream()
        .filter(measure -> measure.each().isPresent())
        .forEach(
            measure -> Check.that(
                resolvedInEach || isInOneSubject(row.when()),
                "row " + row.clause() + " then.each",
                measure.act(),
                "must stand in a row that holds inOneSubject, or in a ladder resolved in each subject"));
  }

  private static boolean counts(Condition condition, Set<CounterKey> counters) {
    return condition.walk().flatMap(AttendancePolicy::counters).anyMatch(counters::contains);
  }

  private static boolean isInOneSubject(Condition when) {
    return when instanceof InOneSubject
        || (when instanceof AllOf all
            && all.parts().stream().filter(InOneSubject.class::isInstance).count() == 1);
  }

  /** What a row asks, first of whom it is for. */
  static Stream<Condition> conditions(LadderRow row) {
    return Stream.concat(row.appliesTo().stream(), Stream.of(row.when()));
  }

  /** Refuses shares of one unit in another, such as lessons in days, unless a conversion makes them comparable. */
  static void shares(List<LadderRow> rows, List<Counter> counters) {
    Map<CounterKey, Counter> byKey = new LinkedHashMap<>();
    counters.forEach(counter -> byKey.put(counter.key(), counter));
    for (LadderRow row : rows) {
      conditions(row).flatMap(Condition::walk).forEach(condition -> {
        if (condition instanceof Share share) {
          Check.that(
              comparable(byKey.get(share.share()), byKey.get(share.of())),
              "row " + row.clause() + " share",
              share.share(),
              "must be counted in the unit of " + share.of());
        }
      });
    }
  }

  private static boolean comparable(@Nullable Counter part, @Nullable Counter whole) {
    return part == null
        || whole == null
        || part.unit() == whole.unit()
        || part.conversion().isPresent()
        || whole.conversion().isPresent();
  }
}
