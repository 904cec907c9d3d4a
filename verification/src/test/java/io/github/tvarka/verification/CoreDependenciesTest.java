package io.github.tvarka.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a core declares. The enforcer rule in the parent POM refuses more, also what a dependency brings along; this test also
 * sees when one is missing and would come along with another by luck.
 */
class CoreDependenciesTest {
  private static final Set<String> LIBRARIES =
      Set.of("jackson-annotations", "jspecify", "slf4j-api");

  @Test
  void policyCoreNeedsThreeSmallLibraries() throws Exception {
    assertThat(declared("policy").get("compile")).isEqualTo(LIBRARIES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"attendance", "progress", "support"})
  void sistersNeedPolicyCoreToo(String core) throws Exception {
    Set<String> expected = new TreeSet<>(LIBRARIES);
    expected.add("policy-core");

    assertThat(declared(core).get("compile")).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"policy", "attendance", "progress", "support"})
  void nothingElseIsNeededButForTestsAndWhileCompiling(String core) throws Exception {
    assertThat(declared(core).keySet()).isSubsetOf("compile", "provided", "test");
    assertThat(declared(core).get("provided")).containsExactly("value-annotations");
  }

  @Test
  void aFurtherDependencyIsSeen() throws Exception {
    String pom =
        "<project><dependencies><dependency><groupId>g</groupId><artifactId>databind</artifactId></dependency>"
            + "<dependency><artifactId>driver</artifactId><scope>runtime</scope></dependency></dependencies></project>";

    assertThat(declaredIn(pom))
        .isEqualTo(Map.of("compile", Set.of("databind"), "runtime", Set.of("driver")));
  }

  private static Map<String, Set<String>> declared(String core) throws Exception {
    return declaredIn(read(core));
  }

  private static String read(String core) throws IOException {
    return Files.readString(Cores.directory(core).resolve("pom.xml"));
  }

  /** The artifacts that a POM declares, by scope. */
  private static Map<String, Set<String>> declaredIn(String pom) throws Exception {
    Map<String, Set<String>> byScope = new TreeMap<>();
    Element project = DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(pom.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
    Element dependencies = child(project, "dependencies");
    for (Node node = dependencies.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element dependency) {
        Element scope = child(dependency, "scope");
        String artifact = child(dependency, "artifactId").getTextContent();
        byScope
            .computeIfAbsent(
                scope == null ? scopeOf(artifact) : scope.getTextContent(), key -> new TreeSet<>())
            .add(artifact);
      }
    }
    return byScope;
  }

  private static String scopeOf(String artifact) {
    return artifact.equals("value-annotations")
        ? "provided"
        : "compile"; // the parent manages this one's scope
  }

  private static Element child(Element parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        return element;
      }
    }
    return null;
  }
}
