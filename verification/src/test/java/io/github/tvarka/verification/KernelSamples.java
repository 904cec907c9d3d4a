package io.github.tvarka.verification;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Length;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.LessonTime;
import io.github.tvarka.policy.calendar.MonthSpan;
import io.github.tvarka.policy.calendar.RollingUnit;
import io.github.tvarka.policy.calendar.SchoolBreak;
import io.github.tvarka.policy.calendar.SchoolSession;
import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import io.github.tvarka.policy.calendar.Term;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.calendar.TimetabledLesson;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.citation.RegulationDocument;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.Again;
import io.github.tvarka.policy.condition.AgeIs;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.AnyOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.EveryFurther;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.condition.GradeIs;
import io.github.tvarka.policy.condition.Held;
import io.github.tvarka.policy.condition.HeldBefore;
import io.github.tvarka.policy.condition.InOneSubject;
import io.github.tvarka.policy.condition.Measured;
import io.github.tvarka.policy.condition.Not;
import io.github.tvarka.policy.condition.Share;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.edition.EditionIssue;
import io.github.tvarka.policy.explain.Noun;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.finding.AgainFinding;
import io.github.tvarka.policy.finding.AttributeFinding;
import io.github.tvarka.policy.finding.ChangeFinding;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.DeadlineFinding;
import io.github.tvarka.policy.finding.EveryFinding;
import io.github.tvarka.policy.finding.FactFinding;
import io.github.tvarka.policy.finding.HeldFinding;
import io.github.tvarka.policy.finding.MatchFinding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.PeriodFinding;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.finding.ShareFinding;
import io.github.tvarka.policy.measure.Alternative;
import io.github.tvarka.policy.measure.Lasting;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.EachScope;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.quantity.Percent;
import io.github.tvarka.policy.quantity.Rounding;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.reading.ReadingOption;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.KnownFact;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.text.LocalText;
import io.github.tvarka.policy.truth.Truth;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Samples of the records of policy-core. */
final class KernelSamples {
  static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
  static final LocalDate DAY = LocalDate.of(2025, 9, 12);
  static final DateRange SEPTEMBER = new DateRange(FIRST, LocalDate.of(2025, 9, 30));
  static final Clause CLAUSE = Clause.of("17.3");
  static final Source SOURCE = new Source("school-attendance-2023", "2023-09-01");
  static final Citation CITATION = SOURCE.cite(CLAUSE);
  static final CounterKey UNEXCUSED = CounterKey.of("unexcused-lessons");
  static final CounterKey SCHEDULED = CounterKey.of("scheduled-lessons");
  static final Act TALK = Act.of("talk-with-student");
  static final FactKey EXHAUSTED = FactKey.of("support-exhausted");
  static final LessonSlot SLOT = new LessonSlot(DAY, 3);
  static final Condition MORE_THAN_14 =
      Count.of(UNEXCUSED, Window.CALENDAR_MONTH, Band.moreThan(14));
  static final Need NEEDED = new Need.OfFact(EXHAUSTED);
  static final Alternative OTHERWISE =
      new Alternative(Optional.of(Role.HEAD), Act.of("write-to-parent"), List.of(Role.PARENT));
  static final Measure TALK_WITH_PARENT = Measure.builder()
      .clause(CLAUSE)
      .actor(Role.CLASS_TEACHER)
      .act(TALK)
      .addOrElse(OTHERWISE, Alternative.of(Act.of("call-parent")))
      .addAddressees(Role.STUDENT, Role.PARENT)
      .when(new AgeIs(Band.lessThan(18)))
      .modality(Modality.MUST)
      .lasts(new Lasting(2, Act.of("plan-agreed")))
      .build();
  static final Measure BARE_MEASURE = Measure.builder()
      .actor(Role.HEAD)
      .act(Act.of("refer-to-municipality"))
      .modality(Modality.MAY)
      .build();
  static final Reading READING = new Reading(
      "half-exactly",
      Clause.of("20"),
      text("Ar lygiai pusė yra daugiau nei pusė?", "Is exactly half more than half?"),
      ReadingOption.of("strict", "Ne", "No"),
      List.of(ReadingOption.of("at-least", "Taip", "Yes")));

  private KernelSamples() {}

  static List<Sample> all() {
    return Stream.of(
            calendar(),
            windows(),
            citation(),
            quantity(),
            condition(),
            edition(),
            explain(),
            findings(),
            needs(),
            reading(),
            role(),
            student())
        .flatMap(List::stream)
        .toList();
  }

  static LocalText text(String lt, String en) {
    return LocalText.of(lt, en);
  }

  static SchoolYearCalendar schoolYear() {
    return SchoolYearCalendar.builder()
        .firstDay(FIRST)
        .lastDay(LocalDate.of(2026, 6, 12))
        .addBreaks(new SchoolBreak("autumn", LocalDate.of(2025, 11, 3), LocalDate.of(2025, 11, 9)))
        .addNonSchoolDays(LocalDate.of(2026, 3, 11))
        .addExtraSchoolDays(LocalDate.of(2025, 9, 20))
        .addTerms(new Term(TermKind.HALF_YEAR, 1, FIRST, LocalDate.of(2026, 1, 23)))
        .build();
  }

  static SchoolYearCalendar bareYear() {
    return SchoolYearCalendar.builder()
        .firstDay(LocalDate.of(2026, 9, 1))
        .lastDay(LocalDate.of(2027, 6, 11))
        .build();
  }

  static Timetable timetable() {
    TimetabledLesson maths = new TimetabledLesson(1, Optional.of("maths"));
    TimetabledLesson second = new TimetabledLesson(2, Optional.empty());
    TimetabledLesson third = new TimetabledLesson(3, Optional.of("lithuanian"));
    Timetable.Builder timetable = Timetable.builder()
        .addTimes(time(1, 8, 0, 8, 45), time(2, 8, 55, 9, 40), time(3, 9, 50, 10, 35));
    for (DayOfWeek day : List.of(
        DayOfWeek.MONDAY,
        DayOfWeek.TUESDAY,
        DayOfWeek.WEDNESDAY,
        DayOfWeek.THURSDAY,
        DayOfWeek.FRIDAY)) {
      timetable.putWeek(day, List.of(maths, second, third));
    }
    return timetable
        .putException(LocalDate.of(2025, 9, 19), List.of(maths))
        .putException(LocalDate.of(2025, 9, 20), List.of(second, third))
        .usualKind("lesson")
        .addSessions(new SchoolSession("morning", List.of(1, 2)))
        .build();
  }

  private static LessonTime time(int lesson, int hour, int minute, int endHour, int endMinute) {
    return new LessonTime(lesson, LocalTime.of(hour, minute), LocalTime.of(endHour, endMinute));
  }

  private static List<Sample> calendar() {
    return List.of(
        Sample.of(SEPTEMBER),
        Sample.of(SLOT),
        Sample.of("months", Length.ofMonths(2)),
        Sample.of("week", Length.ofWeeks(1)),
        Sample.of("days", Length.ofDays(30)),
        Sample.of("trimester", Length.untilEndOf(TermKind.TRIMESTER)),
        Sample.of("nine-weeks", Length.untilEndOf(TermKind.of("nine-weeks"))),
        Sample.of("school-year", Length.parse("school-year")),
        Sample.of(time(0, 7, 10, 7, 55)),
        Sample.of(
            "to-the-second",
            new LessonTime(1, LocalTime.of(8, 0, 1), LocalTime.of(8, 45, 0, 500_000_000))),
        Sample.of(new SchoolBreak("autumn", LocalDate.of(2025, 11, 3), LocalDate.of(2025, 11, 9))),
        Sample.of(schoolYear()),
        Sample.of("bare", bareYear()),
        Sample.of(new Term(TermKind.TRIMESTER, 2, FIRST, DAY)),
        Sample.of(TermKind.QUARTER),
        Sample.of(MonthSpan.of(4, 5)),
        Sample.of("single", MonthSpan.of(10)),
        Sample.of(new SchoolSession("morning", List.of(1, 2))),
        Sample.of(timetable()),
        Sample.of(
            "bare",
            Timetable.builder()
                .addTimes(time(1, 8, 0, 8, 45))
                .putWeek(DayOfWeek.MONDAY, List.of())
                .build()),
        Sample.of(new TimetabledLesson(1, Optional.of("maths")).ofKind("consultation")),
        Sample.of("bare", new TimetabledLesson(0, Optional.empty())));
  }

  private static List<Sample> windows() {
    Stream<Window> rolling = Stream.of(RollingUnit.values()).map(unit -> Window.rolling(3, unit));
    Stream<Window> others = Stream.of(
        Window.DAY,
        Window.WEEK,
        Window.CALENDAR_MONTH,
        Window.PREVIOUS_MONTH,
        Window.HALF_YEAR,
        Window.term(TermKind.of("module")),
        Window.SCHOOL_YEAR,
        Window.WHOLE_RECORD,
        Window.SPELL,
        Window.since(TALK));
    return Stream.concat(rolling, others)
        .map(window -> Sample.of(window.toString().replace(':', '-'), window))
        .toList();
  }

  private static List<Sample> citation() {
    return List.of(
        Sample.of(CITATION),
        Sample.of(CLAUSE),
        Sample.of(new HeldClause(CLAUSE, ClauseKind.RULE, "LadderRow", "escalation.ladders[0]")),
        Sample.of(RegulationDocument.builder()
            .key("school-attendance-2023")
            .title(text("Lankomumo tvarka", "Attendance rules"))
            .issuer(text("Direktorius", "The head"))
            .adopted(LocalDate.of(2023, 8, 31))
            .number("V-112")
            .addBasis(text("Švietimo įstatymas", "Education Act"))
            .build()),
        Sample.of(
            "bare",
            RegulationDocument.builder()
                .key("school-attendance-2023")
                .title(text("Lankomumo tvarka", "Attendance rules"))
                .build()),
        Sample.of(SOURCE));
  }

  private static List<Sample> quantity() {
    return List.of(
        Sample.of("closed", Band.between(1, 7)),
        Sample.of(
            "open",
            new Band(
                Optional.empty(),
                Optional.of(Fraction.of(1, 3)),
                Optional.empty(),
                Optional.of(Fraction.of(7)))),
        Sample.of("from-below", Band.atLeast(14)),
        Sample.of("from-above", Band.lessThan(14)),
        Sample.of(UNEXCUSED),
        Sample.of("scoped", UNEXCUSED.in("maths")),
        Sample.of("whole", Fraction.of(14)),
        Sample.of("part", Fraction.of(-1, 3)),
        Sample.of("zero", Fraction.ZERO),
        Sample.of("beyond-int", Fraction.of(123_456_789_012L)),
        Sample.of(Interval.between(3, 5)),
        Sample.of("part", Interval.exactly(Fraction.of(16, 3))),
        Sample.of("whole", Percent.of(50)),
        Sample.of("decimal", Percent.parse("12.50%")),
        Sample.of(Rounding.halfUp(1)));
  }

  private static List<Sample> condition() {
    return List.of(
        Sample.of(Again.once(MORE_THAN_14, Window.CALENDAR_MONTH, Window.SCHOOL_YEAR)),
        Sample.of(new AgeIs(Band.lessThan(16))),
        Sample.of(AllOf.of(MORE_THAN_14, FactIs.of("support-exhausted"))),
        Sample.of(AnyOf.of(new Not(new AgeIs(Band.atLeast(16))), new GradeIs(Band.between(1, 4)))),
        Sample.of("closed", Count.of(UNEXCUSED, Window.CALENDAR_MONTH, Band.between(1, 7))),
        Sample.of(
            "open",
            new Count(
                UNEXCUSED,
                Window.rolling(30, RollingUnit.DAYS),
                Optional.empty(),
                Optional.of(Fraction.of(1, 3)),
                Optional.empty(),
                Optional.of(Fraction.of(7)))),
        Sample.of(FactIs.of("support-exhausted")),
        Sample.of(new GradeIs(Band.between(5, 8))),
        Sample.of("closed", Held.of(TALK, Window.SCHOOL_YEAR, Band.between(1, 3))),
        Sample.of(
            "open",
            new Held(
                TALK,
                Window.since(TALK),
                Optional.empty(),
                Optional.of(Fraction.ZERO),
                Optional.empty(),
                Optional.of(Fraction.of(3)),
                Optional.of(14),
                Optional.of(10),
                Optional.of(HeldBefore.PERIOD))),
        Sample.of(new EveryFurther(10, UNEXCUSED, Window.SCHOOL_YEAR, 20)),
        Sample.of(new Measured(Interval.between(3, 5), List.of(NEEDED))),
        Sample.of(new Not(FactIs.of("support-exhausted"))),
        Sample.of(new InOneSubject(FactIs.of("support-exhausted"))),
        Sample.of(
            "closed",
            new Share(
                UNEXCUSED,
                SCHEDULED,
                Window.CALENDAR_MONTH,
                Optional.of(Percent.of(10)),
                Optional.empty(),
                Optional.of(Percent.parse("12.5%")),
                Optional.empty())),
        Sample.of(
            "open",
            new Share(
                UNEXCUSED,
                SCHEDULED,
                Window.HALF_YEAR,
                Optional.empty(),
                Optional.of(Percent.of(50)),
                Optional.empty(),
                Optional.of(Percent.of(100)))));
  }

  private static List<Sample> edition() {
    return List.of(
        Sample.of(new Edition(
            "2023-09-01",
            LocalDate.of(2023, 9, 1),
            Optional.of(LocalDate.of(2026, 8, 31)),
            Optional.of(LocalDate.of(2023, 8, 31)))),
        Sample.of("bare", Edition.of("2023-09-01", LocalDate.of(2023, 9, 1))),
        Sample.of(new EditionIssue(EditionIssue.Kind.GAP, "2023", "2024", SEPTEMBER)));
  }

  private static List<Sample> explain() {
    Noun lesson = new Noun("pamoka", "pamokos", "pamokų", "lesson", "lessons", "pamokos");
    Map<String, LocalText> labels = new LinkedHashMap<>();
    labels.put("talk-with-student", text("pokalbis su mokiniu", "a talk with the student"));
    labels.put("head", text("direktorius", "the head"));
    return List.of(
        Sample.of(text("Žinutė „ąčęėįšųūž“", "Message \"quoted\"")),
        Sample.of(new Noun("mėnuo", "mėnesiai", "mėnesių", "month", "months", "mėnesio")),
        Sample.of("bare", new Noun("diena", "dienos", "dienų", "day", "days")),
        Sample.of(new Vocabulary(labels, Map.of("lesson", lesson))),
        Sample.of("bare", Vocabulary.EMPTY));
  }

  private static List<Sample> findings() {
    List<Need> needs = List.of(NEEDED);
    Interval unsure = Interval.between(13, 15);
    FactFinding notSaid = new FactFinding(CITATION, Truth.UNKNOWN, EXHAUSTED, needs);
    return List.of(
        Sample.of(new AgainFinding(
            CITATION,
            Truth.UNKNOWN,
            Window.CALENDAR_MONTH,
            Window.SCHOOL_YEAR,
            1,
            List.of(SEPTEMBER),
            List.of(new DateRange(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 31))),
            needs)),
        Sample.of(
            "bare",
            new AgainFinding(
                CITATION,
                Truth.NO,
                Window.CALENDAR_MONTH,
                Window.SCHOOL_YEAR,
                1,
                List.of(),
                List.of(),
                List.of())),
        Sample.of(new AttributeFinding(
            CITATION, Truth.YES, "age", DAY, Optional.of(13), Band.lessThan(16), needs)),
        Sample.of("bare", unknownAge()),
        Sample.of(CompoundFinding.of(
            CITATION,
            CompoundFinding.Operator.ALL_OF,
            List.of(exhausted(), unknownAge(), notSaid))),
        Sample.of("in-one-subject", CompoundFinding.in("music", exhausted())),
        Sample.of("bare", exhaustedNot()),
        Sample.of(new DeadlineFinding(
            CITATION, Truth.NO, Optional.of(DAY.atTime(13, 41)), DAY.atTime(13, 40), needs)),
        Sample.of(
            "bare",
            new DeadlineFinding(
                CITATION, Truth.NO, Optional.empty(), DAY.atTime(23, 59, 59), List.of())),
        Sample.of(new EveryFinding(
            CITATION,
            Truth.UNKNOWN,
            UNEXCUSED,
            10,
            20,
            SEPTEMBER,
            Interval.exactly(1),
            Interval.between(1, 2),
            needs)),
        Sample.of(
            "bare",
            new EveryFinding(
                CITATION,
                Truth.NO,
                UNEXCUSED,
                10,
                0,
                SEPTEMBER,
                Interval.exactly(1),
                Interval.exactly(1),
                List.of())),
        Sample.of(notSaid),
        Sample.of("bare", exhausted()),
        Sample.of(new HeldFinding(
            CITATION,
            Truth.YES,
            TALK,
            Window.SCHOOL_YEAR,
            Optional.of(DAY.plusDays(1)),
            List.of(FIRST, DAY),
            Band.atLeast(2),
            needs)),
        Sample.of(
            "bare",
            new HeldFinding(
                CITATION,
                Truth.NO,
                TALK,
                Window.since(TALK),
                Optional.empty(),
                List.of(),
                Band.atLeast(2),
                List.of())),
        Sample.of(new MatchFinding(
            CITATION,
            Truth.NO,
            "channel",
            List.of("call"),
            List.of("email", "e-diary"),
            List.of(NEEDED))),
        Sample.of(
            "bare",
            new MatchFinding(CITATION, Truth.NO, "channel", List.of(), List.of(), List.of())),
        Sample.of(new ChangeFinding(
            CITATION,
            Truth.NO,
            "learning-level",
            Optional.of(Fraction.of(2)),
            Optional.of(Fraction.of(5, 3)),
            Band.moreThan(0),
            needs)),
        Sample.of(
            "bare",
            new ChangeFinding(
                CITATION,
                Truth.UNKNOWN,
                "learning-level",
                Optional.empty(),
                Optional.empty(),
                Band.moreThan(0),
                List.of())),
        Sample.of(new PeriodFinding(CITATION, Truth.YES, "adaptation", DAY, SEPTEMBER, needs)),
        Sample.of(
            "bare", PeriodFinding.of(CITATION, "adaptation", LocalDate.of(2025, 10, 1), SEPTEMBER)),
        Sample.of(new QuantityFinding(
            CITATION,
            Truth.UNKNOWN,
            UNEXCUSED,
            Window.CALENDAR_MONTH,
            Optional.of(SEPTEMBER),
            unsure,
            Band.moreThan(14),
            needs)),
        Sample.of(
            "bare",
            new QuantityFinding(
                CITATION,
                Truth.NO,
                UNEXCUSED,
                Window.since(TALK),
                Optional.empty(),
                Interval.exactly(0),
                Band.moreThan(14),
                List.of())),
        Sample.of(new ShareFinding(
            CITATION,
            Truth.UNKNOWN,
            UNEXCUSED,
            SCHEDULED,
            Window.CALENDAR_MONTH,
            Optional.of(SEPTEMBER),
            unsure,
            Fraction.of(28),
            Band.moreThan(0),
            needs)),
        Sample.of(
            "bare",
            new ShareFinding(
                CITATION,
                Truth.NO,
                UNEXCUSED,
                SCHEDULED,
                Window.HALF_YEAR,
                Optional.empty(),
                Interval.exactly(Fraction.of(1, 3)),
                Fraction.ZERO,
                Band.moreThan(0),
                List.of())));
  }

  static AttributeFinding unknownAge() {
    return new AttributeFinding(
        CITATION, Truth.UNKNOWN, "age", DAY, Optional.empty(), Band.lessThan(16), List.of());
  }

  static FactFinding exhausted() {
    return new FactFinding(CITATION, Truth.YES, EXHAUSTED, List.of());
  }

  private static CompoundFinding exhaustedNot() {
    return CompoundFinding.of(CITATION, CompoundFinding.Operator.NOT, List.of(exhausted()));
  }

  private static List<Sample> needs() {
    List<LessonSlot> lessons = List.of(SLOT, new LessonSlot(DAY, 4));
    return List.of(
        Sample.of(new Need.OfFact(EXHAUSTED)),
        Sample.of(new Need.OfLessonMarks(lessons)),
        Sample.of(new Need.OfSchoolDecision(lessons)),
        Sample.of(new Need.OfNotice(lessons)),
        Sample.of(new Need.OfSubject(lessons)),
        Sample.of(new Need.OfLessonKind(lessons)),
        Sample.of(new Need.OfSession(lessons)),
        Sample.of(new Need.OfAttribute("birthDate")),
        Sample.of(new Need.OfTerm(TermKind.HALF_YEAR, DAY)),
        Sample.of(new Need.OfObservation("cooperating-parents", "school-a")),
        Sample.of(new Need.OfEntries("assessment", "mathematics", List.of(DAY))),
        Sample.of(
            new Need.OfPeriodEntry("learning-level", "mathematics", Role.STUDENT, SEPTEMBER)));
  }

  private static List<Sample> reading() {
    return List.of(
        Sample.of(READING),
        Sample.of(ReadingChoices.DEFAULTS.with("half-exactly", "at-least").with("spell", "month")),
        Sample.of("bare", ReadingChoices.DEFAULTS),
        Sample.of(ReadingOption.of("strict", "Ne", "No")));
  }

  private static List<Sample> role() {
    return List.of(
        Sample.of(TALK),
        Sample.of(new Lasting(2, TALK)),
        Sample.of(OTHERWISE),
        Sample.of("bare", Alternative.of(TALK)),
        Sample.of(TALK_WITH_PARENT.withEach(EachScope.SUBJECT)),
        Sample.of("considered", BARE_MEASURE.withModality(Modality.CONSIDER)),
        Sample.of("once", TALK_WITH_PARENT),
        Sample.of("bare", BARE_MEASURE),
        Sample.of(Role.CLASS_TEACHER));
  }

  private static List<Sample> student() {
    KnownFact since = new KnownFact(EXHAUSTED, Truth.UNKNOWN, Optional.of(DAY));
    KnownFact always = KnownFact.of("support-exhausted", Truth.YES);
    return List.of(
        Sample.of(EXHAUSTED),
        Sample.of(FactLog.of(List.of(always, since))),
        Sample.of("bare", FactLog.EMPTY),
        Sample.of(since),
        Sample.of("bare", always),
        Sample.of(StudentProfile.builder()
            .birthDate(LocalDate.of(2012, 6, 1))
            .grade(7)
            .enrolled(SEPTEMBER)
            .build()),
        Sample.of("bare", StudentProfile.UNKNOWN));
  }
}
