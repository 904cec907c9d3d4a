package io.github.tvarka.attendance.excuse;

import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.truth.Truth;
import java.util.List;

/** Whether a tier is for whole days or single lessons such as are asked for. */
record CoverageCheck(Coverage asked, Citation citation) {
  /** What the tier is for beside what is asked for; unknown while other lessons of the day are unmarked. */
  Finding finding(Truth whole, MissedDay day) {
    Truth truth = switch (asked) {
      case ANY -> Truth.of(!day.late());
      case WHOLE_DAYS -> day.late() ? Truth.NO : whole;
      case SINGLE_LESSONS -> day.late() ? Truth.NO : whole.negated();
      case LATE_ARRIVALS -> Truth.of(day.late());
    };
    String stated = day.late() ? word(Coverage.LATE_ARRIVALS) : word(whole);
    List<Need> needs =
        truth == Truth.UNKNOWN ? List.of(new Need.OfLessonMarks(day.unmarked())) : List.of();
    return new MatchFinding(
        citation, truth, "coverage", List.of(stated), List.of(word(asked)), needs);
  }

  private static String word(Truth whole) {
    return switch (whole) {
      case YES -> word(Coverage.WHOLE_DAYS);
      case NO -> word(Coverage.SINGLE_LESSONS);
      case UNKNOWN -> "unknown";
    };
  }

  private static String word(Coverage coverage) {
    return switch (coverage) {
      case ANY -> "missed-lessons";
      case WHOLE_DAYS -> "whole-days";
      case SINGLE_LESSONS -> "single-lessons";
      case LATE_ARRIVALS -> "late-arrivals";
    };
  }
}
