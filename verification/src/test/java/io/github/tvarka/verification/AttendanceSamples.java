package io.github.tvarka.verification;

import static io.github.tvarka.verification.KernelSamples.BARE_MEASURE;
import static io.github.tvarka.verification.KernelSamples.CITATION;
import static io.github.tvarka.verification.KernelSamples.CLAUSE;
import static io.github.tvarka.verification.KernelSamples.DAY;
import static io.github.tvarka.verification.KernelSamples.EXHAUSTED;
import static io.github.tvarka.verification.KernelSamples.FIRST;
import static io.github.tvarka.verification.KernelSamples.MORE_THAN_14;
import static io.github.tvarka.verification.KernelSamples.NEEDED;
import static io.github.tvarka.verification.KernelSamples.READING;
import static io.github.tvarka.verification.KernelSamples.SCHEDULED;
import static io.github.tvarka.verification.KernelSamples.SEPTEMBER;
import static io.github.tvarka.verification.KernelSamples.SLOT;
import static io.github.tvarka.verification.KernelSamples.SOURCE;
import static io.github.tvarka.verification.KernelSamples.TALK;
import static io.github.tvarka.verification.KernelSamples.TALK_WITH_PARENT;
import static io.github.tvarka.verification.KernelSamples.UNEXCUSED;
import static io.github.tvarka.verification.KernelSamples.bareYear;
import static io.github.tvarka.verification.KernelSamples.exhausted;
import static io.github.tvarka.verification.KernelSamples.schoolYear;
import static io.github.tvarka.verification.KernelSamples.text;
import static io.github.tvarka.verification.KernelSamples.timetable;
import static io.github.tvarka.verification.KernelSamples.unknownAge;

import io.github.tvarka.attendance.AttendanceCalculator;
import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.PeriodTally;
import io.github.tvarka.attendance.UnknownCode;
import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LatenessRule;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.absence.PartRule;
import io.github.tvarka.attendance.escalation.DueMeasure;
import io.github.tvarka.attendance.escalation.EscalationDecision;
import io.github.tvarka.attendance.escalation.EscalationPolicy;
import io.github.tvarka.attendance.escalation.Headroom;
import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.escalation.MeasureLog;
import io.github.tvarka.attendance.escalation.OrderedMeasure;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.escalation.Resolution;
import io.github.tvarka.attendance.escalation.RowChange;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.attendance.escalation.TakenMeasure;
import io.github.tvarka.attendance.excuse.Allowance;
import io.github.tvarka.attendance.excuse.AllowanceLimit;
import io.github.tvarka.attendance.excuse.AllowanceTier;
import io.github.tvarka.attendance.excuse.AllowanceUse;
import io.github.tvarka.attendance.excuse.Coverage;
import io.github.tvarka.attendance.excuse.DayUnit;
import io.github.tvarka.attendance.excuse.Effect;
import io.github.tvarka.attendance.excuse.ExcuseDecision;
import io.github.tvarka.attendance.excuse.ExcuseFacts;
import io.github.tvarka.attendance.excuse.ExcuseOutcome;
import io.github.tvarka.attendance.excuse.ExcusePolicy;
import io.github.tvarka.attendance.excuse.ExcuseRequest;
import io.github.tvarka.attendance.excuse.ExcuseVerdict;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.excuse.LimitCounts;
import io.github.tvarka.attendance.excuse.ReachBack;
import io.github.tvarka.attendance.excuse.RefusedDays;
import io.github.tvarka.attendance.excuse.SchoolDecision;
import io.github.tvarka.attendance.excuse.SpellOrder;
import io.github.tvarka.attendance.excuse.Statement;
import io.github.tvarka.attendance.notice.Channel;
import io.github.tvarka.attendance.notice.DayMoment;
import io.github.tvarka.attendance.notice.Deadline;
import io.github.tvarka.attendance.notice.DeadlineFrom;
import io.github.tvarka.attendance.notice.DeadlineUnit;
import io.github.tvarka.attendance.notice.Giver;
import io.github.tvarka.attendance.notice.LateNotice;
import io.github.tvarka.attendance.notice.NoticeDuty;
import io.github.tvarka.attendance.notice.NoticeRule;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.attendance.tally.Addend;
import io.github.tvarka.attendance.tally.AttendanceRecord;
import io.github.tvarka.attendance.tally.Conversion;
import io.github.tvarka.attendance.tally.CountUnit;
import io.github.tvarka.attendance.tally.Counted;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.attendance.tally.LessonState;
import io.github.tvarka.attendance.tally.Metric;
import io.github.tvarka.attendance.tally.RecordedLesson;
import io.github.tvarka.attendance.tally.UnmarkedCounts;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.Provision;
import io.github.tvarka.policy.citation.RegulationDocument;
import io.github.tvarka.policy.condition.AgeIs;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.EachScope;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.KnownFact;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Samples of the records of attendance-core. */
final class AttendanceSamples {
  private static final Deadline SAME_DAY = Deadline.sameDay(DayMoment.LESSONS_END);
  private static final Deadline AFTER_RETURN =
      Deadline.of(3, DeadlineUnit.WORKING_DAY, DeadlineFrom.RETURN, DayMoment.END_OF_DAY);
  private static final Giver PARENT_OF_MINOR =
      new Giver(Role.PARENT, Optional.of(new AgeIs(Band.lessThan(18))));
  private static final Counter PARTLY = Counter.builder()
      .key(UNEXCUSED)
      .unit(CountUnit.SCHOOL_DAY)
      .of(Counted.UNEXCUSED)
      .addGrounds(Ground.ILLNESS)
      .addExceptGrounds(Ground.PERSONAL)
      .addCodes("n")
      .addWholeCodes("U")
      .addSubjects("maths")
      .addKinds("consultation")
      .addSessions("morning")
      .each(EachScope.SUBJECT)
      .part(PartRule.parse("1/2"))
      .metric(Metric.LONGEST_RUN)
      .unmarked(UnmarkedCounts.NOT_COUNTED)
      .conversion(new Conversion(CLAUSE, "school-day", Fraction.of(1, 6)))
      .addPlus(Addend.every(SCHEDULED, 3))
      .waived(2)
      .build();
  private static final TakenMeasure TAKEN =
      new TakenMeasure(CLAUSE, TALK, Optional.of("music"), DAY, FIRST);
  private static final OrderedMeasure ORDERED = new OrderedMeasure(
      CITATION,
      TALK_WITH_PARENT,
      Optional.of("music"),
      Optional.of(DAY),
      Optional.of(DAY.plusMonths(2)));

  private AttendanceSamples() {}

  static List<Sample> all() {
    return Stream.of(
            whole(), absence(), ladders(), outcomes(), allowances(), excuses(), notice(), tally())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Sample> whole() {
    return List.of(
        Sample.of("rukainiai", Rukainiai2023.policy()),
        Sample.of(policy()),
        Sample.of("bare", barePolicy()),
        Sample.of(facts()),
        Sample.of("bare", bareFacts()),
        Sample.of(
            "rukainiai",
            AttendanceCalculator.of(Rukainiai2023.policy())
                .decide(facts().withMeasures(MeasureLog.of(List.of(causes()))), SEPTEMBER.to())),
        Sample.of(
            "bare",
            new AttendanceDecision(
                SOURCE,
                DAY,
                new ExcuseDecision(List.of(), List.of(), List.of(), List.of()),
                List.of(),
                new EscalationDecision(List.of()),
                List.of(),
                List.of())),
        Sample.of(periodTally()),
        Sample.of("bare", new PeriodTally(SEPTEMBER, Map.of())),
        Sample.of(
            new UnknownCode("facts[0].fact", "suport-exhausted", Optional.of("support-exhausted"))),
        Sample.of("bare", new UnknownCode("requests[1].ground", "chess", Optional.empty())),
        Sample.of(new Provision(CLAUSE, ClauseKind.FORM, text("Forma", "A form"))));
  }

  /** A measure that the preset orders. */
  private static TakenMeasure causes() {
    return TAKEN.withAct(Act.of("find-out-causes"));
  }

  private static PeriodTally periodTally() {
    Map<CounterKey, Interval> counts = new LinkedHashMap<>();
    counts.put(UNEXCUSED, Interval.between(3, 5));
    counts.put(SCHEDULED, Interval.exactly(Fraction.of(61, 2)));
    return new PeriodTally(SEPTEMBER, counts);
  }

  private static AttendancePolicy policy() {
    return barePolicy()
        .withVocabulary(new Vocabulary(
            Map.of("plan-agreed", text("sutartas planas", "a plan agreed on")), Map.of()))
        .withReadings(READING)
        .withCounters(
            Counter.UNEXCUSED_LESSONS,
            Counter.SCHEDULED_LESSONS,
            PARTLY.withKey(CounterKey.of("partly")))
        .withProvisions(
            new Provision(CLAUSE, ClauseKind.FORM, text("Forma", "A form")),
            new Provision(READING.clause(), ClauseKind.RULE, text("Pusė", "Half")))
        .withExcuses(new ExcusePolicy(
            notices(),
            List.of(Allowance.of(CLAUSE, Ground.ILLNESS, List.of(tier()))),
            List.of(duty())))
        .withNotices(DutySamples.NOTICES)
        .withLateness(LatenessRule.fromMinutes(CLAUSE, 15))
        .withGrades(Band.between(5, 12))
        .withEscalation(new EscalationPolicy(
            Window.CALENDAR_MONTH, List.of(Ladder.of("unexcused", Resolution.ALL, List.of(row())))))
        .withDuties(DutySamples.DUTY.withActor(Role.HEAD))
        .withForms(DutySamples.FORM);
  }

  private static AttendancePolicy barePolicy() {
    return AttendancePolicy.builder()
        .document(RegulationDocument.builder()
            .key("school-attendance-2023")
            .title(text("Lankomumo tvarka", "Attendance rules"))
            .build())
        .edition(Edition.of("2023-09-01", LocalDate.of(2023, 9, 1)))
        .excuses(new ExcusePolicy(bareNotice(), List.of(), List.of()))
        .escalation(new EscalationPolicy(Window.CALENDAR_MONTH, List.of()))
        .build();
  }

  private static AttendanceFacts facts() {
    List<LessonEntry> entries = new ArrayList<>();
    FIRST.datesUntil(FIRST.plusDays(12)).filter(schoolYear()::isSchoolDay).forEach(day -> {
      for (int lesson = 1; lesson <= 2; lesson++) {
        entries.add(new LessonEntry(day, lesson, Mark.ABSENT));
      }
      entries.add(new LessonEntry(day, 3, Mark.UNMARKED));
    });
    return AttendanceFacts.builder()
        .student(StudentProfile.builder()
            .birthDate(LocalDate.of(2012, 6, 1))
            .grade(7)
            .build())
        .addCalendar(schoolYear(), bareYear())
        .timetable(timetable())
        .absences(AbsenceLog.of(entries))
        .addRequests(illness())
        .addSchoolDecisions(new SchoolDecision(
            LocalDate.of(2025, 9, 5),
            LocalDate.of(2025, 9, 5),
            List.of(1),
            true,
            LocalDate.of(2025, 9, 8),
            Role.CLASS_TEACHER))
        .measures(MeasureLog.of(List.of(TAKEN)))
        .facts(FactLog.of(List.of(KnownFact.of("support-exhausted", Truth.UNKNOWN))))
        .build();
  }

  private static AttendanceFacts bareFacts() {
    return AttendanceFacts.builder()
        .addCalendar(bareYear())
        .timetable(timetable())
        .build();
  }

  private static ExcuseRequest illness() {
    return ExcuseRequest.builder()
        .id("N-1")
        .ground(Ground.ILLNESS)
        .from(FIRST)
        .to(FIRST.plusDays(3))
        .addLessons(1, 2, 3)
        .addStatements(Statement.REASONS_GIVEN, Statement.DOCUMENTS)
        .givenBy(Role.PARENT)
        .channel(Channel.E_DIARY)
        .receivedAt(FIRST.atTime(7, 30))
        .build();
  }

  private static ExcuseRequest bareRequest() {
    return ExcuseRequest.builder()
        .id("N-2")
        .ground(Ground.of("funeral"))
        .from(DAY)
        .to(DAY)
        .givenBy(Role.STUDENT)
        .build();
  }

  private static List<Sample> absence() {
    LessonEntry absent = new LessonEntry(DAY, 3, Mark.ABSENT);
    return List.of(
        Sample.of("bare", absent),
        Sample.of(new LessonEntry(DAY, 1, Mark.LATE, Optional.of(12), Optional.of("v"))),
        Sample.of(AbsenceLog.of(List.of(absent, new LessonEntry(DAY, 2, Mark.UNEXCUSED)))),
        Sample.of("bare", AbsenceLog.EMPTY),
        Sample.of(LatenessRule.fromMinutes(CLAUSE, 15)),
        Sample.of("part", LatenessRule.fromPart(CLAUSE, PartRule.parse("more-than-1/2"))));
  }

  private static LadderRow row() {
    return LadderRow.builder()
        .clause(CLAUSE)
        .label(text("Daugiau nei 14", "More than 14"))
        .appliesTo(new AgeIs(Band.lessThan(16)))
        .when(MORE_THAN_14)
        .addThen(TALK_WITH_PARENT, BARE_MEASURE)
        .addReadings(READING.key())
        .build();
  }

  private static List<Sample> ladders() {
    LadderRow bare = LadderRow.builder().clause(CLAUSE).when(MORE_THAN_14).build();
    Ladder ladder = new Ladder(
        "unexcused",
        Optional.of(Window.SCHOOL_YEAR),
        Optional.of(EachScope.SUBJECT),
        Resolution.LOWEST,
        Optional.of(READING.key()),
        List.of(row()));
    return List.of(
        Sample.of(row()),
        Sample.of("bare", bare),
        Sample.of(ladder),
        Sample.of("bare", Ladder.of("share", Resolution.ALL, List.of(bare))),
        Sample.of(new EscalationPolicy(Window.CALENDAR_MONTH, List.of(ladder))),
        Sample.of(TAKEN),
        Sample.of("bare", TakenMeasure.of(CLAUSE, TALK, DAY)),
        Sample.of(MeasureLog.of(List.of(TAKEN))),
        Sample.of("bare", MeasureLog.EMPTY),
        Sample.of(ORDERED),
        Sample.of(
            "bare",
            new OrderedMeasure(
                CITATION, BARE_MEASURE, Optional.empty(), Optional.empty(), Optional.empty())),
        Sample.of(new Headroom(CITATION, Optional.of("music"), 3, true, Optional.of(DAY))),
        Sample.of("bare", new Headroom(CITATION, Optional.empty(), 3, false, Optional.empty())));
  }

  private static List<Sample> outcomes() {
    RowOutcome yields = new RowOutcome.Yields(Clause.of("17.1"), Optional.of(READING.key()));
    RowDecision row = new RowDecision(
        CITATION, "unexcused", Optional.of("music"), yields, exhausted(), List.of(READING.key()));
    PeriodDecision period = new PeriodDecision(
        Optional.of(Window.CALENDAR_MONTH), SEPTEMBER, List.of(row), List.of(TAKEN));
    return List.of(
        Sample.of(new RowOutcome.Holds(List.of(ORDERED), true)),
        Sample.of("bare", new RowOutcome.Holds(List.of(), false)),
        Sample.of(new RowOutcome.NotYetKnown(List.of(NEEDED), List.of(ORDERED))),
        Sample.of("bare", new RowOutcome.NotYetKnown(List.of(NEEDED), List.of())),
        Sample.of(new RowOutcome.Yields(Clause.of("17.1"), Optional.of(READING.key()))),
        Sample.of("bare", new RowOutcome.Yields(Clause.of("17.1"), Optional.empty())),
        Sample.of(new RowOutcome.Conflicts(
            List.of(Clause.of("17.1"), Clause.of("17.2")), List.of(ORDERED))),
        Sample.of("bare", new RowOutcome.Conflicts(List.of(Clause.of("17.1")), List.of())),
        Sample.of(new RowOutcome.DoesNotHold()),
        Sample.of(new RowOutcome.NotApplicable()),
        Sample.of(row),
        Sample.of(
            "bare",
            new RowDecision(
                CITATION,
                "unexcused",
                Optional.empty(),
                new RowOutcome.DoesNotHold(),
                exhausted(),
                List.of())),
        Sample.of(new RowChange(SEPTEMBER, Optional.of(row), Optional.of(row))),
        Sample.of("begun", new RowChange(SEPTEMBER, Optional.empty(), Optional.of(row))),
        Sample.of("ended", new RowChange(SEPTEMBER, Optional.of(row), Optional.empty())),
        Sample.of(new DueMeasure(SEPTEMBER, CLAUSE, ORDERED)),
        Sample.of(period),
        Sample.of("bare", new PeriodDecision(Optional.empty(), SEPTEMBER, List.of(), List.of())),
        Sample.of(new EscalationDecision(List.of(period))),
        Sample.of("bare", new EscalationDecision(List.of())));
  }

  private static final RefusedDays REFUSED = new RefusedDays(false, List.of(READING.key()));

  private static AllowanceLimit limit() {
    return new AllowanceLimit(
        Optional.of(CLAUSE),
        21,
        DayUnit.SCHOOL_DAY,
        Window.HALF_YEAR,
        Optional.of(true),
        Optional.of(LimitCounts.TIER),
        List.of(),
        Optional.of(AllowanceLimit.of(14, DayUnit.CALENDAR_DAY, Window.term(TermKind.TRIMESTER))),
        List.of(READING.key()));
  }

  private static AllowanceTier tier() {
    return AllowanceTier.builder()
        .clause(CLAUSE)
        .appliesTo(new AgeIs(Band.lessThan(18)))
        .effect(Effect.LEFT_TO_SCHOOL)
        .coverage(Coverage.WHOLE_DAYS)
        .spell(SpellOrder.FIRST_IN_MONTH)
        .addStatements(Statement.MEDICAL_NOTICE)
        .withoutNotice(false)
        .reachesBack(ReachBack.of(3, Window.HALF_YEAR))
        .notConsecutive(true)
        .besideBreak(true)
        .addLimits(limit())
        .approver(Role.HEAD)
        .approverClause(Clause.of("9.2"))
        .addReadings(READING.key())
        .build();
  }

  private static List<Sample> allowances() {
    AllowanceTier bare =
        AllowanceTier.builder().clause(CLAUSE).approver(Role.CLASS_TEACHER).build();
    Allowance allowance = new Allowance(
        CLAUSE,
        Ground.ILLNESS,
        Optional.of(notices()),
        List.of(tier(), bare),
        Optional.of(Window.CALENDAR_MONTH),
        Optional.of(REFUSED),
        List.of("month-end"));
    return List.of(
        Sample.of(limit()),
        Sample.of("bare", AllowanceLimit.of(3, DayUnit.SCHOOL_DAY, Window.HALF_YEAR)),
        Sample.of(
            "together",
            AllowanceLimit.of(6, DayUnit.HOUR, Window.SCHOOL_YEAR)
                .withTogether(Ground.PERSONAL, Ground.of("sport"))),
        Sample.of(ReachBack.of(3, Window.SPELL)),
        Sample.of("bare", ReachBack.ofMonth(5)),
        Sample.of(tier()),
        Sample.of("not-consecutive", bare.withNotConsecutive(true)),
        Sample.of("bare", bare),
        Sample.of(allowance),
        Sample.of(REFUSED),
        Sample.of("bare", new RefusedDays(true, List.of())),
        Sample.of(SpellOrder.AGAIN_IN_MONTH),
        Sample.of("half-year", SpellOrder.firstIn(Window.HALF_YEAR)),
        Sample.of("bare", Allowance.of(CLAUSE, Ground.PERSONAL, List.of(bare))),
        Sample.of(new AllowanceUse(
            CITATION,
            Ground.PERSONAL,
            DayUnit.SCHOOL_DAY,
            Window.HALF_YEAR,
            SEPTEMBER,
            Fraction.of(3, 2),
            Fraction.of(1))),
        Sample.of(new ExcusePolicy(notices(), List.of(allowance), List.of(duty()))),
        Sample.of("bare", new ExcusePolicy(bareNotice(), List.of(), List.of())));
  }

  private static List<Sample> excuses() {
    SchoolDecision decision = new SchoolDecision(
        DAY, DAY.plusDays(2), List.of(1, 2), false, DAY.plusDays(3), Role.CLASS_TEACHER);
    ExcuseVerdict verdict = new ExcuseVerdict(
        DAY,
        List.of(1, 2),
        new ExcuseOutcome.Excused(CITATION, Role.CLASS_TEACHER),
        Optional.of("N-1"),
        Optional.of(Ground.ILLNESS),
        List.of(exhausted()),
        List.of(unknownAge()),
        List.of("whole-days"));
    AllowanceUse use = new AllowanceUse(
        CITATION,
        Ground.ILLNESS,
        DayUnit.CALENDAR_DAY,
        Window.SPELL,
        SEPTEMBER,
        Fraction.of(21),
        Fraction.ZERO);
    return List.of(
        Sample.of(new ExcuseOutcome.Excused(CITATION, Role.CLASS_TEACHER)),
        Sample.of(new ExcuseOutcome.NotExcused()),
        Sample.of(new ExcuseOutcome.LeftToSchool(CITATION, Role.HEAD)),
        Sample.of(new ExcuseOutcome.NotYetKnown(List.of(NEEDED))),
        Sample.of(new ExcuseOutcome.SettledBySchool(true, Role.HEAD, DAY)),
        Sample.of(decision),
        Sample.of("bare", new SchoolDecision(DAY, DAY, List.of(), true, DAY, Role.HEAD)),
        Sample.of(illness()),
        Sample.of("bare", bareRequest()),
        Sample.of(verdict),
        Sample.of(
            "bare",
            new ExcuseVerdict(
                DAY,
                List.of(1),
                new ExcuseOutcome.NotExcused(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of())),
        Sample.of(new ExcuseDecision(
            List.of(verdict), List.of(SLOT), List.of(new LessonSlot(DAY, 4)), List.of(use))),
        Sample.of("bare", new ExcuseDecision(List.of(), List.of(), List.of(), List.of())),
        Sample.of(new ExcuseFacts(
            StudentProfile.UNKNOWN,
            SchoolCalendar.ofYears(List.of(bareYear(), schoolYear())),
            timetable(),
            AbsenceLog.EMPTY,
            List.of(illness(), bareRequest()),
            List.of(decision),
            FactLog.EMPTY)),
        Sample.of(Ground.ILLNESS),
        Sample.of(Statement.MEDICAL_NOTICE));
  }

  private static NoticeRule notices() {
    return new NoticeRule(
        CLAUSE,
        List.of(PARENT_OF_MINOR, new Giver(Role.STUDENT, Optional.empty())),
        List.of(Channel.E_DIARY, Channel.CALL),
        SAME_DAY,
        Optional.of(EXHAUSTED),
        Optional.of(AFTER_RETURN),
        LateNotice.DOES_NOT_EXCUSE,
        List.of(READING.key()));
  }

  private static NoticeRule bareNotice() {
    return new NoticeRule(
        CLAUSE,
        List.of(new Giver(Role.PARENT, Optional.empty())),
        List.of(),
        SAME_DAY,
        Optional.empty(),
        Optional.empty(),
        LateNotice.LEFT_TO_SCHOOL,
        List.of());
  }

  private static NoticeDuty duty() {
    return new NoticeDuty(
        CLAUSE,
        PARENT_OF_MINOR,
        List.of(Channel.E_DIARY, Channel.PHONE_MESSAGE),
        SAME_DAY,
        Optional.of(EXHAUSTED),
        Optional.of(AFTER_RETURN));
  }

  private static List<Sample> notice() {
    return List.of(
        Sample.of(Channel.PHONE_MESSAGE),
        Sample.of("lessons-begin", DayMoment.LESSONS_BEGIN),
        Sample.of("lessons-end", DayMoment.LESSONS_END),
        Sample.of("end-of-day", DayMoment.END_OF_DAY),
        Sample.of("clock", new DayMoment(DayMoment.Kind.CLOCK, Optional.of(LocalTime.of(9, 0)))),
        Sample.of(AFTER_RETURN),
        Sample.of("bare", SAME_DAY),
        Sample.of(PARENT_OF_MINOR),
        Sample.of("bare", new Giver(Role.STUDENT, Optional.empty())),
        Sample.of(duty()),
        Sample.of(
            "bare",
            new NoticeDuty(
                CLAUSE, PARENT_OF_MINOR, List.of(), SAME_DAY, Optional.empty(), Optional.empty())),
        Sample.of(notices()),
        Sample.of("bare", bareNotice()));
  }

  private static List<Sample> tally() {
    RecordedLesson lesson = new RecordedLesson(
        SLOT,
        Optional.of("maths"),
        Optional.of("consultation"),
        LessonState.LEFT_TO_SCHOOL,
        Optional.of(Ground.PERSONAL),
        Optional.of("n"),
        Optional.of(12),
        List.of(NEEDED));
    RecordedLesson bare = new RecordedLesson(
        SLOT,
        Optional.empty(),
        Optional.empty(),
        LessonState.UNEXCUSED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
    return List.of(
        Sample.of(lesson),
        Sample.of("bare", bare),
        Sample.of(new AttendanceRecord(List.of(lesson))),
        Sample.of(Addend.every(SCHEDULED, 3)),
        Sample.of("weighted", Addend.weighted(SCHEDULED, Fraction.of(1, 3))),
        Sample.of(new Conversion(CLAUSE, "school-day", Fraction.of(1, 6))),
        Sample.of("any", PartRule.ANY),
        Sample.of("whole", PartRule.WHOLE),
        Sample.of("half", PartRule.parse("1/2")),
        Sample.of("more", PartRule.parse("more-than-1/2")),
        Sample.of(PARTLY),
        Sample.of("bare", Counter.SCHEDULED_LESSONS));
  }
}
