package io.github.tvarka.attendance;

import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.excuse.ExcusePolicy;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds conditions of a policy that can never hold. */
final class PossibleConditions {
  private PossibleConditions() {}

  /** Refuses rows, tiers and duties whose conditions never hold, whatever is counted and known. */
  static void check(
      List<LadderRow> rows, ExcusePolicy excuses, Stream<Duty> duties, List<Counter> counters) {
    CanHold possible = CanHold.of(counters);
    for (LadderRow row : rows) {
      String where = "row " + row.clause();
      bandsMeet(where, row.when(), counters);
      canHold(where + " when", row.when(), possible);
      row.appliesTo()
          .ifPresent(who -> canHold(
              where + " appliesTo and when", new AllOf(List.of(who, row.when())), possible));
      row.then()
          .forEach(measure ->
              measure.when().ifPresent(when -> canHold(where + " then.when", when, possible)));
    }
    PolicyChecks.tiers(excuses)
        .forEach(tier -> tier.appliesTo()
            .ifPresent(who -> canHold("tier " + tier.clause() + " appliesTo", who, possible)));
    duties.forEach(duty ->
        duty.when().ifPresent(when -> canHold("duty " + duty.clause() + " when", when, possible)));
  }

  private static void canHold(String where, Condition condition, CanHold possible) {
    Check.that(
        possible.test(condition),
        where,
        condition,
        "must be able to hold: no number, age, grade or fact makes it so");
  }

  /** Two bands of one count that have nothing in common; those of any subject may be of several. */
  private static void bandsMeet(String where, Condition when, List<Counter> counters) {
    Set<CounterKey> ofAll = new LinkedHashSet<>();
    counters.stream()
        .filter(counter -> counter.each().isEmpty())
        .forEach(counter -> ofAll.add(counter.key()));
    when.walk()
        .filter(AllOf.class::isInstance)
        .forEach(all -> bandsMeet(where, all.parts(), ofAll));
  }

  private static void bandsMeet(String where, List<Condition> parts, Set<CounterKey> ofAll) {
    Map<List<Object>, List<Band>> bands = new LinkedHashMap<>();
    for (Condition part : parts) {
      if (part instanceof Count count && ofAll.contains(count.count())) {
        Window per = count.per();
        bands
            .computeIfAbsent(List.of(count.count(), per), key -> new ArrayList<>())
            .add(count.band());
      }
    }
    bands.forEach((counted, several) -> Check.that(
        meet(several),
        where + " when",
        several,
        "must be able to hold: the bands of " + counted + " have no number in common"));
  }

  private static boolean meet(List<Band> bands) {
    return bands.stream()
        .flatMap(PossibleConditions::nearBounds)
        .anyMatch(number -> bands.stream().allMatch(band -> band.contains(number)));
  }

  /** The bounds of a band and numbers close to them: if bands meet, they meet at one of these. */
  private static Stream<Fraction> nearBounds(Band band) {
    Fraction little = Fraction.of(1, 1000);
    return Stream.of(band.atLeast(), band.moreThan(), band.atMost(), band.lessThan())
        .flatMap(bound -> bound.stream())
        .flatMap(bound -> Stream.of(bound, bound.plus(little), bound.minus(little)));
  }
}
