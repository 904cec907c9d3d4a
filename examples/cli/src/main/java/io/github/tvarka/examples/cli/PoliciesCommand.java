package io.github.tvarka.examples.cli;

import io.github.tvarka.examples.cli.regulation.Presets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the regulations that come with the library. */
@Command(name = "policies", description = "Lists the ids of the regulations held.")
final class PoliciesCommand extends Tvarka.Sub implements Callable<Integer> {
  @Override
  public Integer call() {
    print(String.join("\n", Presets.ids()) + "\n");
    return 0;
  }
}
