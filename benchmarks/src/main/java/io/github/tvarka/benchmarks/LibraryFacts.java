package io.github.tvarka.benchmarks;

import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.escalation.MeasureLog;
import io.github.tvarka.attendance.escalation.TakenMeasure;
import io.github.tvarka.attendance.excuse.ExcuseRequest;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.excuse.Statement;
import io.github.tvarka.attendance.notice.Channel;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.KnownFact;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Tells the library of a student of the cohort. */
final class LibraryFacts {
  private static final List<Ground> GROUNDS =
      List.of(Ground.ILLNESS, Ground.PERSONAL, Ground.FORCE_MAJEURE);

  private final Cohort cohort;

  LibraryFacts(Cohort cohort) {
    this.cohort = cohort;
  }

  List<AttendanceFacts> all() {
    return IntStream.range(0, cohort.size()).mapToObj(this::of).toList();
  }

  AttendanceFacts of(int student) {
    SchoolYear year = cohort.year();
    LocalDate born = SchoolYear.date(cohort.adultFrom()[student]).minusYears(18);
    AttendanceFacts.Builder facts = AttendanceFacts.builder();
    facts
        .student(StudentProfile.builder().birthDate(born).build())
        .addCalendar(year.calendar)
        .timetable(year.timetable)
        .absences(AbsenceLog.of(entries(student)))
        .addAllRequests(requests(student));
    int hearing = cohort.hearing()[student];
    if (hearing >= 0) {
      LocalDate on = SchoolYear.date(hearing);
      facts.measures(MeasureLog.of(
          List.of(TakenMeasure.of(Clause.of("17.4"), Act.of("commission-hearing"), on))));
    }
    int support = cohort.supportExhausted()[student];
    if (support != Cohort.UNKNOWN) {
      Truth value = Truth.of(support == Cohort.YES);
      facts.facts(FactLog.of(List.of(KnownFact.of("support-exhausted", value))));
    }
    return facts.build();
  }

  private List<LessonEntry> entries(int student) {
    List<LessonEntry> entries = new ArrayList<>();
    for (int i = cohort.firstDay()[student]; i < cohort.firstDay()[student + 1]; i++) {
      int day = cohort.days()[i];
      LocalDate date = cohort.year().dates[Cohort.ordinal(day)];
      lessons(Cohort.missed(day))
          .forEach(lesson -> entries.add(new LessonEntry(date, lesson, Mark.ABSENT)));
      lessons(Cohort.unmarked(day))
          .forEach(lesson -> entries.add(new LessonEntry(date, lesson, Mark.UNMARKED)));
    }
    return entries;
  }

  private static List<Integer> lessons(int bits) {
    return IntStream.rangeClosed(1, 7)
        .filter(lesson -> (bits >>> lesson - 1 & 1) == 1)
        .boxed()
        .toList();
  }

  private List<ExcuseRequest> requests(int student) {
    List<ExcuseRequest> requests = new ArrayList<>();
    for (int i = cohort.firstRequest()[student]; i < cohort.firstRequest()[student + 1]; i++) {
      // The name keeps the order of requests that came in one minute.
      requests.add(request("%04d".formatted(requests.size()), cohort.requests()[i]));
    }
    return requests;
  }

  private ExcuseRequest request(String id, long packed) {
    ExcuseRequest.Builder request = ExcuseRequest.builder();
    request
        .id(id)
        .ground(GROUNDS.get(Cohort.ground(packed)))
        .from(cohort.year().dates[Cohort.from(packed)])
        .to(cohort.year().dates[Cohort.to(packed)]);
    if (Cohort.lessons(packed) != Cohort.ALL_LESSONS) {
      request.lessons(lessons(Cohort.lessons(packed)));
    }
    if (Cohort.medical(packed)) {
      request.addStatements(Statement.MEDICAL_NOTICE);
    }
    if (Cohort.transport(packed)) {
      return request
          .addStatements(Statement.SCHOOL_TRANSPORT)
          .givenBy(Role.SCHOOL)
          .build();
    }
    request
        .givenBy(Cohort.byStudent(packed) ? Role.STUDENT : Role.PARENT)
        .channel(Cohort.channel(packed) ? Channel.E_DIARY : Channel.CALL)
        .receivedAt(SchoolYear.moment(Cohort.received(packed)));
    return request.build();
  }
}
