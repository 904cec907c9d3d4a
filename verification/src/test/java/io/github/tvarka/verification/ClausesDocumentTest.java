package io.github.tvarka.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.preset.LithuaniaV1112;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.edition.Regulation;
import io.github.tvarka.progress.preset.Kedainiai;
import io.github.tvarka.progress.preset.Pilenai;
import io.github.tvarka.support.preset.AlytusPriority2;
import io.github.tvarka.support.preset.ProgymnasiumSupport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** docs/clauses.md lists the clauses that the presets hold, and nothing else. */
class ClausesDocumentTest {
  private static final Path DOCUMENT =
      Path.of("..", "docs", "clauses.md").toAbsolutePath().normalize();
  private static final List<Regulation> PRESETS = List.of(
      Rukainiai2023.policy(),
      LithuaniaV1112.policy(),
      Kedainiai.policy(),
      Pilenai.policy(),
      AlytusPriority2.policy(),
      ProgymnasiumSupport.policy());

  @Test
  void isMadeFromThePresets() throws IOException {
    String expected = document();
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(DOCUMENT, expected);
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(expected);
  }

  private static String document() {
    StringBuilder text = new StringBuilder();
    text.append("# Clauses held\n\n");
    text.append(
        "Made from the presets; a test compares it with them. The member is the place in the policy's JSON.\n");
    for (Regulation policy : PRESETS) {
      text.append("\n## ").append(policy.source().document()).append("\n\n");
      text.append("| clause | kind | type | member |\n|---|---|---|---|\n");
      policy.clauses().forEach(held -> text.append(row(held)));
    }
    return text.toString();
  }

  private static String row(HeldClause held) {
    String kind = held.kind().name().toLowerCase(Locale.ROOT);
    return "| " + held.clause() + " | " + kind + " | " + held.type() + " | `" + held.member()
        + "` |\n";
  }
}
