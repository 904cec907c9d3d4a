package io.github.tvarka.support.preset;

import io.github.tvarka.policy.explain.Noun;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.text.LocalText;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the programme's targets, wholes, measures and units are called. */
final class AlytusVocabulary {
  private final Map<String, LocalText> labels = new LinkedHashMap<>();
  private final Map<String, Noun> nouns = new LinkedHashMap<>();

  private AlytusVocabulary() {}

  static Vocabulary words() {
    AlytusVocabulary words = new AlytusVocabulary();
    words.targets();
    words.wholes();
    words.measures();
    words.units();
    words.counted();
    return new Vocabulary(words.labels, words.nouns);
  }

  private void targets() {
    label(
        "cooperating-parents",
        "su mokykla bendradarbiaujantys tėvai",
        "parents who cooperate with the school");
    label(
        "students-meeting-programmes",
        "mokiniai, kurių rezultatai atitinka bendrąsias programas",
        "students whose results meet the general curriculum");
    label(
        "problems-solved-in-time",
        "laiku išspręstos ugdymo ir adaptacijos problemos",
        "problems of education and adaptation solved in time");
    label(
        "national-test-results",
        "nacionalinio pasiekimų patikrinimo rezultatai",
        "results of the national achievement check");
    label(
        "progress-monitored-and-supported",
        "stebima ir analizuojama pažanga, pagalba teikiama laiku",
        "progress is monitored and analysed, and support comes in time");
    label(
        "self-directed-learning-teachers",
        "mokytojai, taikantys savivaldų mokymąsi",
        "teachers who apply self-directed learning");
    label("tiwi-participation", "dalyvavimas TIWI projekte", "taking part in the TIWI project");
    label(
        "tiwi-activities-and-results",
        "vykdomos TIWI veiklos ir pranešami rezultatai",
        "the TIWI activities are carried out and their results reported");
    label(
        "inquiry-hours",
        "gamtos mokslų laikas laboratorijose ir kitur tyrinėjant",
        "natural-science time in laboratories and other inquiry settings");
    label("progress-rate", "pažangumas", "success rate");
    label(
        "successful-students",
        "mokiniai be nepatenkinamų įvertinimų",
        "students without unsatisfactory results");
    label(
        "successful-classes", "klasės be nepažangių mokinių", "classes without students who fail");
    label("pupp-results", "PUPP rezultatai", "results of the basic education achievement test");
    label("exam-results", "brandos egzaminų rezultatai", "results of the final examinations");
    label("students-involved", "mokinių įtrauktis", "involvement of students");
    label(
        "teach-up-material",
        "pritaikyta TeachUP kursų medžiaga",
        "the TeachUP course material is adapted");
    label(
        "steam-students",
        "STEAM kompetencijas ugdantys mokiniai",
        "students who develop STEAM competences");
    label(
        "future-engineering-team",
        "suburta „Ateities inžinerijos“ komanda",
        "there is a future engineering team");
    label("ktu-student-group", "suburta KTU mokinių grupė", "there is a KTU student group");
    label(
        "expedition-research-group",
        "suburta ekspedicijų ir integruotų modulių tiriamoji grupė",
        "there is a research group of expeditions and integrated modules");
    label(
        "means-to-measure-progress",
        "turimos priemonės vaiko pažangai matuoti",
        "there are means to measure each child's progress");
    label(
        "means-to-pursue-goals",
        "turimos priemonės konkretiems mokymosi tikslams siekti",
        "there are means to pursue concrete learning goals");
    label(
        "feedback-influence-discussed",
        "aptarta, ką pamokai duoda kolegialus grįžtamasis ryšys",
        "what feedback among colleagues does for lessons discussed");
    label(
        "observed-activities-discussed",
        "aptartos stebėtos veiklos",
        "observed activities discussed");
    label(
        "feedback-teachers",
        "mokytojai, dalyvaujantys grįžtamojo ryšio praktikoje",
        "teachers who take part in feedback practice");
    label(
        "heads-gathered",
        "įstaigų vadovų susitikimai kolegialaus ryšio patirčiai",
        "gatherings of the heads on collegial feedback");
    label(
        "teachers-collegial-cooperation",
        "stiprėjantis mokytojų kolegialus bendradarbiavimas",
        "growing cooperation of teachers as colleagues");
    label(
        "responsible-learning-community",
        "bendruomenė ugdoma atsakingai mokytis",
        "the community is taught to learn responsibly");
    label(
        "olympiads-organised",
        "suorganizuotos olimpiados ir konkursai",
        "olympiads and competitions organised");
    label("methods-day", "metodinė diena", "methods day");
    label(
        "theme-of-the-year-discussed",
        "aptarta metų mokymosi tema",
        "the learning theme of the year is discussed");
    label("open-days-held", "vyko atvirų durų dienos", "open days were held");
    label("three-way-meetings-held", "vyko trišaliai pokalbiai", "three-way meetings were held");
    label(
        "leadership-and-cooperation",
        "lyderystė ir bendradarbiavimas",
        "leadership at all levels and a culture of cooperation");
    label("learning-success", "mokinių mokymosi sėkmė", "students' success in learning");
    label("lasting-change", "tvari švietimo kaita", "lasting change in education");
    label(
        "cooperation-model-at-work",
        "veikiantis įstaigų bendradarbiavimo modelis",
        "the model of cooperation at work");
    label(
        "children-assessed",
        "vaikai, kurių pasiekimai vertinami dėl pažangos",
        "children assessed for their progress");
    label(
        "sen-students-supported",
        "pagalbą gaunantys specialiųjų poreikių mokiniai",
        "students with special educational needs who get support");
    label(
        "plan-actions-done",
        "įgyvendinti veiklos tobulinimo plano darbai",
        "actions of the improvement plan carried out");
    label(
        "planning-and-assessment-policy",
        "įgyvendinamas planavimo ir vertinimo aprašas",
        "the policy of planning and assessment is carried out");
    label(
        "consultations-given",
        "suteiktos tarnybos konsultacijos",
        "consultations given by the service");
    label(
        "joint-activities",
        "dalyvaujama bendrose įstaigų veiklose",
        "the service takes part in joint activities");
    label(
        "specialists-practice-shared",
        "pagalbos specialistų dalijimasis patirtimi",
        "specialists sharing practice");
    label(
        "results-analysed-in-groups",
        "būrelyje išanalizuoti rezultatai ir numatytos priemonės",
        "the group analysed the results and set measures");
    label(
        "results-analysed-and-measures-set",
        "mokykloje išanalizuoti rezultatai ir numatytos priemonės",
        "the school analysed the results and set measures");
  }

  private void wholes() {
    label("parents", "visi tėvai", "all parents");
    label("students", "visi mokiniai", "all students");
    label("teachers", "visi mokytojai", "all teachers");
    label("children", "visi vaikai", "all children");
    label("problems", "visos iškilusios problemos", "all problems that came up");
    label("natural-science-hours", "gamtos mokslams skirtos valandos", "hours of natural science");
    label("gymnasium-students", "gimnazijos mokiniai", "students of the gymnasium");
    label("gymnasium-classes", "gimnazijos klasės", "classes of the gymnasium");
    label(
        "olympiads-scheduled",
        "ministro grafike numatytos olimpiados ir konkursai",
        "olympiads and competitions of the minister's schedule");
    label(
        "sen-students", "specialiųjų poreikių mokiniai", "students with special educational needs");
    label("plan-actions", "plane numatyti darbai", "actions of the plan");
    label(
        "consultations-requested",
        "įstaigų prašytos konsultacijos",
        "consultations that institutions asked for");
  }

  private void measures() {
    label(
        "cooperation-with-parents",
        "mokyklos ir tėvų bendradarbiavimas",
        "cooperation with parents");
    label("learning-to-learn", "mokėjimo mokytis ugdymas", "learning to learn");
    label(
        "expression-in-mother-tongue",
        "gimtosios kalbos raiška",
        "expression in the mother tongue");
    label("progress-monitoring", "pažangos stebėjimas", "monitoring progress");
    label("timely-support", "pagalba laiku", "support in time");
    label("responsible-learning", "atsakingo mokymosi požiūris", "responsible learning");
    label("self-directed-learning", "savivaldus mokymasis", "self-directed learning");
    label("tiwi-project", "TIWI projektas", "the TIWI project");
    label("students-research", "mokinių tiriamoji veikla", "research by students");
    label("class-for-gifted", "gabių mokinių klasė", "a class for gifted students");
    label("consultation-centre", "konsultacijų centras", "consultation centre");
    label("mentoring", "mentorystė", "mentoring");
    label("creativity-programme", "kūrybiškumo programa", "creativity programme");
    label("ktu-class", "KTU klasė", "KTU class");
    label("young-riflemen-programme", "jaunųjų šaulių programa", "young riflemen programme");
    label(
        "cooperation-with-universities-and-companies",
        "bendradarbiavimas su universitetais ir įmonėmis",
        "cooperation with universities and companies");
    label("dofe-programme", "DofE programa", "DofE programme");
    label("social-business-school", "socialinio verslumo mokykla", "school of social business");
    label("outside-settings", "išorinės aplinkos", "settings outside the school");
    label("vgtu-class", "VGTU klasė", "VGTU class");
    label("future-engineering", "„Ateities inžinerija“", "future engineering");
    label("ktu-cooperation", "bendradarbiavimas su KTU", "cooperation with KTU");
    label(
        "natural-science-expeditions",
        "gamtamokslinės ekspedicijos",
        "natural-science expeditions");
    label("stem-school-label", "STEM mokyklos ženklas", "STEM School Label");
    label("be-a-gymnasium-student", "„Pabūk gimnazistu!“", "a day as a gymnasium student");
    label("stem-challenge-event", "STE(A)M iššūkis 2020", "STE(A)M challenge 2020");
    label(
        "young-mathematicians-school",
        "jaunųjų matematikų mokykla",
        "young mathematicians' school");
    label("homework-club", "namų darbų klubas", "homework club");
    label("all-day-school", "visos dienos mokykla", "all-day school");
    label(
        "goals-and-action-plan",
        "mokymosi tikslai ir veiksmų planas",
        "learning goals and a plan of action");
    label("collegial-feedback", "kolegialus grįžtamasis ryšys", "feedback among colleagues");
    label("olympiads-and-competitions", "olimpiados ir konkursai", "olympiads and competitions");
    label("gathering-leaders", "lyderių telkimas", "gathering leaders");
    label("differentiation", "diferencijavimas", "differentiation");
    label(
        "individual-tasks-for-gifted",
        "individualios užduotys gabesniems",
        "individual tasks for gifted children");
    label("individual-programmes", "individualios programos", "individual programmes");
    label("exchange-with-parents", "keitimasis informacija su tėvais", "exchange with parents");
    label("quality-basket-project", "kokybės krepšelio projektas", "quality basket project");
    label(
        "cooperation-with-institutions",
        "bendradarbiavimas su įstaigomis",
        "cooperation with institutions");
    label("meetings-on-results", "pasitarimai dėl rezultatų", "meetings on results");
    label("conference", "konferencija „Noriu į mokyklą“", "a conference on going to school");
  }

  private void units() {
    label(
        "ramanauskas-vanagas-gymnasium",
        "Adolfo Ramanausko-Vanago gimnazija",
        "Adolfas Ramanauskas-Vanagas gymnasium");
    label("putinai-gymnasium", "Putinų gimnazija", "Putinai gymnasium");
    label("jotvingiai-gymnasium", "Jotvingių gimnazija", "Jotvingiai gymnasium");
    label("st-benedict-gymnasium", "Šv. Benedikto gimnazija", "St Benedict gymnasium");
    label("saltiniai-progymnasium", "Šaltinių progimnazija", "Saltiniai progymnasium");
    label("chemists-school", "Chemikų mokykla", "chemists' school");
    label(
        "economics-and-business-academy",
        "Ekonomikos ir verslo akademija",
        "economics and business academy");
    label(
        "pedagogical-psychological-service",
        "pedagoginė psichologinė tarnyba",
        "pedagogical-psychological service");
    label(
        "national-test-school",
        "patikrinime dalyvavusios mokyklos",
        "schools that took the national check");
    label("teachers-group", "dalykų mokytojų metodiniai būreliai", "subject teachers' groups");
    label(
        "specialists-group",
        "pagalbos specialistų metodiniai būreliai",
        "education assistance specialists' groups");
  }

  private void counted() {
    noun(
        "cooperating-parents",
        new Noun(
            "bendradarbiaujantis tėvas",
            "bendradarbiaujantys tėvai",
            "bendradarbiaujančių tėvų",
            "cooperating parent",
            "cooperating parents",
            "bendradarbiaujančio tėvo"));
    noun(
        "students-meeting-programmes",
        new Noun("mokinys", "mokiniai", "mokinių", "student", "students", "mokinio"));
    noun(
        "self-directed-learning-teachers",
        new Noun("mokytojas", "mokytojai", "mokytojų", "teacher", "teachers", "mokytojo"));
    noun("inquiry-hours", new Noun("valanda", "valandos", "valandų", "hour", "hours"));
    noun(
        "classes-for-gifted",
        new Noun(
            "gabių mokinių klasė",
            "gabių mokinių klasės",
            "gabių mokinių klasių",
            "class for gifted students",
            "classes for gifted students"));
    noun(
        "chemists-school-graduates",
        new Noun(
            "Chemikų mokyklos absolventas",
            "Chemikų mokyklos absolventai",
            "Chemikų mokyklos absolventų",
            "graduate of the chemists' school",
            "graduates of the chemists' school",
            "Chemikų mokyklos absolvento"));
    noun(
        "academy-graduates",
        new Noun(
            "akademijos absolventas",
            "akademijos absolventai",
            "akademijos absolventų",
            "graduate of the academy",
            "graduates of the academy",
            "akademijos absolvento"));
    noun(
        "successful-students",
        new Noun("mokinys", "mokiniai", "mokinių", "student", "students", "mokinio"));
    noun("successful-classes", new Noun("klasė", "klasės", "klasių", "class", "classes"));
    noun(
        "steam-students",
        new Noun("mokinys", "mokiniai", "mokinių", "student", "students", "mokinio"));
    noun(
        "vgtu-class-groups",
        new Noun(
            "VGTU klasės grupė",
            "VGTU klasės grupės",
            "VGTU klasės grupių",
            "VGTU class group",
            "VGTU class groups"));
    noun(
        "cooperation-initiatives",
        new Noun(
            "bendradarbiavimo iniciatyva",
            "bendradarbiavimo iniciatyvos",
            "bendradarbiavimo iniciatyvų",
            "cooperation initiative",
            "cooperation initiatives"));
    noun(
        "initiative-students",
        new Noun(
            "iniciatyvų dalyvis",
            "iniciatyvų dalyviai",
            "iniciatyvų dalyvių",
            "student in the initiatives",
            "students in the initiatives",
            "iniciatyvų dalyvio"));
    noun(
        "activity-students",
        new Noun(
            "papildomos veiklos mokinys",
            "papildomos veiklos mokiniai",
            "papildomos veiklos mokinių",
            "student in further activities",
            "students in further activities",
            "papildomos veiklos mokinio"));
    noun(
        "feedback-teachers",
        new Noun("mokytojas", "mokytojai", "mokytojų", "teacher", "teachers", "mokytojo"));
    noun(
        "feedback-influence-discussed",
        new Noun("kartą", "kartus", "kartų", "time", "times", "karto"));
    noun(
        "observed-activities-discussed",
        new Noun("kartą", "kartus", "kartų", "time", "times", "karto"));
    noun("heads-gathered", new Noun("kartą", "kartus", "kartų", "time", "times", "karto"));
    noun(
        "specialists-practice-shared",
        new Noun("kartą", "kartus", "kartų", "time", "times", "karto"));
    noun(
        "learning-strategies",
        new Noun(
            "mokėjimo mokytis strategija",
            "mokėjimo mokytis strategijos",
            "mokėjimo mokytis strategijų",
            "learning-to-learn strategy",
            "learning-to-learn strategies"));
    noun(
        "olympiads-organised",
        new Noun(
            "olimpiada ar konkursas",
            "olimpiados ir konkursai",
            "olimpiadų ir konkursų",
            "olympiad or competition",
            "olympiads and competitions",
            "olimpiados ar konkurso"));
    noun("children-assessed", new Noun("vaikas", "vaikai", "vaikų", "child", "children", "vaiko"));
    noun(
        "sen-students-supported",
        new Noun("mokinys", "mokiniai", "mokinių", "student", "students", "mokinio"));
    noun("plan-actions-done", new Noun("darbas", "darbai", "darbų", "action", "actions", "darbo"));
    noun(
        "consultations-given",
        new Noun("konsultacija", "konsultacijos", "konsultacijų", "consultation", "consultations"));
    noun(
        "problems-solved-in-time",
        new Noun("problema", "problemos", "problemų", "problem", "problems"));
    noun(
        "heads-meetings-on-results",
        new Noun(
            "vadovų pasitarimas dėl rezultatų",
            "vadovų pasitarimai dėl rezultatų",
            "vadovų pasitarimų dėl rezultatų",
            "heads' meeting on the results",
            "heads' meetings on the results",
            "vadovų pasitarimo dėl rezultatų"));
    noun(
        "conference-participants",
        new Noun(
            "konferencijos dalyvis",
            "konferencijos dalyviai",
            "konferencijos dalyvių",
            "participant of the conference",
            "participants of the conference",
            "konferencijos dalyvio"));
  }

  private void label(String code, String lt, String en) {
    labels.put(code, LocalText.of(lt, en));
  }

  private void noun(String code, Noun noun) {
    nouns.put(code, noun);
  }
}
