package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.examples.cli.cases.MarkCases.SubjectMarks;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.mark.AssessmentEntry;
import io.github.tvarka.progress.mark.AssessmentLog;
import io.github.tvarka.progress.mark.MarkFacts;
import io.github.tvarka.progress.mark.WorkKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The marks of {@code marks.csv} that were given for a term or the year, by subject. */
final class AchievementsFile {
  private static final List<WorkKind> WHOLE = List.of(WorkKind.PERIOD, WorkKind.YEAR);

  private AchievementsFile() {}

  static Map<String, List<SubjectMarks>> read(PartRows rows, ProgressPolicy policy) {
    Map<String, List<SubjectMarks>> given = new LinkedHashMap<>();
    MarksFile.marks(rows).forEach((student, marks) -> given.put(student, given(marks)));
    return given;
  }

  private static List<SubjectMarks> given(MarkFacts marks) {
    Map<String, List<AssessmentEntry>> bySubject = new TreeMap<>();
    for (AssessmentEntry entry : marks.entries().entries()) {
      if (WHOLE.contains(entry.work())) {
        bySubject.computeIfAbsent(entry.subject(), key -> new ArrayList<>()).add(entry);
      }
    }
    List<SubjectMarks> subjects = new ArrayList<>();
    bySubject.forEach((subject, entries) ->
        subjects.add(new SubjectMarks(subject, marks.student(), AssessmentLog.of(entries))));
    return subjects;
  }
}
