package io.github.tvarka.progress.mark;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.edition.PolicyPart;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.progress.achievement.MarkRange;
import io.github.tvarka.progress.achievement.Markless;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a regulation says of marks and other entries. Immutable.
 *
 * @param marks the marks there are, such as 1 to 10
 * @param markless the grades without marks, in which nothing follows from entries; empty where all have marks
 * @param classification which entries are negative
 * @param runs what follows from negative entries in a row
 * @param periodMark how the mark of a period comes from its marks; empty where the regulation does not say
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MarkPolicy(
    @Required MarkRange marks,
    Optional<Markless> markless,
    @Required Classification classification,
    List<NegativeRunRule> runs,
    Optional<PeriodMarkRule> periodMark)
    implements PolicyPart {
  /** Refuses a mark that is of no class, and a period mark with a mark that there is not. */
  public MarkPolicy {
    Check.given("marks", marks);
    markless = Check.optional(markless);
    Check.given("classification", classification);
    runs = Check.list("runs", runs);
    periodMark = Check.optional(periodMark);
    for (int mark = marks.from(); mark <= marks.to(); mark++) {
      classification.classify(Assessment.ofMark(mark));
    }
    MarkRange known = marks;
    periodMark
        .flatMap(PeriodMarkRule::notAssessedAs)
        .ifPresent(mark -> checkMark("periodMark.notAssessedAs", mark, known));
  }

  private static void checkMark(String field, int mark, MarkRange marks) {
    Check.that(marks.contains(mark), field, mark, "must be " + marks.from() + " to " + marks.to());
  }

  /** Refuses entries that this policy does not know, and two for one subject and period. */
  void check(MarkFacts facts) {
    new PeriodEntries(facts, periodMark.flatMap(PeriodMarkRule::per)).check(facts.entries());
    for (AssessmentEntry entry : facts.entries().entries()) {
      if (entry.assessment().isPresent()) {
        Assessment assessment = entry.assessment().get();
        if (assessment instanceof Assessment.Mark mark) {
          checkMark("entries.mark", mark.mark(), marks);
        }
        classification.classify(assessment);
      }
    }
  }

  @Override
  public List<HeldClause> held() {
    List<HeldClause> held = new ArrayList<>();
    for (NegativeRunRule run : runs) {
      held.add(new HeldClause(run.clause(), ClauseKind.RULE, "NegativeRunRule", "runs"));
      run.then().stream()
          .flatMap(measure -> measure.clause().stream())
          .forEach(
              clause -> held.add(new HeldClause(clause, ClauseKind.RULE, "Measure", "runs.then")));
    }
    periodMark.ifPresent(rule ->
        held.add(new HeldClause(rule.clause(), ClauseKind.RULE, "PeriodMarkRule", "periodMark")));
    return List.copyOf(held);
  }

  @Override
  public List<String> restsOn() {
    return Stream.concat(
            runs.stream().flatMap(run -> run.readings().stream()),
            periodMark.stream().flatMap(rule -> rule.readings().stream()))
        .toList();
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(marks, markless.orElse(null), classification, runs, periodMark.orElse(null));
  }

  private record Form(
      MarkRange marks,
      @Nullable Markless markless,
      Classification classification,
      List<NegativeRunRule> runs,
      @Nullable PeriodMarkRule periodMark)
      implements Serializable {
    private Object readResolve() {
      return new MarkPolicy(
          marks,
          Optional.ofNullable(markless),
          classification,
          runs,
          Optional.ofNullable(periodMark));
    }
  }
}
