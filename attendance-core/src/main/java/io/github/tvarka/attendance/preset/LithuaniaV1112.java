package io.github.tvarka.attendance.preset;

import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.escalation.EscalationPolicy;
import io.github.tvarka.attendance.escalation.Ladder;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.escalation.Resolution;
import io.github.tvarka.attendance.notice.DayEvents;
import io.github.tvarka.attendance.notice.NoticePolicy;
import io.github.tvarka.attendance.tally.CountUnit;
import io.github.tvarka.attendance.tally.Counted;
import io.github.tvarka.attendance.tally.Counter;
import io.github.tvarka.attendance.tally.Metric;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.citation.Provision;
import io.github.tvarka.policy.citation.RegulationDocument;
import io.github.tvarka.policy.condition.AllOf;
import io.github.tvarka.policy.condition.Condition;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.condition.Held;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyDue;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.measure.Measure;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.text.LocalText;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The national order on attendance in general education, a baseline beside which a school's own regulation can be set.
 *
 * <p>Source: order V-1112 of the minister of education, science and sport, adopted 29 August 2023, in force from 1 September 2023.
 *
 * <p>Its numbers are known from official summaries; the numbers of its clauses are not, so words stand in their place
 * ({@code illness}, {@code personal}). {@link #knownFrom()} says for each how it is known. The order has no ladder by numbers of lessons: that an
 * absence recurs is for people to say, and the decision takes it as a fact. The summaries do not say how strongly the order wants the
 * commission and the municipality to act; <i>should</i> is taken.
 */
public final class LithuaniaV1112 {
  /** The document's key, by which findings cite it. */
  public static final String KEY = "lithuania-v-1112";

  private static final int DAYS_WITHOUT_INFORMATION = 5;
  private static final Act HEARING = Act.of("commission-hearing");
  private static final Counter DAYS_UNEXPLAINED = Counter.of(
          "unexplained-days-in-a-row", CountUnit.SCHOOL_DAY, Counted.UNEXCUSED)
      .withMetric(Metric.LONGEST_RUN);

  private LithuaniaV1112() {}

  /**
   * The policy.
   *
   * @return the policy
   */
  public static AttendancePolicy policy() {
    return AttendancePolicy.builder()
        .document(document())
        .edition(Edition.of("2023", LocalDate.of(2023, 9, 1)))
        .addProvisions(new Provision(
            Clause.of("scope"),
            ClauseKind.GENERAL,
            LocalText.of(
                "Skirta bendrojo ugdymo mokykloms; pagal ją mokyklos rengia savo tvarkas.",
                "For schools of general education, which write their own regulations by it.")))
        .excuses(LithuaniaExcuses.policy())
        .notices(new NoticePolicy(
            LithuaniaExcuses.GIVERS, List.of(informParents(), contactParents()), List.of()))
        .addCounters(Counter.UNEXCUSED_LESSONS, DAYS_UNEXPLAINED)
        .escalation(new EscalationPolicy(Window.CALENDAR_MONTH, List.of(recurring())))
        .vocabulary(words())
        .build();
  }

  /**
   * How each clause of the policy is known.
   *
   * @return from the clause to how it is known, in the order of the policy's clauses
   */
  public static Map<Clause, KnownFrom> knownFrom() {
    Map<Clause, KnownFrom> known = new LinkedHashMap<>();
    for (HeldClause held : policy().clauses()) {
      known.put(held.clause(), KnownFrom.OFFICIAL_SUMMARY);
    }
    return Collections.unmodifiableMap(known);
  }

  private static RegulationDocument document() {
    return RegulationDocument.builder()
        .key(KEY)
        .title(LocalText.of(
            "Mokyklos lankomumo užtikrinimo tvarka", "Order on ensuring school attendance"))
        .issuer(LocalText.of(
            "Švietimo, mokslo ir sporto ministras", "Minister of education, science and sport"))
        .adopted(LocalDate.of(2023, 8, 29))
        .number("V-1112")
        .build();
  }

  /** The school tells the parents on the same day. */
  private static Duty informParents() {
    Duty.Builder duty = Duty.builder();
    duty.clause(Clause.of("inform")).actor(Role.SCHOOL).act(Act.of("inform-parents-of-absence"));
    duty.addAddressees(Role.PARENT).modality(Modality.MUST).due(DutyDue.SAME_DAY);
    return duty.trigger(new DutyTrigger.OnEvent(DayEvents.LESSON_MISSED_WITHOUT_NOTICE))
        .build();
  }

  /** After more than five days without information the school gets in touch. */
  private static Duty contactParents() {
    Condition tooLong = Count.of(
        DAYS_UNEXPLAINED.key(), Window.SCHOOL_YEAR, Band.moreThan(DAYS_WITHOUT_INFORMATION));
    Duty.Builder duty = Duty.builder();
    duty.clause(Clause.of("contact")).actor(Role.SCHOOL).act(Act.of("contact-parents"));
    duty.addAddressees(Role.PARENT).modality(Modality.MUST).due(DutyDue.NO_DATE);
    return duty.when(tooLong).trigger(DutyTrigger.Standing.ALWAYS).build();
  }

  private static Ladder recurring() {
    Condition recurs = FactIs.of("unexcused-absence-recurs");
    LadderRow commission = LadderRow.builder()
        .clause(Clause.of("commission"))
        .when(recurs)
        .addThen(measure(Role.CHILD_WELFARE_COMMISSION, HEARING, Role.STUDENT))
        .build();
    LadderRow municipality = LadderRow.builder()
        .clause(Clause.of("municipality"))
        .when(AllOf.of(recurs, Held.of(HEARING, Window.SCHOOL_YEAR, Band.atLeast(1))))
        .addThen(measure(Role.SCHOOL, Act.of("apply-to-municipality"), Role.of("municipality")))
        .build();
    return Ladder.of("recurring-absence", Resolution.ALL, List.of(commission, municipality));
  }

  private static Measure measure(Role actor, Act act, Role addressee) {
    Measure.Builder measure = Measure.builder();
    measure.actor(actor).act(act).addAddressees(addressee).modality(Modality.SHOULD);
    return measure.build();
  }

  private static Vocabulary words() {
    Map<String, LocalText> labels = new LinkedHashMap<>();
    labels.put(
        "official",
        LocalText.of(
            "atstovavimas, renginys ar institucija", "representation, an event or an authority"));
    labels.put("health-proof", LocalText.of("pateiktas ligos įrodymas", "proof of illness given"));
    labels.put("municipality", LocalText.of("savivaldybė", "municipality"));
    labels.put(
        "commission-hearing", LocalText.of("nagrinėjimas komisijoje", "hearing of the case"));
    labels.put(
        "apply-to-municipality",
        LocalText.of("kreipimasis į savivaldybę", "application to the municipality"));
    labels.put(
        "inform-parents-of-absence", LocalText.of("tėvų informavimas", "informing the parents"));
    labels.put("contact-parents", LocalText.of("susisiekimas su tėvais", "contacting the parents"));
    labels.put(
        "unexcused-absence-recurs",
        LocalText.of("nepateisintas nelankymas kartojasi", "unexcused absence recurs"));
    labels.put(
        "not-possible-before-lessons",
        LocalText.of("prieš pamokas nebuvo įmanoma", "it was not possible before lessons"));
    labels.put(
        "unexplained-days-in-a-row",
        LocalText.of("dienos iš eilės be informacijos", "days in a row without information"));
    labels.put(
        "recurring-absence", LocalText.of("pasikartojantis nelankymas", "recurring absence"));
    return new Vocabulary(labels, Map.of());
  }
}
