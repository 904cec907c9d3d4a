package io.github.tvarka.support.preset;

import static io.github.tvarka.support.preset.AlytusTargets.ALL;
import static io.github.tvarka.support.preset.AlytusTargets.INSTITUTIONS;
import static io.github.tvarka.support.preset.AlytusTargets.SCHOOLS;
import static io.github.tvarka.support.preset.AlytusTargets.TOWN;
import static io.github.tvarka.support.preset.AlytusTargets.atLeast;
import static io.github.tvarka.support.preset.AlytusTargets.everyone;
import static io.github.tvarka.support.preset.AlytusTargets.named;
import static io.github.tvarka.support.preset.AlytusTargets.row;
import static io.github.tvarka.support.preset.AlytusTargets.statement;
import static io.github.tvarka.support.preset.AlytusTargets.target;

import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.support.indicator.Aim;
import io.github.tvarka.support.indicator.Grouping;
import io.github.tvarka.support.indicator.Indicator;
import io.github.tvarka.support.indicator.LastingAim;
import io.github.tvarka.support.indicator.NationalAim;
import io.github.tvarka.support.indicator.NationalComparison;
import io.github.tvarka.support.indicator.Scope;
import io.github.tvarka.support.indicator.ShareAim;
import io.github.tvarka.support.indicator.Target;
import io.github.tvarka.support.indicator.UnitsAim;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Rows 1 to 10: students, parents and teachers of the schools, and what single schools set out to do. */
final class AlytusSchoolRows {
  private static final String RAMANAUSKAS = "ramanauskas-vanagas-gymnasium";
  private static final String PUTINAI = "putinai-gymnasium";
  private static final String JOTVINGIAI = "jotvingiai-gymnasium";
  private static final String BENEDIKTAS = "st-benedict-gymnasium";
  private static final String SALTINIAI = "saltiniai-progymnasium";

  private final AlytusReadings.Taken taken;
  private final AlytusTargets targets;

  AlytusSchoolRows(AlytusReadings.Taken taken) {
    this.taken = taken;
    this.targets = new AlytusTargets(taken);
  }

  List<Indicator> rows() {
    return List.of(row1(), row2(), row3(), row4(), row5(), row6(), row7(), row8(), row9(), row10());
  }

  private Indicator row1() {
    return row(
            "1",
            "Didesnė kiekvieno mokinio pažanga kartu su tėvais",
            "More progress of each student, with the parents")
        .addMeasures(Act.of("cooperation-with-parents"))
        .addTargets(targets.overSchools(
            ShareAim.of("cooperating-parents", "parents", atLeast(80)), SCHOOLS))
        .build();
  }

  private Indicator row2() {
    return row(
            "2",
            "Pažanga pagal poreikius ir gebėjimus, pagalba laiku",
            "Progress by needs and abilities, support in time")
        .addMeasures(
            Act.of("learning-to-learn"),
            Act.of("expression-in-mother-tongue"),
            Act.of("progress-monitoring"),
            Act.of("timely-support"))
        .addTargets(
            targets.overSchools(
                ShareAim.of("students-meeting-programmes", "students", ALL), SCHOOLS),
            timelySolving(),
            nationalTests())
        .build();
  }

  private Target timelySolving() {
    String key = "problems-solved-in-time";
    return taken.is(AlytusReadings.TIMELY, "judged")
        ? targets.judged(key, TOWN).withReadings(AlytusReadings.TIMELY, AlytusReadings.JUDGE)
        : target(key, INSTITUTIONS, ShareAim.of(key, "problems", ALL), AlytusReadings.TIMELY);
  }

  private Target nationalTests() {
    String key = "national-test-results";
    Grouping grouping =
        taken.is(AlytusReadings.NATIONAL, AlytusReadings.MEAN) ? Grouping.MEAN : Grouping.POOLED;
    Aim mean = new NationalAim(CounterKey.of(key), NationalComparison.AT_OR_ABOVE, grouping);
    return target(
        key,
        new Scope.OfKind("national-test-school"),
        taken.is(AlytusReadings.NATIONAL, AlytusReadings.EACH) ? UnitsAim.all(mean) : mean,
        AlytusReadings.NATIONAL);
  }

  private Indicator row3() {
    return row(
            "3",
            "Kiekvieno mokinio pažangos stebėjimas ir veiksminga pagalba",
            "Monitoring of each student's progress and effective support")
        .addMeasures(Act.of("responsible-learning"), Act.of("self-directed-learning"))
        .addTargets(
            everyone("progress-monitored-and-supported", SCHOOLS),
            targets.overSchools(
                ShareAim.of("self-directed-learning-teachers", "teachers", targets.percent(75)),
                taken.is(AlytusReadings.TEACHERS, "general-schools") ? SCHOOLS : INSTITUTIONS,
                AlytusReadings.PERCENT,
                AlytusReadings.TEACHERS))
        .build();
  }

  private Indicator row4() {
    boolean september = taken.is(AlytusReadings.UNTIL, "through-september");
    YearMonth last = YearMonth.of(2020, september ? 9 : 8);
    return row(
            "4",
            "Programavimo mokymas STEAM dalykuose tyrinėjant",
            "Teaching programming in STEAM subjects by inquiry")
        .addMeasures(Act.of("tiwi-project"))
        .addParties(Role.of(SALTINIAI))
        .addTargets(
            target(
                "tiwi-participation",
                named(SALTINIAI),
                LastingAim.of("tiwi-participation", last),
                AlytusReadings.UNTIL),
            statement("tiwi-activities-and-results", named(SALTINIAI)))
        .build();
  }

  private Indicator row5() {
    Band quarter = new Band(
        Optional.of(Fraction.of(1, 4)), Optional.empty(), Optional.empty(), Optional.empty());
    return row(
            "5",
            "Susidomėjimas gamtos mokslais, informatika ir matematika",
            "Interest in natural science, computing and mathematics")
        .addMeasures(Act.of("students-research"))
        .addTargets(targets.overSchools(
            ShareAim.of("inquiry-hours", "natural-science-hours", quarter), SCHOOLS))
        .build();
  }

  private Indicator row6() {
    Scope gymnasium = named(RAMANAUSKAS);
    return row(
            "6",
            "Didesnė pažanga pagal kiekvieno mokinio poreikius",
            "More progress by each student's needs")
        .addMeasures(
            Act.of("class-for-gifted"),
            Act.of("consultation-centre"),
            Act.of("mentoring"),
            Act.of("chemists-school"),
            Act.of("economics-and-business-academy"),
            Act.of("learning-to-learn"))
        .addParties(Role.of(RAMANAUSKAS))
        .addTargets(
            targets.number("classes-for-gifted", gymnasium, 1),
            targets.number("chemists-school-graduates", named("chemists-school"), 30),
            targets.number("academy-graduates", named("economics-and-business-academy"), 30),
            progressRate(gymnasium),
            national("pupp-results", gymnasium),
            national("exam-results", gymnasium))
        .build();
  }

  private Target progressRate(Scope gymnasium) {
    boolean students = taken.is(AlytusReadings.RATE, "students");
    return target(
        "progress-rate",
        gymnasium,
        students
            ? ShareAim.of("successful-students", "gymnasium-students", ALL)
            : ShareAim.of("successful-classes", "gymnasium-classes", ALL),
        AlytusReadings.RATE);
  }

  private static Target national(String key, Scope gymnasium) {
    return target(key, gymnasium, NationalAim.atOrAbove(key));
  }

  private Indicator row7() {
    return row(
            "7",
            "Mokinių įtraukimas į tęstines programas ir partnerystes",
            "Students take part in continued programmes and partnerships")
        .addMeasures(
            Act.of("creativity-programme"),
            Act.of("ktu-class"),
            Act.of("young-riflemen-programme"),
            Act.of("cooperation-with-universities-and-companies"),
            Act.of("dofe-programme"),
            Act.of("social-business-school"),
            Act.of("outside-settings"))
        .addParties(Role.of(PUTINAI))
        .addTargets(
            targets.judged("students-involved", named(PUTINAI)),
            statement("teach-up-material", named(PUTINAI)))
        .build();
  }

  private Indicator row8() {
    Scope gymnasium = named(JOTVINGIAI);
    return row(
            "8",
            "Pažanga ir saviraiška skirtingų gebėjimų mokiniams",
            "Progress and self-expression for students of all abilities")
        .addMeasures(
            Act.of("vgtu-class"),
            Act.of("future-engineering"),
            Act.of("ktu-cooperation"),
            Act.of("natural-science-expeditions"),
            Act.of("stem-school-label"))
        .addParties(Role.of(JOTVINGIAI))
        .addTargets(
            target(
                "steam-students",
                gymnasium,
                ShareAim.of("steam-students", "gymnasium-students", targets.percent(70)),
                AlytusReadings.PERCENT),
            targets.number("vgtu-class-groups", gymnasium, 3),
            statement("future-engineering-team", gymnasium),
            statement("ktu-student-group", gymnasium),
            statement("expedition-research-group", gymnasium))
        .build();
  }

  private Indicator row9() {
    return row(
            "9",
            "Bendradarbiavimas STEM srityje su progimnazijomis ir partneriais",
            "Cooperation in STEM with progymnasiums and partners")
        .addMeasures(Act.of("be-a-gymnasium-student"), Act.of("stem-challenge-event"))
        .addTargets(
            targets.number("cooperation-initiatives", TOWN, 5),
            targets.number("initiative-students", TOWN, 200))
        .build();
  }

  private Indicator row10() {
    return row(
            "10",
            "Papildoma veikla mokiniams vienoje gimnazijoje",
            "Further activities for the students of one gymnasium")
        .addMeasures(
            Act.of("young-mathematicians-school"),
            Act.of("vgtu-class"),
            Act.of("homework-club"),
            Act.of("all-day-school"))
        .addParties(Role.of(BENEDIKTAS))
        .addTargets(targets.number("activity-students", named(BENEDIKTAS), 110))
        .build();
  }
}
