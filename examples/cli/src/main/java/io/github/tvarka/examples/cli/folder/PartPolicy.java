package io.github.tvarka.examples.cli.folder;

import io.github.tvarka.examples.cli.cases.CaseKind;
import io.github.tvarka.examples.cli.json.Json;
import io.github.tvarka.examples.cli.json.Refusal;
import io.github.tvarka.examples.cli.json.TextFile;
import io.github.tvarka.examples.cli.regulation.PolicyDocument;
import io.github.tvarka.policy.edition.Regulation;
import tools.jackson.databind.JsonNode;

/** The regulation of a part: as {@code policy} names one, or by a file of the folder that ends in {@code .json}. */
final class PartPolicy {
  private PartPolicy() {}

  static <P extends Regulation> P of(CaseKind<P, ?> kind, JsonNode named, PartRows rows) {
    boolean file = named.isString() && named.stringValue().endsWith(".json");
    return file ? written(kind, named.stringValue(), rows) : named(kind, named);
  }

  private static <P extends Regulation> P written(CaseKind<P, ?> kind, String file, PartRows rows) {
    String text = TextFile.read(rows.folder().resolve(file));
    try {
      return Json.value(Json.tree(text), "", kind.regulation().policy());
    } catch (Refusal refusal) {
      throw refusal.in(file);
    }
  }

  private static <P extends Regulation> P named(CaseKind<P, ?> kind, JsonNode named) {
    try {
      return PolicyDocument.policy(named, kind.regulation());
    } catch (Refusal refusal) {
      throw new Refusal(refusal.getMessage().replaceFirst("^policy", "parts." + kind.name()))
          .in("folder.json");
    }
  }
}
