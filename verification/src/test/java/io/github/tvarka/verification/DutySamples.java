package io.github.tvarka.verification;

import static io.github.tvarka.verification.KernelSamples.CITATION;
import static io.github.tvarka.verification.KernelSamples.CLAUSE;
import static io.github.tvarka.verification.KernelSamples.DAY;
import static io.github.tvarka.verification.KernelSamples.EXHAUSTED;
import static io.github.tvarka.verification.KernelSamples.FIRST;
import static io.github.tvarka.verification.KernelSamples.MORE_THAN_14;
import static io.github.tvarka.verification.KernelSamples.NEEDED;
import static io.github.tvarka.verification.KernelSamples.READING;
import static io.github.tvarka.verification.KernelSamples.SEPTEMBER;
import static io.github.tvarka.verification.KernelSamples.SLOT;
import static io.github.tvarka.verification.KernelSamples.SOURCE;
import static io.github.tvarka.verification.KernelSamples.TALK;
import static io.github.tvarka.verification.KernelSamples.UNEXCUSED;
import static io.github.tvarka.verification.KernelSamples.exhausted;
import static io.github.tvarka.verification.KernelSamples.timetable;

import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.form.ExplanationCheck;
import io.github.tvarka.attendance.form.ExplanationForm;
import io.github.tvarka.attendance.form.FormPart;
import io.github.tvarka.attendance.form.Signature;
import io.github.tvarka.attendance.form.Signer;
import io.github.tvarka.attendance.form.StudentExplanation;
import io.github.tvarka.attendance.notice.Channel;
import io.github.tvarka.attendance.notice.ChannelRule;
import io.github.tvarka.attendance.notice.DutyDecision;
import io.github.tvarka.attendance.notice.Giver;
import io.github.tvarka.attendance.notice.NoticeDecision;
import io.github.tvarka.attendance.notice.NoticeFacts;
import io.github.tvarka.attendance.notice.NoticeOutcome;
import io.github.tvarka.attendance.notice.NoticePolicy;
import io.github.tvarka.attendance.notice.ReceivedNotice;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.duty.DatedDuty;
import io.github.tvarka.policy.duty.DoneDuty;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyDue;
import io.github.tvarka.policy.duty.DutyEvent;
import io.github.tvarka.policy.duty.DutyLog;
import io.github.tvarka.policy.duty.DutySchedule;
import io.github.tvarka.policy.duty.DutyState;
import io.github.tvarka.policy.duty.DutyStatus;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.duty.LaterDue;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.KnownFact;
import io.github.tvarka.policy.truth.Truth;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Samples of duties, of notices that are due, and of forms. */
final class DutySamples {
  private static final LaterDue LATER = new LaterDue(EXHAUSTED, DutyDue.ofSchoolDays(3));
  static final Duty DUTY = Duty.builder()
      .clause(CLAUSE)
      .actor(Role.CLASS_TEACHER)
      .act(TALK)
      .addAddressees(Role.PARENT)
      .modality(Modality.MUST)
      .when(MORE_THAN_14)
      .trigger(DutyTrigger.OnEvent.of("lesson-missed"))
      .due(DutyDue.SAME_DAY)
      .later(LATER)
      .addChannels("e-diary")
      .addReadings(READING.key())
      .build();
  private static final Duty BARE = Duty.builder()
      .clause(CLAUSE)
      .actor(Role.HEAD)
      .act(TALK)
      .modality(Modality.MAY)
      .trigger(DutyTrigger.Standing.ALWAYS)
      .due(DutyDue.NO_DATE)
      .build();
  private static final DoneDuty DONE = new DoneDuty(CLAUSE, Role.CLASS_TEACHER, TALK, DAY, FIRST);
  private static final ChannelRule CHANNELS =
      new ChannelRule(Clause.of("19"), List.of(CLAUSE), List.of(Channel.E_DIARY, Channel.CALL));

  static final NoticePolicy NOTICES = new NoticePolicy(
      List.of(new Giver(Role.PARENT, Optional.empty())), List.of(DUTY), List.of(CHANNELS));
  private static final Signer SIGNER = new Signer(Role.PARENT, Optional.of(MORE_THAN_14));
  static final ExplanationForm FORM = new ExplanationForm(
      CLAUSE,
      UNEXCUSED,
      List.of(FormPart.CLASS, FormPart.REASONS),
      List.of(SIGNER),
      List.of(READING.key()));

  private DutySamples() {}

  static List<Sample> all() {
    return Stream.of(duties(), dates(), triggers(), notices(), outcomes(), forms())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Sample> duties() {
    Stream<Sample> dues = Stream.of(DutyDue.Kind.values())
        .filter(kind -> kind != DutyDue.Kind.SCHOOL_DAYS && kind != DutyDue.Kind.CALENDAR_DAYS)
        .map(kind -> new DutyDue(kind, 0))
        .map(due -> Sample.of(due.toString(), due));
    Stream<Sample> others = Stream.of(
        Sample.of("3-school-days", DutyDue.ofSchoolDays(3)),
        Sample.of("10-calendar-days", DutyDue.ofCalendarDays(10)),
        Sample.of(LATER),
        Sample.of(DUTY),
        Sample.of("bare", BARE),
        Sample.of(DONE),
        Sample.of(DutyEvent.of("lesson-missed")));
    return Stream.concat(dues, others).toList();
  }

  private static List<Sample> dates() {
    DatedDuty dated = new DatedDuty(
        DUTY, Optional.of(SEPTEMBER), Optional.of(FIRST), Optional.of(DAY), List.of(NEEDED));
    DatedDuty bare =
        new DatedDuty(BARE, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    return List.of(
        Sample.of(dated),
        Sample.of("bare", bare),
        Sample.of(new DutyStatus(dated, DutyState.DONE, Optional.of(DAY), 2)),
        Sample.of("bare", new DutyStatus(bare, DutyState.STANDING, Optional.empty(), 0)),
        Sample.of(new DutyLog(List.of(DONE), List.of(Role.PARENT))),
        Sample.of("bare", DutyLog.of(List.of())),
        Sample.of(new DutySchedule(SEPTEMBER, List.of(dated, bare))),
        Sample.of("bare", new DutySchedule(SEPTEMBER, List.of())));
  }

  private static List<Sample> triggers() {
    return List.of(
        Sample.of(DutyTrigger.OnEvent.of("lesson-missed")),
        Sample.of(DutyTrigger.InMonths.of(1, 6)),
        Sample.of("spans", DutyTrigger.InMonths.parse("10", "01", "04-05")),
        Sample.of(DutyTrigger.Repeatedly.of(2, Window.SCHOOL_YEAR)),
        Sample.of(DutyTrigger.EachWeeks.of(2)),
        Sample.of(new DutyTrigger.EachTerm(TermKind.HALF_YEAR, DutyTrigger.Edge.END)),
        Sample.of(new DutyTrigger.InSchoolYear(DutyTrigger.Edge.START)),
        Sample.of(DutyTrigger.Standing.ALWAYS));
  }

  private static List<Sample> notices() {
    ReceivedNotice notice = new ReceivedNotice(
        Role.PARENT,
        Optional.of(Channel.E_DIARY),
        DAY.atTime(7, 30),
        SEPTEMBER,
        List.of(1, 2),
        List.of(EXHAUSTED));
    DutyDecision decision = new DutyDecision(
        CITATION,
        DUTY,
        List.of(SLOT),
        new NoticeOutcome.CalledFor(Optional.of(DAY.atTime(13, 40))),
        List.of(exhausted()),
        List.of(Channel.E_DIARY),
        List.of(CITATION));
    return List.of(
        Sample.of(CHANNELS),
        Sample.of(NOTICES),
        Sample.of("bare", NoticePolicy.NONE),
        Sample.of(notice),
        Sample.of(
            "bare",
            new ReceivedNotice(
                Role.PARENT, Optional.empty(), DAY.atTime(7, 30), SEPTEMBER, List.of(), List.of())),
        Sample.of(new NoticeFacts(
            DAY,
            timetable(),
            AbsenceLog.of(List.of(new LessonEntry(DAY, 3, Mark.ABSENT))),
            List.of(notice),
            FactLog.of(List.of(KnownFact.of("support-exhausted", Truth.YES))),
            List.of(DONE))),
        Sample.of(
            "bare",
            new NoticeFacts(
                DAY, timetable(), AbsenceLog.EMPTY, List.of(), FactLog.EMPTY, List.of())),
        Sample.of(decision),
        Sample.of(
            "bare",
            new DutyDecision(
                CITATION,
                BARE,
                List.of(),
                new NoticeOutcome.NotCalledFor(),
                List.of(exhausted()),
                List.of(),
                List.of())),
        Sample.of(new NoticeDecision(SOURCE, DAY, DAY.atTime(14, 0), List.of(decision))),
        Sample.of("bare", new NoticeDecision(SOURCE, DAY, DAY.atTime(14, 0), List.of())));
  }

  private static List<Sample> outcomes() {
    return List.of(
        Sample.of(new NoticeOutcome.CalledFor(Optional.of(DAY.atTime(13, 40)))),
        Sample.of("bare", new NoticeOutcome.CalledFor(Optional.empty())),
        Sample.of(new NoticeOutcome.Met(Optional.of(DAY))),
        Sample.of("bare", new NoticeOutcome.Met(Optional.empty())),
        Sample.of(new NoticeOutcome.NotShownMet(DAY.atTime(13, 40))),
        Sample.of(new NoticeOutcome.NotCalledFor()),
        Sample.of(new NoticeOutcome.NotYetKnown(List.of(NEEDED), Optional.of(DAY.atTime(13, 40)))),
        Sample.of("bare", new NoticeOutcome.NotYetKnown(List.of(NEEDED), Optional.empty())));
  }

  private static List<Sample> forms() {
    Signature signature = new Signature(Role.PARENT, DAY);
    return List.of(
        Sample.of(FormPart.REASONS),
        Sample.of(signature),
        Sample.of(SIGNER),
        Sample.of("bare", Signer.always(Role.STUDENT)),
        Sample.of(FORM),
        Sample.of(
            "bare",
            new ExplanationForm(CLAUSE, UNEXCUSED, List.of(FormPart.CLASS), List.of(), List.of())),
        Sample.of(StudentExplanation.builder()
            .month(YearMonth.of(2025, 9))
            .schoolClass("7b")
            .unexcusedLessons(8)
            .addFilledIn(FormPart.REASONS)
            .addSignatures(signature)
            .build()),
        Sample.of(
            "bare", StudentExplanation.builder().month(YearMonth.of(2025, 12)).build()),
        Sample.of(new ExplanationCheck(
            CITATION,
            Truth.UNKNOWN,
            List.of(FormPart.SOLUTIONS),
            List.of(Role.PARENT),
            List.of(exhausted()),
            List.of(NEEDED))),
        Sample.of(
            "bare",
            new ExplanationCheck(
                CITATION, Truth.YES, List.of(), List.of(), List.of(exhausted()), List.of())));
  }
}
