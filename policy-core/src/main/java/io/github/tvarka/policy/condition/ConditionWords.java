package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.quantity.Band;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;

/** A condition in the words of its JSON, for messages: more than 14 unexcused-lessons per calendar-month. */
final class ConditionWords {
  private ConditionWords() {}

  static String of(Count count) {
    return bounds(count.band(), "fewer than") + " " + count.count() + " per " + count.per();
  }

  static String of(Share share) {
    StringJoiner bounds = new StringJoiner(" and ");
    share.atLeast().ifPresent(bound -> bounds.add("at least " + bound));
    share.moreThan().ifPresent(bound -> bounds.add("more than " + bound));
    share.atMost().ifPresent(bound -> bounds.add("at most " + bound));
    share.lessThan().ifPresent(bound -> bounds.add("less than " + bound));
    return bounds + " " + share.share() + " of " + share.of() + " per " + share.per();
  }

  static String of(EveryFurther every) {
    String after = every.after() == 0 ? "" : " after " + every.after();
    return "every " + every.every() + " " + every.of() + after + " per " + every.per();
  }

  static String of(Again again) {
    return inner(again.again()) + " again, in " + again.times() + " earlier " + again.per()
        + " within " + again.within();
  }

  static String of(Held held) {
    StringBuilder words = new StringBuilder("held ").append(held.held());
    words.append(' ').append(bounds(held.band(), "fewer than")).append(" times per ");
    words.append(held.per());
    held.daysAgo().ifPresent(days -> words.append(" (").append(days).append(" days ago or more)"));
    held.schoolDaysAgo()
        .ifPresent(days -> words.append(" (").append(days).append(" school days ago or more)"));
    held.before().ifPresent(before -> words.append(" (before the period)"));
    return words.toString();
  }

  static String of(String attribute, Band band) {
    return attribute + " " + bounds(band, "less than");
  }

  static String joined(String word, List<Condition> parts) {
    StringJoiner joined = new StringJoiner(" " + word + " ");
    parts.forEach(part -> joined.add(parts.size() == 1 ? part.toString() : inner(part)));
    return joined.toString();
  }

  static String inner(Condition condition) {
    boolean joined = (condition instanceof AllOf || condition instanceof AnyOf)
        && condition.parts().size() > 1;
    return joined ? "(" + condition + ")" : condition.toString();
  }

  private static String bounds(Band band, String below) {
    StringJoiner bounds = new StringJoiner(" and ");
    add(bounds, band.atLeast(), bound -> "at least " + bound);
    add(bounds, band.moreThan(), bound -> "more than " + bound);
    add(bounds, band.atMost(), bound -> "at most " + bound);
    add(bounds, band.lessThan(), bound -> below + " " + bound);
    return bounds.toString();
  }

  private static void add(StringJoiner bounds, Optional<?> bound, UnaryOperator<String> words) {
    bound.ifPresent(number -> bounds.add(words.apply(number.toString())));
  }
}
