package io.github.tvarka.progress.level;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.duty.DoneDuty;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One student's levels, checked against a policy and put in order: what each role set for each period, as known on a day. Immutable.
 *
 * <p>A level that a row leaves out, or for which there is no row, is not known where the last word on the subject, of any row of the school
 * year up to that period, is that it is taught; the policy may say that a blank means not taught all the same. A subject of which no row
 * speaks is not taught; while no row is on record at all, nothing is known.
 */
public final class LevelBook {
  /** What a learning level is called in findings and needs. */
  public static final String LEVEL = "learning-level";

  private final LevelPolicy policy;
  private final LevelRecord record;
  private final SchoolCalendar calendar;
  private final LocalDate asOf;
  private final Map<Role, RoundPeriods> periods;
  private final LevelShelf shelf;

  private LevelBook(LevelRecord record, LevelPolicy policy, LocalDate asOf) {
    this.policy = policy;
    this.record = record;
    this.calendar = SchoolCalendar.ofYears(record.calendar());
    this.asOf = asOf;
    Map<Role, RoundPeriods> byRole = new LinkedHashMap<>();
    policy
        .rounds()
        .forEach(round -> byRole.put(round.actor(), new RoundPeriods(round, record.calendar())));
    this.periods = byRole;
    this.shelf = LevelShelf.of(record, this);
  }

  /**
   * The book of a student.
   *
   * @param record what is on record
   * @param policy the policy
   * @param asOf the day asked about: what was set later is checked and left out
   * @return the book
   * @throws IllegalArgumentException if a level is outside the scale, a criterion is missing or unheard of, a subject stands in no table, a
   *     period is not in the calendar or not one of the role's, a level was set before its period, an entry stands twice, or the day is in no
   *     school year of the calendar
   */
  public static LevelBook of(LevelRecord record, LevelPolicy policy, LocalDate asOf) {
    Check.given("record", record);
    Check.given("policy", policy);
    return new LevelBook(record, policy, Check.given("asOf", asOf));
  }

  LevelPolicy policy() {
    return policy;
  }

  /**
   * The day asked about.
   *
   * @return the last day of which anything is known
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * The scale of the levels.
   *
   * @return the policy's scale
   */
  public LevelScale scale() {
    return policy.scale();
  }

  /**
   * The subjects of the tables.
   *
   * @return each once, in the order of the columns
   */
  public List<String> subjects() {
    return policy.subjects();
  }

  /** The period of a role that a day is in. */
  DateRange periodOf(String name, Role by, LocalDate day) {
    return periods(name, by).at(name, day);
  }

  private RoundPeriods periods(String name, Role by) {
    RoundPeriods found = periods.get(by);
    if (found == null) {
      throw new IllegalArgumentException(
          name + ".by (" + by + ") must be one of " + List.copyOf(periods.keySet()));
    }
    return found;
  }

  /**
   * The periods for which a role sets levels.
   *
   * @param by the role
   * @return the periods of all school years of the calendar, in order
   * @throws IllegalArgumentException if the role sets no levels
   */
  public List<DateRange> periods(Role by) {
    return periods("levels", by).all();
  }

  /**
   * The school year that a day is in.
   *
   * @param day the day
   * @return its days; empty where the calendar does not reach
   */
  public Optional<DateRange> schoolYear(LocalDate day) {
    return calendar.schoolYear(day);
  }

  /**
   * The last period of a role that has begun by the day asked about, in the school year of that day.
   *
   * @param by the role
   * @return the period; empty before the first one of the school year
   */
  public Optional<DateRange> current(Role by) {
    DateRange year = calendar
        .schoolYear(asOf)
        .orElseThrow(() -> new IllegalArgumentException(
            "asOf (" + asOf + ") must be in a school year of the calendar"));
    return last(by, new DateRange(year.from(), asOf));
  }

  /** The last period of a role that begins inside a stretch. */
  Optional<DateRange> last(Role by, DateRange within) {
    return periods(by).stream()
        .filter(period -> within.contains(period.from()))
        .reduce((earlier, later) -> later);
  }

  /**
   * Whether a student belonged to the school in a period, as far as is known.
   *
   * @param period the period
   * @return false only if it is known that the student came later or had left
   */
  public boolean enrolled(DateRange period) {
    return record
        .student()
        .enrolled()
        .map(days -> days.intersection(period).isPresent())
        .orElse(true);
  }

  /**
   * Whether a role set any level for a period.
   *
   * @param by the role
   * @param period one of its periods
   * @return true if a row is on record
   */
  public boolean recorded(Role by, DateRange period) {
    return shelf.row(by, period).isPresent();
  }

  /**
   * What a role set for a subject, as far as that follows from all rows of the school year up to the period.
   *
   * @param by the role
   * @param period one of its periods
   * @param subject the subject's code
   * @return what stands in the row; where the row is blank, what the policy says of blanks; where there is no row, not taught if rows are on
   *     record and none of them shows that the subject is taught, otherwise not known
   */
  public LevelEntry entry(Role by, DateRange period, String subject) {
    return cell(by, period, subject).orElseGet(() -> leftOut(by, period, subject));
  }

  /**
   * What stands in the row itself.
   *
   * @param by the role
   * @param period one of its periods
   * @param subject the subject's code
   * @return the level, not taught or not known; empty where the cell is blank or there is no row
   */
  public Optional<LevelEntry> cell(Role by, DateRange period, String subject) {
    return shelf.row(by, period).map(row -> row.get(subject));
  }

  private LevelEntry leftOut(Role by, DateRange period, String subject) {
    if (policy.blank() == BlankCell.NOT_TAUGHT && recorded(by, period)) {
      return LevelEntry.NOT_TAUGHT;
    }
    LocalDate first = schoolYear(period.from()).map(DateRange::from).orElse(period.from());
    Truth taught = shelf.taught(subject, new DateRange(first, period.from()));
    return taught == Truth.NO ? LevelEntry.NOT_TAUGHT : LevelEntry.NOT_KNOWN;
  }

  /**
   * The criteria of a subject that a role gave levels.
   *
   * @param by the role
   * @param period one of its periods
   * @param subject the subject's code
   * @return from each criterion to its level; empty if no sheet is on record
   */
  public Optional<Map<String, LevelEntry>> criteria(Role by, DateRange period, String subject) {
    return shelf.sheet(by, period, subject);
  }

  /**
   * The criteria of which a subject's level is made.
   *
   * @return the codes in the order of the text; none where the policy has no criteria
   */
  public List<String> criterionCodes() {
    return policy.criteria().map(LevelCriteria::criteria).orElse(List.of());
  }

  /**
   * The exact mean of a subject's criteria.
   *
   * @param by the role
   * @param period one of its periods
   * @param subject the subject's code
   * @return what the mean can be; the whole scale if no sheet is on record
   */
  public Interval criteriaMean(Role by, DateRange period, String subject) {
    return criteria(by, period, subject)
        .flatMap(sheet -> Means.of(sheet.values(), scale()))
        .orElse(scale().range());
  }

  /**
   * The exact mean of a role's levels in a period. Subjects that are not taught do not count; those not known may be anything.
   *
   * @param by the role
   * @param period one of its periods
   * @return what the mean can be; empty if no subject is taught
   */
  public Optional<Interval> mean(Role by, DateRange period) {
    return mean(subjects().stream().map(subject -> entry(by, period, subject)).toList());
  }

  /**
   * The exact mean of some levels. Subjects that are not taught do not count; levels not known may be anything.
   *
   * @param entries the levels
   * @return what the mean can be; empty if no subject is taught
   */
  public Optional<Interval> mean(Collection<LevelEntry> entries) {
    return Means.of(entries, scale());
  }

  /**
   * The levels that are missing of a role in a period.
   *
   * @param by the role
   * @param period one of its periods
   * @return what is needed, in the order of the columns
   */
  public List<Need> needs(Role by, DateRange period) {
    return subjects().stream()
        .filter(subject -> entry(by, period, subject).equals(LevelEntry.NOT_KNOWN))
        .map(subject -> need(by, period, subject))
        .toList();
  }

  /**
   * The need of one level.
   *
   * @param by whose level it is
   * @param period the period
   * @param subject the subject's code
   * @return the need
   */
  public static Need need(Role by, DateRange period, String subject) {
    return new Need.OfPeriodEntry(LEVEL, subject, by, period);
  }

  /**
   * The rounds that were done: those for which every level is on record.
   *
   * @return one act for each role and period, in the order of the policy and of the periods
   */
  public List<DoneDuty> done() {
    List<DoneDuty> done = new ArrayList<>();
    for (Duty round : policy.rounds()) {
      for (DateRange period : periods(round.actor())) {
        if (recorded(round.actor(), period) && needs(round.actor(), period).isEmpty()) {
          done.add(new DoneDuty(
              round.clause(),
              round.actor(),
              round.act(),
              shelf.lastSet(round.actor(), period),
              period.from()));
        }
      }
    }
    return List.copyOf(done);
  }
}
