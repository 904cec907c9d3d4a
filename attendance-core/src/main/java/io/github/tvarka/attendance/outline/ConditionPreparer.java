package io.github.tvarka.attendance.outline;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.condition.Again;
import io.github.tvarka.policy.condition.AgeIs;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.AnyOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.condition.GradeIs;
import io.github.tvarka.policy.condition.Held;
import io.github.tvarka.policy.condition.Not;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.role.Act;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the conditions of a policy ready to be asked by number. It lives while a policy is being prepared. */
final class ConditionPreparer {
  private final Windows windows;
  private final Map<CounterKey, PreparedCounter> counters;
  private final List<Object> questions = new ArrayList<>();
  private final List<Condition> rowConditions = new ArrayList<>();
  private final List<PreparedCondition> asked = new ArrayList<>();
  private final Map<Integer, AskedOnce> ofLadder = new LinkedHashMap<>();
  private final Set<PreparedCounter> counted = new LinkedHashSet<>();

  ConditionPreparer(Windows windows, Map<CounterKey, PreparedCounter> counters) {
    this.windows = windows;
    this.counters = counters;
  }

  Windows windows() {
    return windows;
  }

  /** A condition of a row: each part that rows may have in common is asked for once. */
  PreparedCondition ofRow(Condition condition) {
    if (!condition.parts().isEmpty() && !(condition instanceof Again)) {
      return joined(condition, this::ofRow);
    }
    int number = rowConditions.indexOf(condition);
    if (number < 0) {
      number = rowConditions.size();
      asked.add(of(condition));
      rowConditions.add(condition);
    }
    AskedOnce once = new AskedOnce(number, asked.get(number));
    ofLadder.put(number, once);
    return once;
  }

  /** The comparisons of a condition that nobody resolves; those that rows ask for too are the same. */
  List<PreparedCondition> comparisons(Condition condition) {
    if (condition.parts().isEmpty() || condition instanceof Again) {
      int known = rowConditions.indexOf(condition);
      return List.of(known < 0 ? of(condition) : asked.get(known));
    }
    List<PreparedCondition> all = new ArrayList<>();
    condition.parts().forEach(part -> all.addAll(comparisons(part)));
    return all;
  }

  /** The conditions that rows asked for since this was called last, each once. */
  AskedOnce[] ofLadder() {
    AskedOnce[] once = ofLadder.values().toArray(AskedOnce[]::new);
    ofLadder.clear();
    return once;
  }

  /** The conditions that rows ask for, each once, by number. */
  PreparedCondition[] asked() {
    return asked.toArray(PreparedCondition[]::new);
  }

  /** A condition on counts, acts and the student. */
  PreparedCondition of(Condition condition) {
    if (condition instanceof Count count) {
      return new CountCondition(counter(count.count()), stretch(count.per()), count.band());
    } else if (condition instanceof Share share) {
      PreparedCounter whole = counter(share.of());
      if (!whole.ofTimetable()) {
        throw new NotPrepared("a share of absences");
      }
      return new ShareCondition(counter(share.share()), whole, stretch(share.per()), share.band());
    } else if (condition instanceof Again again) {
      again.walk().forEach(ConditionPreparer::checkAgain);
      return new AgainCondition(
          of(again.again()),
          question(again),
          window(again.per()),
          window(again.within()),
          again.times());
    } else if (condition instanceof Held held) {
      return StudentConditions.held(held, window(held.per()));
    }
    return joined(condition, this::of);
  }

  /** What was so in an earlier period must not depend on the period decided, or it would have to be asked again for each. */
  private static void checkAgain(Condition part) {
    if (part instanceof Held held && held.before().isPresent()) {
      throw new NotPrepared("what was held before the period, in earlier periods");
    }
  }

  /** A condition on the student alone. */
  PreparedCondition ofStudent(Condition condition) {
    return joined(condition, this::ofStudent);
  }

  private static PreparedCondition joined(
      Condition condition, Function<Condition, PreparedCondition> prepare) {
    if (condition instanceof FactIs fact) {
      return StudentConditions.fact(fact.fact());
    } else if (condition instanceof AgeIs age) {
      return StudentConditions.age(age.age());
    } else if (condition instanceof GradeIs grade) {
      return StudentConditions.grade(grade.grade());
    } else if (condition instanceof AllOf || condition instanceof AnyOf) {
      PreparedCondition[] parts =
          condition.parts().stream().map(prepare).toArray(PreparedCondition[]::new);
      return new JoinedCondition(parts, condition instanceof AllOf);
    } else if (condition instanceof Not not) {
      return StudentConditions.not(prepare.apply(not.parts().get(0)));
    }
    throw new NotPrepared(condition.getClass().getSimpleName());
  }

  PreparedCounter counter(CounterKey key) {
    @Nullable PreparedCounter counter = counters.get(key);
    if (counter == null) {
      throw new NotPrepared("counter " + key);
    }
    counted.add(counter);
    return counter;
  }

  /** The counters that conditions compare. */
  PreparedCounter[] counted() {
    return counted.toArray(PreparedCounter[]::new);
  }

  /** The number of what is asked of earlier periods, the same for equal conditions and periods. */
  private int question(Again again) {
    List<Object> question = List.of(again.again(), again.per());
    int known = questions.indexOf(question);
    if (known >= 0) {
      return known;
    }
    questions.add(question);
    return questions.size() - 1;
  }

  /** How many conditions are asked of earlier periods. */
  int questions() {
    return questions.size();
  }

  private PreparedWindow stretch(Window window) {
    return window.kind() == Window.Kind.SINCE_ACT
        ? PreparedWindow.since(Act.of(window.name().orElseThrow()))
        : PreparedWindow.ofCalendar(window(window));
  }

  private int window(Window window) {
    if (window.kind() == Window.Kind.SINCE_ACT) {
      throw new NotPrepared("window " + window);
    }
    return windows.number(window);
  }
}
