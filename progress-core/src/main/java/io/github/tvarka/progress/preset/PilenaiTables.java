package io.github.tvarka.progress.preset;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.condition.GradeIs;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyDue;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.duty.DutyTrigger.Edge;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.reading.Reading;
import io.github.tvarka.policy.reading.ReadingOption;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.text.LocalText;
import io.github.tvarka.progress.form.AskedPart;
import io.github.tvarka.progress.form.FormSection;
import io.github.tvarka.progress.form.PartKey;
import io.github.tvarka.progress.form.ProgressForm;
import io.github.tvarka.progress.table.TablePolicy;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Clauses 5.2, 6.1, 6.5, 7.1 and 7.3: self-assessment at the year's start, and the progress tables of each trimester.
 *
 * <p>The text prints no table, sets no day for the year's start, and does not say when expectations and personal growth are written down.
 */
final class PilenaiTables {
  static final String YEAR_START = "self-assessment-at-start";
  static final String TABLE_PARTS = "progress-table-parts";
  static final String OWN_PARTS = "expectations-and-growth-when";

  private static final Role PRIMARY_TEACHER = Role.of("primary-teacher");
  private static final Band PRIMARY = Band.between(1, 4);
  private static final Band UPPER = Band.between(5, 8);
  private static final Band ALL = Band.between(1, 8);

  private PilenaiTables() {}

  static TablePolicy policy(BiPredicate<String, String> taken) {
    return new TablePolicy(new ProgressForm(
        Clause.of("7.1"),
        ClauseKind.RULE,
        List.of(
            start("start-primary", "5.2", PRIMARY_TEACHER, PRIMARY, taken)
                .addParts(
                    AskedPart.of(PartKey.ATTITUDES),
                    AskedPart.of(PartKey.EFFORT),
                    AskedPart.of(PartKey.PERSONAL_GROWTH),
                    AskedPart.of(PartKey.EXPECTATIONS))
                .build(),
            start("start", "6.1", Role.CLASS_TEACHER, UPPER, taken)
                .addParts(AskedPart.of(PartKey.ATTITUDES), AskedPart.of(PartKey.EFFORT))
                .build(),
            trimester(taken),
            achievement(),
            own(taken))));
  }

  private static FormSection.Builder start(
      String key, String clause, Role leads, Band grades, BiPredicate<String, String> taken) {
    boolean month = taken.test(YEAR_START, "first-month");
    FormSection.Builder section = FormSection.builder();
    section
        .key(key)
        .duty(Duty.builder()
            .clause(Clause.of(clause))
            .actor(leads)
            .act(Act.of("lead-self-assessment"))
            .addAddressees(Role.STUDENT)
            .modality(Modality.MUST)
            .when(new GradeIs(grades))
            .trigger(new DutyTrigger.InSchoolYear(Edge.START))
            .due(month ? DutyDue.MONTH_END : DutyDue.NO_DATE)
            .addReadings(YEAR_START)
            .build());
    return section;
  }

  private static FormSection trimester(BiPredicate<String, String> taken) {
    FormSection.Builder section = FormSection.builder();
    section
        .key("trimester")
        .duty(duty("6.5", Role.CLASS_TEACHER, "lead-progress-tables")
            .addAddressees(Role.STUDENT)
            .when(new GradeIs(UPPER))
            .trigger(DutyTrigger.Repeatedly.of(1, Window.TRIMESTER))
            .due(DutyDue.PERIOD_END)
            .build())
        .addReadings(TABLE_PARTS)
        .addParts(
            AskedPart.of(PartKey.ATTITUDES),
            AskedPart.of(PartKey.EXPECTATIONS),
            AskedPart.of(PartKey.PERSONAL_GROWTH));
    return taken.test(TABLE_PARTS, "with-effort")
        ? section.addParts(AskedPart.of(PartKey.EFFORT)).build()
        : section.build();
  }

  private static FormSection achievement() {
    return FormSection.builder()
        .key("achievement")
        .duty(duty("7.3", Role.STUDENT, "record-achievement")
            .when(new GradeIs(ALL))
            .trigger(DutyTrigger.Repeatedly.of(1, Window.TRIMESTER))
            .due(DutyDue.PERIOD_END)
            .build())
        .addParts(AskedPart.of(PartKey.ACHIEVEMENT))
        .build();
  }

  private static FormSection own(BiPredicate<String, String> taken) {
    boolean yearly = taken.test(OWN_PARTS, "once-a-year");
    return FormSection.builder()
        .key("own")
        .duty(duty("7.1", Role.STUDENT, "fill-in-progress-tables")
            .when(new GradeIs(ALL))
            .trigger(
                yearly
                    ? DutyTrigger.Repeatedly.of(1, Window.SCHOOL_YEAR)
                    : DutyTrigger.Repeatedly.of(1, Window.TRIMESTER))
            .due(DutyDue.PERIOD_END)
            .addReadings(OWN_PARTS)
            .build())
        .addParts(
            AskedPart.of(PartKey.ATTITUDES),
            AskedPart.of(PartKey.EXPECTATIONS),
            AskedPart.of(PartKey.PERSONAL_GROWTH))
        .build();
  }

  private static Duty.Builder duty(String clause, Role actor, String act) {
    Duty.Builder duty = Duty.builder();
    duty.clause(Clause.of(clause)).actor(actor).act(Act.of(act)).modality(Modality.MUST);
    return duty;
  }

  static List<Reading> readings() {
    return List.of(
        new Reading(
            YEAR_START,
            Clause.of("5.2"),
            LocalText.of(
                "Iki kada mokslo metų pradžioje įsivertinama?",
                "By when is the self-assessment of the year's start made?"),
            ReadingOption.of(
                "first-month", "iki pirmo mėnesio pabaigos", "by the end of the first month"),
            List.of(ReadingOption.of("no-date", "data nenustatyta", "no date is set"))),
        new Reading(
            TABLE_PARTS,
            Clause.of("6.5"),
            LocalText.of(
                "Kas pildoma trimestro pažangos lentelėse?",
                "What is filled in in the progress tables of a trimester?"),
            ReadingOption.of(
                "with-effort",
                "nuostatos, lūkesčiai, asmeninė ūgtis (7.1) ir pastangos (6.1)",
                "attitudes, expectations, personal growth (7.1) and effort (6.1)"),
            List.of(
                ReadingOption.of("as-7-1", "tik tai, kas išvardyta 7.1", "only what 7.1 names"))),
        new Reading(
            OWN_PARTS,
            Clause.of("7.1"),
            LocalText.of(
                "Kaip dažnai mokinys formuluoja lūkesčius ir asmeninę ūgtį?",
                "How often does the student formulate expectations and personal growth?"),
            ReadingOption.of("once-a-year", "kartą per mokslo metus", "once a school year"),
            List.of(ReadingOption.of("each-trimester", "kiekvieną trimestrą", "each trimester"))));
  }
}
