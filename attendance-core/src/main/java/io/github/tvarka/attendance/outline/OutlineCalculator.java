package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.AttendanceCalculator;
import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.policy.citation.Source;
import io.github.tvarka.policy.internal.Check;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides what an attendance regulation comes to for many students. Thread-safe; made once for a policy and used for any number of
 * students.
 *
 * <p>A policy is made ready once, and so are a school's calendar and a timetable, which are kept until a student with another comes: it
 * is quickest to take the students of one timetable one after the other. What is not made ready, such as counts by subject, is decided
 * as {@link AttendanceCalculator} decides it; the outline is the same, it only takes longer.
 */
public final class OutlineCalculator {
  /** So many periods are kept with their rows: some megabytes. */
  private static final int ROOM = 4096;

  private static final Logger LOG = LoggerFactory.getLogger(OutlineCalculator.class);

  private final AttendancePolicy policy;
  private final Source source;
  private final AttendanceCalculator calculator;
  private final @Nullable PreparedPolicy prepared;
  private volatile @Nullable PreparedSchool last;

  private OutlineCalculator(AttendancePolicy policy, int room) {
    this.policy = policy;
    this.source = policy.source();
    this.calculator = AttendanceCalculator.of(policy);
    this.prepared = PreparedPolicy.of(policy, room);
  }

  /**
   * A calculator for a policy.
   *
   * @param policy the edition to decide under
   * @return the calculator
   */
  public static OutlineCalculator of(AttendancePolicy policy) {
    return new OutlineCalculator(policy, ROOM);
  }

  /** The same with room for so many of the periods whose rows are kept. */
  static OutlineCalculator keeping(int room, AttendancePolicy policy) {
    return new OutlineCalculator(policy, room);
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
   * What the regulation comes to for a student.
   *
   * @param facts all that is known
   * @param asOf the day of the decision: what happened or came by the end of that day is known, later facts are left out
   * @return the outline of the decision
   * @throws IllegalArgumentException if the policy's edition is not in force on the day, or the facts cannot be right under the policy
   */
  public AttendanceOutline decide(AttendanceFacts facts, LocalDate asOf) {
    if (!policy.edition().inForce(asOf)) {
      Check.that(false, "asOf", asOf, "must be a day on which edition " + source + " is in force");
    }
    calculator.requireSound(facts, asOf);
    LOG.debug("outlining a decision under {} as of {}", source, asOf);
    @Nullable AttendanceOutline outline = prepared == null ? null : outline(prepared, facts, asOf);
    return outline == null
        ? new ExplainedOutline(calculator.decide(facts, asOf), policy, facts)
        : outline;
  }

  /** The outline by numbers; null if these facts are too intricate for it. */
  private @Nullable AttendanceOutline outline(
      PreparedPolicy ready, AttendanceFacts facts, LocalDate asOf) {
    if (facts.student().enrolled().isPresent() || !facts.schoolDecisions().isEmpty()) {
      return null;
    }
    AbsenceLog log = ready.lateness().isPresent()
        ? ready.lateness().get().apply(facts.absences(), facts.timetable())
        : facts.absences();
    if (log.days().isEmpty()) {
      return null;
    }
    PreparedSchool school = school(ready, facts);
    int day = school.days().number(asOf);
    GivenNotices notices = GivenNotices.of(facts.requests(), asOf, school.days(), ready.excuses());
    if (day == SchoolDays.OUTSIDE || notices.outside() || !school.lessons().fit()) {
      return null;
    }
    Periods periods = school.periods(ready, day);
    if (!periods.complete()) {
      return null;
    }
    MissedDays missed = MissedDays.of(log.days().get(), school.days(), day);
    StudentYear student = new StudentYear(school, periods, facts, missed, ready);
    ExcuseRun excused = ExcusedLessons.of(student, ready, notices, day);
    student.count(
        new LessonStates(missed, excused.bits(), ready.lateness().isPresent()),
        excused.open(),
        ready);
    RowStanding[][] standings = ready.rows().decide(student);
    return student.doubtful()
        ? null
        : new PreparedOutline(calculator, ready, student, asOf, standings);
  }

  private PreparedSchool school(PreparedPolicy ready, AttendanceFacts facts) {
    @Nullable PreparedSchool known = last;
    if (known != null && known.hasCalendar(facts.calendar())) {
      if (known.hasTimetable(facts.timetable())) {
        return known;
      }
      known = known.with(facts.timetable(), ready);
    } else {
      known = PreparedSchool.of(facts, ready);
    }
    last = known;
    return known;
  }
}
