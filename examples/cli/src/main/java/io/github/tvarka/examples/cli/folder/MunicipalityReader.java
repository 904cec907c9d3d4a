package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.examples.cli.json.TextFile;
import io.github.tvarka.examples.cli.regulation.PolicyDocument;
import io.github.tvarka.examples.cli.regulation.Presets;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.text.LocalText;
import io.github.tvarka.support.indicator.IndicatorFacts;
import io.github.tvarka.support.indicator.IndicatorProgramme;
import io.github.tvarka.support.indicator.NationalResult;
import io.github.tvarka.support.indicator.Observation;
import io.github.tvarka.support.indicator.ReportingUnit;
import io.github.tvarka.support.indicator.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads a municipality from its folder; any fault is a refusal of the whole, since every number counts in the table. */
public final class MunicipalityReader {
  private static final String SETTINGS = "folder.json";

  private final Path folder;
  private final Map<String, ReportingUnit> units = new LinkedHashMap<>();
  private final Map<String, Target> targets = new LinkedHashMap<>();
  private final Map<String, LocalText> names = new LinkedHashMap<>();

  private MunicipalityReader(Path folder) {
    this.folder = folder;
  }

  /**
   * Whether a folder is a municipality's, and not a class's.
   *
   * @param folder the folder
   * @return true if its settings name a municipality
   */
  public static boolean isMunicipality(Path folder) {
    Path settings = folder.resolve(SETTINGS);
    return Files.isRegularFile(settings) && tree(settings).has("municipality");
  }

  /**
   * The municipality in a folder.
   *
   * @param folder the folder
   * @return the municipality
   * @throws Refusal if a file is missing or broken, or an observation is for or from nobody
   */
  public static MunicipalityFolder read(Path folder) {
    return new MunicipalityReader(folder).read();
  }

  private static JsonNode tree(Path settings) {
    try {
      return Json.tree(TextFile.read(settings));
    } catch (Refusal refusal) {
      throw refusal.in(SETTINGS);
    }
  }

  private MunicipalityFolder read() {
    MunicipalitySettings settings;
    IndicatorProgramme programme;
    try {
      settings = Json.value(tree(folder.resolve(SETTINGS)), "", MunicipalitySettings.class);
      programme = PolicyDocument.policy(settings.policy(), Presets.INDICATOR);
    } catch (Refusal refusal) {
      throw refusal.in(SETTINGS);
    }
    programme.indicators().stream()
        .flatMap(row -> row.targets().stream())
        .forEach(target -> targets.put(target.key(), target));
    units();
    IndicatorFacts facts = IndicatorFacts.builder()
        .addAllUnits(units.values())
        .addAllObservations(observations())
        .addAllNationalResults(national())
        .build();
    return new MunicipalityFolder(
        settings.municipality(),
        programme,
        settings.asOf(),
        facts,
        new Vocabulary(names, Map.of()));
  }

  private void units() {
    for (CsvRow row : CsvTable.rows(folder, "units.csv", "unit", "name", "kinds")) {
      String code = row.text("unit");
      if (units.put(code, row.whole(() -> new ReportingUnit(code, row.list("kinds")))) != null) {
        throw row.refusal("unit", "must not stand twice");
      }
      names.put(code, LocalText.of(row.text("name"), row.text("name")));
    }
  }

  private List<Observation> observations() {
    List<Observation> observations = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (CsvRow row : CsvTable.rows(folder, "observations.csv", "unit", "target", "value", "of")) {
      Target target = target(row);
      ReportingUnit unit = units.get(row.text("unit"));
      if (unit == null) {
        throw row.refusal("unit", "must be in units.csv");
      }
      if (!target.scope().contains(unit)) {
        throw row.refusal("unit", "must be one that reports for " + target.key());
      }
      if (!seen.add(List.of(unit.code(), target.key()))) {
        throw row.refusal("target", "must not stand twice for " + unit.code());
      }
      observations.add(new ObservationCells(row, target).read());
    }
    return observations;
  }

  private List<NationalResult> national() {
    List<NationalResult> results = new ArrayList<>();
    for (CsvRow row : CsvTable.rows(folder, "national.csv", "target", "mean")) {
      Target target = target(row);
      if (!ObservationCells.comparesNationally(target)) {
        throw row.refusal("target", "must be compared with a national mean");
      }
      results.add(
          row.whole(() -> new NationalResult(target.key(), ObservationCells.number(row, "mean"))));
    }
    return results;
  }

  private Target target(CsvRow row) {
    Target target = targets.get(row.text("target"));
    if (target == null) {
      throw row.refusal("target", "must be one of " + String.join(", ", targets.keySet()));
    }
    return target;
  }
}
