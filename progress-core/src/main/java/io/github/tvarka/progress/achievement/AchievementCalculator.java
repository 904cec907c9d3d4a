package io.github.tvarka.progress.achievement;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the achievement level of a mark. Immutable and thread-safe; made once for a policy. */
public final class AchievementCalculator {
  private static final Logger LOG = LoggerFactory.getLogger(AchievementCalculator.class);
  private static final CounterKey MARK = CounterKey.of("mark");
  private static final String GRADE = "grade";
  private static final AchievementOutcome NONE = new AchievementOutcome.NotApplicable();

  private final AchievementPolicy policy;

  private AchievementCalculator(AchievementPolicy policy) {
    this.policy = policy;
  }

  /**
   * A calculator for a policy.
   *
   * @param policy the scales; each cites its own act
   * @return the calculator
   */
  public static AchievementCalculator of(AchievementPolicy policy) {
    return new AchievementCalculator(Check.given("policy", policy));
  }

  /**
   * The level of a mark.
   *
   * @param mark the mark
   * @param student whose it is; only the grade is asked
   * @param on the day on which it was given
   * @return the level; not yet known while the grade is not
   * @throws IllegalArgumentException if there is no such mark
   */
  public AchievementDecision decide(int mark, StudentProfile student, LocalDate on) {
    policy.checkMark(mark);
    LOG.debug("finding the achievement level of a mark");
    List<Finding> findings = new ArrayList<>();
    Set<AchievementOutcome> possible = new LinkedHashSet<>();
    Truth given = marksGiven(student, findings);
    if (given != Truth.YES) {
      possible.add(NONE);
    }
    Truth covered = Truth.NO;
    for (ScaleInForce valid : policy.inForce()) {
      if (given != Truth.NO && valid.on(on)) {
        Truth forGrade = forGrade(valid, student, findings);
        covered = covered.or(forGrade);
        if (forGrade != Truth.NO) {
          AchievementScale scale = policy.scale(valid.scale());
          compare(mark, on, valid.citation(), scale, findings);
          possible.add(outcome(mark, scale));
        }
      }
    }
    if (covered != Truth.YES) {
      possible.add(NONE);
    }
    return new AchievementDecision(mark, on, joined(possible), findings);
  }

  private static AchievementOutcome joined(Set<AchievementOutcome> possible) {
    return possible.size() == 1
        ? possible.iterator().next()
        : new AchievementOutcome.NotYetKnown(List.of(new Need.OfAttribute(GRADE)));
  }

  private Truth marksGiven(StudentProfile student, List<Finding> findings) {
    Optional<Finding> given = policy.markless().map(none -> none.marksGiven(student));
    given.ifPresent(findings::add);
    return given.map(Finding::truth).orElse(Truth.YES);
  }

  private static Truth forGrade(
      ScaleInForce valid, StudentProfile student, List<Finding> findings) {
    Truth truth = student
        .grade()
        .map(grade -> Truth.of(valid.grades().contains(grade)))
        .orElse(Truth.UNKNOWN);
    findings.add(new MatchFinding(
        valid.citation(),
        truth,
        GRADE,
        student.grade().map(grade -> List.of(grade.toString())).orElse(List.of()),
        valid.grades().stream().map(String::valueOf).toList(),
        needs(truth)));
    return truth;
  }

  private static List<Need> needs(Truth truth) {
    return truth == Truth.UNKNOWN ? List.of(new Need.OfAttribute(GRADE)) : List.of();
  }

  private static void compare(
      int mark, LocalDate on, Citation citation, AchievementScale scale, List<Finding> findings) {
    scale.failing().ifPresent(range -> findings.add(finding(mark, on, citation, range)));
    for (LevelMarks level : scale.levels()) {
      findings.add(finding(mark, on, citation, level.marks()));
    }
  }

  private static Finding finding(int mark, LocalDate on, Citation citation, MarkRange range) {
    return new QuantityFinding(
        citation,
        Truth.of(range.contains(mark)),
        MARK,
        Window.DAY,
        Optional.of(new DateRange(on, on)),
        Interval.exactly(mark),
        Band.between(range.from(), range.to()),
        List.of());
  }

  private static AchievementOutcome outcome(int mark, AchievementScale scale) {
    return scale
        .level(mark)
        .<AchievementOutcome>map(AchievementOutcome.Reached::new)
        .orElseGet(() -> scale.fails(mark)
            ? new AchievementOutcome.Failing()
            : new AchievementOutcome.BetweenLevels());
  }
}
