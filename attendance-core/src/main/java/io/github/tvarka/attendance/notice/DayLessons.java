package io.github.tvarka.attendance.notice;

import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.LessonTime;
import io.github.tvarka.policy.calendar.TimetabledLesson;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.condition.ConditionContext;
import io.github.tvarka.policy.duty.DutyEvent;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.CompoundFinding.Operator;
import io.github.tvarka.policy.finding.FactFinding;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.KnownFact;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lessons of a day that have begun by a moment, and what happened in them. */
final class DayLessons {
  private static final CounterKey MISSED = CounterKey.of("missed-lessons");
  private static final CounterKey WITHOUT_NOTICE = CounterKey.of("missed-lessons-without-notice");
  private static final CounterKey IN_PART = CounterKey.of("lessons-missed-in-part");
  private static final CounterKey ATTENDED = CounterKey.of("attended-lessons");
  private static final CounterKey TO_MARK = CounterKey.of("lessons-to-mark");

  private final NoticeFacts facts;
  private final ToldLessons told;
  private final List<LessonSlot> begun;
  private final List<LessonEntry> entries;

  DayLessons(NoticeFacts facts, List<Giver> givers, ConditionContext context, LocalDateTime asOf) {
    this.facts = facts;
    this.told = new ToldLessons(facts.notices(), givers, context);
    this.begun = facts.timetable().lessons(facts.day()).stream()
        .map(TimetabledLesson::lesson)
        .filter(lesson -> !asOf.isBefore(facts.day().atTime(bells(lesson).begins())))
        .map(lesson -> new LessonSlot(facts.day(), lesson))
        .toList();
    this.entries = facts.absences().entries().stream()
        .filter(entry -> begun.contains(entry.slot()))
        .toList();
  }

  private LessonTime bells(int lesson) {
    return facts.timetable().times().stream()
        .filter(time -> time.lesson() == lesson)
        .findFirst()
        .orElseThrow();
  }

  LocalTime ends(LessonSlot slot) {
    return bells(slot.lesson()).ends();
  }

  boolean marked(LessonSlot slot) {
    return entries.stream()
        .anyMatch(entry -> entry.slot().equals(slot) && entry.mark() != Mark.UNMARKED);
  }

  /** A lesson that the student came late to was not missed. */
  private static boolean isMissed(LessonEntry entry) {
    return entry.mark() != Mark.UNMARKED && entry.mark() != Mark.LATE;
  }

  private List<LessonSlot> missed() {
    return entries.stream().filter(DayLessons::isMissed).map(LessonEntry::slot).toList();
  }

  /** The lessons of which a part was missed and a part was not; one come late to is one of them unless no minute was missed. */
  private List<LessonSlot> inPart() {
    return entries.stream().filter(this::isInPart).map(LessonEntry::slot).toList();
  }

  private boolean isInPart(LessonEntry entry) {
    boolean late = entry.mark() == Mark.LATE;
    long whole = facts.timetable().minutes(entry.lesson());
    return entry.mark() != Mark.UNMARKED
        && entry.minutes().map(missed -> missed > 0 && (late || missed < whole)).orElse(late);
  }

  private List<LessonSlot> unmarked() {
    return entries.stream()
        .filter(entry -> entry.mark() == Mark.UNMARKED)
        .map(LessonEntry::slot)
        .toList();
  }

  /**
   * The lessons that an event is about: those that it surely is, or else those that it may be; empty where it is about none. A lesson come
   * late to was not missed.
   */
  List<LessonSlot> about(DutyEvent event, Citation citation) {
    if (event.equals(DayEvents.LESSON_TO_MARK)) {
      return entries.stream().map(LessonEntry::slot).toList();
    } else if (event.equals(DayEvents.LESSON_MISSED) || event.equals(DayEvents.DAY_MISSED)) {
      return missed().isEmpty() ? unmarked() : missed();
    } else if (event.equals(DayEvents.LESSON_MISSED_WITHOUT_NOTICE)) {
      List<LessonSlot> surely =
          missed().stream().filter(slot -> told.of(slot, citation) == Truth.NO).toList();
      return surely.isEmpty() ? perhapsNotTold(citation) : surely;
    }
    if (event.equals(DayEvents.PART_OF_LESSON_MISSED)) {
      return inPart().isEmpty() ? unmarked() : inPart();
    }
    return List.of();
  }

  private List<LessonSlot> perhapsNotTold(Citation citation) {
    return entries.stream()
        .filter(entry -> entry.mark() != Mark.LATE)
        .map(LessonEntry::slot)
        .filter(slot -> told.of(slot, citation) != Truth.YES)
        .toList();
  }

  /** Whether an event happened, and why. */
  Finding happened(DutyEvent event, Citation citation) {
    if (event.equals(DayEvents.LESSON_MISSED)) {
      return anyMissed(citation);
    } else if (event.equals(DayEvents.LESSON_MISSED_WITHOUT_NOTICE)) {
      return CompoundFinding.of(
          citation, Operator.ALL_OF, List.of(anyMissed(citation), withoutNotice(citation)));
    } else if (event.equals(DayEvents.DAY_MISSED)) {
      int attended = begun.size() - entries.size();
      Interval observed =
          Interval.between(attended, attended + (long) unmarked().size());
      Finding none = quantity(citation, ATTENDED, observed, Band.exactly(0), marks());
      return CompoundFinding.of(citation, Operator.ALL_OF, List.of(anyMissed(citation), none));
    } else if (event.equals(DayEvents.LESSON_TO_MARK)) {
      Interval observed = Interval.exactly(entries.size());
      return quantity(citation, TO_MARK, observed, Band.atLeast(1), List.of());
    }
    Finding stated = stated(FactKey.of(event.code()), citation);
    return event.equals(DayEvents.PART_OF_LESSON_MISSED) ? partMissed(stated, citation) : stated;
  }

  /** A part missed that the diary shows, or else that somebody states. */
  private Finding partMissed(Finding stated, Citation citation) {
    Interval observed = between(inPart().size(), unmarked().size());
    Finding shown = quantity(citation, IN_PART, observed, Band.atLeast(1), marks());
    return stated.truth() == Truth.NO
        ? shown
        : CompoundFinding.of(citation, Operator.ANY_OF, List.of(shown, stated));
  }

  private Finding anyMissed(Citation citation) {
    Interval observed = between(missed().size(), unmarked().size());
    return quantity(citation, MISSED, observed, Band.atLeast(1), marks());
  }

  private Finding withoutNotice(Citation citation) {
    int surely = 0;
    int perhaps = 0;
    List<List<Need>> needs = new ArrayList<>();
    for (LessonEntry entry : entries) {
      Truth isTold = told.of(entry.slot(), citation);
      if (entry.mark() == Mark.LATE) {
        continue;
      }
      boolean missed = isMissed(entry);
      if (missed && isTold == Truth.NO) {
        surely++;
      } else if (isTold != Truth.YES) {
        perhaps++;
        needs.add(missed ? List.of() : List.of(new Need.OfLessonMarks(List.of(entry.slot()))));
        needs.add(isTold == Truth.UNKNOWN ? told.needs(entry.slot(), citation) : List.of());
      }
    }
    return quantity(
        citation, WITHOUT_NOTICE, between(surely, perhaps), Band.atLeast(1), Need.merge(needs));
  }

  /** When one who has to tell had told of all lessons surely missed, by one of some means; empty while one of them is not told of. */
  Optional<LocalDateTime> toldBy(Role giver, List<Channel> channels) {
    return told.by(giver, channels, missed());
  }

  private Finding stated(FactKey fact, Citation citation) {
    Truth truth = facts.facts().facts().stream()
        .filter(known -> known.fact().equals(fact))
        .filter(known -> known.since().equals(Optional.of(facts.day())))
        .findFirst()
        .map(KnownFact::value)
        .orElse(Truth.NO);
    List<Need> needs = truth == Truth.UNKNOWN ? List.of(new Need.OfFact(fact)) : List.of();
    return new FactFinding(citation, truth, fact, needs);
  }

  private List<Need> marks() {
    return unmarked().isEmpty() ? List.of() : List.of(new Need.OfLessonMarks(unmarked()));
  }

  private static Interval between(int surely, int perhaps) {
    return Interval.between(surely, surely + (long) perhaps);
  }

  private Finding quantity(
      Citation citation, CounterKey counter, Interval observed, Band limit, List<Need> needs) {
    Truth truth = limit.contains(observed);
    return new QuantityFinding(
        citation,
        truth,
        counter,
        Window.DAY,
        Optional.of(DateRange.of(facts.day(), facts.day())),
        observed,
        limit,
        truth == Truth.UNKNOWN ? needs : List.of());
  }
}
