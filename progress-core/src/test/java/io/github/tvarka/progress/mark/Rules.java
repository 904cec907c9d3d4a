package io.github.tvarka.progress.mark;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.progress.achievement.MarkRange;
import io.github.tvarka.progress.achievement.Markless;
import java.util.List;
import java.util.Optional;

/** Rules of a regulation made up for tests. */
public final class Rules {
  public static final Source SOURCE = new Source("made-up-progress", "2025");

  private Rules() {}

  /** Two in a row in one subject, in the school year; exempt passed over; a longer run calls once. */
  public static NegativeRunRule twoInARow() {
    return NegativeRunRule.builder()
        .clause(Clause.of("5.1"))
        .scope(RunScope.EACH_SUBJECT)
        .counting(Counting.IN_A_ROW)
        .length(Band.atLeast(2))
        .within(Window.SCHOOL_YEAR)
        .neutral(NeutralEntry.PASSED_OVER)
        .longer(LongerRun.ONCE)
        .addThen(Measure.builder()
            .actor(Role.SOCIAL_EDUCATOR)
            .act(Act.of("talk"))
            .modality(Modality.MUST)
            .build())
        .build();
  }

  public static MarkPolicy policy(NegativeRunRule... rules) {
    return new MarkPolicy(
        MarkRange.of(1, 10),
        Optional.of(new Markless(cite("2"), Band.between(1, 4))),
        classification(),
        List.of(rules),
        Optional.empty());
  }

  static Citation cite(String clause) {
    return SOURCE.cite(Clause.of(clause));
  }

  static Classification classification() {
    return new Classification(
        cite("3"),
        List.of(
            ClassRule.of(
                EntryClass.NEGATIVE,
                MarkRange.of(1, 3),
                "unsatisfactory",
                "not-credited",
                "made-no-progress",
                "not-assessed"),
            ClassRule.of(
                EntryClass.SATISFACTORY, MarkRange.of(4, 10), "credited", "made-progress", "basic"),
            ClassRule.ofWords(EntryClass.NEUTRAL, "exempt", "formative")));
  }
}
