package io.github.tvarka.attendance.notice;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.condition.ConditionEvaluator;
import io.github.tvarka.policy.duty.DoneDuty;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyDue;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.CompoundFinding.Operator;
import io.github.tvarka.policy.finding.Finding;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides who has to tell whom of a student's day. Immutable and thread-safe; made once for a policy.
 *
 * <p>For example, at 11:40 the fourth lesson is missed and no notice has come: the class teacher has to inform the parents today. Duties
 * that fall on months, terms or the school year belong to {@link io.github.tvarka.policy.duty.DutySchedule} and are left out here.
 */
public final class NoticeCalculator {
  private static final Logger LOG = LoggerFactory.getLogger(NoticeCalculator.class);

  private final Source source;
  private final NoticePolicy policy;

  private NoticeCalculator(Source source, NoticePolicy policy) {
    this.source = source;
    this.policy = policy;
  }

  /**
   * A calculator for a policy.
   *
   * @param source the edition that findings cite
   * @param policy what the edition says of notices
   * @return the calculator
   */
  public static NoticeCalculator of(Source source, NoticePolicy policy) {
    return new NoticeCalculator(source, policy);
  }

  /**
   * What is to be told or recorded of a day.
   *
   * @param facts the day
   * @param student age, counts and single facts of the student
   * @param asOf the moment of the decision: notices that came later are left out, and so are lessons that had not begun
   * @return all duties that an event of the day or nothing in particular calls for
   */
  public NoticeDecision decide(NoticeFacts facts, ConditionContext student, LocalDateTime asOf) {
    LOG.debug("deciding notices under {} as of {}", source, asOf);
    List<ReceivedNotice> came = facts.notices().stream()
        .filter(notice -> !notice.receivedAt().isAfter(asOf))
        .toList();
    NoticeFacts known = new NoticeFacts(
        facts.day(), facts.timetable(), facts.absences(), came, facts.facts(), facts.done());
    ConditionContext context = new DayContext(student.at(facts.day()), came);
    DayLessons lessons = new DayLessons(known, policy.givers(), context, asOf);
    Day day = new Day(known, context, lessons, asOf);
    List<DutyDecision> decisions = new ArrayList<>();
    for (Duty duty : policy.duties()) {
      decisions.addAll(day.decide(duty));
    }
    return new NoticeDecision(source, facts.day(), asOf, decisions);
  }

  private final class Day {
    private final NoticeFacts facts;
    private final ConditionContext context;
    private final DayLessons lessons;
    private final LocalDateTime asOf;

    Day(NoticeFacts facts, ConditionContext context, DayLessons lessons, LocalDateTime asOf) {
      this.facts = facts;
      this.context = context;
      this.lessons = lessons;
      this.asOf = asOf;
    }

    List<DutyDecision> decide(Duty duty) {
      Citation citation = source.cite(duty.clause());
      List<Finding> called = new ArrayList<>();
      List<LessonSlot> about = List.of();
      if (duty.trigger() instanceof DutyTrigger.OnEvent event) {
        called.add(lessons.happened(event.on(), citation));
        about = lessons.about(event.on(), citation);
      } else if (!(duty.trigger() instanceof DutyTrigger.Standing)) {
        return List.of();
      }
      duty.when()
          .map(when -> ConditionEvaluator.DEFAULT.evaluate(when, citation, context))
          .ifPresent(called::add);
      Finding finding = called.size() == 1
          ? called.get(0)
          : CompoundFinding.of(citation, Operator.ALL_OF, called);
      if (duty.due().kind() != DutyDue.Kind.LESSON_END || about.isEmpty()) {
        return List.of(decide(duty, finding, about));
      }
      return about.stream().map(slot -> decide(duty, finding, List.of(slot))).toList();
    }

    private DutyDecision decide(Duty duty, Finding called, List<LessonSlot> about) {
      Citation citation = source.cite(duty.clause());
      Performance performance = new Performance(
          duty, citation, context, due -> last(due, about), done(duty, about), asOf);
      List<Finding> findings = new ArrayList<>(List.of(called));
      NoticeOutcome outcome = performance.outcome(called, findings);
      return new DutyDecision(
          citation, duty, about, outcome, findings, channels(duty), channelsFrom(duty));
    }

    /** The last moment in time. */
    private Optional<LocalDateTime> last(DutyDue due, List<LessonSlot> about) {
      LocalDate day = facts.day();
      return due.lastDay(day, DateRange.of(day, day), context.calendar())
          .map(last -> last.atTime(
              switch (due.kind()) {
                case LESSONS_BEGIN -> facts.timetable().begins(day).orElse(Deadline.END_OF_DAY);
                case LESSONS_END -> facts.timetable().ends(day).orElse(Deadline.END_OF_DAY);
                case LESSON_END ->
                  about.isEmpty() ? Deadline.END_OF_DAY : lessons.ends(about.get(0));
                case SAME_DAY, SCHOOL_DAYS, CALENDAR_DAYS, PERIOD_END, MONTH_END, NO_DATE ->
                  Deadline.END_OF_DAY;
              }));
    }

    private Optional<Performance.Done> done(Duty duty, List<LessonSlot> about) {
      Optional<Performance.Done> shown = facts.done().stream()
          .filter(done -> done.clause().equals(duty.clause()) && done.act().equals(duty.act()))
          .filter(done -> done.actor().equals(duty.actor()))
          .filter(done -> done.forPeriodOf().equals(facts.day()))
          .map(DoneDuty::on)
          .filter(on -> !on.isAfter(asOf.toLocalDate()))
          .min(LocalDate::compareTo)
          .map(on -> new Performance.Done(Optional.of(on), Optional.empty()));
      if (shown.isPresent()) {
        return shown;
      }
      if (duty.act().equals(DayEvents.NOTIFY)) {
        return lessons
            .toldBy(duty.actor(), channels(duty))
            .map(at -> new Performance.Done(Optional.of(at.toLocalDate()), Optional.of(at)));
      }
      boolean recorded = duty.act().equals(DayEvents.RECORD)
          && !about.isEmpty()
          && about.stream().allMatch(lessons::marked);
      return recorded
          ? Optional.of(new Performance.Done(Optional.empty(), Optional.empty()))
          : Optional.empty();
    }
  }

  private List<Channel> channels(Duty duty) {
    return rule(duty)
        .map(ChannelRule::channels)
        .orElseGet(() -> duty.channels().stream().map(Channel::of).toList());
  }

  private List<Citation> channelsFrom(Duty duty) {
    return rule(duty)
        .map(rule -> List.of(source.cite(rule.clause())))
        .orElseGet(
            () -> duty.channels().isEmpty() ? List.of() : List.of(source.cite(duty.clause())));
  }

  private Optional<ChannelRule> rule(Duty duty) {
    return policy.channels().stream()
        .filter(rule -> rule.of().contains(duty.clause()))
        .findFirst();
  }
}
