package io.github.tvarka.support.preset;

import static io.github.tvarka.support.preset.AlytusTargets.ALL;
import static io.github.tvarka.support.preset.AlytusTargets.INSTITUTIONS;
import static io.github.tvarka.support.preset.AlytusTargets.SCHOOLS;
import static io.github.tvarka.support.preset.AlytusTargets.TEACHERS_GROUPS;
import static io.github.tvarka.support.preset.AlytusTargets.TOWN;
import static io.github.tvarka.support.preset.AlytusTargets.atLeast;
import static io.github.tvarka.support.preset.AlytusTargets.everyone;
import static io.github.tvarka.support.preset.AlytusTargets.named;
import static io.github.tvarka.support.preset.AlytusTargets.row;
import static io.github.tvarka.support.preset.AlytusTargets.share;
import static io.github.tvarka.support.preset.AlytusTargets.statement;
import static io.github.tvarka.support.preset.AlytusTargets.target;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.support.indicator.Aim;
import io.github.tvarka.support.indicator.CountAim;
import io.github.tvarka.support.indicator.Cycle;
import io.github.tvarka.support.indicator.EventAim;
import io.github.tvarka.support.indicator.FrequencyAim;
import io.github.tvarka.support.indicator.Indicator;
import io.github.tvarka.support.indicator.Scope;
import io.github.tvarka.support.indicator.ShareAim;
import io.github.tvarka.support.indicator.Target;
import io.github.tvarka.support.indicator.UnitsAim;
import java.time.LocalDate;
import java.util.List;

/** Rows 11 to 24: what the town's institutions do together, and what is done for all of them. */
final class AlytusTownRows {
  private static final String RAMANAUSKAS = "ramanauskas-vanagas-gymnasium";
  private static final String SERVICE = "pedagogical-psychological-service";
  private static final DateRange SCHOOL_YEAR = schoolYears(2019, 1);

  private final AlytusReadings.Taken taken;
  private final AlytusTargets targets;

  AlytusTownRows(AlytusReadings.Taken taken) {
    this.taken = taken;
    this.targets = new AlytusTargets(taken);
  }

  List<Indicator> rows() {
    return List.of(
        row11(), row12(), row13(), row14(), row15(), row16(), row17(), row18(), row19(), row20(),
        row21(), row22(), row23(), row24());
  }

  private static DateRange schoolYears(int from, int years) {
    return DateRange.of(LocalDate.of(from, 9, 1), LocalDate.of(from + years, 8, 31));
  }

  private Indicator row11() {
    return row(
            "11",
            "Įstaigų bendradarbiavimo modelis: vaiko pažanga kiekvienoje pamokoje",
            "The institutions' model of cooperation: a child's progress in each lesson")
        .addMeasures(Act.of("goals-and-action-plan"))
        .addTargets(
            everyone("means-to-measure-progress", INSTITUTIONS),
            everyone("means-to-pursue-goals", INSTITUTIONS),
            inGroups("observed-activities-discussed"),
            inGroups("feedback-influence-discussed"),
            targets.overSchools(
                ShareAim.of("feedback-teachers", "teachers", atLeast(60)), INSTITUTIONS))
        .build();
  }

  private Target inGroups(String key) {
    return onceOrTwice(key, TEACHERS_GROUPS, byGroup(yearly(key)))
        .withReadings(AlytusReadings.ONCE_OR_TWICE, AlytusReadings.YEAR, AlytusReadings.GROUPS);
  }

  private Aim byGroup(Aim aim) {
    return taken.is(AlytusReadings.GROUPS, "each-group") ? UnitsAim.all(aim) : aim;
  }

  private Aim yearly(String act) {
    Band times = taken.is(AlytusReadings.ONCE_OR_TWICE, "at-least-once")
        ? Band.atLeast(1)
        : taken.is(AlytusReadings.ONCE_OR_TWICE, "one-to-two")
            ? Band.between(1, 2)
            : Band.atLeast(2);
    return FrequencyAim.of(act, times, Cycle.YEAR);
  }

  private Target onceOrTwice(String key, Scope scope, Aim aim) {
    Target target = target(key, scope, aim, AlytusReadings.ONCE_OR_TWICE, AlytusReadings.YEAR);
    return taken.is(AlytusReadings.YEAR, "school-year") ? target.withPeriod(SCHOOL_YEAR) : target;
  }

  private Indicator row12() {
    String gathered = "heads-gathered";
    return row(
            "12", "Stipresnis kolegialus grįžtamasis ryšys", "Stronger feedback among colleagues")
        .addMeasures(Act.of("collegial-feedback"))
        .addParties(Role.HEAD)
        .addTargets(
            onceOrTwice(gathered, TOWN, yearly(gathered)),
            targets.judged("teachers-collegial-cooperation", TOWN))
        .build();
  }

  private Indicator row13() {
    String key = "learning-strategies";
    Band enough = taken.is(AlytusReadings.STRATEGIES, "at-least-two")
        ? Band.atLeast(2)
        : taken.is(AlytusReadings.STRATEGIES, "two-to-four") ? Band.between(2, 4) : Band.atLeast(4);
    return row(
            "13",
            "Atsakingas mokymasis ir mokėjimas mokytis",
            "Responsible learning and learning to learn")
        .addMeasures(Act.of("responsible-learning"), Act.of("learning-to-learn"))
        .addTargets(
            target(key, SCHOOLS, UnitsAim.all(CountAim.of(key, enough)), AlytusReadings.STRATEGIES),
            everyone("responsible-learning-community", SCHOOLS))
        .build();
  }

  private Indicator row14() {
    return row("14", "Dalykų olimpiados ir konkursai", "Subject olympiads and competitions")
        .addMeasures(Act.of("olympiads-and-competitions"))
        .addTargets(
            share("olympiads-organised", "olympiads-scheduled", TOWN).withPeriod(SCHOOL_YEAR))
        .build();
  }

  private Indicator row15() {
    return row("15", "Mokytojų metodinė diena", "The teachers' methods day")
        .addMeasures(Act.of("methods-day"))
        .addTargets(
            target("methods-day", TOWN, EventAim.on("methods-day", LocalDate.of(2020, 2, 18))),
            statement("theme-of-the-year-discussed", TOWN))
        .build();
  }

  private Indicator row16() {
    return row(
            "16", "Mokytojai, mokiniai ir tėvai kartu", "Teachers, students and parents together")
        .addMeasures(Act.of("cooperation-with-parents"))
        .addTargets(
            everyone("open-days-held", INSTITUTIONS),
            everyone("three-way-meetings-held", INSTITUTIONS))
        .build();
  }

  private Indicator row17() {
    return row("17", "Lyderystė, kad pokyčiai būtų tvarūs", "Leadership for lasting change")
        .addMeasures(Act.of("gathering-leaders"))
        .addTargets(
            targets.judged("leadership-and-cooperation", TOWN),
            targets.judged("cooperation-model-at-work", TOWN),
            targets.judged("learning-success", TOWN),
            targets.judged("lasting-change", TOWN))
        .build();
  }

  private Indicator row18() {
    return row("18", "Ugdymas pagal vaikų gebėjimus", "Education by children's abilities")
        .addMeasures(
            Act.of("differentiation"),
            Act.of("individual-tasks-for-gifted"),
            Act.of("individual-programmes"),
            Act.of("exchange-with-parents"))
        .addTargets(
            targets.overSchools(ShareAim.of("children-assessed", "children", ALL), INSTITUTIONS),
            targets.overSchools(
                ShareAim.of("sen-students-supported", "sen-students", ALL), INSTITUTIONS))
        .build();
  }

  private Indicator row19() {
    int from = taken.is(AlytusReadings.TWO_YEARS, "from-2019")
        ? 2019
        : taken.is(AlytusReadings.TWO_YEARS, "from-2018") ? 2018 : 2020;
    return row(
            "19",
            "Geresni pasiekimai su kokybės krepšeliu",
            "Better achievements with the quality basket")
        .addMeasures(Act.of("quality-basket-project"))
        .addParties(Role.of(RAMANAUSKAS))
        .addTargets(share("plan-actions-done", "plan-actions", named(RAMANAUSKAS))
            .withPeriod(schoolYears(from, 2))
            .withReadings(AlytusReadings.TWO_YEARS))
        .build();
  }

  private Indicator row20() {
    return row(
            "20",
            "Ikimokyklinio ir priešmokyklinio ugdymo kokybė",
            "Quality of pre-school education")
        .addMeasures(Act.of("progress-monitoring"), Act.of("collegial-feedback"))
        .addTargets(everyone("planning-and-assessment-policy", new Scope.OfKind("pre-school")))
        .build();
  }

  private Indicator row21() {
    String monthly = "specialists-practice-shared";
    List<Integer> except =
        taken.is(AlytusReadings.MONTHLY, "school-months") ? List.of(7, 8) : List.of();
    Aim aim = new FrequencyAim(Act.of(monthly), Band.atLeast(1), Cycle.MONTH, except);
    return row(
            "21",
            "Pedagoginės psichologinės tarnybos pagalba įstaigoms",
            "Help of the pedagogical-psychological service")
        .addMeasures(Act.of("cooperation-with-institutions"))
        .addParties(Role.of(SERVICE))
        .addTargets(
            share("consultations-given", "consultations-requested", named(SERVICE)),
            statement("joint-activities", named(SERVICE)),
            target(
                monthly,
                new Scope.OfKind("specialists-group"),
                byGroup(aim),
                AlytusReadings.MONTHLY,
                AlytusReadings.GROUPS))
        .build();
  }

  private Indicator row22() {
    String meetings = "heads-meetings-on-results";
    return row(
            "22",
            "Patikrinimų ir egzaminų rezultatų aptarimas",
            "Discussing the results of tests and examinations")
        .addMeasures(Act.of("meetings-on-results"))
        .addParties(Role.HEAD, Role.of(SERVICE), Role.of("teachers-group"))
        .addTargets(
            target(meetings, TOWN, CountAim.of(meetings, Band.atLeast(1))),
            everyone("results-analysed-in-groups", TEACHERS_GROUPS))
        .build();
  }

  private Indicator row23() {
    return row(
            "23", "Rezultatų analizė kiekvienoje mokykloje", "Analysis of results in each school")
        .addMeasures(Act.of("meetings-on-results"))
        .addTargets(everyone("results-analysed-and-measures-set", SCHOOLS))
        .build();
  }

  private Indicator row24() {
    return row(
            "24",
            "Švietimo lyderių bendradarbiavimas šalyje",
            "Cooperation of leaders across the country")
        .addMeasures(Act.of("conference"))
        .addTargets(targets.number("conference-participants", TOWN, 480))
        .build();
  }
}
