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
import io.github.tvarka.policy.explain.Wording;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Interval;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a rule asks, in words. */
public final class ConditionText {
  private final Explainer explainer;
  private final Wording wording;
  private final Say say;

  /**
   * A writer of conditions.
   *
   * @param explainer the regulation's words
   * @param say the program's own
   */
  public ConditionText(Explainer explainer, Say say) {
    this.explainer = explainer;
    this.wording = explainer.wording();
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
      return explainer.label(share.share().code()) + ": " + wording.shares(share.band()) + " ("
          + explainer.label(share.of().code()) + ")" + per(share.per());
    } else if (condition instanceof Again again) {
      return again(again, say.in("jau buvo", "before"));
    } else if (condition instanceof EveryFurther every) {
      return say.in("kaskart, kai susikaupia dar ", "every ")
          + number(every.every(), every.of().code())
          + per(every.per())
          + (every.after() == 0
              ? ""
              : say.in(", skaičiuojant po ", ", counted after ") + every.after());
    } else if (condition instanceof Held held) {
      return held(held);
    } else if (condition instanceof FactIs fact) {
      return explainer.label(fact.fact().code());
    } else if (condition instanceof AgeIs age) {
      return say.in(
          "mokiniui yra " + explainer.band(age.age(), "year"),
          "the student is " + wording.limit(age.age()));
    } else if (condition instanceof GradeIs grade) {
      return grade(grade.grade());
    } else if (condition instanceof InOneSubject one) {
      return say.in("vieno ir to paties dalyko", "in one and the same subject") + ": ("
          + of(one.inOneSubject()) + ")";
    }
    return joined(condition);
  }

  private String again(Again again, String was) {
    String asked = of(again.again());
    String per = per(again.per());
    String times = again.times() == 1 ? "" : ", " + say.atLeast(again.times());
    String earlier = wording.earlier(again.within());
    return say.in("anksčiau " + earlier + " " + was, was + ", " + earlier) + ": (" + asked
        + (asked.contains(per) ? "" : per) + ")" + times;
  }

  private String held(Held held) {
    return explainer.label(held.held().code()) + ": " + often(held.band())
        + per(held.per())
        + ago(held.daysAgo(), "day")
        + ago(held.schoolDaysAgo(), "school-day")
        + held.before()
            .map(period -> say.in(", iki laikotarpio pradžios", ", before the period begins"))
            .orElse("");
  }

  /** How often. */
  String often(Band band) {
    boolean least = band.atMost().isEmpty() && band.lessThan().isEmpty();
    return band.atLeast()
        .filter(times -> least && times.whole())
        .map(times -> say.atLeast((int) times.numerator()))
        .orElseGet(() -> explainer.band(band, "time"));
  }

  /** Grades one by one or from one to another; others by their bound. */
  private String grade(Band grade) {
    Optional<String> least = grade.atLeast().map(wording::number);
    Optional<String> most = grade.atMost().map(wording::number);
    if (least.isEmpty() || most.isEmpty()) {
      return explainer.label("grade") + ": " + wording.limit(grade);
    } else if (least.equals(most)) {
      return say.in(
          "mokinys yra " + least.get() + " klasės", "the student is in grade " + least.get());
    }
    return say.in(
        "mokinys yra " + least.get() + "–" + most.get() + " klasių",
        "the student is in grades " + least.get() + " to " + most.get());
  }

  private String joined(Condition condition) {
    if (condition instanceof AllOf || condition instanceof AnyOf) {
      String joint = condition instanceof AllOf ? say.in("ir", "and") : say.in("arba", "or");
      return condition.parts().stream()
          .map(part ->
              part instanceof AllOf || part instanceof AnyOf ? "(" + of(part) + ")" : of(part))
          .collect(Collectors.joining(" " + joint + " "));
    }
    Condition denied = condition.parts().get(0);
    return denied instanceof Again again && again.times() == 1
        ? again(again, say.in("nebuvo", "not before"))
        : say.in("ne", "not") + " (" + of(denied) + ")";
  }

  private String ago(Optional<Integer> days, String unit) {
    return days.map(count -> say.in(", ne vėliau kaip prieš ", ", at least so long ago: ")
            + wording.lasting(count, unit))
        .orElse("");
  }

  private String number(int number, String noun) {
    return explainer.amount(Interval.exactly(number), noun);
  }

  private String per(Window window) {
    return " " + wording.per(window);
  }
}
