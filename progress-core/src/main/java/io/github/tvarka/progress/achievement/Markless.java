package io.github.tvarka.progress.achievement;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.util.List;

/**
 * The grades in which no marks are given, nor anything in their stead. Immutable.
 *
 * @param citation the clause that says so
 * @param grade the grades
 */
public record Markless(
    @Required Citation citation, @Required Band grade) implements Serializable {
  /** Checks that the parts are given. */
  public Markless {
    Check.given("markless.citation", citation);
    Check.given("markless.grade", grade);
  }

  /**
   * Whether marks are given in a student's grade.
   *
   * @param student whose grade is asked
   * @return a finding that is no in these grades, and unknown while the grade is not known
   */
  public Finding marksGiven(StudentProfile student) {
    Truth truth = student
        .grade()
        .map(number -> Truth.of(!grade.contains(Fraction.of(number))))
        .orElse(Truth.UNKNOWN);
    return new MatchFinding(
        citation,
        truth,
        "grade-with-marks",
        student.grade().map(number -> List.of(number.toString())).orElse(List.of()),
        List.of(),
        truth == Truth.UNKNOWN ? List.of(new Need.OfAttribute("grade")) : List.of());
  }
}
