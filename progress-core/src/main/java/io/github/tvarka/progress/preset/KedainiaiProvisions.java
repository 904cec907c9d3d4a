package io.github.tvarka.progress.preset;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.citation.Provision;
import io.github.tvarka.policy.text.LocalText;
import java.util.List;

/** The clauses that decide nothing by themselves: scope, words, aims, how long the text is in force. */
final class KedainiaiProvisions {
  private KedainiaiProvisions() {}

  static List<Provision> all() {
    return List.of(
        general(
            "1",
            "Kaip gimnazijoje stebima, fiksuojama ir vertinama mokinių individuali pažanga.",
            "How the gymnasium monitors, records and assesses students' individual progress."),
        definition(
            "3.1",
            "Pasiekimų ir pažangos vertinimas: duomenų rinkimas, aiškinimas ir grįžtamasis ryšys pagal kriterijus.",
            "Assessment of achievement and progress: data, what they mean and feedback, by criteria."),
        definition(
            "3.3",
            "Įsivertinimas: mokinys pats vertina savo mokymąsi ir numato tolesnius žingsnius.",
            "Self-assessment: the student judges the own learning and sets the next steps."),
        definition(
            "3.4",
            "Mokymosi lygis: etapais nustatomas pagal penkis rodiklius.",
            "Learning level: set in stages, by five criteria."),
        general(
            "5.1",
            "Kad mokinys geriau save pažintų, rastų, kas nesiseka, ir planuotų mokymąsi.",
            "Help students know themselves, find causes of failure and plan their learning."),
        general(
            "5.2",
            "Kad kiekvienas pasiektų savo galias atitinkančius rezultatus.",
            "That each one reaches results matching the own powers."),
        general(
            "5.3",
            "Laiku pastebėti sunkumus ir numatyti, kaip juos šalinti.",
            "Find difficulties in time, and ways to remove them."),
        general(
            "5.4",
            "Kad tėvai ir mokykla labiau veiktų drauge.",
            "Strengthen the cooperation of parents and school."),
        general("6", "Vykdoma pagal 1 priedo modelį.", "Done by the model of annex 1."),
        general(
            "14",
            "Keisti tvarką gali siūlyti pedagogai, mokiniai ir tėvai.",
            "Teachers, students and parents may propose changes."),
        general(
            "15",
            "Galioja, kol patvirtinama nauja redakcija.",
            "In force until a new edition is approved."),
        general(
            "A1",
            "Schema: ką daro kiekvienas dalyvis; beveik tas pats, kas III skyriuje.",
            "A scheme of what each role does; nearly the same as chapter III."));
  }

  private static Provision general(String clause, String lt, String en) {
    return new Provision(Clause.of(clause), ClauseKind.GENERAL, LocalText.of(lt, en));
  }

  private static Provision definition(String clause, String lt, String en) {
    return new Provision(Clause.of(clause), ClauseKind.DEFINITION, LocalText.of(lt, en));
  }
}
