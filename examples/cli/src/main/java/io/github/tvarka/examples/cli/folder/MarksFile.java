package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.policy.role.Act;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.achievement.AchievementLevel;
import io.github.tvarka.progress.followup.AssignedConsultation;
import io.github.tvarka.progress.followup.FollowUpFacts;
import io.github.tvarka.progress.followup.TakenStep;
import io.github.tvarka.progress.mark.Assessment;
import io.github.tvarka.progress.mark.AssessmentEntry;
import io.github.tvarka.progress.mark.AssessmentLog;
import io.github.tvarka.progress.mark.MarkFacts;
import io.github.tvarka.progress.mark.WorkKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files {@code marks.csv}, {@code follow-up.csv} and {@code consultations.csv}: entries of the diary, what was done after negative ones,
 * and the consultations assigned.
 */
final class MarksFile {
  private static final String DESCRIPTION = "description:";
  private static final List<AchievementLevel> LEVELS = List.of(
      AchievementLevel.UNSATISFACTORY,
      AchievementLevel.THRESHOLD,
      AchievementLevel.SATISFACTORY,
      AchievementLevel.BASIC,
      AchievementLevel.ADVANCED);

  private MarksFile() {}

  static Map<String, FollowUpFacts> read(PartRows rows, ProgressPolicy policy) {
    Map<String, List<CsvRow>> taken = rows.of("follow-up.csv", "student", "subject", "act", "on");
    Map<String, List<CsvRow>> consultations =
        rows.of("consultations.csv", "student", "subject", "assigned_on", "on", "attended");
    Map<String, FollowUpFacts> facts = new LinkedHashMap<>();
    marks(rows)
        .forEach((student, marks) -> facts.put(
            student,
            rows.together(
                student,
                "follow-up.csv, consultations.csv",
                () -> new FollowUpFacts(
                    marks,
                    taken.get(student).stream().map(MarksFile::step).toList(),
                    consultations.get(student).stream()
                        .map(MarksFile::consultation)
                        .toList()))));
    return facts;
  }

  /** What stands in {@code marks.csv} alone. */
  static Map<String, MarkFacts> marks(PartRows rows) {
    Map<String, MarkFacts> marks = new LinkedHashMap<>();
    rows.of(
            "marks.csv",
            "student",
            "subject",
            "on",
            "number",
            "work",
            "for_period_of?",
            "assessment")
        .forEach((student, entries) -> marks.put(
            student, rows.together(student, "marks.csv", () -> marks(rows, student, entries))));
    return marks;
  }

  private static MarkFacts marks(PartRows rows, String student, List<CsvRow> entries) {
    MarkFacts.Builder marks = MarkFacts.builder();
    marks
        .student(rows.students().get(student))
        .addCalendar(rows.calendar())
        .entries(AssessmentLog.of(entries.stream().map(MarksFile::entry).toList()));
    return marks.build();
  }

  private static AssessmentEntry entry(CsvRow row) {
    return row.whole(() -> new AssessmentEntry(
        row.text("subject"),
        row.date("on"),
        row.optional("number", row::number).orElse(1),
        row.value("work", WorkKind::of),
        row.optional("for_period_of", row::date),
        row.optional("assessment", column -> assessment(row))));
  }

  private static Assessment assessment(CsvRow row) {
    String word = row.text("assessment");
    if (word.matches("[0-9]{1,3}")) {
      return new Assessment.Mark(Integer.parseInt(word));
    }
    return switch (word) {
      case "exempt" -> new Assessment.Exempt(true);
      case "not-assessed" -> new Assessment.NotAssessed(true);
      case "credited" -> new Assessment.Credit(true);
      case "not-credited" -> new Assessment.Credit(false);
      case "made-progress" -> new Assessment.Progress(true);
      case "made-no-progress" -> new Assessment.Progress(false);
      default -> worded(row, word);
    };
  }

  private static Assessment worded(CsvRow row, String word) {
    if (word.startsWith(DESCRIPTION)) {
      return row.whole(() -> new Assessment.Description(word.substring(DESCRIPTION.length())));
    }
    return LEVELS.stream()
        .filter(level -> level.code().equals(word))
        .findFirst()
        .<Assessment>map(Assessment.Level::new)
        .orElseThrow(() -> row.refusal(
            "assessment",
            "must be a mark, exempt, not-assessed, credited, not-credited, made-progress, made-no-progress,"
                + " description:CODE or one of " + LEVELS));
  }

  private static TakenStep step(CsvRow row) {
    return row.whole(() -> new TakenStep(
        row.text("subject"), row.value("act", Act::of), row.optional("on", row::date)));
  }

  private static AssignedConsultation consultation(CsvRow row) {
    return row.whole(() -> new AssignedConsultation(
        row.text("subject"),
        row.date("assigned_on"),
        row.date("on"),
        row.optional("attended", row::yes)));
  }
}
