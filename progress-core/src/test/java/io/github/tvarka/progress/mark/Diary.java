package io.github.tvarka.progress.mark;

import static io.github.tvarka.progress.SchoolYear2025.day;

import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.progress.SchoolYear2025;
import io.github.tvarka.progress.achievement.AchievementLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A student's diary as a test writes it: {@code "6 3 2"} are three tests, from 6 October on, one a day.
 *
 * <p>A number is a mark, {@code ?} an entry that is missing, {@code ex} exempt, {@code na} not assessed, {@code nc} not credited, {@code cr}
 * credited, {@code np} and {@code pp} made no progress and made progress, {@code un} the description unsatisfactory, {@code fo} one that
 * judges nothing, {@code basic} that level, and {@code |} a term's end: the days go on in December.
 */
public final class Diary {
  private final List<AssessmentEntry> entries = new ArrayList<>();
  private Optional<Integer> grade = Optional.of(6);
  private List<SchoolYearCalendar> calendar = List.of(SchoolYear2025.calendar());

  private Diary() {}

  public static Diary of(String subject, String row) {
    return new Diary().and(subject, row);
  }

  public Diary and(String subject, String row) {
    LocalDate day = day(10, 6);
    for (String word : row.split(" ")) {
      if (word.equals("|")) {
        day = day(12, 1);
      } else {
        entries.add(entry(subject, day, WorkKind.TEST, assessment(word)));
        day = day.plusDays(1);
      }
    }
    return this;
  }

  public Diary and(AssessmentEntry entry) {
    entries.add(entry);
    return this;
  }

  public Diary inGrade(int number) {
    grade = Optional.of(number);
    return this;
  }

  public Diary inSomeGrade() {
    grade = Optional.empty();
    return this;
  }

  public Diary with(SchoolYearCalendar... years) {
    calendar = List.of(years);
    return this;
  }

  public MarkFacts facts() {
    MarkFacts.Builder facts = MarkFacts.builder();
    facts.student(StudentProfile.builder().grade(grade).build());
    return facts.addAllCalendar(calendar).entries(AssessmentLog.of(entries)).build();
  }

  public static AssessmentEntry entry(
      String subject, LocalDate on, WorkKind work, Optional<Assessment> assessment) {
    return AssessmentEntry.builder()
        .subject(subject)
        .on(on)
        .work(work)
        .assessment(assessment)
        .build();
  }

  static Optional<Assessment> assessment(String word) {
    return switch (word) {
      case "?" -> Optional.empty();
      case "ex" -> Optional.of(Assessment.ofExempt());
      case "na" -> Optional.of(Assessment.ofNotAssessed());
      case "nc" -> Optional.of(new Assessment.Credit(false));
      case "cr" -> Optional.of(new Assessment.Credit(true));
      case "np" -> Optional.of(new Assessment.Progress(false));
      case "pp" -> Optional.of(new Assessment.Progress(true));
      case "un" -> Optional.of(new Assessment.Description("unsatisfactory"));
      case "fo" -> Optional.of(new Assessment.Description("formative"));
      case "basic" -> Optional.of(Assessment.ofLevel(AchievementLevel.BASIC));
      default -> Optional.of(Assessment.ofMark(Integer.parseInt(word)));
    };
  }
}
