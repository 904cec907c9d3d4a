package io.github.tvarka.attendance;

import io.github.tvarka.attendance.escalation.EscalationCalculator;
import io.github.tvarka.attendance.escalation.EscalationDecision;
import io.github.tvarka.attendance.escalation.Headroom;
import io.github.tvarka.attendance.escalation.HeadroomCalculator;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.excuse.Counting;
import io.github.tvarka.attendance.excuse.ExcuseCalculator;
import io.github.tvarka.attendance.excuse.ExcuseDecision;
import io.github.tvarka.attendance.excuse.ExcuseFacts;
import io.github.tvarka.attendance.form.ExplanationCalculator;
import io.github.tvarka.attendance.form.ExplanationCheck;
import io.github.tvarka.attendance.form.ExplanationForm;
import io.github.tvarka.attendance.form.StudentExplanation;
import io.github.tvarka.attendance.notice.NoticeCalculator;
import io.github.tvarka.attendance.notice.NoticeDecision;
import io.github.tvarka.attendance.tally.AttendanceRecord;
import io.github.tvarka.attendance.tally.CounterGrowth;
import io.github.tvarka.attendance.tally.TallyCalculator;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.reading.Reading;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Decides everything that an attendance regulation says of a student. Immutable and thread-safe; made once for a policy and used for any
 * number of students.
 *
 * <p>For example, under a policy with a ladder from one unexcused lesson upward, six unexcused lessons in September give that month's row,
 * the clause, the number observed beside the limits, and how many lessons are left until the next row.
 */
public final class AttendanceCalculator {
  private final AttendancePolicy policy;
  private final ExcuseCalculator excuses;
  private final EscalationCalculator escalation;
  private final HeadroomCalculator headroom;
  private final NoticeCalculator notices;
  private final DutyMeasures ofDuties;
  private final FactsCheck check;

  private AttendanceCalculator(AttendancePolicy policy) {
    this.policy = policy;
    this.excuses = ExcuseCalculator.of(policy.source(), policy.excuses(), this::counted);
    this.notices = NoticeCalculator.of(policy.source(), policy.notices());
    this.escalation = EscalationCalculator.of(policy.source(), policy.escalation());
    this.ofDuties = DutyMeasures.of(policy);
    this.check = FactsCheck.of(List.of(policy));
    this.headroom = HeadroomCalculator.of(escalation, CounterGrowth.of(policy.counters()));
  }

  /**
   * A calculator for a policy.
   *
   * @param policy the edition to decide under
   * @return the calculator
   */
  public static AttendanceCalculator of(AttendancePolicy policy) {
    return new AttendanceCalculator(policy);
  }

  /**
   * The policy decided under.
   *
   * @return the policy
   */
  public AttendancePolicy policy() {
    return policy;
  }

  /**
   * What the regulation says of a student.
   *
   * @param given all that is known
   * @param asOf the day of the decision: what happened or came by the end of that day is known, later facts are left out
   * @return the decision
   * @throws IllegalArgumentException if the policy's edition is not in force on the day; if a measure was taken, while it was, under a clause
   *     that does not order it, before the period that it answers, or for a subject that is surely not taught; if the student was born after the
   *     day, has fewer years than grades, or is of a grade that the policy is not for
   */
  public AttendanceDecision decide(AttendanceFacts given, LocalDate asOf) {
    checkInForce(asOf);
    check.check(given, asOf);
    AttendanceFacts facts = marked(given);
    return decide(facts, excuses(facts, asOf), asOf);
  }

  /**
   * Refuses facts that cannot be right under the policy, as every decision and every outline does.
   *
   * @param facts all that is known
   * @param asOf the day of the decision
   * @throws IllegalArgumentException for the facts that {@link #decide(AttendanceFacts, LocalDate)} refuses
   */
  public void requireSound(AttendanceFacts facts, LocalDate asOf) {
    check.check(facts, asOf);
  }

  /** What becomes of missed lessons that are told apart from late arrivals already, whether the edition is in force or not. */
  ExcuseDecision excuses(AttendanceFacts facts, LocalDate asOf) {
    return excuses.decide(facts.forExcuses(), asOf);
  }

  /** What follows once excuses are decided, whether the edition is in force or not. */
  AttendanceDecision decide(AttendanceFacts facts, ExcuseDecision excused, LocalDate asOf) {
    return decide(facts, excused, context(facts, excused, asOf));
  }

  /** What follows once excuses are decided, from counts that are made once. */
  AttendanceDecision decide(
      AttendanceFacts facts, ExcuseDecision excused, AttendanceContext context) {
    return decide(facts, excused, context, List.of(), null);
  }

  /** What follows once excuses are decided, where what follows in some periods, or how far rows are, was found before. */
  AttendanceDecision decide(
      AttendanceFacts facts,
      ExcuseDecision excused,
      AttendanceContext context,
      List<PeriodDecision> known,
      @Nullable List<Headroom> left) {
    EscalationDecision followed =
        escalation.decide(context, ofDuties.leftOutOf(facts.measures()), known);
    return new AttendanceDecision(
        policy.source(),
        context.at(),
        excused,
        PeriodTallies.of(policy.counters(), followed, context),
        followed,
        left == null ? headroom.headroom(context, facts.timetable()::lessons) : left,
        readings(excused, followed));
  }

  /**
   * The reasons of a decision, each found when it is asked for.
   *
   * @param given all that is known
   * @param asOf the day of the decision, as for {@link #decide(AttendanceFacts, LocalDate)}
   * @param counts what counts the student's lessons: it may know some counts already, and asks the one it is given for the others
   * @return the reasons
   * @throws IllegalArgumentException if the policy's edition is not in force on the day
   */
  public AttendanceReasons reasons(
      AttendanceFacts given, LocalDate asOf, UnaryOperator<Counting> counts) {
    checkInForce(asOf);
    return new AttendanceReasons(this, marked(given), asOf, counts);
  }

  /** What follows in the periods of some days. */
  List<PeriodDecision> periods(DateRange days, AttendanceFacts facts, AttendanceContext context) {
    return escalation.decide(context, ofDuties.leftOutOf(facts.measures()), days);
  }

  /**
   * Who has to tell whom of a day, as it is known at a moment of that day.
   *
   * @param facts all that is known
   * @param asOf the moment: notices that came later are left out, and so are lessons that had not begun
   * @return the duties of the day
   * @throws IllegalArgumentException if the policy's edition is not in force on the day
   */
  public NoticeDecision notices(AttendanceFacts facts, LocalDateTime asOf) {
    return notices(facts, asOf.toLocalDate(), asOf);
  }

  /**
   * Who had to tell whom of a day, as it is known at a later moment.
   *
   * @param facts all that is known; a fact stated for the very day is an event of it
   * @param day the day
   * @param asOf the moment, on that day or later
   * @return the duties of the day
   * @throws IllegalArgumentException if the policy's edition is not in force on the day, the moment is before it, or
   *     {@link #decide(AttendanceFacts, LocalDate)} would refuse the facts
   */
  public NoticeDecision notices(AttendanceFacts facts, LocalDate day, LocalDateTime asOf) {
    checkInForce(day);
    check.check(facts, asOf.toLocalDate());
    Check.that(
        !asOf.toLocalDate().isBefore(day), "asOf", asOf, "must not be before day (" + day + ")");
    AttendanceFacts known = marked(facts.at(asOf));
    LocalDate today = asOf.toLocalDate();
    ConditionContext student = context(known, excuses.decide(known.forExcuses(), today), today);
    return notices.decide(known.forNotices(day, policy.notices().duties()), student, asOf);
  }

  /**
   * What a student's explanation still lacks under the policy's form.
   *
   * @param explanation the explanation
   * @param facts all that is known, with which its number is compared
   * @param asOf the day of the check
   * @return one check for each form of the policy
   * @throws IllegalArgumentException if the policy's edition is not in force on the day, or {@link #decide(AttendanceFacts, LocalDate)} would
   *     refuse the facts
   */
  public List<ExplanationCheck> check(
      StudentExplanation explanation, AttendanceFacts facts, LocalDate asOf) {
    checkInForce(asOf);
    check.check(facts, asOf);
    AttendanceFacts seen = marked(facts);
    ConditionContext student = context(seen, excuses.decide(seen.forExcuses(), asOf), asOf);
    List<ExplanationCheck> checks = new ArrayList<>();
    for (ExplanationForm form : policy.forms()) {
      checks.add(ExplanationCalculator.of(policy.source(), form).check(explanation, student));
    }
    return List.copyOf(checks);
  }

  private void checkInForce(LocalDate asOf) {
    if (!policy.edition().inForce(asOf)) {
      Check.that(
          false,
          "asOf",
          asOf,
          "must be a day on which edition " + policy.source() + " is in force");
    }
  }

  /** The facts of the days of enrolment, with late arrivals and missed lessons told apart as the policy does. */
  AttendanceFacts marked(AttendanceFacts given) {
    AttendanceFacts facts = given.whileEnrolled();
    return policy
        .lateness()
        .map(rule -> facts.withAbsences(rule.apply(facts.absences(), facts.timetable())))
        .orElse(facts);
  }

  private AttendanceContext context(AttendanceFacts facts, ExcuseDecision excused, LocalDate asOf) {
    CountedOnce tally = new CountedOnce(counts(facts, excused, asOf));
    return new AttendanceContext(
        facts, facts.schoolCalendar(), tally, asOf, new DateRange(asOf, asOf));
  }

  /** The counts of lessons after excuses were decided. */
  Counting counts(AttendanceFacts facts, ExcuseDecision excused, LocalDate asOf) {
    AttendanceRecord record = AttendanceRecord.of(
        facts.absences().until(asOf),
        excused,
        facts.timetable(),
        policy.lateness().isPresent());
    return TallyCalculator.of(record, facts.timetable(), facts.schoolCalendar(), policy.counters());
  }

  /** The facts with counts that may be known without the excuses. */
  AttendanceContext context(
      AttendanceFacts facts,
      Supplier<Counting> counted,
      LocalDate asOf,
      UnaryOperator<Counting> counts) {
    Counting tally = new CountedLate(counted);
    return new AttendanceContext(
        facts,
        facts.schoolCalendar(),
        new CountedOnce(counts.apply(tally)),
        asOf,
        new DateRange(asOf, asOf));
  }

  private CountedOnce counted(ExcuseFacts facts, ExcuseDecision excused) {
    AttendanceRecord record = AttendanceRecord.of(
        facts.absences(), excused, facts.timetable(), policy.lateness().isPresent());
    return new CountedOnce(
        TallyCalculator.of(record, facts.timetable(), facts.calendar(), policy.counters()));
  }

  List<Reading> readings(ExcuseDecision excused, EscalationDecision followed) {
    return TakenReadings.of(policy.readings(), excused, followed);
  }
}
