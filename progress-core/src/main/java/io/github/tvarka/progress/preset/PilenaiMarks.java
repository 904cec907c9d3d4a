package io.github.tvarka.progress.preset;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.GradeIs;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.progress.achievement.Markless;
import io.github.tvarka.progress.mark.ClassRule;
import io.github.tvarka.progress.mark.Classification;
import io.github.tvarka.progress.mark.Counting;
import io.github.tvarka.progress.mark.EntryClass;
import io.github.tvarka.progress.mark.LongerRun;
import io.github.tvarka.progress.mark.MarkPolicy;
import io.github.tvarka.progress.mark.NegativeRunRule;
import io.github.tvarka.progress.mark.NeutralEntry;
import io.github.tvarka.progress.mark.RunScope;
import io.github.tvarka.progress.mark.WorkKind;
import io.github.tvarka.progress.preset.PilenaiReadings.Taken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Clause 3.1: two negative assessments in a row in one subject, in grades 1 to 8, for which the system is by its title. What an assessment is called
 * negative for, the text does not say.
 */
final class PilenaiMarks {
  private static final int IN_A_ROW = 2;
  private static final int FIRST_GRADE = 1;
  private static final int LAST_GRADE = 8;

  private PilenaiMarks() {}

  static MarkPolicy policy(Taken taken) {
    Optional<Markless> markless = taken.is(PilenaiReadings.PRIMARY, "not-applicable")
        ? Optional.of(LithuaniaAssessment.markless())
        : Optional.empty();
    return new MarkPolicy(
        LithuaniaAssessment.marks(),
        markless,
        classification(taken),
        List.of(run(taken)),
        Optional.empty());
  }

  private static Classification classification(Taken taken) {
    boolean passedOver = taken.is(PilenaiReadings.EXEMPT, "passed-over");
    Classification national = LithuaniaAssessment.classification(
        passedOver ? EntryClass.NEUTRAL : EntryClass.SATISFACTORY);
    return taken.is(PilenaiReadings.NEGATIVE, "national-order") ? national : marksOnly(national);
  }

  /** The words that the order calls unsatisfactory are neither negative nor satisfactory. */
  private static Classification marksOnly(Classification national) {
    List<ClassRule> rules = new ArrayList<>();
    for (ClassRule rule : national.rules()) {
      if (rule.as() == EntryClass.NEGATIVE) {
        rules.add(new ClassRule(EntryClass.NEGATIVE, rule.marks(), List.of()));
        rules.add(new ClassRule(EntryClass.NEUTRAL, Optional.empty(), rule.words()));
      } else {
        rules.add(rule);
      }
    }
    return new Classification(national.citation(), rules);
  }

  private static NegativeRunRule run(Taken taken) {
    NegativeRunRule.Builder rule = NegativeRunRule.builder();
    rule.clause(Clause.of("3.1"))
        .appliesTo(new GradeIs(Band.between(FIRST_GRADE, LAST_GRADE)))
        .scope(RunScope.EACH_SUBJECT)
        .counting(Counting.IN_A_ROW)
        .length(Band.atLeast(IN_A_ROW))
        .within(
            taken.is(PilenaiReadings.ACROSS_TERMS, "school-year")
                ? Window.SCHOOL_YEAR
                : Window.TRIMESTER)
        .neutral(NeutralEntry.PASSED_OVER)
        .longer(longer(taken))
        .addReadings(
            PilenaiReadings.NEGATIVE,
            PilenaiReadings.EXEMPT,
            PilenaiReadings.ACROSS_TERMS,
            PilenaiReadings.PRIMARY,
            PilenaiReadings.WORKS,
            PilenaiReadings.LONGER);
    if (taken.is(PilenaiReadings.WORKS, "all-but-periods")) {
      rule.addExceptWorks(WorkKind.PERIOD, WorkKind.YEAR);
    } else if (taken.is(PilenaiReadings.WORKS, "accountable-only")) {
      rule.addWorks(WorkKind.ACCOUNTABLE, WorkKind.TEST);
    }
    return rule.build();
  }

  private static LongerRun longer(Taken taken) {
    if (taken.is(PilenaiReadings.LONGER, "once")) {
      return LongerRun.ONCE;
    }
    return taken.is(PilenaiReadings.LONGER, "each-further")
        ? LongerRun.EACH_FURTHER
        : LongerRun.EVERY_LENGTH;
  }
}
