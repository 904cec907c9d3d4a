package io.github.tvarka.progress.mark;

import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.progress.mark.RunEntries.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the stretches of one subject come to.
 *
 * <p>An entry that is not known shortens most if it satisfies and lengthens most if it is negative; so the runs that stay when each
 * unknown one ends a run are sure, and those that come when none does are possible. Where entries are counted altogether, none ends one.
 *
 * @param longest how long the longest run can be
 * @param runs the runs that are surely long enough, in order of days
 * @param open what could still make a run long enough, of all stretches that may be; of use where none surely is
 */
record FoundRuns(Interval longest, List<NegativeRun> runs, List<Need> open) {
  static FoundRuns of(NegativeRunRule rule, List<Stretch> stretches) {
    int least = 0;
    int most = 0;
    List<NegativeRun> runs = new ArrayList<>();
    List<List<Need>> open = new ArrayList<>();
    for (Stretch stretch : stretches) {
      List<Need> needs = needs(stretch);
      int sure = 0;
      for (List<LocalDate> run : sureRuns(rule, stretch)) {
        sure = Math.max(sure, run.size());
        if (run.size() >= rule.least()) {
          runs.add(new NegativeRun(run, called(rule, run), needs));
        }
      }
      least = Math.max(least, sure);
      most = Math.max(most, stretch.entries().size());
      if (stretch.entries().size() >= rule.least()) {
        open.add(needs);
      }
    }
    return new FoundRuns(Interval.between(least, most), runs, Need.merge(open));
  }

  private static List<LocalDate> called(NegativeRunRule rule, List<LocalDate> run) {
    List<LocalDate> called = new ArrayList<>();
    for (int number = 1; number <= run.size(); number++) {
      if (rule.calls(number)) {
        called.add(run.get(number - 1));
      }
    }
    return called;
  }

  private static List<List<LocalDate>> sureRuns(NegativeRunRule rule, Stretch stretch) {
    List<List<LocalDate>> runs = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < stretch.entries().size(); i++) {
      AssessmentEntry entry = stretch.entries().get(i);
      boolean known = entry.assessment().isPresent();
      if (known && (!open || stretch.cuts().get(i))) {
        runs.add(new ArrayList<>());
      }
      if (known) {
        runs.get(runs.size() - 1).add(entry.on());
      }
      boolean goesOn =
          open && rule.counting() == Counting.ALTOGETHER && !stretch.cuts().get(i);
      open = known || goesOn;
    }
    return runs;
  }

  /** One need for each subject, since a stretch over all subjects may hold several. */
  private static List<Need> needs(Stretch stretch) {
    Map<String, List<LocalDate>> missing = new LinkedHashMap<>();
    for (AssessmentEntry entry : stretch.entries()) {
      if (entry.assessment().isEmpty()) {
        missing.computeIfAbsent(entry.subject(), subject -> new ArrayList<>()).add(entry.on());
      }
    }
    List<Need> needs = new ArrayList<>(stretch.needs());
    missing.forEach((subject, days) -> needs.add(
        new Need.OfEntries("assessment", subject, days.stream().distinct().toList())));
    return Need.merge(List.of(needs));
  }
}
