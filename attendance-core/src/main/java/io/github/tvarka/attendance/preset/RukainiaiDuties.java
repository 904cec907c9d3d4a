package io.github.tvarka.attendance.preset;

import io.github.tvarka.attendance.form.ExplanationForm;
import io.github.tvarka.attendance.form.FormPart;
import io.github.tvarka.attendance.form.Signer;
import io.github.tvarka.attendance.notice.Channel;
import io.github.tvarka.attendance.notice.ChannelRule;
import io.github.tvarka.attendance.notice.DayEvents;
import io.github.tvarka.attendance.notice.Giver;
import io.github.tvarka.attendance.notice.NoticePolicy;
import io.github.tvarka.attendance.preset.RukainiaiReadings.Taken;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyDue;
import io.github.tvarka.policy.duty.DutyEvent;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.duty.LaterDue;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import java.util.List;

/** Clauses 9 to 13, 15 and 23, and annex 1: who has to tell, record, watch or sign what. */
final class RukainiaiDuties {
  private static final Act INFORM_PARENTS = Act.of("inform-parents-of-absence");
  private static final Condition MINOR = RukainiaiExcuses.PARENT_OF_MINOR.when().orElseThrow();
  private static final Condition ADULT = RukainiaiExcuses.ADULT_STUDENT.when().orElseThrow();

  private RukainiaiDuties() {}

  static NoticePolicy notices(Taken taken) {
    return new NoticePolicy(
        List.of(RukainiaiExcuses.PARENT_OF_MINOR, RukainiaiExcuses.ADULT_STUDENT),
        List.of(
            notify("9.1", RukainiaiExcuses.ADULT_STUDENT)
                .channels(codes(RukainiaiExcuses.CHANNELS))
                .build(),
            confirm("9.2", RukainiaiExcuses.ADULT_STUDENT),
            notify("10.1", RukainiaiExcuses.PARENT_OF_MINOR)
                .channels(codes(RukainiaiExcuses.ofParents(taken)))
                .build(),
            confirm("10.2", RukainiaiExcuses.PARENT_OF_MINOR),
            record(),
            inform("12.1", INFORM_PARENTS, Role.PARENT)
                .when(MINOR)
                .trigger(new DutyTrigger.OnEvent(DayEvents.LESSON_MISSED_WITHOUT_NOTICE))
                .build(),
            adultTold(taken),
            inform("12.2", INFORM_PARENTS, Role.PARENT)
                .when(ADULT)
                .trigger(new DutyTrigger.OnEvent(DayEvents.LESSON_MISSED_WITHOUT_NOTICE))
                .build(),
            inform("12.3", Act.of("inform-parents-of-leaving"), Role.PARENT)
                .trigger(DutyTrigger.OnEvent.of("left-without-permission"))
                .build(),
            partMissed(taken)),
        List.of(
            new ChannelRule(
                Clause.of("13"),
                List.of(Clause.of("12.1"), Clause.of("12.2"), Clause.of("12.3")),
                List.of(Channel.EMAIL, Channel.PHONE_MESSAGE, Channel.E_DIARY, Channel.CALL)),
            new ChannelRule(
                Clause.of("17.3.2"),
                List.of(Clause.of("17.3.2")),
                List.of(Channel.E_DIARY, Channel.PHONE_MESSAGE, Channel.CALL))));
  }

  private static List<String> codes(List<Channel> channels) {
    return channels.stream().map(Channel::code).toList();
  }

  /** Clauses 9.1 and 10.1, for the same people and deadlines as the duties of {@link RukainiaiExcuses}. */
  private static Duty.Builder notify(String clause, Giver giver) {
    Duty.Builder duty = must(clause, giver.role(), DayEvents.NOTIFY, DutyDue.LESSONS_BEGIN);
    duty.addAddressees(Role.CLASS_TEACHER)
        .when(giver.when())
        .trigger(new DutyTrigger.OnEvent(DayEvents.LESSON_MISSED))
        .later(new LaterDue(FactKey.of("objective-reasons"), DutyDue.LESSONS_END));
    return duty;
  }

  /** Clauses 9.2 and 10.2; how it is confirmed, and until when, the school settles elsewhere. */
  private static Duty confirm(String clause, Giver giver) {
    Band longIllness = Band.moreThan(RukainiaiExcuses.ILLNESS_DAYS_ON_WORD);
    return must(clause, giver.role(), Act.of("confirm-health-contact"), DutyDue.NO_DATE)
        .addAddressees(Role.SCHOOL)
        .when(AllOf.of(
            giver.when().orElseThrow(),
            Count.of(RukainiaiTerms.ILLNESS_DAYS.key(), Window.CALENDAR_MONTH, longIllness),
            FactIs.of("health-confirmation-requested")))
        .trigger(DutyTrigger.Standing.ALWAYS)
        .build();
  }

  /** Clause 11.1. */
  private static Duty record() {
    return must("11.1", Role.SUBJECT_TEACHER, DayEvents.RECORD, DutyDue.LESSON_END)
        .trigger(new DutyTrigger.OnEvent(DayEvents.LESSON_TO_MARK))
        .addChannels("e-diary-entry")
        .build();
  }

  /** Clause 12.2, its first half. */
  private static Duty adultTold(Taken taken) {
    DutyEvent event = taken.is(RukainiaiReadings.ADULT_TOLD, "any-lesson")
        ? DayEvents.LESSON_MISSED
        : DayEvents.DAY_MISSED;
    return inform("12.2", Act.of("inform-student-of-absence"), Role.STUDENT)
        .when(ADULT)
        .trigger(new DutyTrigger.OnEvent(event))
        .addReadings(RukainiaiReadings.ADULT_TOLD)
        .build();
  }

  /** Clause 12.3, its second half. */
  private static Duty partMissed(Taken taken) {
    DutyEvent event = taken.is(RukainiaiReadings.LATE_TOLD, "late-too")
        ? DayEvents.PART_OF_LESSON_MISSED
        : DutyEvent.of("part-of-lesson-left");
    return inform("12.3", Act.of("inform-parents-of-missed-part"), Role.PARENT)
        .trigger(new DutyTrigger.OnEvent(event))
        .addReadings(RukainiaiReadings.LATE_TOLD)
        .build();
  }

  private static Duty.Builder inform(String clause, Act act, Role addressee) {
    Duty.Builder duty = must(clause, Role.CLASS_TEACHER, act, DutyDue.SAME_DAY);
    duty.addAddressees(addressee);
    return duty;
  }

  /** Clauses 15 and 23. */
  static List<Duty> others() {
    return List.of(
        watch("monitor-attendance"),
        watch("analyse-causes-of-absence"),
        watch("decide-on-improving-attendance"),
        must("23", Role.SCHOOL, Act.of("acquaint-with-regulation"), DutyDue.NO_DATE)
            .addAddressees(
                Role.STUDENT, Role.PARENT, Role.of("teacher"), Role.of("support-specialist"))
            .trigger(DutyTrigger.Standing.ALWAYS)
            .addChannels("e-diary")
            .build());
  }

  private static Duty watch(String act) {
    return must("15", Role.SCHOOL, Act.of(act), DutyDue.NO_DATE)
        .trigger(DutyTrigger.Standing.ALWAYS)
        .build();
  }

  private static Duty.Builder must(String clause, Role actor, Act act, DutyDue due) {
    Duty.Builder duty = Duty.builder();
    duty.clause(Clause.of(clause)).actor(actor).act(act).modality(Modality.MUST).due(due);
    return duty;
  }

  /** Annex 1. */
  static ExplanationForm explanation(Taken taken) {
    boolean always = taken.is(RukainiaiReadings.PARENT_SIGNS, "every-student");
    return new ExplanationForm(
        Clause.of("A1"),
        Counter.UNEXCUSED_LESSONS.key(),
        List.of(
            FormPart.CLASS,
            FormPart.LESSON_COUNT,
            FormPart.REASONS,
            FormPart.SOLUTIONS,
            FormPart.CONCLUSION),
        List.of(
            Signer.always(Role.STUDENT),
            always
                ? Signer.always(Role.PARENT)
                : new Signer(Role.PARENT, RukainiaiExcuses.PARENT_OF_MINOR.when()),
            Signer.always(Role.CLASS_TEACHER)),
        List.of(RukainiaiReadings.PARENT_SIGNS));
  }
}
