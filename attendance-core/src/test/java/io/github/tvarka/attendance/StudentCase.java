package io.github.tvarka.attendance;

import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.escalation.MeasureLog;
import io.github.tvarka.attendance.escalation.TakenMeasure;
import io.github.tvarka.attendance.excuse.ExcuseRequest;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.excuse.SchoolDecision;
import io.github.tvarka.attendance.excuse.Statement;
import io.github.tvarka.attendance.notice.Channel;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.calendar.TimetabledLesson;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.KnownFact;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A student's facts, told as sentences: a test says what happened and asks for the decision. */
public final class StudentCase {
  private static final int LESSONS_A_DAY = 6;
  private final SchoolCalendar calendar =
      SchoolCalendar.ofYears(List.of(SchoolYear2025.calendar(), SchoolYear2025.next()));
  private final List<LessonEntry> entries = new ArrayList<>();
  private final List<ExcuseRequest> requests = new ArrayList<>();
  private final List<SchoolDecision> decisions = new ArrayList<>();
  private final List<TakenMeasure> measures = new ArrayList<>();
  private final List<KnownFact> facts = new ArrayList<>();
  private Optional<LocalDate> born = Optional.of(LocalDate.of(2012, 6, 1));
  private Timetable timetable = SchoolYear2025.timetable();

  private StudentCase() {}

  public static StudentCase minor() {
    return new StudentCase();
  }

  public static StudentCase adult() {
    return new StudentCase().born(LocalDate.of(2007, 3, 1));
  }

  /** A student whose birth date nobody gave. */
  public static StudentCase ofUnknownAge() {
    StudentCase student = new StudentCase();
    student.born = Optional.empty();
    return student;
  }

  public StudentCase born(LocalDate date) {
    born = Optional.of(date);
    return this;
  }

  /** A day with fewer lessons than others, the first so many; none for a day without lessons. */
  public StudentCase dayOfLessons(LocalDate day, int lessons) {
    List<TimetabledLesson> shorter = timetable.lessons(day).subList(0, lessons);
    Map<LocalDate, List<TimetabledLesson>> exceptions = new HashMap<>(timetable.exceptions());
    exceptions.put(day, shorter);
    timetable = timetable.withExceptions(exceptions);
    return this;
  }

  public StudentCase timetable(Timetable other) {
    timetable = other;
    return this;
  }

  /** Ill, whole days, and the parent or adult student said so in time, without more. */
  public StudentCase illOnTheirWord(LocalDate from, LocalDate to) {
    return absent(from, to).notice(Ground.ILLNESS, from, to, from.atTime(7, 30));
  }

  /** Ill, whole days, and a notice in time that a medical institution was contacted. */
  public StudentCase illWithMedicalNotice(LocalDate from, LocalDate to) {
    return absent(from, to)
        .notice(Ground.ILLNESS, from, to, from.atTime(7, 30), Statement.MEDICAL_NOTICE);
  }

  /** Away for personal reasons on each of some days, asked for in time. */
  public StudentCase personalDays(LocalDate... days) {
    for (LocalDate day : days) {
      absent(day).notice(Ground.PERSONAL, day, LocalTime.of(7, 30));
    }
    return this;
  }

  /** Lessons of which the e-diary holds a mark. */
  public StudentCase marked(Mark mark, LocalDate day, int... lessons) {
    for (int lesson : lessons) {
      entries.add(new LessonEntry(day, lesson, mark));
    }
    return this;
  }

  /** The commission heard the case. */
  public StudentCase heard(LocalDate on) {
    return taken("17.4", "commission-hearing", on, on.minusMonths(1));
  }

  /** Misses all lessons of the school days of a range. */
  public StudentCase absent(LocalDate from, LocalDate to) {
    from.datesUntil(to.plusDays(1))
        .filter(calendar::isSchoolDay)
        .forEach(
            day -> absentLessons(day, IntStream.rangeClosed(1, LESSONS_A_DAY).toArray()));
    return this;
  }

  public StudentCase absent(LocalDate day) {
    return absent(day, day);
  }

  public StudentCase absentLessons(LocalDate day, int... lessons) {
    return marked(Mark.ABSENT, day, lessons);
  }

  public StudentCase unmarked(LocalDate day, int... lessons) {
    return marked(Mark.UNMARKED, day, lessons);
  }

  /** So many lessons of a month missed without any excuse, from its first school day on, lesson by lesson. */
  public StudentCase unexcused(YearMonth month, int lessons) {
    int left = lessons;
    for (LocalDate day = month.atDay(1); left > 0; day = day.plusDays(1)) {
      for (int lesson = 1;
          calendar.isSchoolDay(day) && lesson <= LESSONS_A_DAY && left > 0;
          lesson++) {
        entries.add(new LessonEntry(day, lesson, Mark.ABSENT));
        left--;
      }
    }
    return this;
  }

  public StudentCase notice(
      Ground ground,
      LocalDate from,
      LocalDate to,
      LocalDateTime received,
      Statement... statements) {
    Role giver = born.map(birth -> birth.plusYears(18).isAfter(from)).orElse(true)
        ? Role.PARENT
        : Role.STUDENT;
    ExcuseRequest.Builder request = builder(ground, from, to);
    request.givenBy(giver).channel(Channel.E_DIARY).receivedAt(received).addStatements(statements);
    return request(request.build());
  }

  public StudentCase notice(
      Ground ground, LocalDate day, LocalTime received, Statement... statements) {
    return notice(ground, day, day, day.atTime(received), statements);
  }

  public ExcuseRequest.Builder builder(Ground ground, LocalDate from, LocalDate to) {
    ExcuseRequest.Builder builder = ExcuseRequest.builder();
    builder.id("N-" + (requests.size() + 1)).ground(ground).from(from).to(to);
    return builder;
  }

  public StudentCase request(ExcuseRequest request) {
    requests.add(request);
    return this;
  }

  public StudentCase decided(LocalDate day, boolean excused, LocalDate on, Integer... lessons) {
    decisions.add(new SchoolDecision(day, day, List.of(lessons), excused, on, Role.CLASS_TEACHER));
    return this;
  }

  public StudentCase taken(String clause, String act, LocalDate on, LocalDate forPeriodOf) {
    measures.add(TakenMeasure.of(Clause.of(clause), Act.of(act), on).withForPeriodOf(forPeriodOf));
    return this;
  }

  public StudentCase fact(String fact, Truth value) {
    facts.add(KnownFact.of(fact, value));
    return this;
  }

  public AttendanceFacts facts() {
    return AttendanceFacts.builder()
        .student(StudentProfile.builder().birthDate(born).build())
        .addCalendar(SchoolYear2025.calendar(), SchoolYear2025.next())
        .timetable(timetable)
        .absences(AbsenceLog.of(entries))
        .addAllRequests(requests)
        .addAllSchoolDecisions(decisions)
        .measures(MeasureLog.of(measures))
        .facts(FactLog.of(facts))
        .build();
  }

  public AttendanceDecision decide(LocalDate asOf) {
    return decide(Rukainiai2023.policy(), asOf);
  }

  public AttendanceDecision decide(AttendancePolicy policy, LocalDate asOf) {
    return AttendanceCalculator.of(policy).decide(facts(), asOf);
  }
}
