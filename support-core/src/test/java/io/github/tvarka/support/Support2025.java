package io.github.tvarka.support;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolBreak;
import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import io.github.tvarka.policy.calendar.Term;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.KnownFact;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.support.student.DoneAct;
import io.github.tvarka.support.student.LevelName;
import io.github.tvarka.support.student.StudentFacts;
import io.github.tvarka.support.student.SubjectStanding;
import io.github.tvarka.support.student.TimesAway;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A student of the school years 2025-2026 and 2026-2027, told in sentences. Immutable. */
public record Support2025(
    Optional<Integer> grade,
    Optional<DateRange> enrolled,
    List<KnownFact> facts,
    List<SubjectStanding> subjects,
    Optional<TimesAway> away,
    List<DoneAct> done) {

  public static Support2025 student() {
    return new Support2025(
        Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty(), List.of());
  }

  public static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  public static DateRange days(String from, String to) {
    return DateRange.of(day(from), day(to));
  }

  public static SchoolYearCalendar calendar() {
    return SchoolYearCalendar.builder()
        .firstDay(day("2025-09-01"))
        .lastDay(day("2026-06-12"))
        .addBreaks(
            new SchoolBreak("autumn", day("2025-11-03"), day("2025-11-09")),
            new SchoolBreak("christmas", day("2025-12-24"), day("2026-01-04")),
            new SchoolBreak("winter", day("2026-02-16"), day("2026-02-22")),
            new SchoolBreak("spring", day("2026-03-30"), day("2026-04-05")))
        .addNonSchoolDays(day("2026-03-11"), day("2026-04-06"), day("2026-05-01"))
        .addTerms(
            new Term(TermKind.TRIMESTER, 1, day("2025-09-01"), day("2025-11-28")),
            new Term(TermKind.TRIMESTER, 2, day("2025-12-01"), day("2026-03-13")),
            new Term(TermKind.TRIMESTER, 3, day("2026-03-16"), day("2026-06-12")))
        .build();
  }

  public static SchoolYearCalendar next() {
    return SchoolYearCalendar.builder()
        .firstDay(day("2026-09-01"))
        .lastDay(day("2027-06-11"))
        .build();
  }

  public static SchoolYearCalendar leapYear() {
    return SchoolYearCalendar.builder()
        .firstDay(day("2023-09-01"))
        .lastDay(day("2024-06-14"))
        .build();
  }

  public Support2025 inGrade(int number) {
    return new Support2025(Optional.of(number), enrolled, facts, subjects, away, done);
  }

  public Support2025 enrolled(String from, String to) {
    return new Support2025(grade, Optional.of(days(from, to)), facts, subjects, away, done);
  }

  public Support2025 with(KnownFact fact) {
    return new Support2025(grade, enrolled, more(facts, fact), subjects, away, done);
  }

  public Support2025 said(String fact) {
    return with(KnownFact.of(fact, Truth.YES));
  }

  public Support2025 denied(String fact) {
    return with(KnownFact.of(fact, Truth.NO));
  }

  public Support2025 saidSince(String fact, String since) {
    return with(new KnownFact(FactKey.of(fact), Truth.YES, Optional.of(day(since))));
  }

  public Support2025 with(SubjectStanding standing) {
    return new Support2025(grade, enrolled, facts, more(subjects, standing), away, done);
  }

  public Support2025 in(String subject, LevelName level, Truth progress) {
    return with(SubjectStanding.of(subject, level, progress));
  }

  public Support2025 neverAway() {
    return new Support2025(grade, enrolled, facts, subjects, Optional.of(TimesAway.NONE), done);
  }

  public Support2025 away(String from, String to) {
    List<DateRange> times = more(away.map(TimesAway::stretches).orElse(List.of()), days(from, to));
    return new Support2025(
        grade, enrolled, facts, subjects, Optional.of(TimesAway.of(times)), done);
  }

  public Support2025 did(String act, String on) {
    return new Support2025(
        grade, enrolled, facts, subjects, away, more(done, DoneAct.of(act, day(on))));
  }

  private static <T> List<T> more(List<T> list, T element) {
    List<T> longer = new ArrayList<>(list);
    longer.add(element);
    return List.copyOf(longer);
  }

  public StudentFacts known() {
    return known(List.of(calendar(), next()));
  }

  public StudentFacts known(List<SchoolYearCalendar> calendars) {
    StudentProfile.Builder profile = StudentProfile.builder();
    profile.grade(grade).enrolled(enrolled);
    return StudentFacts.builder()
        .addAllCalendar(calendars)
        .profile(profile.build())
        .facts(FactLog.of(facts))
        .addAllSubjects(subjects)
        .away(away)
        .addAllDone(done)
        .build();
  }

  public ConditionContext on(String iso) {
    return known().on(day(iso));
  }
}
