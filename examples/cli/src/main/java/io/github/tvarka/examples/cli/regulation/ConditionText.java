package io.github.tvarka.examples.cli.regulation;

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
import io.github.tvarka.policy.condition.InOneSubject;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.quantity.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a rule asks, in words. */
public final class ConditionText {
  private final Explainer explainer;
  private final Say say;

  /**
   * A writer of conditions.
   *
   * @param explainer the regulation's words
   * @param say the program's own
   */
  public ConditionText(Explainer explainer, Say say) {
    this.explainer = explainer;
    this.say = say;
  }

  /**
   * What a condition asks.
   *
   * @param condition the condition
   * @return a phrase
   */
  public String of(Condition condition) {
    if (condition instanceof Count count) {
      return explainer.band(count.band(), count.count().code()) + per(count.per());
    } else if (condition instanceof Share share) {
      return explainer.label(share.share().code()) + ": " + percents(share) + " ("
          + explainer.label(share.of().code()) + ")" + per(share.per());
    } else if (condition instanceof Again again) {
      return say.in("pakartotinai", "again") + ": (" + of(again.again()) + ")" + per(again.per())
          + ", " + say.in("anksčiau per", "earlier within") + ": " + window(again.within())
          + (again.times() > 1 ? " x " + again.times() : "");
    } else if (condition instanceof EveryFurther every) {
      return say.in("kas ", "every ")
          + number(every.every(), every.of().code())
          + (every.after() == 0 ? "" : say.in(" po ", " after ") + every.after())
          + per(every.per());
    } else if (condition instanceof Held held) {
      return explainer.label(held.held().code()) + ": " + explainer.band(held.band(), "time")
          + per(held.per())
          + ago(held.daysAgo(), "day")
          + ago(held.schoolDaysAgo(), "school-day")
          + held.before()
              .map(period -> say.in(", iki laikotarpio pradžios", ", before the period begins"))
              .orElse("");
    } else if (condition instanceof FactIs fact) {
      return explainer.label(fact.fact().code());
    } else if (condition instanceof AgeIs age) {
      return explainer.label("age") + ": " + explainer.band(age.age(), "year");
    } else if (condition instanceof GradeIs grade) {
      return explainer.label("grade") + ": " + explainer.band(grade.grade(), "grade");
    } else if (condition instanceof InOneSubject one) {
      return say.in("vieno ir to paties dalyko", "in one and the same subject") + ": ("
          + of(one.inOneSubject()) + ")";
    }
    return joined(condition);
  }

  private String joined(Condition condition) {
    if (condition instanceof AllOf || condition instanceof AnyOf) {
      String joint = condition instanceof AllOf ? say.in("ir", "and") : say.in("arba", "or");
      return condition.parts().stream()
          .map(part ->
              part instanceof AllOf || part instanceof AnyOf ? "(" + of(part) + ")" : of(part))
          .collect(Collectors.joining(" " + joint + " "));
    }
    return say.in("ne", "not") + " (" + of(condition.parts().get(0)) + ")";
  }

  private String ago(Optional<Integer> days, String unit) {
    return days.map(count ->
            say.in(", ne vėliau kaip prieš: ", ", at least so long ago: ") + number(count, unit))
        .orElse("");
  }

  private String number(int number, String noun) {
    return explainer.amount(Interval.exactly(number), noun);
  }

  private String percents(Share share) {
    List<String> bounds = new ArrayList<>();
    bound(bounds, share.atLeast(), "ne mažiau kaip", "at least");
    bound(bounds, share.moreThan(), "daugiau kaip", "more than");
    bound(bounds, share.atMost(), "ne daugiau kaip", "at most");
    bound(bounds, share.lessThan(), "mažiau kaip", "less than");
    return String.join(", ", bounds);
  }

  private void bound(List<String> bounds, Optional<Percent> percent, String lt, String en) {
    percent.ifPresent(number -> bounds.add(say.in(lt, en) + " " + number));
  }

  private String per(Window window) {
    return " [" + window(window) + "]";
  }

  String window(Window window) {
    return switch (window.kind()) {
      case ROLLING ->
        say.in("laikotarpis: ", "the last ") + number(window.amount(), rolling(window));
      case SINCE_ACT ->
        say.in("nuo", "since") + ": " + explainer.label(window.name().orElseThrow());
      case TERM -> explainer.label(window.name().orElseThrow());
      case PREVIOUS_MONTH -> say.in("praėjęs kalendorinis mėnuo", "the calendar month before");
      default -> explainer.label(window.toString());
    };
  }

  private static String rolling(Window window) {
    String unit = window.name().orElseThrow();
    return unit.equals("days") ? "calendar-day" : unit.substring(0, unit.length() - 1);
  }
}
