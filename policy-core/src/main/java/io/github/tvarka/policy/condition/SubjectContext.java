package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The facts of a student within one subject. */
record SubjectContext(ConditionContext facts, String subject) implements ConditionContext {
  /** Each subject that conditions can be about; one without a name, in which nothing is counted, if there is none. */
  static Set<String> subjects(List<? extends Condition> conditions, ConditionContext facts) {
    Set<String> subjects = new LinkedHashSet<>();
    conditions.stream().flatMap(Condition::walk).forEach(part -> {
      for (CounterKey counter : counters(part)) {
        for (CounterKey scope : facts.scopes(counter)) {
          subjects.add(scope.scope().orElseThrow());
        }
      }
    });
    if (subjects.isEmpty()) {
      subjects.add(CounterKey.NO_SUBJECT);
    }
    return subjects;
  }

  private static List<CounterKey> counters(Condition condition) {
    if (condition instanceof Count count) {
      return List.of(count.count());
    } else if (condition instanceof Share share) {
      return List.of(share.share());
    }
    return condition instanceof EveryFurther every ? List.of(every.of()) : List.of();
  }

  @Override
  public List<CounterKey> scopes(CounterKey counter) {
    return facts.scopes(counter).isEmpty() ? List.of() : List.of(counter.in(subject));
  }

  @Override
  public Measured measure(CounterKey counter, DateRange range) {
    List<CounterKey> counted = counter.scope().isEmpty() ? List.of() : facts.scopes(counter.base());
    boolean elsewhere = !counted.isEmpty() && !counted.contains(counter);
    return elsewhere ? Measured.NOTHING : facts.measure(counter, range);
  }

  @Override
  public List<LocalDate> held(Act act) {
    return facts.held(act, subject);
  }

  @Override
  public List<Need> needed(String ofSubject) {
    return facts.needed(ofSubject);
  }

  /** What was found within the subject; what holds in one that the student may not have is not known. */
  Finding within(Finding found) {
    List<Need> needs = found.truth() == Truth.YES ? facts.needed(subject) : List.of();
    if (needs.isEmpty()) {
      return found;
    }
    Citation citation = found.citation();
    Finding has =
        new MatchFinding(citation, Truth.UNKNOWN, "subject", List.of(), List.of(subject), needs);
    return CompoundFinding.of(citation, CompoundFinding.Operator.ALL_OF, List.of(found, has));
  }

  @Override
  public LocalDate at() {
    return facts.at();
  }

  @Override
  public ConditionContext at(LocalDate date) {
    return new SubjectContext(facts.at(date), subject);
  }

  @Override
  public DateRange period() {
    return facts.period();
  }

  @Override
  public ConditionContext in(DateRange decided) {
    return new SubjectContext(facts.in(decided), subject);
  }

  @Override
  public LocalDate recordStart() {
    return facts.recordStart();
  }

  @Override
  public SchoolCalendar calendar() {
    return facts.calendar();
  }

  @Override
  public Truth fact(FactKey fact) {
    return facts.fact(fact);
  }

  @Override
  public StudentProfile student() {
    return facts.student();
  }
}
