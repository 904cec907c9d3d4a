package io.github.tvarka.policy.lint;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.condition.Again;
import io.github.tvarka.policy.condition.AgeIs;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.AnyOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.EveryFurther;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.condition.GradeIs;
import io.github.tvarka.policy.condition.Held;
import io.github.tvarka.policy.condition.HeldBefore;
import io.github.tvarka.policy.condition.InOneSubject;
import io.github.tvarka.policy.condition.Not;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.role.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a condition from what a JSON reader gives, and tells what in it is wrong instead of throwing. */
final class ConditionReader {
  private final RawPlace place;
  private final List<LintFinding> findings;

  ConditionReader(RawPlace place, List<LintFinding> findings) {
    this.place = place;
    this.findings = findings;
  }

  private Optional<Condition> inner(String property, @Nullable Object given) {
    return new ConditionReader(place.at(property), findings).read(given);
  }

  /** The condition; empty if any part of it is wrong, all of which is noted. */
  Optional<Condition> read(@Nullable Object given) {
    if (given instanceof Condition condition) {
      return Optional.of(condition);
    }
    if (given instanceof Map<?, ?> map) {
      try {
        return read(map);
      } catch (IllegalArgumentException
          | ClassCastException
          | NullPointerException
          | ArithmeticException wrong) {
        return unreadable(String.valueOf(wrong.getMessage()));
      }
    }
    return unreadable(given == null ? "a condition must be given" : given + " must be a condition");
  }

  private Optional<Condition> unreadable(String why) {
    findings.add(LintFinding.of(LintKind.UNREADABLE, place, why));
    return Optional.empty();
  }

  private Optional<Condition> read(Map<?, ?> map) {
    if (map.containsKey("allOf") || map.containsKey("anyOf")) {
      boolean all = map.containsKey("allOf");
      return parts(map, all ? "allOf" : "anyOf")
          .map(parts -> all ? new AllOf(parts) : new AnyOf(parts));
    } else if (map.containsKey("not")) {
      return inner("not", map.get("not")).map(Not::new);
    } else if (map.containsKey("inOneSubject")) {
      return inner("inOneSubject", map.get("inOneSubject")).map(InOneSubject::new);
    } else if (map.containsKey("again")) {
      return again(map);
    } else if (map.containsKey("fact")) {
      return Optional.of(FactIs.of(text(map, "fact")));
    } else if (map.containsKey("every")) {
      return Optional.of(new EveryFurther(
          number(map, "every"),
          CounterKey.of(text(map, "of")),
          window(map, "per"),
          map.containsKey("after") ? number(map, "after") : 0));
    }
    return banded(map);
  }

  private Optional<Condition> banded(Map<?, ?> map) {
    for (String attribute : List.of("age", "grade")) {
      if (map.get(attribute) instanceof Map<?, ?> bounds) {
        return new ConditionReader(place.at(attribute), findings)
            .band(bounds, ConditionReader::fraction)
            .map(band -> attribute.equals("age") ? new AgeIs(band) : new GradeIs(band));
      }
    }
    if (map.containsKey("share")) {
      CounterKey share = CounterKey.of(text(map, "share"));
      CounterKey of = CounterKey.of(text(map, "of"));
      Window per = window(map, "per");
      return band(map, ConditionReader::percent)
          .map(band -> new Share(
              share,
              of,
              per,
              bound(map, "atLeast"),
              bound(map, "moreThan"),
              bound(map, "atMost"),
              bound(map, "lessThan")));
    }
    Optional<Band> band = band(map, ConditionReader::fraction);
    if (map.containsKey("held")) {
      Act held = Act.of(text(map, "held"));
      Window per = window(map, "per");
      return band.map(often -> held(map, Held.of(held, per, often)));
    }
    CounterKey count = CounterKey.of(text(map, "count"));
    Window per = window(map, "per");
    return band.map(numbers -> Count.of(count, per, numbers));
  }

  private static Held held(Map<?, ?> map, Held held) {
    boolean before = "period".equals(map.get("before"));
    return new Held(
        held.held(),
        held.per(),
        held.atLeast(),
        held.moreThan(),
        held.atMost(),
        held.lessThan(),
        days(map, "daysAgo"),
        days(map, "schoolDaysAgo"),
        before ? Optional.of(HeldBefore.PERIOD) : Optional.empty());
  }

  private static Optional<Integer> days(Map<?, ?> map, String name) {
    return map.containsKey(name) ? Optional.of(number(map, name)) : Optional.empty();
  }

  private Optional<Condition> again(Map<?, ?> map) {
    Window per = window(map, "per");
    Window within = window(map, "within");
    int times = map.containsKey("times") ? number(map, "times") : 1;
    return inner("again", map.get("again")).map(again -> new Again(again, per, within, times));
  }

  /** All parts, each of which is read even if another is wrong. */
  private Optional<List<Condition>> parts(Map<?, ?> map, String name) {
    List<?> given = part(map.get(name), name, List.class);
    List<Condition> parts = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      inner(name + "[" + i + "]", given.get(i)).ifPresent(parts::add);
    }
    return parts.size() < given.size() ? Optional.empty() : Optional.of(parts);
  }

  private Optional<Band> band(Map<?, ?> map, Function<Object, Fraction> number) {
    Optional<Fraction> atLeast =
        Optional.ofNullable((Object) map.get("atLeast")).map(number);
    Optional<Fraction> moreThan =
        Optional.ofNullable((Object) map.get("moreThan")).map(number);
    Optional<Fraction> atMost = Optional.ofNullable((Object) map.get("atMost")).map(number);
    Optional<Fraction> lessThan =
        Optional.ofNullable((Object) map.get("lessThan")).map(number);
    Optional<Fraction> lower = atLeast.or(() -> moreThan);
    Optional<Fraction> upper = atMost.or(() -> lessThan);
    if (lower.isPresent() && upper.isPresent()) {
      int order = lower.get().compareTo(upper.get());
      boolean open = moreThan.isPresent() || lessThan.isPresent();
      if (order > 0 || (order == 0 && open)) {
        LintKind kind = order > 0 ? LintKind.BAND_UPSIDE_DOWN : LintKind.NEVER_HOLDS;
        findings.add(LintFinding.of(
            kind,
            place,
            shown(map, "atLeast", "moreThan") + " - " + shown(map, "atMost", "lessThan")));
        return Optional.empty();
      }
    }
    return Optional.of(new Band(atLeast, moreThan, atMost, lessThan));
  }

  /** A bound as it was written. */
  private static String shown(Map<?, ?> map, String inside, String outside) {
    Object bound = map.get(inside);
    return String.valueOf(bound == null ? map.get(outside) : bound);
  }

  private static Fraction fraction(Object given) {
    return Fraction.fromJson(given);
  }

  private static Fraction percent(Object given) {
    return Percent.parse(part(given, "percent", String.class)).fraction();
  }

  private static Optional<Percent> bound(Map<?, ?> map, String name) {
    return Optional.ofNullable((Object) map.get(name))
        .map(given -> Percent.parse(part(given, name, String.class)));
  }

  private static Window window(Map<?, ?> map, String name) {
    return Window.parse(text(map, name));
  }

  private static int number(Map<?, ?> map, String name) {
    return part(map.get(name), name, Integer.class);
  }

  private static String text(Map<?, ?> map, String name) {
    return part(map.get(name), name, String.class);
  }

  private static <T> T part(@Nullable Object given, String name, Class<T> type) {
    String kind = type == String.class ? "text" : type == List.class ? "a list" : "a whole number";
    if (given == null || !type.isInstance(given)) {
      throw new IllegalArgumentException(name + " (" + given + ") must be " + kind);
    }
    return type.cast(given);
  }
}
