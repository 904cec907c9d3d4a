package io.github.tvarka.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
  private static JavaClasses cores;

  @BeforeAll
  static void importCores() {
    cores = Cores.classes();
  }

  static List<NamedRule> rules() {
    return Rules.over(Cores.BASE, Cores.sources());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void coresKeep(NamedRule named) {
    named.rule().allowEmptyShould(Cores.bare()).check(cores);
  }

  @Test
  void rulesSeeEveryTypeOfEveryCore() {
    Set<String> seen =
        cores.stream().map(JavaClass::getName).collect(Collectors.toCollection(TreeSet::new));

    assertThat(seen).containsAll(Cores.sources().topLevelTypes());
    assertThat(Cores.sources("policy").topLevelTypes()).isNotEmpty();
  }
}
