package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.excuse.Coverage;
import io.github.tvarka.attendance.excuse.ExcuseRequest;
import io.github.tvarka.attendance.excuse.Statement;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.internal.WithinOneDecision;
import io.github.tvarka.policy.truth.Truth;
import org.jspecify.annotations.Nullable;

/** Decides a student's requests for the days as they are marked, in the order in which the requests came. It lives within one decision. */
@WithinOneDecision
final class ExcuseRun {
  private final StudentYear student;
  private final MissedDays missed;
  private final PreparedExcuses policy;
  private final GivenNotices notices;
  private final int month;
  private final @Nullable ExcusedDays[] uses;
  private final OpenExcuses open;
  private final ExcusedBits bits;
  private final NoticeForm form;
  private final TierRun run = new TierRun();

  /** The request and day that are being decided. */
  private int notice;

  private int index;
  private int askedLessons;

  private int ground;

  /** The lessons of the last request and day that came out better than by all requests before. */
  private int bettered;

  ExcuseRun(
      StudentYear student,
      MissedDays missed,
      PreparedPolicy policy,
      GivenNotices notices,
      int asOf) {
    this.student = student;
    this.missed = missed;
    this.policy = policy.excuses();
    this.notices = notices;
    this.form = new NoticeForm(student, this.policy, notices, asOf);
    this.uses = new ExcusedDays[this.policy.grounds()];
    this.month = policy.month();
    this.open = new OpenExcuses(missed, notices);
    this.bits = new ExcusedBits(missed.size(), uses.length);
  }

  /** Decides all requests, and what is missed without one. */
  void decide() {
    for (int given = 0; given < notices.size(); given++) {
      int first = missed.from(notices.from(given));
      int end = missed.after(notices.to(given), first);
      claim(given, first, end);
      for (int day = first; day < end; day++) {
        attempt(given, day);
      }
    }
    for (int day = 0; day < missed.size(); day++) {
      withoutNotice(day);
    }
  }

  private void claim(int given, int first, int end) {
    int claimedOn = notices.ground(given);
    for (int day = first; claimedOn >= 0 && day < end; day++) {
      if ((missed.missed(day) & notices.lessons(given, missed.day(day))) != 0) {
        uses(claimedOn).claimed().claim(day);
      }
    }
  }

  private ExcusedDays uses(int of) {
    @Nullable ExcusedDays known = uses[of];
    if (known == null) {
      known = new ExcusedDays(missed, student.school(), policy.spellsEndWith(of), month);
      uses[of] = known;
    }
    return known;
  }

  private void attempt(int given, int day) {
    int covers = notices.lessons(given, missed.day(day));
    int lessons = missed.open(day) & covers & ~bits.excused(day);
    if (lessons == 0) {
      return;
    }
    open.attempt(day, lessons);
    int first = bits.ask(day, lessons);
    bettered = 0;
    ground = notices.ground(given);
    if (ground >= 0) {
      notice = given;
      index = day;
      form.of(given);
      askedLessons = missed.missed(day) & covers;
      uses(ground).ask(given, day, askedLessons, lessons);
      decide(policy.tiers(ground), lessons);
    }
    // The first of the best requests for a lesson tells its ground.
    bits.ground(ground, day, first | (lessons & bettered));
  }

  /** What the request comes to for the day. */
  private void decide(PreparedTier[] tiers, int lessons) {
    run.start();
    for (PreparedTier tier : tiers) {
      run.begin();
      check(tier);
      if (run.decides(tier, policy.lateIsLeftToSchool())) {
        uses(ground).excuse(tier.clause);
        bettered = lessons;
        bits.excuse(
            index, lessons, notices.lessons(notice, missed.day(index)) & missed.unmarked(index));
        return;
      }
    }
    if (run.needsMarks() || run.needsOther()) {
      int first = bits.doubt(index, lessons);
      bettered = first & ~bits.everLeft(index);
      open.other(index, run.needsOther() ? first : 0);
      open.marks(index, run.needsMarks() ? first : 0);
    } else if (run.leftToSchool()) {
      bettered = bits.leave(index, lessons);
    }
  }

  private void check(PreparedTier tier) {
    int day = missed.day(index);
    ExcuseRequest request = notices.request(notice);
    for (Statement statement : tier.statements) {
      run.join(Truth.of(request.statements().contains(statement)));
    }
    if (!tier.withoutNotice) {
      run.join(form.byGiver(day), true);
      run.join(Truth.of(notices.hasChannel(notice)));
    }
    if (run.fails()) {
      return;
    }
    if (tier.appliesTo != null) {
      run.join(tier.appliesTo.truth(student, day), true);
    }
    conditions(tier);
    for (PreparedLimit limit : tier.limits) {
      limit(limit, tier.clause);
    }
    run.timeFollows(policy.lateIsLeftToSchool());
    if (!tier.withoutNotice && !policy.lateExcuses()) {
      time(tier);
    }
  }

  private void conditions(PreparedTier tier) {
    if (tier.coverage != Coverage.ANY) {
      Truth whole = whole();
      run.joinMarks(tier.coverage == Coverage.WHOLE_DAYS ? whole : whole.negated());
    }
    if (tier.spell != null) {
      Truth again = uses(ground).claimed().again(index, tier.spellPer);
      run.join(
          tier.spell.again() ? again : again.negated(),
          tier.spell.per().kind() == Window.Kind.TERM);
    }
    if (tier.notConsecutive) {
      run.join(Truth.of(!uses(ground).besideUse(index)));
    }
    if (tier.besideBreak != null) {
      boolean beside = student.school().days().besideBreak(missed.day(index));
      run.join(Truth.of(beside == tier.besideBreak));
    }
  }

  /** Whether the lessons asked for are the whole day; unknown while others are unmarked. */
  private Truth whole() {
    int rest = student.school().lessons().lessons(missed.day(index)) & ~askedLessons;
    if (rest == 0) {
      return Truth.YES;
    }
    return (rest & ~missed.unmarked(index)) == 0 ? Truth.UNKNOWN : Truth.NO;
  }

  private void limit(PreparedLimit limit, int tier) {
    ExcusedDays use = uses(ground);
    int day = missed.day(index);
    if (limit.window() == PreparedLimit.SPELL) {
      int from = missed.day(use.claimed().spellFirst(index));
      run.join(Truth.of(use.usedWith(limit, from, day, tier) <= limit.atMost()));
      return;
    }
    WindowDays days = student.school().window(limit.window());
    int from = days.from(day);
    if (from != WindowDays.MISSING) {
      run.join(Truth.of(use.usedWith(limit, from, days.to(day), tier) <= limit.atMost()));
    } else if (limit.otherwise() != null) {
      limit(limit.otherwise(), tier);
    } else {
      run.join(Truth.UNKNOWN, limit.needsTerm());
    }
  }

  private void time(PreparedTier tier) {
    int due = missed.day(index);
    if (tier.reachesBack >= 0) {
      int after = uses(ground).claimed().dayAfter(tier.reachesBack, index);
      due = after > index ? missed.day(after) : due;
    }
    run.join(form.inTime(due), form.timeNeeds());
  }

  /** Lessons for which nobody has asked: not yet known while someone still may. */
  private void withoutNotice(int day) {
    int lessons = missed.open(day) & ~bits.asked(day);
    if (lessons != 0) {
      int number = missed.day(day);
      if (form.withoutNotice(number) == Truth.UNKNOWN) {
        bits.doubt(day, lessons);
        open.notice(day, lessons);
      }
    }
  }

  OpenExcuses open() {
    return open;
  }

  /** What became of the lessons. */
  ExcusedBits bits() {
    return bits;
  }
}
